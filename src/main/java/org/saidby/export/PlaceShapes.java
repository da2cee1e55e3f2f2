package org.saidby.export;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.saidby.Dataset;
import org.saidby.EntityKind;
import org.saidby.Location;
import org.saidby.Operation;
import org.saidby.Place;
import org.saidby.PlaceAnchor;
import org.saidby.PlaceRelation;
import org.saidby.PlaceState;
import org.saidby.Ref;

/** Decides what a map may show of places: a point only of what has one and is no vaguer, and nothing of what is kept back. */
final class PlaceShapes {

    private final Dataset dataset;

    PlaceShapes(Dataset dataset) {
        this.dataset = dataset;
    }

    Shape of(Operation operation) {
        Set<Ref> seen = new HashSet<>();
        seen.add(operation.ref());
        return of(operation, seen);
    }

    private Shape of(Operation operation, Set<Ref> seen) {
        return operation.place().map(place -> of(place, seen)).orElseGet(() -> Shape.none("no place is told"));
    }

    private Shape of(Place place, Set<Ref> seen) {
        PlaceState state = place.state();
        if (state.equals(PlaceState.WITHHELD)) {
            return Shape.none("the place is withheld by who told of it");
        }
        if (state.equals(PlaceState.UNKNOWN)) {
            return Shape.none("the place is not known");
        }
        if (!state.isKnown()) {
            return Shape.none("what is told of the place is beyond this version: " + state);
        }
        if (place.location().isPresent()) {
            Optional<Location> location = dataset.location(place.location().get());
            return location.map(found -> of(place, found))
                    .orElseGet(() -> Shape.none("the dataset does not hold the location"));
        }
        return place.anchor()
                .map(anchor -> of(anchor, seen))
                .orElseGet(() -> Shape.none("the place is told in words alone"));
    }

    private Shape of(Place place, Location location) {
        if (location.point().isEmpty()) {
            return Shape.none("the dataset has no coordinates of the location");
        }
        double metres = location.uncertaintyMetres().orElse(0);
        if (metres > Circle.WIDEST_METRES) {
            return Shape.none("the uncertainty of the location is more than 10,000 km");
        }
        if (metres >= Circle.NARROWEST_METRES) {
            return Shape.area(location);
        }
        if (place.part().isPresent()) {
            return Shape.none("a part of the location, for which its point does not stand");
        }
        if (place.anchor().isPresent()) {
            return Shape.none(
                    "it is told by where something else is, and the point of the location does not stand for it");
        }
        boolean isPoint = dataset.pointOf(place).isPresent() && ToldPlace.isSpot(location);
        if (isPoint) {
            return Shape.point(location);
        }
        return location.uncertaintyMetres().isPresent()
                ? Shape.none("an area, and the uncertainty of the location is less than 1 m, which is no size of one")
                : Shape.none("an area, of which the dataset has neither border nor size");
    }

    private Shape of(PlaceAnchor anchor, Set<Ref> seen) {
        if (!anchor.relation().equals(PlaceRelation.SAME_AREA)) {
            return Shape.none("it is told by a distance or direction, or by what it is near to");
        }
        Ref to = anchor.to();
        Shape other;
        if (to.kind().equals(EntityKind.LOCATION)) {
            other = dataset.find(to)
                    .map(found -> of(Place.area((Location) found), (Location) found))
                    .orElseGet(() -> Shape.none(""));
        } else {
            other = dataset.find(to)
                    .filter(found -> found instanceof Operation && seen.add(to))
                    .map(found -> of((Operation) found, seen))
                    .orElseGet(() -> Shape.none(""));
        }
        return other.isArea() ? other : Shape.none("it is told by where something else was, which gives no point");
    }
}
