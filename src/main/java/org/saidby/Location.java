package org.saidby;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * A place on earth that has a name: a country, a region, a town, a site.
 */
@Value.Immutable
public abstract non-sealed class Location implements Entity {

    Location() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableLocation.builder();
    }

    /**
     * Returns a location with nothing else told of it.
     *
     * @throws MalformedValueException if the id or the name is malformed
     */
    public static Location of(String id, LocationKind kind, String name) {
        return builder().id(id).kind(kind).name(name).build();
    }

    /** The id, unique among the locations of a dataset. */
    public abstract Id<Location> id();

    /** The name under which the dataset lists it. */
    public abstract String name();

    /** Other names and spellings. */
    public abstract List<Name> otherNames();

    /** What the location is. */
    public abstract LocationKind kind();

    /** The country it lies in; empty when none or not told. */
    public abstract Optional<Country> country();

    /** The location it lies within. */
    public abstract Optional<Id<Location>> within();

    /** A point that stands for it; for an area no place where anything happened. */
    public abstract Optional<Point> point();

    /** How far the true place can be from the point, in metres, finite, zero or more; empty when not told. */
    public abstract OptionalDouble uncertaintyMetres();

    /** Identifiers of the same thing in other collections. */
    public abstract List<ExternalId> externalIds();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Override
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    @Override
    public final Ref ref() {
        return Ref.toLocation(id());
    }

    /** Returns a builder that starts from this value. Its list methods add to what is there. */
    public final Builder toBuilder() {
        return ImmutableLocation.builder().from(this);
    }

    @Value.Check
    final Location check() {
        Texts.requireText("name", name());
        double metres = uncertaintyMetres().orElse(0);
        if (!Double.isFinite(metres) || metres < 0) {
            throw new MalformedValueException(
                    "value.number-range", "uncertaintyMetres is negative or not finite: " + metres);
        }
        // -0.0 would differ from 0.0
        return metres == 0 && Double.doubleToRawLongBits(metres) != 0
                ? toBuilder().uncertaintyMetres(0).build()
                : this;
    }

    /** Builds {@link Location} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Location#id()}. */
        Builder id(Id<Location> id);

        /**
         * Sets {@link Location#id()} from its text.
         *
         * @throws MalformedValueException if the text is no id ({@code value.empty}, {@code value.id-syntax})
         */
        default Builder id(String text) {
            return id(Id.of(text));
        }

        /** Sets {@link Location#name()}. */
        Builder name(String name);

        /** Adds one to {@link Location#otherNames()}. */
        Builder addOtherName(Name otherName);

        /** Adds to {@link Location#otherNames()}, in this order. */
        Builder addAllOtherNames(Iterable<? extends Name> elements);

        /** Replaces {@link Location#otherNames()}. */
        Builder otherNames(Iterable<? extends Name> elements);

        /** Sets {@link Location#kind()}. */
        Builder kind(LocationKind kind);

        /** Sets {@link Location#country()}. */
        Builder country(Country country);

        /** Sets or clears {@link Location#country()}. */
        Builder country(Optional<? extends Country> country);

        /** Sets {@link Location#within()}. */
        Builder within(Id<Location> within);

        /** Sets or clears {@link Location#within()}. */
        Builder within(Optional<? extends Id<Location>> within);

        /** Sets {@link Location#within()} by the location it is the id of. */
        default Builder within(Location within) {
            return within(within.id());
        }

        /** Sets {@link Location#point()}. */
        Builder point(Point point);

        /** Sets or clears {@link Location#point()}. */
        Builder point(Optional<? extends Point> point);

        /** Sets {@link Location#uncertaintyMetres()}. */
        Builder uncertaintyMetres(double uncertaintyMetres);

        /** Sets or clears {@link Location#uncertaintyMetres()}. */
        Builder uncertaintyMetres(OptionalDouble uncertaintyMetres);

        /** Adds one to {@link Location#externalIds()}. */
        Builder addExternalId(ExternalId externalId);

        /** Adds to {@link Location#externalIds()}, in this order. */
        Builder addAllExternalIds(Iterable<? extends ExternalId> elements);

        /** Replaces {@link Location#externalIds()}. */
        Builder externalIds(Iterable<? extends ExternalId> elements);

        /** Sets {@link Location#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: id, name, kind
         * @throws MalformedValueException if the name is blank or the uncertainty is negative or not finite
         */
        Location build();
    }
}
