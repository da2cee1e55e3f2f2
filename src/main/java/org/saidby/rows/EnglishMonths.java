package org.saidby.rows;

import java.time.Month;
import java.util.Locale;

/** The English names of months, whole and as their first three letters; never those of a locale. */
final class EnglishMonths {

    private static final int SHORT = 3;

    private EnglishMonths() {}

    /** Returns the number of a month, from 1; 0 when it is no name of one. Case does not matter. */
    static int number(String name) {
        String plain = name.toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().equals(plain) || month.name().substring(0, SHORT).equals(plain)) {
                return month.getValue();
            }
        }
        return 0;
    }
}
