package org.saidby.acled;

import static org.saidby.acled.AcledColumn.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.saidby.Country;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Place;
import org.saidby.PlaceRelation;
import org.saidby.PlaceState;
import org.saidby.rows.SameArea;

/**
 * Where an operation was, as the columns of a row have it; the way back of {@link PlaceMapping}.
 *
 * <p>The code of a town is for places that are named, and are neither a division nor a region. A place that is kept back or unknown has no
 * coordinates. What nobody told stays empty.
 */
final class PlaceCells {

    private static final Set<LocationKind> WIDE = Set.of(
            LocationKind.COUNTRY,
            LocationKind.ADMINISTRATIVE,
            LocationKind.REGION,
            LocationKind.NATURAL,
            LocationKind.WATERS);

    private final AcledRow row;
    private final Place place;
    private final Set<Id<Location>> named;
    private final Set<Id<Location>> points;

    PlaceCells(AcledRow row, Place place, Set<Id<Location>> named, Set<Id<Location>> points) {
        this.row = row;
        this.place = place;
        this.named = named;
        this.points = points;
    }

    void write() {
        Dataset dataset = row.dataset();
        Optional<Location> location = place.location().flatMap(dataset::location);
        boolean isTold = place.state().equals(PlaceState.NAMED) || place.state().equals(PlaceState.AREA);
        Optional<Location> near = place.anchor()
                .filter(anchor -> isTold && anchor.relation().equals(PlaceRelation.NEAR))
                .flatMap(anchor -> dataset.find(anchor.to()))
                .filter(Location.class::isInstance)
                .map(Location.class::cast);
        Optional<Location> site = near.or(() -> location.filter(one -> !WIDE.contains(one.kind())));
        writeNames(location.or(() -> near).or(() -> SameArea.of(place, dataset)));
        Optional<AcledGeoPrecision> code = precision(site, near.isPresent(), isTold, location.isPresent());
        code.ifPresent(precision -> row.cells().put(GEO_PRECISION, precision.number()));
        Optional<String> words = place.words().or(place::part);
        boolean isRegion = code.filter(AcledGeoPrecision::hasPoint).isEmpty();
        Optional<Location> wide = location.filter(
                one -> !one.kind().equals(LocationKind.COUNTRY) && !one.kind().equals(LocationKind.ADMINISTRATIVE));
        if (isRegion && words.isPresent()) {
            row.cells().put(LOCATION, words.get());
        } else {
            site.or(() -> wide).ifPresent(one -> name(one, LOCATION));
        }
        site.or(() -> location).filter(one -> isTold).ifPresent(this::writePoint);
        loseState(code);
    }

    private void loseState(Optional<AcledGeoPrecision> code) {
        boolean isTown = code.equals(Optional.of(AcledGeoPrecision.TOWN));
        if (!place.state().equals(isTown ? PlaceState.NAMED : PlaceState.AREA) || code.isEmpty()) {
            row.lose(
                    AcledGroup.PLACE,
                    "export.recoded",
                    "operation.place.state",
                    "geo_precision tells a town, its surroundings or a region, and not that a place is kept back, unknown or named",
                    place.state().text());
        }
    }

    private void writePoint(Location one) {
        one.point().ifPresent(point -> {
            points.add(one.id());
            row.cells().put(LATITUDE, decimal(point.latitude()));
            row.cells().put(LONGITUDE, decimal(point.longitude()));
        });
    }

    private static String decimal(double degrees) {
        return BigDecimal.valueOf(degrees).stripTrailingZeros().toPlainString();
    }

    private Optional<AcledGeoPrecision> precision(
            Optional<Location> site, boolean isNear, boolean isTold, boolean hasLocation) {
        if (site.isEmpty() || !isTold) {
            boolean isSaid =
                    hasLocation || place.words().isPresent() || place.part().isPresent();
            return isSaid || isTold ? Optional.of(AcledGeoPrecision.REGION) : Optional.empty();
        }
        boolean isExact = place.state().equals(PlaceState.NAMED)
                && place.part().isEmpty()
                && place.anchor().isEmpty()
                && site.get().uncertaintyMetres().orElse(0) == 0;
        boolean isAround = isNear || place.state().equals(PlaceState.NAMED);
        return Optional.of(
                isExact ? AcledGeoPrecision.TOWN : isAround ? AcledGeoPrecision.NEAR_TOWN : AcledGeoPrecision.REGION);
    }

    /** Writes the divisions around a location, the outermost first, and the country. */
    private void writeNames(Optional<Location> innermost) {
        List<Location> divisions = new ArrayList<>();
        Set<Id<Location>> seen = new HashSet<>();
        Optional<Location> next = innermost;
        while (next.isPresent() && seen.add(next.get().id())) {
            Location one = next.get();
            if (one.kind().equals(LocationKind.COUNTRY)) {
                name(one, COUNTRY);
                number(one).ifPresent(number -> row.cells().put(ISO, number));
                break;
            }
            if (one.kind().equals(LocationKind.ADMINISTRATIVE)) {
                divisions.add(0, one);
            }
            next = one.within().flatMap(row.dataset()::location);
        }
        List<AcledColumn> columns = List.of(ADMIN1, ADMIN2, ADMIN3);
        for (int i = 0; i < Math.min(columns.size(), divisions.size()); i++) {
            name(divisions.get(i), columns.get(i));
        }
    }

    private static OptionalInt number(Location country) {
        OptionalInt number =
                country.country().map(Country::text).map(AcledCountries::number).orElse(OptionalInt.empty());
        return number.isPresent()
                        && AcledCountries.matches(number.getAsInt(), country.name()) == AcledCountries.Match.NO
                ? OptionalInt.empty()
                : number;
    }

    private void name(Location one, AcledColumn column) {
        named.add(one.id());
        row.cells().put(column, one.name());
        if (!row.cells().cell(column).equals(one.name())) {
            row.lose(
                    AcledGroup.PLACE,
                    "export.flattened",
                    "location.name",
                    "a cell has no space around its text, and no U+0000",
                    one,
                    one.name());
        }
    }
}
