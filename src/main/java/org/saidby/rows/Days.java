package org.saidby.rows;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.IsoChronology;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saidby.internal.Excerpt;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;

/**
 * Reads the days of an input, and remembers what they tell of the way in which it spells them.
 *
 * <p>Always read are {@code 2014-01-22}, {@code 22 January 2014} and {@code 22-Jan-2014}; days of numbers alone with the year last
 * are refused unless the caller named the format, since 09/04 is in April or in September depending on who wrote it. A time of
 * day may follow: midnight stands for no time at all, and any other is dropped with a finding.
 */
final class Days {

    private static final Pattern DAY_AND_TIME = Pattern.compile(
            "(.+?)(?:(?:T|[ ]+)([0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?)(?: ?([AaPp][Mm]))?(?: ?(?:Z|[+-][0-9]{2}:?[0-9]{2}))?)?");
    private static final Pattern ISO = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final Pattern NAMED = Pattern.compile("([0-9]{1,2})([- ])([A-Za-z]{3,9})\\2([0-9]{4})");
    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{2,4})");
    private static final Pattern MIDNIGHT = Pattern.compile("[0:.]+");
    private static final Pattern TWELVE = Pattern.compile("12[0:.]+");

    private static final String MIDNIGHT_AFTER = " 00:00:00.000";
    private static final int MONTHS = 12;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final int SHORTEST_MONTH = 28;
    private static final int ISO_LENGTH = 10;

    private final @Nullable DateFormat format;
    private final boolean isHyphenDayFirst;
    private LocalDate last = LocalDate.EPOCH;

    private long refused;
    private long onlyMonthFirst;
    private long onlyDayFirst;
    private long swappable;
    private long reversed;

    /** @param isHyphenDayFirst whether 22-01-2014 is a spelling of the publisher */
    Days(@Nullable DateFormat format, boolean isHyphenDayFirst) {
        this.format = format;
        this.isHyphenDayFirst = isHyphenDayFirst;
    }

    /** Returns the day of a cell as nearly every file spells it: an ISO day, with or without midnight; null for any other. */
    @Nullable
    LocalDate plain(Row row, int cell) {
        int length = row.length(cell);
        if (length != ISO_LENGTH && (length != ISO_LENGTH + MIDNIGHT_AFTER.length() || !endsAtMidnight(row, cell))) {
            return null;
        }
        int year = number(row, cell, 0, 4);
        int month = number(row, cell, 5, 7);
        int day = number(row, cell, 8, ISO_LENGTH);
        boolean exists = month >= 1
                && month <= MONTHS
                && day >= 1
                && (day <= SHORTEST_MONTH || day <= Month.of(month).length(IsoChronology.INSTANCE.isLeapYear(year)));
        if (row.charAt(cell, 4) != '-' || row.charAt(cell, 7) != '-' || year < 0 || !exists) {
            return null;
        }
        // an event of one day has it twice
        if (last.getYear() != year || last.getMonthValue() != month || last.getDayOfMonth() != day) {
            last = LocalDate.of(year, month, day);
        }
        return last;
    }

    private static boolean endsAtMidnight(Row row, int cell) {
        for (int i = 0; i < MIDNIGHT_AFTER.length(); i++) {
            if (row.charAt(cell, ISO_LENGTH + i) != MIDNIGHT_AFTER.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int number(Row row, int cell, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = row.charAt(cell, i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }

    /** Returns the day of a cell; null when it holds none, of which a finding tells. */
    <C extends Enum<C> & Column> @Nullable LocalDate read(Cells<C> cells, C column, String text) {
        Matcher parts = DAY_AND_TIME.matcher(text);
        boolean isShort = text.length() <= 64 && parts.matches();
        int @Nullable [] found = isShort ? parts(parts.group(1)) : null;
        if (found == null) {
            addFormat(cells, column, text, isShort ? parts.group(1) : text);
            return null;
        }
        LocalDate day;
        try {
            checkTime(parts);
            day = LocalDate.of(found[0], found[1], found[2]);
        } catch (DateTimeException e) {
            swappable += found[1] > MONTHS && found[2] <= MONTHS ? 1 : 0;
            String what = found[1] > MONTHS
                    ? " has the month " + found[1] + ", which does not exist: "
                    : " is a day or time that does not exist: ";
            cells.add(cells.finding("time.invalid-date", column, column + what + text)
                    .argument("found", text));
            return null;
        }
        boolean isDayFirst = isHyphenDayFirst
                && (format == null || format.read(parts.group(1)) == null)
                && NUMBERS.matcher(parts.group(1)).matches();
        if (isDayFirst || hasTime(parts)) {
            cells.add(cells.finding("value.normalized", column, column + " was read as " + day + ": " + text)
                    .argument("read", text)
                    .argument("written", day));
        }
        return day;
    }

    /** Midnight at the end of a day is 24:00, and a minute can have a leap second. */
    private static void checkTime(Matcher parts) {
        String time = parts.group(2);
        if (time != null) {
            String[] units = time.split("[:.]");
            boolean exists = Integer.parseInt(units[0]) <= HOURS
                    && Integer.parseInt(units[1]) < MINUTES
                    && (units.length < 3 || Integer.parseInt(units[2]) <= MINUTES);
            if (!exists) {
                throw new DateTimeException("there is no such time of day: " + time);
            }
        }
    }

    private static boolean hasTime(Matcher parts) {
        String time = parts.group(2);
        String half = parts.group(3);
        if (time == null) {
            return false;
        }
        // twelve o'clock at night is 12:00 AM
        return half == null
                        || !half.equalsIgnoreCase("am")
                        || !TWELVE.matcher(time).matches()
                ? !MIDNIGHT.matcher(time).matches() || "pm".equalsIgnoreCase(half)
                : false;
    }

    /** Returns year, month and day in the first spelling that fits; null when none does. */
    private int @Nullable [] parts(String date) {
        int @Nullable [] named = format == null ? null : format.read(date);
        if (named != null) {
            return named;
        }
        Matcher iso = ISO.matcher(date);
        if (iso.matches()) {
            return new int[] {
                Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3))
            };
        }
        Matcher spelled = NAMED.matcher(date);
        if (spelled.matches() && EnglishMonths.number(spelled.group(3)) > 0) {
            return new int[] {
                Integer.parseInt(spelled.group(4)),
                EnglishMonths.number(spelled.group(3)),
                Integer.parseInt(spelled.group(1))
            };
        }
        Matcher numbers = NUMBERS.matcher(date);
        boolean isOld = isHyphenDayFirst && numbers.matches() && date.matches("[0-9]{2}-[0-9]{2}-[0-9]{4}");
        return isOld
                ? new int[] {
                    Integer.parseInt(numbers.group(3)),
                    Integer.parseInt(numbers.group(2)),
                    Integer.parseInt(numbers.group(1))
                }
                : null;
    }

    private <C extends Enum<C> & Column> void addFormat(Cells<C> cells, C column, String text, String date) {
        Matcher numbers = NUMBERS.matcher(date);
        String hint = "";
        if (format != null) {
            hint = " and not " + format;
        } else if (numbers.matches()) {
            refused++;
            boolean isMonthSecond = Integer.parseInt(numbers.group(1)) > MONTHS;
            boolean isMonthFirst = Integer.parseInt(numbers.group(2)) > MONTHS;
            onlyDayFirst += isMonthSecond ? 1 : 0;
            onlyMonthFirst += isMonthFirst ? 1 : 0;
            hint = ", and which number is the month is not told";
        } else if (text.matches("[0-9]{5}(?:\\.[0-9]+)?")) {
            hint = ", and seems to be a count of days as spreadsheets keep them";
        }
        cells.add(
                cells.finding("time.format", column, column + " is not year-month-day" + hint + ": " + Excerpt.of(text))
                        .argument("found", Excerpt.of(text)));
    }

    /** Notes that one day that was read comes before another that it should follow. */
    void reversed() {
        reversed++;
    }

    /** Returns what the days of the whole input tell of their format; empty when there is no need of it. */
    Optional<Finding> advice(String source) {
        String message = "";
        if (refused > 1 && format == null) {
            message = refused + " dates are of numbers alone with the year last: " + onlyMonthFirst
                    + " can only have the month first, " + onlyDayFirst
                    + " only the day; the format has to be named, such as month-first, day-first or d/M/yy";
        } else if (format != null && format.isOfNumbers() && swappable + reversed > 0) {
            message = "read as " + format + ", dates with a month beyond 12: " + swappable
                    + ", events that end before they start: " + reversed + "; the format may be another";
        }
        return message.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of("time.date-order", message)
                        .argument("monthFirst", onlyMonthFirst)
                        .argument("dayFirst", onlyDayFirst)
                        .argument("swappable", swappable)
                        .argument("reversed", reversed)
                        .at(InputPosition.ofSource(source))
                        .build());
    }
}
