package org.saidby.rows;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saidby.Count;
import org.saidby.internal.Excerpt;

/** Reads numbers in ASCII digits, without sign of plus, grouping, or anything else that Java's own parsers let through. */
final class Numbers {

    /** Beyond any number that is meant; the conversion of very long ones takes time. */
    private static final int MAX_LENGTH = 1_000;

    private static final Pattern WHOLE = Pattern.compile("(-?)0*([0-9]+)(\\.0+)?");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?");

    private Numbers() {}

    static <C extends Enum<C> & Column> OptionalLong whole(Cells<C> cells, C column, String text, long least) {
        if (isTooLong(cells, column, text)) {
            return OptionalLong.empty();
        }
        Matcher matcher = WHOLE.matcher(text);
        if (!matcher.matches()) {
            addFormat(cells, column, text, "whole number");
            return OptionalLong.empty();
        }
        String digits = matcher.group(2);
        boolean isNegative = !matcher.group(1).isEmpty();
        long number = digits.length() > PlainNumbers.DIGITS ? Count.MAX + 1 : Long.parseLong(digits);
        number = isNegative ? -number : number;
        if (number < least || Math.abs(number) > column.greatest()) {
            String rule = number >= least
                    ? " is greater than " + column.greatest() + ": "
                    : least == 0 ? " is negative: " : " is less than " + least + ": ";
            cells.add(cells.finding("value.number-range", column, column + rule + Excerpt.of(text))
                    .argument("found", Excerpt.of(text)));
            return OptionalLong.empty();
        }
        if (matcher.group(3) != null) {
            cells.add(cells.finding("value.normalized", column, column + " was read as " + number + ": " + text)
                    .argument("read", text)
                    .argument("written", number));
        }
        return OptionalLong.of(number);
    }

    static <C extends Enum<C> & Column> OptionalDouble decimal(Cells<C> cells, C column, String text) {
        if (isTooLong(cells, column, text)) {
            return OptionalDouble.empty();
        }
        if (!DECIMAL.matcher(text).matches()) {
            addFormat(cells, column, text, "decimal number");
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(text));
    }

    private static <C extends Enum<C> & Column> boolean isTooLong(Cells<C> cells, C column, String text) {
        if (text.length() <= MAX_LENGTH) {
            return false;
        }
        cells.add(cells.finding(
                        "limits.number-length",
                        column,
                        column + " is longer than the limit of " + MAX_LENGTH + " characters: " + text.length())
                .argument("limit", MAX_LENGTH)
                .argument("found", text.length()));
        return true;
    }

    private static <C extends Enum<C> & Column> void addFormat(Cells<C> cells, C column, String text, String what) {
        cells.add(cells.finding("value.number-format", column, column + " is no " + what + ": " + Excerpt.of(text))
                .argument("found", Excerpt.of(text)));
    }
}
