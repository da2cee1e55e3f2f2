package org.saidby.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saidby.Location;
import org.saidby.Point;

/**
 * What a map may show of a place.
 *
 * @param form how much that is
 * @param location the location that it is drawn by; empty when nothing is
 * @param note what the shape is, or why there is none
 */
record Shape(Form form, Optional<Location> location, String note) {

    /** How much a map may show. */
    enum Form {
        NOTHING,
        AREA,
        POINT
    }

    static Shape none(String reason) {
        return new Shape(Form.NOTHING, Optional.empty(), "none: " + reason);
    }

    static Shape point(Location location) {
        return new Shape(Form.POINT, Optional.of(location), "the point of the location");
    }

    /** Returns the surroundings of the point of a location, as wide as its uncertainty. */
    static Shape area(Location location) {
        return new Shape(
                Form.AREA,
                Optional.of(location),
                "somewhere within " + metres(location) + " m of the point of the location, drawn with " + Circle.CORNERS
                        + " corners");
    }

    static String metres(Location location) {
        return Degrees.plain(location.uncertaintyMetres().orElse(0));
    }

    boolean isArea() {
        return form == Form.AREA;
    }

    /** Writes the geometry. */
    void write(JsonGenerator json) throws IOException {
        Optional<Point> point = location.flatMap(Location::point);
        if (point.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        if (form == Form.POINT) {
            json.writeStringField("type", "Point");
            json.writeFieldName("coordinates");
            position(point.get().longitude(), point.get().latitude(), json);
        } else {
            area(point.get(), json);
        }
        json.writeEndObject();
    }

    private void area(Point point, JsonGenerator json) throws IOException {
        List<List<Circle.Corner>> rings = new ArrayList<>();
        double metres = location.orElseThrow().uncertaintyMetres().orElse(0);
        for (List<Circle.Corner> ring : Circle.rings(point, metres)) {
            List<Circle.Corner> apart = apart(ring);
            if (apart.size() > 2) {
                rings.add(apart);
            }
        }
        boolean isOne = rings.size() == 1;
        json.writeStringField("type", isOne ? "Polygon" : "MultiPolygon");
        json.writeArrayFieldStart("coordinates");
        for (List<Circle.Corner> ring : rings) {
            if (!isOne) {
                json.writeStartArray();
            }
            ring(ring, json);
            if (!isOne) {
                json.writeEndArray();
            }
        }
        json.writeEndArray();
    }

    /** Returns the corners that stay apart from the one before when they are rounded; none if they enclose nothing. */
    private static List<Circle.Corner> apart(List<Circle.Corner> ring) {
        List<Circle.Corner> apart = new ArrayList<>();
        Circle.Corner start = ring.get(0);
        Circle.Corner before = ring.get(ring.size() - 1);
        double twiceTheArea = 0;
        for (Circle.Corner corner : ring) {
            if (east(before, corner) != 0 || north(before, corner) != 0) {
                apart.add(corner);
                twiceTheArea += (double) east(start, before) * north(start, corner)
                        - (double) east(start, corner) * north(start, before);
            }
            before = corner;
        }
        return twiceTheArea > 0 ? apart : List.of();
    }

    private static long east(Circle.Corner from, Circle.Corner to) {
        return Degrees.units(to.longitude()) - Degrees.units(from.longitude());
    }

    private static long north(Circle.Corner from, Circle.Corner to) {
        return Degrees.units(to.latitude()) - Degrees.units(from.latitude());
    }

    private static void ring(List<Circle.Corner> ring, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Circle.Corner corner : ring) {
            position(corner.longitude(), corner.latitude(), json);
        }
        position(ring.get(0).longitude(), ring.get(0).latitude(), json);
        json.writeEndArray();
    }

    private static void position(double longitude, double latitude, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeNumber(Degrees.text(longitude));
        json.writeNumber(Degrees.text(latitude));
        json.writeEndArray();
    }
}
