package org.saidby.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Point;
import org.saidby.analysis.ComparisonReport;
import org.saidby.export.MapScale.Extent;
import org.saidby.export.SvgWriter.Anchor;

/**
 * Where it happened: a sketch of the locations of which the dataset has coordinates, and beside it everything that is told. Of a place
 * that is withheld or not known nothing is drawn.
 */
final class MapSketch {

    private static final double WIDTH = 480;
    private static final double[] STEPS = {30, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01};
    private static final double LEAST_Y_OF_TEXT = 14;
    private static final int MOST_DRAWN = 100;
    private static final double LEAST_METRES = 20_000;
    private static final double LEAST_METRES_AT_A_SITE = 4_000;

    private final HtmlWriter html;
    private final Map<Id<Location>, List<ToldPlace>> drawn = new LinkedHashMap<>();
    private final List<ToldPlace> listed = new ArrayList<>();
    private final List<Location> locations = new ArrayList<>();
    private final Map<Location, Set<String>> orientation = new LinkedHashMap<>();

    MapSketch(HtmlWriter html, ComparisonReport report) {
        this(html, ToldPlace.all(report));
        OrientationPoints.of(report, locations).entrySet().stream()
                .limit(MOST_DRAWN - locations.size())
                .forEach(point -> orientation.put(point.getKey(), point.getValue()));
        locations.addAll(orientation.keySet());
    }

    private MapSketch(HtmlWriter html, List<ToldPlace> places) {
        this.html = html;
        for (ToldPlace place : places) {
            Location location = place.location();
            if (location == null || !drawn.containsKey(location.id()) && drawn.size() == MOST_DRAWN) {
                listed.add(place);
                continue;
            }
            if (!drawn.containsKey(location.id())) {
                locations.add(location);
            }
            drawn.computeIfAbsent(location.id(), any -> new ArrayList<>()).add(place);
        }
    }

    void write() throws IOException {
        if (locations.isEmpty() && listed.isEmpty()) {
            return;
        }
        html.open("section", "id", "map").line();
        html.element("h2", "Where it happened").line();
        if (locations.isEmpty()) {
            html.element("p", "The dataset has no coordinates of which a sketch could be drawn.")
                    .line();
        } else {
            html.open("figure").line();
            draw();
            html.element(
                            "figcaption",
                            "A sketch from the coordinates in the dataset, north up; it has no coasts or borders. A dot is a"
                                    + " town or site. A broken circle is how far around it something can be. "
                                    + (orientation.isEmpty()
                                            ? ""
                                            : "A white dot is where nothing is told to have been, and helps to see where the"
                                                    + " others are. ")
                                    + "The numbers are those of the list.")
                    .line();
            html.closeLine();
            drawnList();
        }
        notDrawn();
        html.closeLine();
    }

    private void draw() throws IOException {
        List<Extent> extents = new ArrayList<>();
        locations.forEach(location -> extents.add(
                new Extent(point(location), location.uncertaintyMetres().orElse(0))));
        MapScale scale = new MapScale(extents, leastSpan(), WIDTH, 220, 520);
        SvgWriter svg = SvgWriter.begin(
                html,
                "map-drawing",
                WIDTH,
                scale.height(),
                "Where it happened",
                "A sketch of " + Words.count(locations.size(), "location")
                        + ". The list below the drawing tells what is said of each.");
        graticule(svg, scale);
        MapLabels labels = new MapLabels(WIDTH, scale.height());
        for (Location location : locations) {
            Point point = point(location);
            double x = scale.x(point.longitude());
            double y = scale.y(point.latitude());
            double metres = location.uncertaintyMetres().orElse(0);
            if (metres > 0) {
                svg.circle("area", x, y, Math.max(scale.units(metres), 3));
            }
            if (ToldPlace.isSpot(location)) {
                svg.circle(orientation.containsKey(location) ? "recorded" : "dot", x, y, 4);
            }
            labels.take(x - 5, y - 5, 10, 10);
        }
        bar(svg, scale, labels);
        for (int i = 0; i < locations.size(); i++) {
            Point point = point(locations.get(i));
            String name = (i + 1) + " " + Shortened.to(26, locations.get(i).name());
            labels.write(svg, scale.x(point.longitude()), scale.y(point.latitude()), name, Integer.toString(i + 1));
        }
        svg.rectangle("frame", 0.5, 0.5, WIDTH - 1, scale.height() - 1);
        svg.end();
    }

    /** The point of a town is somewhere in it; that of a site can be looked at more closely. */
    private double leastSpan() {
        return locations.stream()
                        .anyMatch(location -> ToldPlace.isSpot(location)
                                && !location.kind().equals(LocationKind.CITY)
                                && !location.kind().equals(LocationKind.VILLAGE))
                ? LEAST_METRES_AT_A_SITE
                : LEAST_METRES;
    }

    private static Point point(Location location) {
        return location.point().orElseThrow();
    }

    private static void graticule(SvgWriter svg, MapScale scale) throws IOException {
        double span = Math.max(scale.north() - scale.south(), (scale.east() - scale.west()) / 2);
        double step = STEPS[0];
        for (double next : STEPS) {
            step = span / step < 2 ? next : step;
        }
        for (double i = Math.ceil(scale.south() / step); i * step <= Math.min(90, scale.north()); i++) {
            if (i * step >= -90) {
                double y = scale.y(i * step);
                svg.line("guide", 0, y, WIDTH, y);
                if (y > LEAST_Y_OF_TEXT) {
                    svg.text("faint halo", 4, y - 3, Anchor.START, degrees(i * step, "N", "S"));
                }
            }
        }
        double free = 0;
        for (double i = Math.ceil(scale.west() / step); i * step <= scale.east(); i++) {
            double x = scale.xOfUnwrapped(i * step);
            svg.line("guide", x, 0, x, scale.height());
            if (x > free && x < WIDTH - 40) {
                svg.text("faint halo", x + 3, 12, Anchor.START, degrees(wrapped(i * step), "E", "W"));
                free = x + 50;
            }
        }
    }

    private static double wrapped(double longitude) {
        double around = (longitude + 180) % 360;
        return (around < 0 ? around + 360 : around) - 180;
    }

    private static String degrees(double degrees, String positive, String negative) {
        String number = String.format(Locale.ROOT, "%.2f", Math.abs(degrees)).replaceFirst("\\.?0+$", "");
        return number + "\u00b0" + (degrees > 0 ? " " + positive : degrees < 0 ? " " + negative : "");
    }

    /** Draws how long a round number of kilometres is, in the lower right corner. */
    private static void bar(SvgWriter svg, MapScale scale, MapLabels labels) throws IOException {
        double kilometres = 1;
        double most = WIDTH / 3;
        for (double power = 1; power <= 10_000; power *= 10) {
            for (double digit : new double[] {1, 2, 5}) {
                kilometres = scale.units(digit * power * 1000) <= most ? digit * power : kilometres;
            }
        }
        double length = scale.units(kilometres * 1000);
        double right = WIDTH - 12;
        double y = scale.height() - 12;
        svg.line("stroke", right - length, y, right, y);
        svg.line("stroke", right - length, y - 5, right - length, y + 5);
        svg.line("stroke", right, y - 5, right, y + 5);
        svg.text("halo", right, y - 8, Anchor.END, Words.number(Math.round(kilometres)) + " km");
        svg.triangle("span", WIDTH - 18, 26, WIDTH - 10, 26, WIDTH - 14, 12);
        svg.text("halo", WIDTH - 14, 40, Anchor.MIDDLE, "N");
        labels.take(right - Math.max(length, 60), y - 22, Math.max(length, 60), 30);
        labels.take(WIDTH - 24, 6, 20, 38);
    }

    private void drawnList() throws IOException {
        html.open("ol").line();
        for (Location location : locations) {
            html.open("li").element("b", location.name()).text(accuracy(location));
            html.open("ul").line();
            items(drawn.getOrDefault(location.id(), List.of()));
            for (String why : orientation.getOrDefault(location, Set.of())) {
                html.element("li", why, "dir", "auto").line();
            }
            html.close().closeLine();
        }
        html.closeLine();
    }

    private static String accuracy(Location location) {
        double metres = location.uncertaintyMetres().orElse(0);
        if (metres <= 0) {
            return "";
        }
        return ", within "
                + (metres < 1000
                        ? Words.count(Math.round(metres), "metre")
                        : Words.number(Math.round(metres / 1000)) + " km");
    }

    private void notDrawn() throws IOException {
        if (listed.isEmpty()) {
            return;
        }
        html.element("h3", "Not drawn").line();
        Map<String, List<ToldPlace>> byReason = new TreeMap<>();
        listed.forEach(place -> byReason.computeIfAbsent(
                        place.reason().isEmpty() ? "too many to draw" : place.reason(), any -> new ArrayList<>())
                .add(place));
        html.open("ul").line();
        for (Map.Entry<String, List<ToldPlace>> some : byReason.entrySet()) {
            html.open("li").text(Words.capital(some.getKey()) + ":");
            html.open("ul").line();
            items(some.getValue());
            html.close().closeLine();
        }
        html.closeLine();
    }

    /** Writes what is told, once where it is told of several things of one name. */
    private void items(List<ToldPlace> places) throws IOException {
        Map<List<String>, Integer> times = new LinkedHashMap<>();
        places.forEach(place -> times.merge(List.of(place.subject(), place.words(), place.by()), 1, Integer::sum));
        for (Map.Entry<List<String>, Integer> told : times.entrySet()) {
            List<String> texts = told.getKey();
            html.open("li", "dir", "auto").text(texts.get(0) + ": ").element("b", texts.get(1));
            String often = told.getValue() == 1 ? "" : ", " + Words.number(told.getValue()) + " with this name";
            html.text(" (" + texts.get(2) + ")" + often).closeLine();
        }
    }
}
