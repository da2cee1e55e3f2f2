package org.saidby.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as GeoJSON has them; degrees have seven decimals, about a centimetre, without exponents, trailing zeros and the sign of zero. */
final class Degrees {

    private static final int DECIMALS = 7;

    private Degrees() {}

    static String text(double degrees) {
        return rounded(degrees).stripTrailingZeros().toPlainString();
    }

    /** Returns a number as it is, without an exponent. */
    static String plain(double number) {
        return number == 0
                ? "0"
                : new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }

    /** Returns whether the text says less than the number. */
    static boolean isRounded(double degrees) {
        return rounded(degrees).compareTo(new BigDecimal(Double.toString(degrees))) != 0;
    }

    /** Returns the number of the last decimals. */
    static long units(double degrees) {
        return rounded(degrees).unscaledValue().longValueExact();
    }

    private static BigDecimal rounded(double degrees) {
        return new BigDecimal(Double.toString(degrees)).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }
}
