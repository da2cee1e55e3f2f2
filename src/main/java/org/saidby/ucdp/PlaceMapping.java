package org.saidby.ucdp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.ExternalId;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Place;
import org.saidby.PlaceState;
import org.saidby.rows.Slugs;

/**
 * Where a row says that it happened, never more precisely than its code.
 *
 * <p>Only the exact place is a named location, and only it and the point that an event is within 25 km of have coordinates;
 * the latter with that uncertainty. Everything else is an area without a point: the division, the country, or what the row
 * calls the place. Rows with the same precision, names and coordinates share a location.
 */
final class PlaceMapping {

    /** What the codebook means by near a point. */
    static final double NEAR_METRES = 25_000;

    private final UcdpGedEvent event;
    private final Optional<WherePrecision> precision;
    private final List<Location> locations = new ArrayList<>();
    private final @Nullable Location country;
    private final @Nullable Location province;
    private final @Nullable Location district;
    private @Nullable Location site;

    private PlaceMapping(UcdpGedEvent event) {
        this.event = event;
        precision = event.wherePrecision();
        // the country of an event in international waters is the one it is filed under
        boolean isInCountry = !precision.equals(Optional.of(WherePrecision.INTERNATIONAL));
        country = isInCountry ? country() : null;
        province = isInCountry ? division("ucdp-adm1-", event.adm1(), country) : null;
        district = isInCountry ? division("ucdp-adm2-", event.adm2(), province == null ? country : province) : null;
    }

    static Mapped of(UcdpGedEvent event) {
        PlaceMapping mapping = new PlaceMapping(event);
        Place place = mapping.place();
        return new Mapped(place, List.copyOf(mapping.locations));
    }

    /** The place and the locations that it needs, outermost first. */
    record Mapped(Place place, List<Location> locations) {

        /** Returns whether one of the locations has this name. */
        boolean isNamed(Optional<String> name) {
            return locations.stream().anyMatch(location -> name.equals(Optional.of(location.name())));
        }
    }

    private Place place() {
        @Nullable Location location = location();
        boolean isNamed = precision.equals(Optional.of(WherePrecision.EXACT)) && location != null && location == site;
        Place.Builder place = Place.builder().state(state(isNamed, location));
        if (location != null) {
            place.location(location);
        }
        return place.words(event.whereDescription().or(event::whereCoordinates)).build();
    }

    private PlaceState state(boolean isNamed, @Nullable Location location) {
        if (isNamed) {
            return PlaceState.NAMED;
        }
        boolean isInternational = precision.equals(Optional.of(WherePrecision.INTERNATIONAL));
        return location != null || isInternational ? PlaceState.AREA : PlaceState.UNKNOWN;
    }

    private @Nullable Location location() {
        WherePrecision code = precision.orElse(WherePrecision.FUZZY_AREA);
        @Nullable
        Location known = switch (code) {
            case SECOND_ORDER -> district;
            case FIRST_ORDER -> province;
            case COUNTRY -> country;
            default -> null;
        };
        if (known != null) {
            return known;
        }
        site = site(code);
        return site != null ? site : innermost();
    }

    private @Nullable Location innermost() {
        return district != null ? district : province != null ? province : country;
    }

    private @Nullable Location site(WherePrecision code) {
        boolean hasPoint = code.hasPoint() && event.point().isPresent();
        String point = hasPoint
                ? event.point().get().latitude() + " " + event.point().get().longitude()
                : "";
        String name = event.whereCoordinates().orElse(point);
        if (name.isEmpty()) {
            return null;
        }
        @Nullable Location around = innermost();
        String key = String.join(
                "\n",
                Integer.toString(code.number()),
                name,
                point,
                around == null ? "" : around.id().text());
        Location.Builder location = Location.builder()
                .id(Slugs.of("ucdp-place-", name, key))
                .name(name)
                .kind(LocationKind.UNKNOWN);
        if (around != null) {
            location.within(around);
        }
        if (hasPoint) {
            location.point(event.point());
            if (code == WherePrecision.NEAR_POINT) {
                location.uncertaintyMetres(NEAR_METRES);
            }
        }
        return added(location.build());
    }

    private @Nullable Location country() {
        if (event.country().isEmpty()) {
            return null;
        }
        String name = event.country().get();
        Location.Builder location = Location.builder().name(name).kind(LocationKind.COUNTRY);
        if (event.countryId().isPresent()) {
            String number = Long.toString(event.countryId().getAsLong());
            location.id("ucdp-country-" + number).addExternalId(ExternalId.of("gwno", number));
        } else {
            location.id(Slugs.of("ucdp-country-", name));
        }
        return added(location.build());
    }

    private @Nullable Location division(String prefix, Optional<String> name, @Nullable Location around) {
        if (name.isEmpty()) {
            return null;
        }
        String key = name.get() + "\n" + (around == null ? "" : around.id().text());
        Location.Builder location = Location.builder()
                .id(Slugs.of(prefix, name.get(), key))
                .name(name.get())
                .kind(LocationKind.ADMINISTRATIVE);
        if (around != null) {
            location.within(around);
        }
        return added(location.build());
    }

    private Location added(Location location) {
        locations.add(location);
        return location;
    }
}
