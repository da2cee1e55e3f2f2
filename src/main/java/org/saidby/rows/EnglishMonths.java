package org.saidby.rows;

import java.util.List;
import java.util.Locale;

/** The English names of months, whole and as their first three letters; never those of a locale. */
final class EnglishMonths {

    private static final List<String> NAMES = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final int SHORT = 3;

    private EnglishMonths() {}

    /** Returns the number of a month, from 1; 0 when it is no name of one. Case does not matter. */
    static int number(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < NAMES.size(); i++) {
            if (NAMES.get(i).equals(plain) || NAMES.get(i).substring(0, SHORT).equals(plain)) {
                return i + 1;
            }
        }
        return 0;
    }
}
