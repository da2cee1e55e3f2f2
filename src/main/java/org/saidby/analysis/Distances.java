package org.saidby.analysis;

import java.util.Optional;
import java.util.OptionalDouble;
import org.saidby.Bearing;
import org.saidby.Distance;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.Place;
import org.saidby.PlaceAnchor;
import org.saidby.PlaceRelation;

/** Compares places that are told by a distance and a direction. */
final class Distances {

    private static final double WIDEST_ANGLE = 45;

    private final Areas areas;

    Distances(Areas areas) {
        this.areas = areas;
    }

    /** Two places measured from the same location. */
    Reason between(Place one, Place other) {
        Optional<Distance> distance = anchor(one).distance();
        Optional<Distance> another = anchor(other).distance();
        if (distance.isPresent() && another.isPresent()) {
            OptionalDouble least = distance.get().leastMetres();
            OptionalDouble otherLeast = another.get().leastMetres();
            if (least.isEmpty() || otherLeast.isEmpty()) {
                return Reason.UNKNOWN_WORD;
            }
            boolean isApart =
                    least.getAsDouble() > another.get().greatestMetres().getAsDouble()
                            || otherLeast.getAsDouble()
                                    > distance.get().greatestMetres().getAsDouble();
            if (isApart) {
                return Reason.DISTANCES_APART;
            }
        }
        OptionalDouble bearing = degrees(one);
        OptionalDouble otherBearing = degrees(other);
        boolean isAside = bearing.isPresent()
                && otherBearing.isPresent()
                && GreatCircle.angle(bearing.getAsDouble(), otherBearing.getAsDouble()) > WIDEST_ANGLE;
        return isAside ? Reason.BEARINGS_APART : Reason.DISTANCES_OVERLAP;
    }

    /** A measured place and an exact one. */
    Reason point(Place measured, Id<Location> start, Id<Location> end) {
        OptionalDouble metres = start == null || end == null ? OptionalDouble.empty() : areas.metresBetween(start, end);
        if (metres.isEmpty()) {
            return Reason.PLACES_UNRELATED;
        }
        double doubt = areas.doubt(start) + areas.doubt(end);
        Optional<Distance> distance = anchor(measured).distance();
        if (distance.isPresent() && distance.get().leastMetres().isEmpty()) {
            return Reason.UNKNOWN_WORD;
        }
        boolean isOff = distance.isPresent() && isOff(distance.get(), metres.getAsDouble(), doubt);
        OptionalDouble bearing = degrees(measured);
        boolean isAside = bearing.isPresent()
                && metres.getAsDouble() > doubt
                && GreatCircle.angle(bearing.getAsDouble(), areas.bearing(start, end)) > WIDEST_ANGLE;
        return isOff || isAside ? Reason.POINT_ELSEWHERE : Reason.POINT_FITS;
    }

    /** A place near a location, where it is told how near, and one that is exact; empty where that does not tell. */
    Optional<Reason> near(Place near, Id<Location> start, Place exact, Id<Location> end) {
        Optional<Distance> distance = near.anchor()
                .filter(anchor -> anchor.relation().equals(PlaceRelation.NEAR))
                .flatMap(PlaceAnchor::distance)
                .filter(stated -> stated.greatestMetres().isPresent());
        if (distance.isEmpty() || exact.location().isEmpty()) {
            return Optional.empty();
        }
        OptionalDouble metres = areas.metresBetween(start, end);
        if (metres.isEmpty()) {
            return Optional.empty();
        }
        double nearest = metres.getAsDouble() - areas.doubt(start) - areas.doubt(end);
        return Optional.of(
                nearest > distance.get().greatestMetres().getAsDouble() ? Reason.POINT_ELSEWHERE : Reason.PLACE_NEAR);
    }

    private static boolean isOff(Distance stated, double metres, double doubt) {
        return metres + doubt < stated.leastMetres().getAsDouble()
                || metres - doubt > stated.greatestMetres().getAsDouble();
    }

    private static PlaceAnchor anchor(Place place) {
        return place.anchor().orElseThrow();
    }

    private static OptionalDouble degrees(Place place) {
        return anchor(place).bearing().map(Bearing::degrees).orElseGet(OptionalDouble::empty);
    }
}
