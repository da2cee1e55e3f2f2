package org.saidby.analysis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.saidby.Country;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.LocationKind;

/** How locations lie to each other, by what they lie within and by their points. */
final class Areas {

    /** How the first of two locations lies to the second. */
    enum Lie {
        SAME,
        WITHIN,
        HOLDS,
        CLOSE,
        MAY_OVERLAP,
        APART,
        UNTOLD
    }

    private static final Set<LocationKind> SPOTS =
            Set.of(LocationKind.CITY, LocationKind.VILLAGE, LocationKind.SITE, LocationKind.FACILITY);
    private static final Set<LocationKind> INSIDE_TOWNS = Set.of(LocationKind.SITE, LocationKind.FACILITY);
    private static final Set<LocationKind> BORDERED = Set.of(LocationKind.COUNTRY, LocationKind.ADMINISTRATIVE);

    private final Dataset dataset;

    Areas(Dataset dataset) {
        this.dataset = dataset;
    }

    Lie lie(Id<Location> one, Id<Location> other) {
        if (one.equals(other)) {
            return Lie.SAME;
        }
        Set<Id<Location>> chain = chain(one);
        if (chain.contains(other)) {
            return Lie.WITHIN;
        }
        Set<Id<Location>> another = chain(other);
        if (another.contains(one)) {
            return Lie.HOLDS;
        }
        OptionalDouble metres = metresBetween(one, other);
        if (metres.isPresent()) {
            return metres.getAsDouble() <= doubt(one) + doubt(other) ? Lie.CLOSE : Lie.APART;
        }
        Optional<Country> country = country(chain);
        Optional<Country> otherCountry = country(another);
        if (country.isPresent() && otherCountry.isPresent() && !country.equals(otherCountry)) {
            return Lie.APART;
        }
        if (chain.stream().noneMatch(another::contains)) {
            return Lie.UNTOLD;
        }
        return mayOverlap(kind(one), kind(other)) ? Lie.MAY_OVERLAP : Lie.APART;
    }

    /** Areas without borders among each other, and what can stand in a town and need not be coded to. */
    private static boolean mayOverlap(LocationKind one, LocationKind other) {
        if (SPOTS.contains(one) || SPOTS.contains(other)) {
            return SPOTS.contains(one)
                    && SPOTS.contains(other)
                    && INSIDE_TOWNS.contains(one) != INSIDE_TOWNS.contains(other);
        }
        return !BORDERED.contains(one) || !BORDERED.contains(other);
    }

    /** Returns the area around a location: what that lies within; empty if that is not told. */
    Optional<Id<Location>> around(Id<Location> location) {
        return dataset.location(location).flatMap(Location::within);
    }

    /** Returns how far the points of two spots are apart; empty unless both are spots and have one. */
    OptionalDouble metresBetween(Id<Location> one, Id<Location> other) {
        Optional<Location> from = spot(one);
        Optional<Location> to = spot(other);
        return from.isPresent() && to.isPresent()
                ? OptionalDouble.of(GreatCircle.metres(
                        from.get().point().get(), to.get().point().get()))
                : OptionalDouble.empty();
    }

    /** Returns the direction of one spot from another; only where {@link #metresBetween} has a distance. */
    double bearing(Id<Location> from, Id<Location> to) {
        return GreatCircle.bearing(
                spot(from).orElseThrow().point().get(),
                spot(to).orElseThrow().point().get());
    }

    double doubt(Id<Location> location) {
        return dataset.location(location)
                .map(found -> found.uncertaintyMetres().orElse(0))
                .orElse(0.0);
    }

    /** The point of an area stands for it and says nothing of where it ends. */
    private Optional<Location> spot(Id<Location> id) {
        return dataset.location(id)
                .filter(location ->
                        SPOTS.contains(location.kind()) && location.point().isPresent());
    }

    private LocationKind kind(Id<Location> id) {
        return dataset.location(id).map(Location::kind).orElse(LocationKind.UNKNOWN);
    }

    private Optional<Country> country(Set<Id<Location>> chain) {
        return chain.stream()
                .map(id -> dataset.location(id).flatMap(Location::country).orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Returns the smallest location that has all others in it; empty if there is none. */
    Optional<Id<Location>> smallestAround(List<Id<Location>> locations) {
        Set<Id<Location>> common = chain(locations.get(0));
        locations.stream().distinct().forEach(location -> common.retainAll(chain(location)));
        return common.stream().findFirst();
    }

    /** Returns a location and all that it lies within, the smallest first; a circle ends where it begins. */
    Set<Id<Location>> chain(Id<Location> location) {
        Set<Id<Location>> chain = new LinkedHashSet<>();
        Optional<Id<Location>> next = Optional.of(location);
        while (next.isPresent() && chain.add(next.get())) {
            next = around(next.get());
        }
        return chain;
    }
}
