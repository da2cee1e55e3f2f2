package org.saidby.edtf;

import java.util.function.BiFunction;

/**
 * The days that a value can be about: ranges of day numbers with both ends included, ascending, with gaps between them.
 *
 * <p>An unknown end can lie anywhere past what is known, so that such a value has a narrowest and a widest set. Each
 * relation answers alike for all sets between the two if it answers alike for both, because YES, NO and MAYBE are each
 * kept or lost for good as a set grows; this is why {@link #relate} asks about the extremes only.
 */
final class DaySet {

    static final long NO_START = Long.MIN_VALUE;
    static final long NO_END = Long.MAX_VALUE;

    private final long[] ends;

    private DaySet(long... ends) {
        this.ends = ends;
    }

    static DaySet between(long first, long last) {
        return new DaySet(first, last);
    }

    static DaySet between(long first, long last, long secondFirst, long secondLast) {
        return new DaySet(first, last, secondFirst, secondLast);
    }

    static DaySet narrowest(Edtf value) {
        if (value instanceof EdtfInterval interval) {
            return interval.days(false);
        }
        if (value instanceof EdtfSeason season) {
            return season.days();
        }
        return between(value.earliest().number(), value.latest().number());
    }

    static DaySet widest(Edtf value) {
        return value instanceof EdtfInterval interval ? interval.days(true) : narrowest(value);
    }

    static Truth relate(Edtf one, Edtf other, BiFunction<DaySet, DaySet, Truth> relation) {
        return relate(one, narrowest(other), widest(other), relation);
    }

    static Truth relate(Edtf one, DaySet narrow, DaySet wide, BiFunction<DaySet, DaySet, Truth> relation) {
        DaySet oneNarrow = narrowest(one);
        DaySet oneWide = widest(one);
        Truth truth = relation.apply(oneNarrow, narrow);
        boolean settled = truth == relation.apply(oneWide, wide)
                && truth == relation.apply(oneNarrow, wide)
                && truth == relation.apply(oneWide, narrow);
        return settled ? truth : Truth.UNKNOWN;
    }

    long first() {
        return ends[0];
    }

    long last() {
        return ends[ends.length - 1];
    }

    Truth before(DaySet other) {
        if (last() < other.first()) {
            return Truth.YES;
        }
        return first() < other.last() ? Truth.MAYBE : Truth.NO;
    }

    Truth after(DaySet other) {
        return other.before(this);
    }

    Truth overlaps(DaySet other) {
        int mine = 0;
        int theirs = 0;
        while (mine < ends.length && theirs < other.ends.length) {
            if (ends[mine + 1] < other.ends[theirs]) {
                mine += 2;
            } else if (other.ends[theirs + 1] < ends[mine]) {
                theirs += 2;
            } else {
                return Truth.YES;
            }
        }
        return Truth.NO;
    }

    Truth contains(DaySet other) {
        if (overlaps(other) == Truth.NO) {
            return Truth.NO;
        }
        for (int i = 0; i < other.ends.length; i += 2) {
            if (!holds(other.ends[i], other.ends[i + 1])) {
                return Truth.MAYBE;
            }
        }
        return Truth.YES;
    }

    Truth sameAs(DaySet other) {
        if (overlaps(other) == Truth.NO) {
            return Truth.NO;
        }
        return first() == last() && other.first() == other.last() ? Truth.YES : Truth.MAYBE;
    }

    private boolean holds(long first, long last) {
        for (int i = 0; i < ends.length; i += 2) {
            if (ends[i] <= first && last <= ends[i + 1]) {
                return true;
            }
        }
        return false;
    }
}
