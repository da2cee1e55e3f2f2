package org.saidby.rows;

import java.math.BigDecimal;

/** The one spelling of numbers that all others of the same number are compared by; of what is no number the text itself. */
public final class Spellings {

    /** Beyond any number that is meant; reading very long ones takes time. */
    private static final int MAX_LENGTH = 1_000;

    private Spellings() {}

    /** Returns a whole number without zeros in front and without a fraction of zeros. */
    public static String whole(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        int end = first;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        if (end == first || !isFractionOfZeros(text, end)) {
            return text;
        }
        int start = first;
        while (start + 1 < end && text.charAt(start) == '0') {
            start++;
        }
        boolean isZero = text.charAt(start) == '0';
        if (start == first && end == text.length() && (first == 0 || !isZero)) {
            return text;
        }
        return (first == 0 || isZero ? "" : "-") + text.substring(start, end);
    }

    private static boolean isFractionOfZeros(String text, int start) {
        if (start == text.length()) {
            return true;
        }
        if (text.charAt(start) != '.' || start + 1 == text.length()) {
            return false;
        }
        for (int i = start + 1; i < text.length(); i++) {
            if (text.charAt(i) != '0') {
                return false;
            }
        }
        return true;
    }

    /** Returns a decimal number, as near as readers of cells read it: 48.0 and 48 are one, and so are numbers that no double tells apart. */
    public static String decimal(String text) {
        if (text.isEmpty() || text.length() > MAX_LENGTH || !isPlain(text)) {
            return text;
        }
        try {
            return decimal(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            return text;
        }
    }

    /** Returns the spelling of a number. */
    public static String decimal(double number) {
        return Double.isFinite(number)
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : Double.toString(number);
    }

    /** Java also reads digits of other scripts, a plus and a point at the end, which no reader of cells does. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isInside = i > 0 && i + 1 < text.length();
            if (!isDigit(c) && !(c == '-' && i == 0) && !(isInside && ".eE+-".indexOf(c) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
