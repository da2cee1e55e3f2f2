package org.saidby.rows;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.saidby.Point;
import org.saidby.validation.Finding;
import org.saidby.validation.Severity;

/** Reads a point whose latitude and longitude, in degrees, stand in two columns. */
public final class Coordinates {

    private static final double SEVEN_DECIMALS = 1e7;

    private static final double MOST_NORTH = 90;
    private static final double MOST_EAST = 180;

    private Coordinates() {}

    /** Returns the point of a row; empty when it has none or none can be read, of which findings tell. */
    public static <C extends Enum<C> & Column> Optional<Point> read(
            Cells<C> cells, C latitudeColumn, C longitudeColumn) {
        int before = cells.findings().size();
        OptionalDouble latitude = cells.decimal(latitudeColumn);
        OptionalDouble longitude = cells.decimal(longitudeColumn);
        if (latitude.isEmpty() || longitude.isEmpty()) {
            boolean isHalf = latitude.isPresent() != longitude.isPresent();
            // a half that stands there and is no number is told of already
            if (isHalf
                    && !hasError(
                            cells.findings().subList(before, cells.findings().size()))) {
                C missing = latitude.isEmpty() ? latitudeColumn : longitudeColumn;
                C present = latitude.isEmpty() ? longitudeColumn : latitudeColumn;
                cells.add(cells.finding("geo.incomplete-pair", present, present + " stands without " + missing));
            }
            return Optional.empty();
        }
        double lat = latitude.getAsDouble();
        double lon = longitude.getAsDouble();
        boolean isLatitude = Math.abs(lat) <= MOST_NORTH;
        boolean isLongitude = Math.abs(lon) <= MOST_EAST;
        if (!isLatitude) {
            boolean isSwapped = Math.abs(lon) <= MOST_NORTH && Math.abs(lat) <= MOST_EAST;
            String hint = isSwapped ? ", while " + longitudeColumn + " would be one" : "";
            Finding.Builder finding = cells.finding(
                            "geo.latitude-range",
                            latitudeColumn,
                            latitudeColumn + " is outside -90 to 90" + hint + ": " + lat)
                    .argument("found", lat);
            cells.add(isSwapped ? finding.argument("longitude", lon).argument("swapped", true) : finding);
        }
        if (!isLongitude) {
            cells.add(cells.finding(
                            "geo.longitude-range", longitudeColumn, longitudeColumn + " is outside -180 to 180: " + lon)
                    .argument("found", lon));
        }
        return isLatitude && isLongitude ? Optional.of(Point.ofLatLon(lat, lon)) : Optional.empty();
    }

    private static boolean hasError(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** Returns whether the rules on points can have something to say: it is 0,0, or may have more decimals than seven. */
    public static boolean areOdd(Point point) {
        boolean isNull = point.latitude() == 0 && point.longitude() == 0;
        return isNull || isLong(point.latitude()) || isLong(point.longitude());
    }

    private static boolean isLong(double degrees) {
        return Math.rint(degrees * SEVEN_DECIMALS) / SEVEN_DECIMALS != degrees;
    }
}
