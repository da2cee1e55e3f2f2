package org.saidby.edtf;

/**
 * Years of four digits, some of which can be anything: {@code 1XX3}, {@code -X0XX}. The year 0 is never negative.
 *
 * @param digits four digits of four bits each, the first one highest; {@link #ANY} for one left unspecified
 * @param negative whether the years are before the year 0
 */
record YearPattern(int digits, boolean negative) {

    static final int ANY = 0xF;

    /** Stands for no year. */
    static final long NONE = Long.MIN_VALUE;

    /** There is no year -0. */
    private static final YearPattern EMPTY = new YearPattern(0, true);

    private static final int SIZE = 4;
    private static final int[] POWERS = {1_000, 100, 10, 1};

    private int digit(int place) {
        return digits >>> 4 * (SIZE - 1 - place) & 0xF;
    }

    boolean hasUnspecified() {
        return DateDigits.hasAny(digits);
    }

    /** Returns whether the years follow each other, as only digits from the right are unspecified. */
    boolean isRange() {
        for (int place = 1; place < SIZE; place++) {
            if (digit(place - 1) == ANY && digit(place) != ANY) {
                return false;
            }
        }
        return true;
    }

    /** The first year; {@link #NONE} if there is none. */
    long first() {
        return ceiling(-9_999);
    }

    /** The last year; {@link #NONE} if there is none. */
    long last() {
        return floor(9_999);
    }

    boolean holds(long year) {
        if (year < -9_999 || year > 9_999 || (negative ? year >= 0 : year < 0)) {
            return false;
        }
        return sharesDigits((int) Math.abs(year), SIZE);
    }

    /** Returns the first of the years that is not before the given one, or {@link #NONE}. */
    long ceiling(long year) {
        if (!negative) {
            return atLeast(Math.max(year, 0));
        }
        long magnitude = atMost(Math.min(-year, 9_999));
        return magnitude <= 0 ? NONE : -magnitude;
    }

    /** Returns the last of the years that is not after the given one, or {@link #NONE}. */
    long floor(long year) {
        if (!negative) {
            return atMost(Math.min(year, 9_999));
        }
        long magnitude = atLeast(Math.max(-year, 1));
        return magnitude == NONE ? NONE : -magnitude;
    }

    private long atLeast(long number) {
        return number > 9_999 ? NONE : nearest((int) number, 1);
    }

    private long atMost(long number) {
        return number < 0 ? NONE : nearest((int) number, -1);
    }

    /**
     * Returns the nearest number that matches, going up or down from one that need not. It shares as many first digits with
     * that as it can, has the next digit beyond, and then whatever digits bring it nearest.
     */
    private long nearest(int number, int step) {
        for (int shared = SIZE; shared >= 0; shared--) {
            if (sharesDigits(number, shared)) {
                int next = shared == SIZE ? 0 : beyond(shared, digitOf(number, shared), step);
                if (next >= 0) {
                    return shared == SIZE ? number : filled(number, shared, next, step);
                }
            }
        }
        return NONE;
    }

    private boolean sharesDigits(int number, int count) {
        for (int place = 0; place < count; place++) {
            if (digit(place) != ANY && digit(place) != digitOf(number, place)) {
                return false;
            }
        }
        return true;
    }

    /** Returns the nearest digit beyond the given one that this place can have; -1 if there is none. */
    private int beyond(int place, int digit, int step) {
        int own = digit(place);
        if (own == ANY) {
            return step > 0 && digit == 9 ? -1 : digit + step;
        }
        return step > 0 ? (own > digit ? own : -1) : own < digit ? own : -1;
    }

    private int filled(int number, int shared, int next, int step) {
        int filled = next * POWERS[shared];
        for (int place = 0; place < SIZE; place++) {
            if (place < shared) {
                filled += digitOf(number, place) * POWERS[place];
            } else if (place > shared) {
                int nearest = digit(place) != ANY ? digit(place) : step > 0 ? 0 : 9;
                filled += nearest * POWERS[place];
            }
        }
        return filled;
    }

    private static int digitOf(int number, int place) {
        return number / POWERS[place] % 10;
    }

    /** Returns whether one of the years can be a leap year; it takes no longer for many years than for few. */
    boolean hasLeapYear() {
        for (int ending = 4; ending < 100; ending += 4) {
            if (canBe(2, ending)) {
                return true;
            }
        }
        for (int century = negative ? 4 : 0; canBe(2, 0) && century < 100; century += 4) {
            if (canBe(0, century)) {
                return true;
            }
        }
        return false;
    }

    private boolean canBe(int place, int twoDigits) {
        int tens = digit(place);
        int ones = digit(place + 1);
        return (tens == ANY || tens == twoDigits / 10) && (ones == ANY || ones == twoDigits % 10);
    }

    /** Returns whether each of the other years is one of these. */
    boolean holdsAll(YearPattern other) {
        return intersection(other).equals(other);
    }

    /** Returns the years that are in both; it may hold none, and then has no {@link #first()}. */
    YearPattern intersection(YearPattern other) {
        int both = 0;
        for (int place = 0; place < SIZE; place++) {
            int one = digit(place);
            int two = other.digit(place);
            if (one != ANY && two != ANY && one != two) {
                return EMPTY;
            }
            both = both << 4 | (one == ANY ? two : one);
        }
        return negative == other.negative ? new YearPattern(both, negative) : EMPTY;
    }
}
