package org.saidby;

/** Which numbers a hedged count may mean. Replaceable, since for several hedges there is convention only. */
@FunctionalInterface
public interface HedgePolicy {

    /** Returns the numbers that the count may mean. */
    CountRange rangeOf(Count count);

    /**
     * Returns the convention of this library.
     *
     * <p>Exactly n is [n, n]; about n is n less and more a tenth, rounded outwards; nearly n is [min(n - 1, floor(0.9 n)),
     * n - 1]; at least n is [n, open); more than n is [n + 1, open); up to n is [0, n]; fewer than n is [0, n - 1]; between
     * is the two numbers; dozens is [24, 99], hundreds [200, 999], thousands [2,000, 9,999] and tens of thousands [20,000,
     * 99,999]: two of the unit up to the next larger word; some is [1, open); none reported is [0, open).
     *
     * <p>Exactly, at least, more than, up to, fewer than, between and some have the range that their words mean. The ranges of about,
     * nearly, dozens, hundreds, thousands and tens of thousands, and that of none reported, are convention: no source sets them.
     */
    static HedgePolicy convention() {
        return ConventionalHedges.INSTANCE;
    }
}
