package org.saidby.analysis;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidby.Dataset;
import org.saidby.EntityKind;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.Operation;
import org.saidby.Place;
import org.saidby.PlaceAnchor;
import org.saidby.PlaceRelation;
import org.saidby.Ref;

/**
 * The smallest location that a dataset holds around a place. What is near a location, or in its area, is taken to be in what that lies
 * within; what lies at a distance from it may be anywhere.
 */
final class PlaceAreas {

    private final Dataset dataset;

    PlaceAreas(Dataset dataset) {
        this.dataset = dataset;
    }

    Optional<Id<Location>> of(Place place) {
        return of(place, new HashSet<>());
    }

    private Optional<Id<Location>> of(Place place, Set<Ref> seen) {
        if (place.location().isPresent() || place.anchor().isEmpty()) {
            return place.location();
        }
        PlaceAnchor anchor = place.anchor().get();
        boolean isClose = anchor.relation().equals(PlaceRelation.NEAR)
                || anchor.relation().equals(PlaceRelation.SAME_AREA);
        if (!isClose || !seen.add(anchor.to())) {
            return Optional.empty();
        }
        if (anchor.to().kind().equals(EntityKind.LOCATION)) {
            return within(Id.of(anchor.to().id().text()));
        }
        Optional<Place> other = dataset.find(anchor.to())
                .filter(Operation.class::isInstance)
                .flatMap(held -> ((Operation) held).place());
        boolean isAlreadyAround =
                other.filter(there -> there.location().isEmpty()).isPresent();
        Optional<Id<Location>> area = other.flatMap(there -> of(there, seen));
        return isAlreadyAround ? area : area.flatMap(this::within);
    }

    private Optional<Id<Location>> within(Id<Location> location) {
        return dataset.location(location).flatMap(Location::within);
    }

    /** The location and all that it lies within, the smallest first; a circle ends where it begins. */
    Set<Id<Location>> around(Id<Location> location) {
        Set<Id<Location>> around = new LinkedHashSet<>();
        Optional<Id<Location>> next = Optional.of(location);
        while (next.isPresent() && around.add(next.get())) {
            next = within(next.get());
        }
        return around;
    }

    boolean isIn(Id<Location> inner, Id<Location> outer) {
        return around(inner).contains(outer);
    }

    /** The smallest location that has all others in it; empty if there is none. */
    Optional<Id<Location>> smallestAround(List<Id<Location>> areas) {
        Set<Id<Location>> common = around(areas.get(0));
        areas.stream().distinct().forEach(area -> common.retainAll(around(area)));
        return common.stream().findFirst();
    }
}
