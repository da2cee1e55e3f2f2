package org.saidby.edtf;

import java.util.Arrays;
import java.util.List;

/**
 * The days of one year, a bit each: sets with gaps are counted and compared year by year, since they can have a run of days in every
 * month of ten thousand years.
 */
final class YearDays {

    private static final int WORDS = 6;
    private static final int FIRST_YEAR = -9_999;
    private static final int LAST_YEAR = 9_999;

    /** The first and the last day of the years that patterns have. */
    static final long FIRST = Days.of(FIRST_YEAR, 1, 1);

    static final long LAST = Days.of(LAST_YEAR, 12, 31);

    private final long[] bits = new long[WORDS];

    private YearDays() {}

    /** Returns whether each day of a part, as far as it lies in these years, is a day of one of several. */
    static boolean holdAll(List<DayPattern> parts, DayPattern part) {
        YearDays held = new YearDays();
        YearDays needed = new YearDays();
        long lastYear = Days.yearOf(Math.min(part.last(), LAST));
        for (long year = part.yearFrom(Days.yearOf(Math.max(part.first(), FIRST)));
                year <= lastYear && year != YearPattern.NONE;
                year = part.yearFrom(year + 1)) {
            needed.set(List.of(part), year);
            held.set(parts, year);
            if (!held.holdsAll(needed)) {
                return false;
            }
        }
        return true;
    }

    /** The number of days of several parts, as far as they lie in these years; a day of two parts is one. */
    static long count(List<DayPattern> parts) {
        YearDays days = new YearDays();
        long count = 0;
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            days.set(parts, year);
            count += days.count();
        }
        return count;
    }

    private void set(List<DayPattern> parts, long year) {
        Arrays.fill(bits, 0);
        long start = Days.of(year, 1, 1);
        long end = Days.of(year, 12, 31);
        for (int i = 0; i < parts.size(); i++) {
            DayPattern part = parts.get(i);
            if (part.first() <= end && part.last() >= start && part.hasYear(year)) {
                add(part, year, start, end);
            }
        }
    }

    private void add(DayPattern part, long year, long start, long end) {
        int from = (int) (Math.max(part.first(), start) - start);
        int to = (int) (Math.min(part.last(), end) - start);
        if (part.isRange()) {
            addRange(from, to);
            return;
        }
        for (int month = 1; month <= 12; month++) {
            int first = (int) (Days.of(year, month, 1) - start);
            for (int days = part.daysIn(year, month); days != 0; days &= days - 1) {
                int day = first + Integer.numberOfTrailingZeros(days);
                if (day >= from && day <= to) {
                    bits[day >> 6] |= 1L << day;
                }
            }
        }
    }

    private void addRange(int from, int to) {
        for (int word = from >> 6; word <= to >> 6; word++) {
            long after = word == from >> 6 ? -1L << from : -1L;
            long until = word == to >> 6 ? -1L >>> (63 - (to & 63)) : -1L;
            bits[word] |= after & until;
        }
    }

    private boolean holdsAll(YearDays other) {
        for (int word = 0; word < WORDS; word++) {
            if ((other.bits[word] & ~bits[word]) != 0) {
                return false;
            }
        }
        return true;
    }

    private int count() {
        int count = 0;
        for (long word : bits) {
            count += Long.bitCount(word);
        }
        return count;
    }
}
