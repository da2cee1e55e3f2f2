package org.saidby.edtf;

import java.time.LocalDate;

/**
 * What can be said of two values by their days.
 *
 * <p>An unknown end can lie anywhere past what is known, so that such a value has a narrowest and a widest set. Each
 * relation answers alike for all sets between the two if it answers alike for both, because YES, NO and MAYBE are each
 * kept or lost for good as a set grows; this is why {@link #between} asks about the extremes only.
 */
final class Relations {

    /** One question about two sets, none of them empty. */
    interface Relation {
        Truth of(DaySet one, DaySet other);
    }

    private Relations() {}

    static Truth between(Edtf one, Edtf other, Relation relation) {
        DaySet far = other.possibleDays();
        return between(one, near(other, far), far, relation);
    }

    static Truth between(Edtf one, LocalDate day, Relation relation) {
        DaySet days = DaySet.between(day.toEpochDay(), day.toEpochDay());
        return between(one, days, days, relation);
    }

    private static Truth between(Edtf one, DaySet near, DaySet far, Relation relation) {
        DaySet oneFar = one.possibleDays();
        DaySet oneNear = near(one, oneFar);
        Truth truth = relation.of(oneFar, far);
        boolean settled = (oneNear == oneFar || truth == relation.of(oneNear, far))
                && (near == far || truth == relation.of(oneFar, near) && truth == relation.of(oneNear, near));
        return settled ? truth : Truth.UNKNOWN;
    }

    private static DaySet near(Edtf value, DaySet far) {
        boolean hasUnknownEnd = value instanceof EdtfInterval
                && (value.earliest().isUnknown() || value.latest().isUnknown());
        return hasUnknownEnd ? value.nearDays() : far;
    }

    static Truth before(DaySet one, DaySet other) {
        if (one.lastNumber() < other.firstNumber()) {
            return Truth.YES;
        }
        return one.firstNumber() < other.lastNumber() ? Truth.MAYBE : Truth.NO;
    }

    static Truth after(DaySet one, DaySet other) {
        return before(other, one);
    }

    static Truth overlaps(DaySet one, DaySet other) {
        return one.overlaps(other) ? Truth.YES : Truth.NO;
    }

    static Truth contains(DaySet one, DaySet other) {
        if (!one.overlaps(other)) {
            return Truth.NO;
        }
        return one.containsAll(other) ? Truth.YES : Truth.MAYBE;
    }

    static Truth sameAs(DaySet one, DaySet other) {
        if (!one.overlaps(other)) {
            return Truth.NO;
        }
        return one.isOneDay() && other.isOneDay() ? Truth.YES : Truth.MAYBE;
    }
}
