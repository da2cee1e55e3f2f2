package org.saidby.analysis;

import org.saidby.Point;

/** Distances and directions between points, on a sphere with the mean radius of the earth; right to about half a percent. */
public final class GreatCircle {

    private static final double RADIUS_METRES = 6_371_008.8;

    private GreatCircle() {}

    /** Returns the length of the shortest way between two points, in metres. */
    public static double metres(Point from, Point to) {
        double latitude = Math.toRadians(from.latitude());
        double otherLatitude = Math.toRadians(to.latitude());
        double north = Math.sin((otherLatitude - latitude) / 2);
        double east = Math.sin(Math.toRadians(to.longitude() - from.longitude()) / 2);
        double chord = north * north + Math.cos(latitude) * Math.cos(otherLatitude) * east * east;
        return 2 * RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    /** Returns the direction in which that way sets out, in degrees clockwise from north, from 0 to less than 360. */
    public static double bearing(Point from, Point to) {
        double latitude = Math.toRadians(from.latitude());
        double otherLatitude = Math.toRadians(to.latitude());
        double east = Math.toRadians(to.longitude() - from.longitude());
        double y = Math.sin(east) * Math.cos(otherLatitude);
        double x = Math.cos(latitude) * Math.sin(otherLatitude)
                - Math.sin(latitude) * Math.cos(otherLatitude) * Math.cos(east);
        double degrees = Math.toDegrees(Math.atan2(y, x));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    /** Returns the angle between two directions, in degrees from 0 to 180. */
    public static double angle(double bearing, double other) {
        double difference = Math.abs(bearing - other) % 360;
        return difference > 180 ? 360 - difference : difference;
    }
}
