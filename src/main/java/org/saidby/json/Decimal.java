package org.saidby.json;

/**
 * A decimal number by its significant digits, without its sign: {@code 0.digits} times ten to the power of the exponent.
 *
 * <p>Digits neither begin nor end with a zero, so that equal numbers are equal values however they were spelled. It is made in time
 * linear to the text, which arithmetic on big numbers is not.
 *
 * @param digits the digits; empty for zero
 * @param exponent of ten; 0 for zero
 */
record Decimal(String digits, long exponent) {

    /** An exponent with more digits than this is beyond every number that has a use. */
    private static final int LONGEST_EXPONENT = 15;

    /** Reads a number as JSON or Java spell it. */
    static Decimal of(String number) {
        int end = number.length();
        long exponent = 0;
        int mark = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (mark >= 0) {
            exponent = exponent(number.substring(mark + 1));
            end = mark;
        }
        int start = number.charAt(0) == '-' ? 1 : 0;
        int point = number.indexOf('.');
        String digits = point < 0
                ? number.substring(start, end)
                : number.substring(start, point).concat(number.substring(point + 1, end));
        exponent += point < 0 ? end - start : point - start;
        int first = 0;
        while (first < digits.length() && digits.charAt(first) == '0') {
            first++;
        }
        int last = digits.length();
        while (last > first && digits.charAt(last - 1) == '0') {
            last--;
        }
        return first == last ? new Decimal("", 0) : new Decimal(digits.substring(first, last), exponent - first);
    }

    private static long exponent(String text) {
        boolean negative = text.charAt(0) == '-';
        int start = negative || text.charAt(0) == '+' ? 1 : 0;
        while (start < text.length() - 1 && text.charAt(start) == '0') {
            start++;
        }
        long amount =
                text.length() - start > LONGEST_EXPONENT ? Long.MAX_VALUE / 4 : Long.parseLong(text.substring(start));
        return negative ? -amount : amount;
    }
}
