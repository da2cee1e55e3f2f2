package org.saidby.json;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;

/** Numbers as ECMAScript turns them into text, which RFC 8785 asks for: the fewest digits that come back as the same double. */
final class EcmaNumber {

    /** Up to so many digits before the point stand without an exponent. */
    private static final int MOST_BEFORE_POINT = 21;
    /** Up to so many zeros behind the point. */
    private static final int MOST_ZEROS = 5;

    private EcmaNumber() {}

    /** Returns the text of a finite number; zero has no sign. */
    static String text(double number) {
        if (number == 0) {
            return "0";
        }
        Decimal shortest = shortest(Math.abs(number));
        return number < 0 ? "-" + text(shortest) : text(shortest);
    }

    /**
     * Returns whether a double holds what was written: it is the double's value, or its shortest text.
     *
     * <p>What Java writes for a double counts as that double: of the very smallest ones it gives two digits where one would do.
     */
    static boolean isKept(String written, double number) {
        Decimal decimal = Decimal.of(written);
        return number == 0
                ? decimal.digits().isEmpty()
                : decimal.equals(shortest(Math.abs(number)))
                        || decimal.equals(twoDigits(Math.abs(number)))
                        || decimal.equals(Decimal.of(new BigDecimal(Math.abs(number)).toString()));
    }

    private static Decimal twoDigits(double number) {
        // Double.toString gives too many digits before Java 19
        return Decimal.of(NumberOutput.toString(number, true));
    }

    private static Decimal shortest(double number) {
        Decimal decimal = twoDigits(number);
        if (decimal.digits().length() != 2) {
            return decimal;
        }
        int digit = decimal.digits().charAt(0) - '0';
        Decimal below = new Decimal(Integer.toString(digit), decimal.exponent());
        Decimal above = digit == 9
                ? new Decimal("1", decimal.exponent() + 1)
                : new Decimal(Integer.toString(digit + 1), decimal.exponent());
        boolean belowDoes = isOf(below, number);
        boolean aboveDoes = isOf(above, number);
        if (belowDoes && aboveDoes) {
            return distance(below, number).compareTo(distance(above, number)) <= 0 ? below : above;
        }
        return belowDoes ? below : aboveDoes ? above : decimal;
    }

    private static boolean isOf(Decimal decimal, double number) {
        return Double.parseDouble(plain(decimal)) == number;
    }

    private static BigDecimal distance(Decimal decimal, double number) {
        return new BigDecimal(plain(decimal)).subtract(new BigDecimal(number)).abs();
    }

    private static String plain(Decimal decimal) {
        return "0." + decimal.digits() + "e" + decimal.exponent();
    }

    private static String text(Decimal decimal) {
        String digits = decimal.digits();
        int count = digits.length();
        int point = (int) decimal.exponent();
        if (count <= point && point <= MOST_BEFORE_POINT) {
            return digits + "0".repeat(point - count);
        }
        if (0 < point && point <= MOST_BEFORE_POINT) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (-MOST_ZEROS <= point && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        String fraction = count == 1 ? "" : "." + digits.substring(1);
        int exponent = point - 1;
        return digits.charAt(0) + fraction + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
    }
}
