package org.saidby.rows;

/** Reads numbers as nearly all cells spell them: a few ASCII digits, perhaps with a point among them. */
public final class PlainNumbers {

    /** So many digits cannot overflow a long, and with a sign or a point are exact as a double. */
    static final int DIGITS = 16;

    private static final double[] POWERS = new double[DIGITS];

    static {
        POWERS[0] = 1;
        for (int i = 1; i < DIGITS; i++) {
            POWERS[i] = 10 * POWERS[i - 1];
        }
    }

    private PlainNumbers() {}

    /** Returns the number that characters up to an index, exclusive, spell with digits and nothing else; -1 if they do not. */
    public static long whole(char[] text, int from, int to) {
        if (from == to || to - from > DIGITS) {
            return -1;
        }
        long number = 0;
        for (int i = from; i < to; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }

    /**
     * Returns the number that characters up to an index, exclusive, spell with digits, a point among them and a minus before; NaN
     * if they do not.
     *
     * <p>Both the digits and the power of ten are exact as doubles, so that their quotient is what a parser would give.
     */
    public static double decimal(char[] text, int from, int to) {
        int first = from < to && text[from] == '-' ? from + 1 : from;
        if (first == to || to - from > DIGITS) {
            return Double.NaN;
        }
        long digits = 0;
        int point = -1;
        for (int i = first; i < to; i++) {
            char c = text[i];
            if (c == '.' && point < 0 && i > first && i + 1 < to) {
                point = i;
            } else if (c < '0' || c > '9') {
                return Double.NaN;
            } else {
                digits = 10 * digits + (c - '0');
            }
        }
        double number = point < 0 ? digits : digits / POWERS[to - point - 1];
        return first == from ? number : -number;
    }
}
