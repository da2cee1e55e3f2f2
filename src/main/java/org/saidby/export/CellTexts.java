package org.saidby.export;

import java.math.BigDecimal;
import java.util.Locale;

/** How values stand in cells. */
final class CellTexts {

    private CellTexts() {}

    /** Returns a number with all its digits and without an exponent, as every spreadsheet reads it. */
    static String number(double number) {
        BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        return exact.toPlainString();
    }

    /** Returns the word of a constant of a closed list, such as {@code at-least}. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
