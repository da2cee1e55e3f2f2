package org.saidby.ucdp;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.Point;
import org.saidby.internal.Excerpt;
import org.saidby.rows.Cells;
import org.saidby.validation.Severity;

/** Whether the columns on the place of a row go together. */
final class PlaceRules {

    /** What is left when coordinates are cut or rounded at the sixth decimal, about a tenth of a metre. */
    private static final double TOLERANCE = 1e-6;

    private PlaceRules() {}

    static void check(UcdpGedEvent event, Cells<GedColumn> cells) {
        checkPrecision(event, cells);
        Optional<Point> point = event.point();
        if (point.isPresent()) {
            checkGeometry(event, point.get(), cells);
            checkGrid(event, point.get(), cells);
        }
        Optional<String> region = event.region();
        if (region.isPresent() && !GedWords.REGIONS.contains(region.get())) {
            cells.add(cells.finding(
                            "value.unknown-code",
                            GedColumn.REGION,
                            "region is none of the five of the dataset: " + Excerpt.of(region.get()))
                    .severity(Severity.WARNING)
                    .argument("found", Excerpt.of(region.get())));
        }
    }

    private static void checkPrecision(UcdpGedEvent event, Cells<GedColumn> cells) {
        @Nullable WherePrecision precision = event.wherePrecision().orElse(null);
        if (precision == WherePrecision.COUNTRY) {
            checkEmpty(event.adm1(), GedColumn.ADM_1, precision, cells);
        }
        if (precision == WherePrecision.COUNTRY || precision == WherePrecision.FIRST_ORDER) {
            checkEmpty(event.adm2(), GedColumn.ADM_2, precision, cells);
        }
    }

    private static void checkEmpty(
            Optional<String> division, GedColumn column, WherePrecision precision, Cells<GedColumn> cells) {
        if (division.isPresent()) {
            cells.add(cells.finding(
                            "ucdp.place-precision",
                            column,
                            column + " is filled, while where_prec of " + precision.number()
                                    + " knows no more than the " + precision.meaning() + ": "
                                    + Excerpt.of(division.get()))
                    .argument("found", Excerpt.of(division.get()))
                    .argument("precision", precision.number()));
        }
    }

    private static void checkGeometry(UcdpGedEvent event, Point point, Cells<GedColumn> cells) {
        if (PointText.isOfCoordinates(cells.plain())) {
            return;
        }
        Optional<String> geometry = event.geomWkt();
        if (geometry.isEmpty()) {
            return;
        }
        double @Nullable [] found = PointText.read(geometry.get());
        if (found == null) {
            cells.add(cells.finding(
                            "ucdp.geometry-mismatch",
                            GedColumn.GEOM_WKT,
                            "geom_wkt is no POINT (longitude latitude): " + Excerpt.of(geometry.get()))
                    .argument("found", Excerpt.of(geometry.get())));
        } else if (Math.abs(found[0] - point.longitude()) > TOLERANCE
                || Math.abs(found[1] - point.latitude()) > TOLERANCE) {
            cells.add(cells.finding(
                            "ucdp.geometry-mismatch",
                            GedColumn.GEOM_WKT,
                            "geom_wkt is not at longitude " + point.longitude() + " and latitude " + point.latitude()
                                    + ": " + Excerpt.of(geometry.get()))
                    .argument("found", Excerpt.of(geometry.get()))
                    .argument("longitude", point.longitude())
                    .argument("latitude", point.latitude()));
        }
    }

    private static void checkGrid(UcdpGedEvent event, Point point, Cells<GedColumn> cells) {
        if (event.priogridCell().isPresent()) {
            long found = event.priogridCell().getAsLong();
            if (!PrioGrid.isCellOf(found, point)) {
                long expected = PrioGrid.cell(point);
                cells.add(cells.finding(
                                "ucdp.grid-mismatch",
                                GedColumn.PRIOGRID_GID,
                                "priogrid_gid is not the cell of the coordinates, which is " + expected + ": " + found)
                        .argument("found", found)
                        .argument("expected", expected));
            }
        }
    }
}
