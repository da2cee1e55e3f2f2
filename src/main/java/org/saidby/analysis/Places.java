package org.saidby.analysis;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saidby.Dataset;
import org.saidby.EntityKind;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.Operation;
import org.saidby.Place;
import org.saidby.PlaceAnchor;
import org.saidby.PlaceRelation;
import org.saidby.PlaceState;
import org.saidby.Ref;
import org.saidby.analysis.Areas.Lie;

/** How two places stand to each other, by state, containment and distance; the same whichever comes first. */
final class Places {

    /**
     * What is told of a place.
     *
     * @param form in what way
     * @param location the location itself, that which it is near or measured from, or the area that is admitted; null if none
     */
    private record Spot(Form form, @Nullable Id<Location> location, Place place) {}

    /** The ways to tell a place; of two places the earlier one decides how they are compared. */
    private enum Form {
        UNREADABLE,
        UNKNOWN,
        WITHHELD,
        WORDS,
        MEASURED,
        NEAR,
        EXACT
    }

    private final Dataset dataset;
    private final Areas areas;
    private final Distances distances;

    Places(Dataset dataset) {
        this.dataset = dataset;
        areas = new Areas(dataset);
        distances = new Distances(areas);
    }

    Areas areas() {
        return areas;
    }

    Reason reason(Place one, Place other) {
        Spot spot = spot(one, new HashSet<>());
        Spot another = spot(other, new HashSet<>());
        return spot.form.compareTo(another.form) <= 0 ? ordered(spot, another) : ordered(another, spot);
    }

    /** Whether whatever is in the one place is in the other. */
    boolean isWithin(Place inner, Place outer) {
        Spot spot = spot(inner, new HashSet<>());
        Spot area = spot(outer, new HashSet<>());
        if (spot.form != Form.EXACT
                || area.form != Form.EXACT
                || area.place.part().isPresent()
                || spot.location == null
                || area.location == null) {
            return inner.equals(outer);
        }
        Lie lie = areas.lie(spot.location, area.location);
        return lie == Lie.SAME || lie == Lie.WITHIN;
    }

    /** The location of which a place tells, in whatever way; empty if there is none. */
    Optional<Id<Location>> locationOf(Place place) {
        return Optional.ofNullable(spot(place, new HashSet<>()).location);
    }

    /**
     * The smallest location that is known to have a place in it; what is near a location is taken to be in what that lies within.
     * Empty if none is told, and for what lies at a distance, which may be anywhere.
     */
    Optional<Id<Location>> area(Place place) {
        return area(spot(place, new HashSet<>()));
    }

    private Optional<Id<Location>> area(Spot spot) {
        return switch (spot.form) {
            case EXACT, WITHHELD, UNKNOWN -> Optional.ofNullable(spot.location);
            case NEAR -> Optional.ofNullable(spot.location).flatMap(areas::around);
            case MEASURED, WORDS -> Optional.empty();
            case UNREADABLE -> spot.place.location();
        };
    }

    private Reason ordered(Spot one, Spot other) {
        return switch (one.form) {
            case UNREADABLE -> one.place.equals(other.place) ? Reason.SAME_PLACE : Reason.UNKNOWN_WORD;
            case UNKNOWN -> isOutside(one, other) ? Reason.OUTSIDE_AREA : Reason.PLACE_UNKNOWN;
            case WITHHELD -> isOutside(one, other) ? Reason.OUTSIDE_AREA : Reason.PLACE_WITHHELD;
            case WORDS -> {
                boolean isSame = one.place.equals(other.place);
                yield isSame ? Reason.SAME_PLACE : Reason.WORDS_DIFFER;
            }
            case MEASURED, NEAR -> anchored(one, other);
            case EXACT -> exact(one, other);
        };
    }

    private boolean isOutside(Spot kept, Spot other) {
        if (kept.location == null || other.location == null || other.form == Form.MEASURED) {
            return false;
        }
        return switch (areas.lie(other.location, kept.location)) {
            case APART -> other.form != Form.NEAR || isAroundApart(other.location, kept.location);
            default -> false;
        };
    }

    /** Whether even the area around a location is apart from another one; false if that area is not told. */
    private boolean isAroundApart(Id<Location> near, Id<Location> other) {
        return areas.around(near)
                .filter(area -> areas.lie(area, other) == Lie.APART)
                .isPresent();
    }

    private Reason exact(Spot one, Spot other) {
        return switch (lie(one, other)) {
            case SAME -> parts(one.place, other.place);
            case WITHIN, HOLDS -> Reason.PLACE_WITHIN;
            case CLOSE -> Reason.PLACES_CLOSE;
            case MAY_OVERLAP -> Reason.AREAS_MAY_OVERLAP;
            case APART -> Reason.PLACES_APART;
            case UNTOLD -> Reason.PLACES_UNRELATED;
        };
    }

    private Reason anchored(Spot one, Spot other) {
        if (one.place.equals(other.place)) {
            return Reason.SAME_PLACE;
        }
        if (one.location == null || other.location == null) {
            return Reason.PLACES_UNRELATED;
        }
        return one.form == Form.NEAR
                ? near(one, other, one.location, other.location)
                : measured(one, other, one.location, other.location);
    }

    private static Reason parts(Place one, Place other) {
        if (one.part().equals(other.part())) {
            return Reason.SAME_PLACE;
        }
        return one.part().isPresent() && other.part().isPresent() ? Reason.PARTS_MAY_OVERLAP : Reason.PLACE_WITHIN;
    }

    /** The first is near something; the second is near something too, or exact. */
    private Reason near(Spot one, Spot other, Id<Location> start, Id<Location> end) {
        Optional<Reason> byDistance = distances.near(one.place, start, other.place, end);
        if (byDistance.isPresent()) {
            return byDistance.get();
        }
        return switch (areas.lie(start, end)) {
            case APART -> apart(start, end, other.form == Form.NEAR);
            case UNTOLD -> Reason.PLACES_UNRELATED;
            default -> Reason.PLACE_NEAR;
        };
    }

    /** What is near a location that lies apart from another one; that other one may be what something is near to as well. */
    private Reason apart(Id<Location> start, Id<Location> end, boolean isNearBoth) {
        if (isAroundApart(start, end) || isNearBoth && isAroundApart(end, start)) {
            return Reason.PLACES_APART;
        }
        boolean isTold = areas.around(start).isPresent()
                || isNearBoth && areas.around(end).isPresent();
        return isTold ? Reason.PLACE_NEAR : Reason.PLACES_UNRELATED;
    }

    private Reason measured(Spot one, Spot other, Id<Location> start, Id<Location> end) {
        return switch (other.form) {
            case MEASURED -> start.equals(end) ? distances.between(one.place, other.place) : Reason.PLACES_UNRELATED;
            case EXACT -> distances.point(one.place, start, end);
            default -> Reason.PLACES_UNRELATED;
        };
    }

    private Lie lie(Spot one, Spot other) {
        return one.location == null || other.location == null ? Lie.UNTOLD : areas.lie(one.location, other.location);
    }

    private Spot spot(Place place, Set<Ref> seen) {
        PlaceState state = place.state();
        @Nullable Id<Location> location = place.location().orElse(null);
        if (state.equals(PlaceState.UNKNOWN) || state.equals(PlaceState.WITHHELD)) {
            Form form = state.equals(PlaceState.UNKNOWN) ? Form.UNKNOWN : Form.WITHHELD;
            Optional<Id<Location>> admitted =
                    place.location().or(() -> place.anchor().flatMap(anchor -> area(anchored(place, anchor, seen))));
            return new Spot(form, admitted.orElse(null), place);
        }
        if (!state.isKnown()) {
            return new Spot(Form.UNREADABLE, location, place);
        }
        if (location != null) {
            return new Spot(Form.EXACT, location, place);
        }
        return place.anchor()
                .map(anchor -> anchored(place, anchor, seen))
                .orElseGet(() -> new Spot(Form.WORDS, null, place));
    }

    private Spot anchored(Place place, PlaceAnchor anchor, Set<Ref> seen) {
        @Nullable Id<Location> start = location(anchor.to(), seen);
        if (!anchor.relation().isKnown()) {
            return new Spot(Form.UNREADABLE, start, place);
        }
        if (start == null) {
            return new Spot(Form.WORDS, null, place);
        }
        return new Spot(anchor.relation().equals(PlaceRelation.FROM) ? Form.MEASURED : Form.NEAR, start, place);
    }

    private @Nullable Id<Location> location(Ref anchor, Set<Ref> seen) {
        if (anchor.kind().equals(EntityKind.LOCATION)) {
            return Id.of(anchor.id().text());
        }
        Optional<Place> place =
                seen.add(anchor) ? Operations.find(dataset, anchor).flatMap(Operation::place) : Optional.empty();
        return place.map(found -> spot(found, seen))
                .filter(spot -> spot.form != Form.MEASURED && spot.form != Form.UNREADABLE)
                .map(Spot::location)
                .orElse(null);
    }
}
