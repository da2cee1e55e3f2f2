package org.saidby.acled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.Country;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Place;
import org.saidby.PlaceAnchor;
import org.saidby.PlaceRelation;
import org.saidby.PlaceState;
import org.saidby.rows.Slugs;

/**
 * Where a row says that it happened, never more precisely than its code.
 *
 * <p>The coordinates are always those of the place that the row names. With {@link AcledGeoPrecision#TOWN} it happened there: a
 * named location. With {@link AcledGeoPrecision#NEAR_TOWN} it happened near it, how near is not told: an area of the innermost
 * division, anchored to the town. With {@link AcledGeoPrecision#REGION}, or none, the place merely stands for a region, and so do
 * the divisions around it: an area of the largest division, without a point, and the name of the place as words.
 */
final class PlaceMapping {

    private final AcledEvent event;
    private final Optional<Country> code;
    private final List<Location> locations = new ArrayList<>();

    private PlaceMapping(AcledEvent event) {
        this.event = event;
        code = code(event);
    }

    /** The place and the locations that it needs, outermost first. */
    record Mapped(Place place, List<Location> locations) {}

    static Mapped of(AcledEvent event) {
        PlaceMapping mapping = new PlaceMapping(event);
        Place place = mapping.place();
        return new Mapped(place, List.copyOf(mapping.locations));
    }

    private Place place() {
        @Nullable Location country = country();
        @Nullable Location largest = division("acled-admin1-", event.admin1(), country);
        AcledGeoPrecision precision = event.geoPrecision().orElse(AcledGeoPrecision.REGION);
        if (!precision.hasPoint()) {
            return area(largest, Optional.empty(), event.location());
        }
        @Nullable Location second = division("acled-admin2-", event.admin2(), largest);
        @Nullable Location innermost = division("acled-admin3-", event.admin3(), second);
        @Nullable Location site = site(innermost);
        if (site == null) {
            return area(innermost, Optional.empty(), Optional.empty());
        }
        return precision == AcledGeoPrecision.TOWN
                ? Place.named(site)
                : area(
                        innermost,
                        Optional.of(PlaceAnchor.builder()
                                .to(site)
                                .relation(PlaceRelation.NEAR)
                                .build()),
                        Optional.empty());
    }

    private static Place area(@Nullable Location location, Optional<PlaceAnchor> anchor, Optional<String> words) {
        boolean isTold = location != null || anchor.isPresent() || words.isPresent();
        Place.Builder place = Place.builder()
                .state(isTold ? PlaceState.AREA : PlaceState.UNKNOWN)
                .anchor(anchor)
                .words(words);
        return location == null ? place.build() : place.location(location).build();
    }

    private @Nullable Location country() {
        if (event.country().isEmpty()) {
            return null;
        }
        String name = event.country().get();
        // a code outlives the names that a country had
        String id = code.map(country -> "acled-country-" + country.text())
                .orElseGet(() -> Slugs.of("acled-country-", name));
        return added(Location.builder().id(id).name(name).kind(LocationKind.COUNTRY));
    }

    /** The code of the country that the row names; empty where its number is not that of the name, since one of the two is wrong. */
    private static Optional<Country> code(AcledEvent event) {
        return event.country()
                .filter(name -> event.iso().isEmpty()
                        || AcledCountries.matches(event.iso().getAsInt(), name) == AcledCountries.Match.YES)
                .flatMap(AcledCountries::alpha2)
                .map(Country::of);
    }

    /** Returns a division within another; the other one where the row does not name it. */
    private @Nullable Location division(String prefix, Optional<String> name, @Nullable Location around) {
        if (name.isEmpty()) {
            return around;
        }
        Location.Builder location = Location.builder()
                .id(Slugs.of(prefix, name.get(), key(name.get(), around)))
                .name(name.get())
                .kind(LocationKind.ADMINISTRATIVE);
        return added(within(location, around));
    }

    private @Nullable Location site(@Nullable Location around) {
        String point = event.point()
                .map(found -> found.latitude() + " " + found.longitude())
                .orElse("");
        String name = event.location().orElse(point);
        if (name.isEmpty()) {
            return null;
        }
        Location.Builder location = Location.builder()
                .id(Slugs.of("acled-place-", name, key(name, around) + "\n" + point))
                .name(name)
                .kind(LocationKind.UNKNOWN)
                .point(event.point());
        return added(within(location, around));
    }

    private static String key(String name, @Nullable Location around) {
        return name + "\n" + (around == null ? "" : around.id().text());
    }

    private static Location.Builder within(Location.Builder location, @Nullable Location around) {
        return around == null ? location : location.within(around);
    }

    private Location added(Location.Builder location) {
        Location built = location.country(code).build();
        locations.add(built);
        return built;
    }
}
