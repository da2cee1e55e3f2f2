package org.saidby.ucdp;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saidby.internal.Excerpt;

/**
 * Reads days as releases and the interface of UCDP spell them: {@code 2014-01-22}, {@code 2014-01-22 00:00:00.000}, {@code
 * 2014-01-22T00:00:00}. Midnight stands for no time at all.
 *
 * <p>Days with slashes are refused, since 09/04 is in April or in September depending on who wrote it.
 */
final class GedDates {

    private static final Pattern DAY = Pattern.compile(
            "([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[ T]([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?))?");
    private static final Pattern MIDNIGHT = Pattern.compile("[0:.]+");

    private GedDates() {}

    static @Nullable LocalDate day(CellReader cells, GedColumn column, String text) {
        Matcher matcher = DAY.matcher(text);
        if (!matcher.matches()) {
            boolean isSlashed = text.indexOf('/') > 0;
            cells.add(cells.finding(
                            "time.format",
                            column,
                            column + " is not year-month-day"
                                    + (isSlashed ? ", and which number is the month is not told: " : ": ")
                                    + Excerpt.of(text))
                    .argument("found", Excerpt.of(text)));
            return null;
        }
        LocalDate day;
        try {
            day = LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(3)));
        } catch (DateTimeException e) {
            cells.add(cells.finding("time.invalid-date", column, column + " is a day that does not exist: " + text)
                    .argument("found", text));
            return null;
        }
        String time = matcher.group(4);
        if (time != null && !MIDNIGHT.matcher(time).matches()) {
            cells.add(cells.finding("value.normalized", column, column + " was read as " + day + ": " + text)
                    .argument("read", text)
                    .argument("written", day));
        }
        return day;
    }
}
