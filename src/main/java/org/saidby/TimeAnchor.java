package org.saidby;

import java.time.DayOfWeek;
import java.time.Period;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a relative time is counted from, and how: five days after an operation, on Thursday seen from a document's date.
 */
@Value.Immutable
public abstract class TimeAnchor {

    TimeAnchor() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableTimeAnchor.builder();
    }

    /** What the time is counted from: an operation, a claim or a document. */
    public abstract Ref to();

    /** How the time lies to it. */
    public abstract TimeRelation relation();

    /** How far from it, such as five days; empty when not told. */
    public abstract Optional<Period> offset();

    /** The weekday that was said: the latest such day on or before the day of what it is counted from. */
    public abstract Optional<DayOfWeek> weekday();

    /**
     * The stretch of the calendar around the day that is counted to: the month for "this month". Empty when the day itself is
     * meant, or for an offset of months or years the month or the year.
     */
    public abstract Optional<CalendarUnit> unit();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** Returns a builder that starts from this value. */
    public final Builder toBuilder() {
        return ImmutableTimeAnchor.builder().from(this);
    }

    @Value.Check
    final void check() {
        boolean isAlone = offset().isEmpty() && unit().isEmpty() && relation().equals(TimeRelation.AT);
        if (weekday().isPresent() && !isAlone) {
            throw new MalformedValueException(
                    "value.type", "a weekday goes with the relation at, no offset and no unit");
        }
    }

    /** Builds {@link TimeAnchor} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link TimeAnchor#to()}. */
        Builder to(Ref to);

        /** Sets {@link TimeAnchor#to()}. */
        default Builder to(Referable to) {
            return to(to.ref());
        }

        /** Sets {@link TimeAnchor#relation()}. */
        Builder relation(TimeRelation relation);

        /** Sets {@link TimeAnchor#offset()}. */
        Builder offset(Period offset);

        /** Sets or clears {@link TimeAnchor#offset()}. */
        Builder offset(Optional<? extends Period> offset);

        /** Sets {@link TimeAnchor#weekday()}. */
        Builder weekday(DayOfWeek weekday);

        /** Sets or clears {@link TimeAnchor#weekday()}. */
        Builder weekday(Optional<? extends DayOfWeek> weekday);

        /** Sets {@link TimeAnchor#unit()}. */
        Builder unit(CalendarUnit unit);

        /** Sets or clears {@link TimeAnchor#unit()}. */
        Builder unit(Optional<? extends CalendarUnit> unit);

        /** Sets {@link TimeAnchor#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: to, relation
         * @throws MalformedValueException if a weekday goes with an offset, a unit or a relation other than {@link
         *     TimeRelation#AT}
         */
        TimeAnchor build();
    }
}
