package org.saidby.export;

import java.util.Locale;

/** Numbers and words as people write them. */
final class Words {

    private Words() {}

    /** Returns a number with commas between its thousands. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Returns a number with what is counted, such as {@code 1 error} or {@code 2,000 errors}. */
    static String count(long number, String word) {
        return number(number) + " " + word + (number == 1 ? "" : "s");
    }

    /** Returns a sentence's beginning. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Returns a sentence. */
    static String sentence(String text) {
        return capital(text) + (text.endsWith(".") ? "" : ".");
    }

    /** Returns the name of a column of a spreadsheet, such as {@code A} or {@code AW}, by its number from 0. */
    static String spreadsheetColumn(int index) {
        StringBuilder letters = new StringBuilder();
        for (int i = index + 1; i > 0; i = (i - 1) / 26) {
            letters.insert(0, (char) ('A' + (i - 1) % 26));
        }
        return letters.toString();
    }
}
