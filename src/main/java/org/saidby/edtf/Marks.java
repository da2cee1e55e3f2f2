package org.saidby.edtf;

/**
 * The marks of doubt of a year, a month and a day, one bit each in a byte: {@code ?} uncertain, {@code ~} approximate,
 * {@code %} both. How they are written is not kept here, as the text has it.
 */
final class Marks {

    static final int NONE = 0;
    static final int YEAR = 1;
    static final int MONTH = 2;
    static final int DAY = 4;

    private static final int PARTS = 3;
    private static final int ALL = YEAR | MONTH | DAY;

    private Marks() {}

    /** Returns the marks that a character puts on some parts; none if it is no mark. */
    static int of(char mark, int parts) {
        return switch (mark) {
            case '?' -> uncertain(parts);
            case '~' -> approximate(parts);
            case '%' -> uncertain(parts) | approximate(parts);
            default -> NONE;
        };
    }

    /** Returns those of some marks that are on some parts. */
    static int of(int marks, int parts) {
        return marks & (uncertain(parts) | approximate(parts));
    }

    static boolean isMark(char c) {
        return c == '?' || c == '~' || c == '%';
    }

    static int uncertain(int parts) {
        return parts;
    }

    static int approximate(int parts) {
        return parts << PARTS;
    }

    static boolean isUncertain(int marks, int parts) {
        return (marks & parts) != 0;
    }

    static boolean isApproximate(int marks, int parts) {
        return (marks >> PARTS & parts) != 0;
    }

    static boolean isUncertain(int marks) {
        return isUncertain(marks, ALL);
    }

    static boolean isApproximate(int marks) {
        return isApproximate(marks, ALL);
    }

    /** Returns the character for the marks of one part, or nothing. */
    static String text(int marks, int part) {
        if (isUncertain(marks, part)) {
            return isApproximate(marks, part) ? "%" : "?";
        }
        return isApproximate(marks, part) ? "~" : "";
    }

    static int countIn(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += isMark(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    static String without(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isMark(text.charAt(i))) {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
    }
}
