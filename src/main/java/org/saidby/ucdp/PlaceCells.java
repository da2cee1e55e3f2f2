package org.saidby.ucdp;

import static org.saidby.ucdp.GedColumn.*;

import java.util.Optional;
import java.util.Set;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Place;
import org.saidby.PlaceState;
import org.saidby.Point;
import org.saidby.rows.SameArea;
import org.saidby.rows.ShapedRow;

/**
 * Where an operation was, as the columns of a row have it; the way back of {@link PlaceMapping}.
 *
 * <p>The code of an exact place is for places that are named, and are neither a division nor a region. Coordinates are those of the
 * location, and none where the place is kept back or unknown. What nobody told stays empty.
 */
final class PlaceCells {

    private static final String STATE = "operation.place.state";
    private static final String LOCATION = "operation.place.location";

    private final ModelRow row;
    private final Place place;
    private final Optional<Location> location;
    private final Optional<Location> around;
    private final PlaceNames names;

    private PlaceCells(ModelRow row, Place place) {
        this.row = row;
        this.place = place;
        Dataset dataset = row.dataset();
        location = place.location().flatMap(dataset::location);
        around = location.or(() -> SameArea.of(place, dataset));
        names = PlaceNames.of(around, dataset);
    }

    static void write(ModelRow row, Set<Id<Location>> named, Set<Id<Location>> points) {
        row.operation().place().ifPresent(place -> new PlaceCells(row, place).write(named, points));
    }

    private void write(Set<Id<Location>> written, Set<Id<Location>> points) {
        Optional<WherePrecision> code = precision();
        code.ifPresent(precision -> row.cells().put(WHERE_PREC, precision.number()));
        loseState(code);
        if (place.location().isPresent() && location.isEmpty()) {
            row.lose(
                    GedGroup.PLACE,
                    "export.left-out",
                    LOCATION,
                    "the dataset does not hold the location",
                    place.location().get().text());
        }
        name(names.country(), COUNTRY, written);
        name(names.first(), ADM_1, written);
        name(names.second(), ADM_2, written);
        names.country()
                .flatMap(country -> IdCells.number(country.externalIds(), ActorMapping.STATES))
                .ifPresent(number -> row.cells().put(COUNTRY_ID, number.value()));
        location.ifPresent(site -> {
            name(Optional.of(site), WHERE_COORDINATES, written);
            if (isTold()) {
                site.point().ifPresent(point -> {
                    points.add(site.id());
                    writePoint(point);
                });
            } else if (site.point().isPresent()) {
                row.lose(
                        GedGroup.PLACE,
                        "export.left-out",
                        LOCATION,
                        "a place that is kept back or unknown has no coordinates",
                        site.id().text());
            }
        });
        if (location.isEmpty() && around.isPresent()) {
            row.lose(
                    GedGroup.PLACE,
                    "export.flattened",
                    "operation.place.anchor.to",
                    "the divisions are those of the other place",
                    place.anchor().orElseThrow().to().toString());
        }
        writeWords();
    }

    private void writeWords() {
        String site = row.cells().cell(WHERE_COORDINATES);
        String words = place.words().or(place::part).orElse("");
        if (!words.equals(site)) {
            row.cells().putWords(WHERE_DESCRIPTION, words);
        }
    }

    private void name(Optional<Location> named, GedColumn column, Set<Id<Location>> written) {
        named.ifPresent(one -> {
            written.add(one.id());
            row.putName(column, one.name(), GedGroup.PLACE, "location.name", one);
        });
    }

    private void writePoint(Point point) {
        String latitude = CellTexts.decimal(point.latitude());
        String longitude = CellTexts.decimal(point.longitude());
        ShapedRow<GedColumn, GedGroup> cells = row.cells();
        cells.put(LATITUDE, latitude);
        cells.put(LONGITUDE, longitude);
        cells.put(GEOM_WKT, "POINT (" + longitude + " " + latitude + ")");
        cells.put(PRIOGRID_GID, PrioGrid.cell(point));
    }

    /** Returns whether the source tells the place, if only an area. */
    private boolean isTold() {
        return place.state().equals(PlaceState.NAMED) || place.state().equals(PlaceState.AREA);
    }

    /** Returns the code; empty where nothing at all is told. */
    private Optional<WherePrecision> precision() {
        if (around.isEmpty()) {
            boolean isInWords = place.words().isPresent()
                    || place.part().isPresent()
                    || place.anchor().isPresent();
            return isTold() || isInWords ? Optional.of(WherePrecision.FUZZY_AREA) : Optional.empty();
        }
        LocationKind kind = around.get().kind();
        if (location.isEmpty() || kind.equals(LocationKind.REGION) || kind.equals(LocationKind.NATURAL)) {
            return Optional.of(WherePrecision.FUZZY_AREA);
        }
        if (kind.equals(LocationKind.WATERS)) {
            boolean isInternational =
                    names.country().isEmpty() && location.get().country().isEmpty();
            return Optional.of(isInternational ? WherePrecision.INTERNATIONAL : WherePrecision.FUZZY_AREA);
        }
        if (kind.equals(LocationKind.COUNTRY) || kind.equals(LocationKind.ADMINISTRATIVE)) {
            return Optional.of(division(kind));
        }
        return Optional.of(site());
    }

    private WherePrecision division(LocationKind kind) {
        if (place.part().isPresent()) {
            return WherePrecision.FUZZY_AREA;
        }
        if (kind.equals(LocationKind.COUNTRY)) {
            return WherePrecision.COUNTRY;
        }
        return names.second().equals(location)
                ? WherePrecision.SECOND_ORDER
                : names.first().equals(location) ? WherePrecision.FIRST_ORDER : WherePrecision.FUZZY_AREA;
    }

    private WherePrecision site() {
        Location site = location.orElseThrow();
        double metres = site.uncertaintyMetres().orElse(0);
        boolean isNear = site.point().isPresent() && metres <= PlaceMapping.NEAR_METRES;
        if (place.state().equals(PlaceState.NAMED)) {
            boolean isExact =
                    metres == 0 && place.part().isEmpty() && place.anchor().isEmpty();
            return isExact ? WherePrecision.EXACT : isNear ? WherePrecision.NEAR_POINT : WherePrecision.FUZZY_AREA;
        }
        return place.state().equals(PlaceState.AREA) && isNear && metres > 0
                ? WherePrecision.NEAR_POINT
                : WherePrecision.FUZZY_AREA;
    }

    /** Notes where the state is not the one that is read back from the code. */
    private void loseState(Optional<WherePrecision> code) {
        if (code.isEmpty()) {
            row.lose(
                    GedGroup.PLACE,
                    "export.left-out",
                    STATE,
                    "where_prec has no code for a place that nobody told",
                    place.state().text());
            return;
        }
        PlaceState read = code.get() == WherePrecision.EXACT ? PlaceState.NAMED : PlaceState.AREA;
        if (!place.state().equals(read)) {
            row.lose(
                    GedGroup.PLACE,
                    "export.recoded",
                    STATE,
                    "where_prec tells how large the area is, and not that it is kept back, unknown or named",
                    place.state().text());
        }
    }
}
