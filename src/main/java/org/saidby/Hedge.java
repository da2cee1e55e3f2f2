package org.saidby;

/**
 * How a source bounds a number it gives. The list is closed: each operator has a meaning in arithmetic, which a
 * {@link HedgePolicy} gives it.
 */
public enum Hedge {
    /** The number and no other: "17". */
    EXACTLY,
    /** Around the number, on either side: "about 500", "some 600". */
    ABOUT,
    /** Less than the number, and not by much: "nearly 500", "almost 500". */
    NEARLY,
    /** The number or more: "at least eight". */
    AT_LEAST,
    /** More than the number: "over 500". */
    MORE_THAN,
    /** The number or fewer: "up to 50". */
    UP_TO,
    /** Fewer than the number: "fewer than ten". */
    FEWER_THAN,
    /** Between two numbers, both included: "between 8 and 11". */
    BETWEEN,
    /** "Dozens", no number given. */
    DOZENS,
    /** "Hundreds", no number given. */
    HUNDREDS,
    /** "Thousands", no number given. */
    THOUSANDS,
    /** "Tens of thousands", no number given. */
    TENS_OF_THOUSANDS,
    /** At least one, and how many is not said: "some", "several", "many". */
    SOME,
    /** The source says that it knows of none; this is not zero. */
    NONE_REPORTED;

    /** Returns whether the operator stands before one number, as in {@code AT_LEAST 8}. */
    public boolean takesNumber() {
        return ordinal() < BETWEEN.ordinal();
    }
}
