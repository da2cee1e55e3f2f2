package org.saidby.rows;

import java.util.Optional;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.Location;
import org.saidby.Operation;
import org.saidby.Place;
import org.saidby.PlaceRelation;

/** The location of another place of which one is in the same area: its country and divisions are known by it, and no point. */
public final class SameArea {

    private SameArea() {}

    /** Returns the location; empty where the place is not told so. */
    public static Optional<Location> of(Place place, Dataset dataset) {
        return place.anchor()
                .filter(anchor -> anchor.relation().equals(PlaceRelation.SAME_AREA))
                .flatMap(anchor -> dataset.find(anchor.to()))
                .flatMap(anchor -> location(anchor, dataset));
    }

    private static Optional<Location> location(Entity anchor, Dataset dataset) {
        if (anchor instanceof Location location) {
            return Optional.of(location);
        }
        return anchor instanceof Operation operation
                ? operation.place().flatMap(Place::location).flatMap(dataset::location)
                : Optional.empty();
    }
}
