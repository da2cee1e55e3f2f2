package org.saidby;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a relative place is measured from, and how: nearly 600 miles south of a city.
 */
@Value.Immutable
public abstract class PlaceAnchor {

    PlaceAnchor() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutablePlaceAnchor.builder();
    }

    /** What the place is measured from: a location or an operation. */
    public abstract Ref to();

    /** How the place lies to it. */
    public abstract PlaceRelation relation();

    /** How far from it; empty when not told. */
    public abstract Optional<Distance> distance();

    /** In what direction from it; empty when not told. */
    public abstract Optional<Bearing> bearing();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** Returns a builder that starts from this value. */
    public final Builder toBuilder() {
        return ImmutablePlaceAnchor.builder().from(this);
    }

    /** Builds {@link PlaceAnchor} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link PlaceAnchor#to()}. */
        Builder to(Ref to);

        /** Sets {@link PlaceAnchor#to()}. */
        default Builder to(Referable to) {
            return to(to.ref());
        }

        /** Sets {@link PlaceAnchor#relation()}. */
        Builder relation(PlaceRelation relation);

        /** Sets {@link PlaceAnchor#distance()}. */
        Builder distance(Distance distance);

        /** Sets or clears {@link PlaceAnchor#distance()}. */
        Builder distance(Optional<? extends Distance> distance);

        /** Sets {@link PlaceAnchor#bearing()}. */
        Builder bearing(Bearing bearing);

        /** Sets or clears {@link PlaceAnchor#bearing()}. */
        Builder bearing(Optional<? extends Bearing> bearing);

        /** Sets {@link PlaceAnchor#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: to, relation
         */
        PlaceAnchor build();
    }
}
