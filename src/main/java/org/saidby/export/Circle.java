package org.saidby.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.saidby.Point;

/**
 * What lies within a distance of a point, as polygons of longitudes and latitudes (RFC 7946): exterior rings, counterclockwise, cut where
 * they meet the antimeridian, and drawn along it to a pole that they hold.
 *
 * <p>Distances are those on a sphere with the mean radius of the earth, right to about half a percent. The corners lie on the circle, so that
 * the sides lie up to an eight-hundredth of the radius inside it.
 */
final class Circle {

    /** So many corners stand for a circle. */
    static final int CORNERS = 64;

    /** A wider circle can hold most of the earth and both poles. */
    static final double WIDEST_METRES = 10_000_000;

    /** A narrower one has corners that seven decimals do not tell apart. */
    static final double NARROWEST_METRES = 1;

    private static final double RADIUS_METRES = 6_371_008.8;
    private static final double NEXT_TO_NOTHING = 1e-9;

    private final Point centre;
    private final double angle;

    /** One corner, in degrees; the longitude of one in a ring that is not cut yet can be beyond 180. */
    record Corner(double longitude, double latitude) {}

    private Circle(Point centre, double metres) {
        this.centre = centre;
        angle = metres / RADIUS_METRES;
    }

    /**
     * Returns the exterior rings of the polygons, not closed yet: one, or two where the antimeridian divides it.
     *
     * @param metres the radius, from {@link #NARROWEST_METRES} to {@link #WIDEST_METRES}
     */
    static List<List<Corner>> rings(Point centre, double metres) {
        Circle circle = new Circle(centre, metres);
        List<Corner> corners = circle.corners();
        if (90 - Math.abs(centre.latitude()) <= Math.toDegrees(circle.angle) + NEXT_TO_NOTHING) {
            return List.of(circle.aroundPole(corners));
        }
        List<List<Corner>> rings = new ArrayList<>();
        for (int turns = -1; turns <= 1; turns++) {
            List<Corner> part = between(shifted(corners, 360.0 * turns));
            if (part.size() > 2) {
                rings.add(part);
            }
        }
        return rings;
    }

    /** Goes round against the clock; longitudes are within 180 degrees of the centre's. */
    private List<Corner> corners() {
        double latitude = Math.toRadians(centre.latitude());
        double longitude = Math.toRadians(centre.longitude());
        List<Corner> corners = new ArrayList<>();
        for (int i = 0; i < CORNERS; i++) {
            double bearing = -2 * Math.PI * i / CORNERS;
            double north = Math.sin(angle) * Math.cos(bearing);
            double east = Math.sin(angle) * Math.sin(bearing);
            // in the plane of the centre's meridian, so that a centre on the pole is no exception
            double outwards = Math.cos(angle) * Math.cos(latitude) - north * Math.sin(latitude);
            double upwards = Math.cos(angle) * Math.sin(latitude) + north * Math.cos(latitude);
            corners.add(new Corner(
                    Math.toDegrees(longitude + Math.atan2(east, outwards)),
                    Math.toDegrees(Math.atan2(upwards, Math.hypot(outwards, east)))));
        }
        return corners;
    }

    private static List<Corner> shifted(List<Corner> ring, double degrees) {
        return ring.stream()
                .map(corner -> new Corner(corner.longitude() + degrees, corner.latitude()))
                .toList();
    }

    /** Returns the part of a ring between the longitudes -180 and 180. */
    private static List<Corner> between(List<Corner> ring) {
        return beyond(beyond(ring, -180, 1), 180, -1);
    }

    /** Returns the part of a ring on one side of a meridian; a circle meets each no more than twice. */
    private static List<Corner> beyond(List<Corner> ring, double meridian, int side) {
        List<Corner> part = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            Corner from = ring.get(i);
            Corner to = ring.get((i + 1) % ring.size());
            boolean isInside = (from.longitude() - meridian) * side >= 0;
            if (isInside) {
                part.add(from);
            }
            if (isInside != (to.longitude() - meridian) * side >= 0) {
                part.add(new Corner(meridian, latitudeAt(meridian, from, to)));
            }
        }
        return part;
    }

    private static double latitudeAt(double meridian, Corner from, Corner to) {
        double share = (meridian - from.longitude()) / (to.longitude() - from.longitude());
        return from.latitude() + share * (to.latitude() - from.latitude());
    }

    /** The edge of the map is a side of what holds a pole: from end to end along the circle, and back along the pole. */
    private List<Corner> aroundPole(List<Corner> corners) {
        List<Corner> eastwards = new ArrayList<>();
        for (Corner corner : corners) {
            if (Math.abs(corner.latitude()) < 90 - NEXT_TO_NOTHING) {
                eastwards.add(new Corner(inRange(corner.longitude()), corner.latitude()));
            }
        }
        eastwards.sort(Comparator.comparingDouble(Corner::longitude));
        Corner first = eastwards.get(0);
        Corner last = eastwards.get(eastwards.size() - 1);
        double atEdge = latitudeAt(180, last, new Corner(first.longitude() + 360, first.latitude()));
        eastwards.add(0, new Corner(-180, atEdge));
        eastwards.add(new Corner(180, atEdge));
        double pole = Math.copySign(90, centre.latitude());
        eastwards.add(new Corner(180, pole));
        eastwards.add(new Corner(-180, pole));
        if (pole < 0) {
            Collections.reverse(eastwards);
        }
        return eastwards;
    }

    private static double inRange(double longitude) {
        return longitude < -180 ? longitude + 360 : longitude >= 180 ? longitude - 360 : longitude;
    }
}
