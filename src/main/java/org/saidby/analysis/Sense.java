package org.saidby.analysis;

import org.jspecify.annotations.Nullable;
import org.saidby.CountRange;
import org.saidby.Polarity;
import org.saidby.When;

/**
 * What an answer comes to when it is compared: answers of equal sense say the same.
 *
 * @param value a {@link Number} for a count, a {@link When} with its date counted and no words, a place without words, a ref, a code, a
 *     superlative, or a folded text
 * @param polarity whether it is affirmed or denied
 * @param together whether it is denied together with other things
 * @param span the time that the claim speaks of; null if none was told, or none that has a date
 * @param isUndated whether a time was told that has no date
 */
record Sense(
        Object value,
        Polarity polarity,
        boolean together,
        @Nullable When span,
        boolean isUndated) {

    /**
     * The numbers that a count may mean.
     *
     * @param range the numbers
     * @param noneReported whether it is that none is known of, with every number possible
     * @param denial whether the numbers are those that a denial leaves
     * @param included whether it counts people of one harm, who are some of those of any
     * @param derived whether it is what parts come to at least, of which the whole was not told
     */
    record Number(CountRange range, boolean noneReported, boolean denial, boolean included, boolean derived) {

        static Number told(CountRange range) {
            return new Number(range, false, false, false, false);
        }

        static Number left(CountRange range) {
            return new Number(range, false, true, false, false);
        }

        @Override
        public String toString() {
            return range.toString();
        }
    }

    boolean isDenied() {
        return polarity == Polarity.NEGATIVE;
    }

    /** Whether it comes from a denial, also where that leaves a range of numbers and reads as a statement. */
    boolean isDenial() {
        return isDenied() || value instanceof Number number && number.denial();
    }
}
