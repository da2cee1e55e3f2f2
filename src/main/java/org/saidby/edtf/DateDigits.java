package org.saidby.edtf;

/**
 * The digits of a date in an {@code int}, four bits each: four of the year, two of the month, two of the day. A month or
 * a day that is not written is 00.
 */
final class DateDigits {

    static final int ANY = YearPattern.ANY;

    private static final int MONTH_SHIFT = 8;
    private static final int YEAR_SHIFT = 16;
    private static final int PART = 0xFF;
    static final int UNSPECIFIED_PART = 0xFF;
    static final int UNSPECIFIED_YEAR = 0xFFFF;

    private DateDigits() {}

    static int of(int year, int month, int day) {
        int digits = year / 1_000 << 12 | year / 100 % 10 << 8 | year / 10 % 10 << 4 | year % 10;
        return digits << YEAR_SHIFT | packed(month) << MONTH_SHIFT | packed(day);
    }

    private static int packed(int number) {
        return number / 10 << 4 | number % 10;
    }

    static int join(int yearDigits, int monthDigits, int dayDigits) {
        return yearDigits << YEAR_SHIFT | monthDigits << MONTH_SHIFT | dayDigits;
    }

    static int year(int digits) {
        return digits >>> YEAR_SHIFT;
    }

    static int month(int digits) {
        return digits >>> MONTH_SHIFT & PART;
    }

    static int day(int digits) {
        return digits & PART;
    }

    /** Returns whether a month or a day is written {@code XX}. */
    static boolean isUnspecified(int part) {
        return part == UNSPECIFIED_PART;
    }

    /** Returns whether a digit of some is written {@code X}. */
    static boolean hasAny(int digits) {
        // no digit but this one has its two highest bits set, as 9 is 1001
        return (digits & digits << 1 & 0x8888_8888) != 0;
    }

    /** Returns the number that two or four digits make; only if none is {@code X}. */
    static int number(int digits) {
        return (digits >>> 12) * 1_000 + (digits >>> 8 & 0xF) * 100 + (digits >>> 4 & 0xF) * 10 + (digits & 0xF);
    }

    /** Returns whether a number of two digits can be meant. */
    static boolean canBe(int part, int number) {
        int tens = part >>> 4;
        int ones = part & 0xF;
        return (tens == ANY || tens == number / 10) && (ones == ANY || ones == number % 10);
    }

    /** Returns the months or days that can be meant, the first one as the lowest bit. */
    static int possible(int part, int greatest) {
        int possible = 0;
        for (int number = 1; number <= greatest; number++) {
            possible |= canBe(part, number) ? 1 << (number - 1) : 0;
        }
        return possible;
    }
}
