package org.saidby.edtf;

/**
 * Day numbers of the proleptic Gregorian calendar: 0 is 1970-01-01, as in {@link java.time.LocalDate#toEpochDay()}, but
 * for any year up to {@link #MAX_YEAR}, which is far beyond what {@code LocalDate} holds.
 */
final class Days {

    /** The greatest year, and without its sign the least, whose days have numbers that fit a {@code long}. */
    static final long MAX_YEAR = 9_999_999_999_999_999L;

    private static final int DAYS_PER_ERA = 146_097;
    private static final int YEARS_PER_ERA = 400;
    private static final int DAYS_FROM_YEAR_0_MARCH_TO_1970 = 719_468;

    private Days() {}

    static boolean isLeap(long year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    static int lengthOfMonth(long year, int month) {
        if (month == 2) {
            return isLeap(year) ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    static long of(long year, int month, int day) {
        // years that begin in March have the leap day last, and then months start at regular distances
        long marchYear = month <= 2 ? year - 1 : year;
        long era = Math.floorDiv(marchYear, YEARS_PER_ERA);
        long yearOfEra = marchYear - era * YEARS_PER_ERA;
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_YEAR_0_MARCH_TO_1970;
    }

    static long lastOfMonth(long year, int month) {
        return of(year, month, lengthOfMonth(year, month));
    }

    static long yearOf(long day) {
        long shifted = day + DAYS_FROM_YEAR_0_MARCH_TO_1970;
        long era = Math.floorDiv(shifted, DAYS_PER_ERA);
        long dayOfEra = shifted - era * DAYS_PER_ERA;
        long yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long marchYear = era * YEARS_PER_ERA + yearOfEra;
        return of(marchYear + 1, 1, 1) <= day ? marchYear + 1 : marchYear;
    }

    /** The month of a day in a year that is known already. */
    static int monthOf(long day, long year) {
        int month = (int) ((day - of(year, 1, 1)) / 32) + 1;
        return month < 12 && of(year, month + 1, 1) <= day ? month + 1 : month;
    }
}
