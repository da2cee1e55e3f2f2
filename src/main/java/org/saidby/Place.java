package org.saidby;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where, as a source put it: a named location or a part of it, an area, a place kept back, a place nobody knows.
 *
 * <p>A place never yields a point: a location has one, and {@link Dataset#pointOf(Place)} gives it only where the place is that
 * location and nothing vaguer.
 */
@Value.Immutable
public abstract class Place {

    Place() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutablePlace.builder();
    }

    /** Returns a named location. */
    public static Place named(Id<Location> location) {
        return of(PlaceState.NAMED, location);
    }

    /** Returns a named location. */
    public static Place named(Location location) {
        return named(location.id());
    }

    /** Returns an area: a region without one point where it happened. */
    public static Place area(Id<Location> location) {
        return of(PlaceState.AREA, location);
    }

    /** Returns an area: a region without one point where it happened. */
    public static Place area(Location location) {
        return area(location.id());
    }

    /** Returns a place that the source keeps back. */
    public static Place withheld() {
        return builder().state(PlaceState.WITHHELD).build();
    }

    /** Returns a place that the source keeps back, and the area that it admits. */
    public static Place withheldWithin(Location area) {
        return of(PlaceState.WITHHELD, area.id());
    }

    /** Returns a place that nobody told or knows. */
    public static Place unknown() {
        return builder().state(PlaceState.UNKNOWN).build();
    }

    /** Returns the surroundings of a location or of where an operation took place. */
    public static Place near(Referable anchor) {
        return anchored(PlaceAnchor.builder().to(anchor).relation(PlaceRelation.NEAR));
    }

    /** Returns the same area as that of an operation or location; never its point. */
    public static Place sameAreaAs(Referable anchor) {
        return anchored(PlaceAnchor.builder().to(anchor).relation(PlaceRelation.SAME_AREA));
    }

    /** Returns what lies at a distance and in a direction from a location: "nearly 600 miles south of Tripoli". */
    public static Place from(Referable anchor, Distance distance, Bearing bearing) {
        return anchored(PlaceAnchor.builder()
                .to(anchor)
                .relation(PlaceRelation.FROM)
                .distance(distance)
                .bearing(bearing));
    }

    private static Place of(PlaceState state, Id<Location> location) {
        return builder().state(state).location(location).build();
    }

    private static Place anchored(PlaceAnchor.Builder anchor) {
        return builder().state(PlaceState.AREA).anchor(anchor.build()).build();
    }

    /** How much was told. */
    public abstract PlaceState state();

    /** The location, or for a place that is kept back or unknown the area it is within. */
    public abstract Optional<Id<Location>> location();

    /** A part inside the location: "southwest", "a compound". */
    public abstract Optional<String> part();

    /** What the place is measured from; empty when it stands alone. */
    public abstract Optional<PlaceAnchor> anchor();

    /** The words of the source. */
    public abstract Optional<String> words();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** Returns this place narrowed to a part of it: "a compound". */
    public final Place inPart(String part) {
        return toBuilder().part(part).build();
    }

    /** Returns this place with the words in which the source gave it. */
    public final Place withWords(String words) {
        return toBuilder().words(words).build();
    }

    /** Returns a builder that starts from this value. */
    public final Builder toBuilder() {
        return ImmutablePlace.builder().from(this);
    }

    @Value.Check
    final void check() {
        part().ifPresent(part -> Texts.requireText("part", part));
        words().ifPresent(words -> Texts.requireText("words", words));
        if (state().equals(PlaceState.NAMED) && location().isEmpty() && words().isEmpty() && part().isEmpty()) {
            throw new MalformedValueException("value.missing", "a named place has neither location nor part nor words");
        }
    }

    /** Builds {@link Place} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Place#state()}. */
        Builder state(PlaceState state);

        /** Sets {@link Place#location()}. */
        Builder location(Id<Location> location);

        /** Sets or clears {@link Place#location()}. */
        Builder location(Optional<? extends Id<Location>> location);

        /** Sets {@link Place#location()} by the location it is the id of. */
        default Builder location(Location location) {
            return location(location.id());
        }

        /** Sets {@link Place#part()}. */
        Builder part(String part);

        /** Sets or clears {@link Place#part()}. */
        Builder part(Optional<String> part);

        /** Sets {@link Place#anchor()}. */
        Builder anchor(PlaceAnchor anchor);

        /** Sets or clears {@link Place#anchor()}. */
        Builder anchor(Optional<? extends PlaceAnchor> anchor);

        /** Sets {@link Place#words()}. */
        Builder words(String words);

        /** Sets or clears {@link Place#words()}. */
        Builder words(Optional<String> words);

        /** Sets {@link Place#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: state
         * @throws MalformedValueException if a named place has no name, or a text is blank
         */
        Place build();
    }
}
