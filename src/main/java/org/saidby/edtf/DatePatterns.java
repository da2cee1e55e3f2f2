package org.saidby.edtf;

import java.util.Objects;

/** The days that the digits of a date can be about. */
final class DatePatterns {

    private DatePatterns() {}

    /** Returns the days; there is at least one. */
    static DayPattern of(int digits, boolean negative) {
        int month = DateDigits.month(digits);
        int day = DateDigits.day(digits);
        if (!DateDigits.hasAny(digits)) {
            return plain(year(digits, negative), DateDigits.number(month), DateDigits.number(day));
        }
        YearPattern years = new YearPattern(DateDigits.year(digits), negative);
        boolean anyDay = day == 0 || DateDigits.isUnspecified(day);
        boolean anyMonth = month == 0 || DateDigits.isUnspecified(month);
        if (anyDay && anyMonth && years.isRange()) {
            return DayPattern.range(Days.of(years.first(), 1, 1), Days.of(years.last(), 12, 31));
        }
        if (anyDay && !years.hasUnspecified() && !DateDigits.hasAny(month)) {
            return plain((int) years.first(), DateDigits.number(month), 0);
        }
        return Objects.requireNonNull(DayPattern.of(
                years,
                anyMonth ? DayPattern.ALL_MONTHS : DateDigits.possible(month, 12),
                anyDay ? DayPattern.ALL_DAYS : DateDigits.possible(day, 31)));
    }

    private static DayPattern plain(int year, int month, int day) {
        return DayPattern.range(firstOf(year, month, day), lastOf(year, month, day));
    }

    private static long firstOf(int year, int month, int day) {
        return Days.of(year, Math.max(month, 1), Math.max(day, 1));
    }

    private static long lastOf(int year, int month, int day) {
        int last = month == 0 ? 12 : month;
        return day == 0 ? Days.lastOfMonth(year, last) : Days.of(year, last, day);
    }

    /** Returns the first day; it makes no pattern of a date that needs none. */
    static long first(int digits, boolean negative) {
        return DateDigits.hasAny(digits)
                ? of(digits, negative).first()
                : firstOf(
                        year(digits, negative),
                        DateDigits.number(DateDigits.month(digits)),
                        DateDigits.number(DateDigits.day(digits)));
    }

    /** Returns the last day. */
    static long last(int digits, boolean negative) {
        return DateDigits.hasAny(digits)
                ? of(digits, negative).last()
                : lastOf(
                        year(digits, negative),
                        DateDigits.number(DateDigits.month(digits)),
                        DateDigits.number(DateDigits.day(digits)));
    }

    private static int year(int digits, boolean negative) {
        int number = DateDigits.number(DateDigits.year(digits));
        return negative ? -number : number;
    }

    /** The longest that a month of these digits can be, in days; 0 if there is no such month. */
    static int longestMonth(int yearDigits, boolean negative, int month) {
        int longest = 0;
        for (int number = 1; number <= 12; number++) {
            if (longest < 31 && DateDigits.canBe(month, number)) {
                int length = number == 2
                        ? new YearPattern(yearDigits, negative).hasLeapYear() ? 29 : 28
                        : Days.lengthOfMonth(2001, number);
                longest = Math.max(longest, length);
            }
        }
        return longest;
    }
}
