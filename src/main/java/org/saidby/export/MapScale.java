package org.saidby.export;

import java.util.ArrayList;
import java.util.List;
import org.saidby.Point;

/**
 * Where points lie on a sketch with north up: degrees of latitude and longitude in even steps, those of longitude shorter by the
 * latitude of the middle. Points on both sides of 180 degrees of longitude are drawn beside each other.
 */
final class MapScale {

    /** Length of a degree of latitude in metres, on the sphere of the mean radius. */
    static final double DEGREE_METRES = 111_195;

    private static final double LEAST_SHORTENING = 0.05;
    private static final double AROUND = 1.25;

    /** A point with how far around it something can be. */
    record Extent(Point point, double metres) {}

    private final double west;
    private final double north;
    private final double shortening;
    private final double unitsPerDegree;
    private final double seam;
    private final double height;
    private final double width;

    /**
     * @param extents one or more
     * @param leastMetres how much is seen from west to east at least, and half as much from south to north
     */
    MapScale(List<Extent> extents, double leastMetres, double width, double leastHeight, double mostHeight) {
        this.width = width;
        seam = seam(extents);
        double south = Double.POSITIVE_INFINITY;
        double top = Double.NEGATIVE_INFINITY;
        for (Extent extent : extents) {
            double around = extent.metres / DEGREE_METRES;
            south = Math.min(south, extent.point.latitude() - around);
            top = Math.max(top, extent.point.latitude() + around);
        }
        double middle = Math.max(-90, Math.min(90, (south + top) / 2));
        shortening = Math.max(LEAST_SHORTENING, Math.cos(Math.toRadians(middle)));
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        for (Extent extent : extents) {
            double around = extent.metres / DEGREE_METRES / shortening;
            left = Math.min(left, unwrapped(extent.point.longitude()) - around);
            right = Math.max(right, unwrapped(extent.point.longitude()) + around);
        }
        double tall = Math.max(top - south, leastMetres / 2 / DEGREE_METRES) * AROUND;
        double wide = Math.max((right - left) * shortening, leastMetres / DEGREE_METRES) * AROUND;
        height = Math.max(leastHeight, Math.min(mostHeight, width * tall / wide));
        unitsPerDegree = Math.min(width / wide, height / tall);
        north = middle + height / unitsPerDegree / 2;
        west = (left + right) / 2 - width / unitsPerDegree / shortening / 2;
    }

    /** Returns the longitude behind the widest gap, from which others are counted eastward. */
    private static double seam(List<Extent> extents) {
        List<Double> longitudes = new ArrayList<>();
        extents.forEach(extent -> longitudes.add(extent.point.longitude()));
        longitudes.sort(null);
        double widest = longitudes.get(0) + 360 - longitudes.get(longitudes.size() - 1);
        double seam = longitudes.get(0);
        for (int i = 1; i < longitudes.size(); i++) {
            double gap = longitudes.get(i) - longitudes.get(i - 1);
            if (gap > widest) {
                widest = gap;
                seam = longitudes.get(i);
            }
        }
        return seam;
    }

    private double unwrapped(double longitude) {
        return longitude < seam ? longitude + 360 : longitude;
    }

    double x(double longitude) {
        return xOfUnwrapped(unwrapped(longitude));
    }

    double xOfUnwrapped(double longitude) {
        return (longitude - west) * shortening * unitsPerDegree;
    }

    double y(double latitude) {
        return (north - latitude) * unitsPerDegree;
    }

    double units(double metres) {
        return metres / DEGREE_METRES * unitsPerDegree;
    }

    double height() {
        return height;
    }

    /** The westernmost longitude; it and those to the east of it may be beyond 180. */
    double west() {
        return west;
    }

    double east() {
        return west + width / unitsPerDegree / shortening;
    }

    double north() {
        return north;
    }

    double south() {
        return north - height / unitsPerDegree;
    }
}
