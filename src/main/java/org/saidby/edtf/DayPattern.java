package org.saidby.edtf;

import org.jspecify.annotations.Nullable;

/**
 * Days between two ends, both included: all of them, or those of some years, months and days of the month. It is never empty:
 * the ends are such days themselves, unless they are {@link #NO_START} and {@link #NO_END}.
 *
 * @param years the years; null for any
 * @param months the months, January as the lowest bit
 * @param days the days of the month, the first as the lowest bit; a month has those that it is long enough for
 */
record DayPattern(long first, long last, @Nullable YearPattern years, int months, int days) {

    static final long NO_START = Long.MIN_VALUE;
    static final long NO_END = Long.MAX_VALUE;

    static final int ALL_MONTHS = (1 << 12) - 1;
    static final int ALL_DAYS = (int) ((1L << 31) - 1);

    /** Stands for no day; no day that a text can tell of has this number. */
    static final long NONE = Long.MIN_VALUE + 1;

    static DayPattern range(long first, long last) {
        return new DayPattern(first, last, null, ALL_MONTHS, ALL_DAYS);
    }

    /** Returns the days of some years, months and days of the month; null if there are none. */
    static @Nullable DayPattern of(YearPattern years, int months, int days) {
        long firstYear = years.first();
        return firstYear == YearPattern.NONE
                ? null
                : within(Days.of(firstYear, 1, 1), Days.of(years.last(), 12, 31), years, months, days);
    }

    private static @Nullable DayPattern within(
            long first, long last, @Nullable YearPattern years, int months, int days) {
        if (years == null) {
            return first <= last ? range(first, last) : null;
        }
        if (!hasDay(years, months, days)) {
            return null;
        }
        DayPattern loose = new DayPattern(first, last, years, months, days);
        long begin = loose.ceiling(first);
        return begin == NONE ? null : new DayPattern(begin, loose.floor(last), years, months, days);
    }

    /** Going through thousands of years for a leap day must not find out that they have none. */
    private static boolean hasDay(YearPattern years, int months, int days) {
        boolean hasLeapDayOnly = true;
        for (int month = 1; month <= 12; month++) {
            int inMonth = days & ofLength(Days.lengthOfMonth(2001, month));
            hasLeapDayOnly &= (months >> (month - 1) & 1) == 0 || inMonth == 0;
        }
        return !hasLeapDayOnly || (months >> 1 & days >> 28 & 1) != 0 && years.hasLeapYear();
    }

    @Nullable
    DayPattern intersection(DayPattern other) {
        long begin = Math.max(first, other.first);
        long end = Math.min(last, other.last);
        if (begin > end) {
            return null;
        }
        YearPattern both = years == null ? other.years : other.years == null ? years : years.intersection(other.years);
        return within(begin, end, both, months & other.months, days & other.days);
    }

    boolean isRange() {
        return years == null;
    }

    /** Returns whether this surely holds each day of the other; what it says no to can still be held. */
    boolean surelyHolds(DayPattern other) {
        return first <= other.first
                && other.last <= last
                && (years == null
                        || other.years != null
                                && years.holdsAll(other.years)
                                && (other.months & ~months) == 0
                                && (other.days & ~days) == 0);
    }

    boolean holds(long day) {
        return ceiling(day) == day;
    }

    boolean hasYear(long year) {
        return years == null || years.holds(year);
    }

    /** Returns the first year that it can have days in, from the given one on, or {@link YearPattern#NONE}. */
    long yearFrom(long year) {
        return years == null ? year : years.ceiling(year);
    }

    /** Returns the first of these days that is not before the given one, or {@link #NONE}. */
    long ceiling(long day) {
        if (day <= first && years == null) {
            return first;
        }
        if (day > last) {
            return NONE;
        }
        if (years == null) {
            return day;
        }
        long from = Math.max(day, first);
        long year = Days.yearOf(from);
        int month = Days.monthOf(from, year);
        int dayOfMonth = (int) (from - Days.of(year, month, 1)) + 1;
        for (long next = years.ceiling(year); next != YearPattern.NONE; next = years.ceiling(next + 1)) {
            boolean isFirst = next == year;
            for (int m = isFirst ? month : 1; m <= 12; m++) {
                int least = isFirst && m == month ? dayOfMonth : 1;
                int possible = daysIn(next, m) & (-1 << (least - 1));
                if (possible != 0) {
                    long found = Days.of(next, m, Integer.numberOfTrailingZeros(possible) + 1);
                    return found <= last ? found : NONE;
                }
            }
        }
        return NONE;
    }

    /** Returns the last of these days that is not after the given one, or {@link #NONE}. */
    long floor(long day) {
        if (day < first) {
            return NONE;
        }
        if (years == null) {
            return Math.min(day, last);
        }
        long from = Math.min(day, last);
        long year = Days.yearOf(from);
        int month = Days.monthOf(from, year);
        int dayOfMonth = (int) (from - Days.of(year, month, 1)) + 1;
        for (long next = years.floor(year); next != YearPattern.NONE; next = years.floor(next - 1)) {
            boolean isLast = next == year;
            for (int m = isLast ? month : 12; m >= 1; m--) {
                int most = isLast && m == month ? dayOfMonth : 31;
                int possible = daysIn(next, m) & ofLength(most);
                if (possible != 0) {
                    long found = Days.of(next, m, 32 - Integer.numberOfLeadingZeros(possible));
                    return found >= first ? found : NONE;
                }
            }
        }
        return NONE;
    }

    /** The days of a month of a year that has any, the first as the lowest bit. */
    int daysIn(long year, int month) {
        boolean has = (months >> (month - 1) & 1) != 0;
        return has ? days & ofLength(Days.lengthOfMonth(year, month)) : 0;
    }

    private static int ofLength(int days) {
        return (int) ((1L << days) - 1);
    }
}
