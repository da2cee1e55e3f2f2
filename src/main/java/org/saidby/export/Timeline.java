package org.saidby.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidby.edtf.Bound;
import org.saidby.export.SvgWriter.Anchor;

/** When each operation happened, as recorded and as each source tells it, drawn and as a table. */
final class Timeline {

    private static final double WIDTH = 480;
    private static final double MARGIN = 28;
    private static final double TOP = 26;
    private static final double HEAD = 26;
    private static final double LANE = 36;
    private static final int COLUMNS = 60;

    private final HtmlWriter html;
    private final List<ToldTime.OfOperation> operations;

    Timeline(HtmlWriter html, List<ToldTime.OfOperation> operations) {
        this.html = html;
        this.operations = operations.stream()
                .filter(one -> !one.times().isEmpty() || !one.saidOn().isEmpty())
                .toList();
    }

    void write() throws IOException {
        if (operations.isEmpty()) {
            return;
        }
        html.open("section", "id", "timeline").line();
        html.element("h2", "When it happened").line();
        SortedSet<Long> days = days();
        if (days.isEmpty()) {
            html.element("p", "No day is told of which a line could be drawn.").line();
        } else {
            html.open("figure").line();
            draw(new TimeScale(days, MARGIN, WIDTH - MARGIN));
            caption();
            html.closeLine();
        }
        table();
        html.closeLine();
    }

    private void caption() throws IOException {
        html.element(
                        "figcaption",
                        "Time runs from left to right, and long gaps are drawn shorter than they are. A dot is one day; a bar is a"
                                + " time of which the day is not told, from the first to the last that is possible. White marks are"
                                + " how the operation is recorded here, black ones what sources tell. An arrow: there is no end. A question"
                                + " mark: the end is not known. Small strokes are the days on which something was said of it.")
                .line();
    }

    private SortedSet<Long> days() {
        SortedSet<Long> days = new TreeSet<>();
        for (ToldTime.OfOperation operation : operations) {
            operation.saidOn().forEach(day -> days.add(day.toEpochDay()));
            operation.times().stream()
                    .flatMap(time -> Stream.of(time.earliest(), time.latest()))
                    .flatMap(Optional::stream)
                    .flatMap(bound -> bound.day().stream())
                    .forEach(day -> days.add(day.toEpochDay()));
        }
        return days;
    }

    private void draw(TimeScale scale) throws IOException {
        double height = TOP;
        for (ToldTime.OfOperation operation : operations) {
            height += height(operation);
        }
        SvgWriter svg = SvgWriter.begin(
                html,
                "timeline-drawing",
                WIDTH,
                height + 8,
                "When it happened",
                "The times of " + Words.count(operations.size(), "operation") + ", from "
                        + LocalDate.ofEpochDay(scale.first()) + " to " + LocalDate.ofEpochDay(scale.last())
                        + ". The table below the drawing tells the same.");
        years(svg, scale, height + 8);
        double y = TOP;
        for (ToldTime.OfOperation operation : operations) {
            draw(operation, svg, scale, y);
            y += height(operation);
        }
        svg.end();
    }

    private static double height(ToldTime.OfOperation operation) {
        return HEAD + LANE * operation.times().size() + (operation.saidOn().isEmpty() ? 0 : LANE);
    }

    /** Draws where a year begins, as far as there is room. */
    private static void years(SvgWriter svg, TimeScale scale, double height) throws IOException {
        int first = LocalDate.ofEpochDay(scale.first()).getYear();
        int last = LocalDate.ofEpochDay(scale.last()).getYear();
        svg.text("faint", 4, 15, Anchor.START, Integer.toString(first));
        double free = 48;
        int step = Math.max(1, (last - first) / 200);
        for (long year = (long) first + 1; year <= last; year += step) {
            double x = scale.at(LocalDate.of((int) year, 1, 1).toEpochDay());
            if (x >= free && x < WIDTH - 34) {
                svg.line("guide", x, 4, x, height);
                svg.text("faint", x + 3, 15, Anchor.START, Long.toString(year));
                free = x + 40;
            }
        }
    }

    private static void draw(ToldTime.OfOperation operation, SvgWriter svg, TimeScale scale, double top)
            throws IOException {
        svg.line("guide", 0, top, WIDTH, top);
        svg.text("head halo", 4, top + 18, Anchor.START, Shortened.to(COLUMNS, operation.name()));
        double y = top + HEAD;
        for (ToldTime time : operation.times()) {
            svg.text("halo", 4, y + 13, Anchor.START, Shortened.to(COLUMNS, time.words() + ": " + time.by()));
            mark(time, svg, scale, y + 25);
            y += LANE;
        }
        if (!operation.saidOn().isEmpty()) {
            svg.text("halo", 4, y + 13, Anchor.START, Shortened.to(COLUMNS, "said " + said(operation.saidOn())));
            for (LocalDate day : operation.saidOn()) {
                double x = scale.at(day.toEpochDay());
                svg.line("stroke", x, y + 19, x, y + 31);
            }
        }
    }

    private static String said(SortedSet<LocalDate> days) {
        return days.size() == 1
                ? "on " + days.first()
                : "from " + days.first() + " to " + days.last() + ", on " + days.size() + " days";
    }

    private static void mark(ToldTime time, SvgWriter svg, TimeScale scale, double y) throws IOException {
        if (time.earliest().isEmpty() || time.latest().isEmpty()) {
            svg.text("faint", 4, y + 4, Anchor.START, "(no date)");
            return;
        }
        Bound earliest = time.earliest().get();
        Bound latest = time.latest().get();
        double from = earliest.day().map(day -> scale.at(day.toEpochDay())).orElse(MARGIN);
        double to = latest.day().map(day -> scale.at(day.toEpochDay())).orElse(WIDTH - MARGIN);
        String style = time.recorded() ? "recorded" : "span";
        if (earliest.isDay() && earliest.equals(latest)) {
            svg.circle(time.recorded() ? "recorded" : "dot", from, y, 5);
            return;
        }
        svg.rectangle(style, from, y - 4, Math.max(to - from, 3), 8);
        end(earliest, svg, from, y, -1);
        end(latest, svg, Math.max(to, from + 3), y, 1);
    }

    /** Draws how a time goes on where it has no last day. */
    private static void end(Bound bound, SvgWriter svg, double x, double y, int direction) throws IOException {
        if (bound.isUnknown()) {
            svg.text("head", x + direction * 12, y + 5, Anchor.MIDDLE, "?");
        } else if (!bound.isDay()) {
            svg.triangle("span", x, y - 8, x, y + 8, x + direction * 14, y);
        }
    }

    private void table() throws IOException {
        html.open("details").element("summary", "The times as a table").line();
        html.open("div", "class", "wide").open("table").line().open("thead").open("tr");
        for (String head : List.of("Operation", "When", "Told by")) {
            html.element("th", head, "scope", "col");
        }
        html.close().closeLine().open("tbody").line();
        for (ToldTime.OfOperation operation : operations) {
            for (ToldTime time : operation.times()) {
                row(operation.name(), time.words(), time.by());
            }
            if (!operation.saidOn().isEmpty()) {
                String days =
                        operation.saidOn().stream().map(LocalDate::toString).collect(Collectors.joining(", "));
                row(operation.name(), days, "days on which something was said of it");
            }
        }
        html.close().close().close().closeLine();
    }

    private void row(String operation, String when, String by) throws IOException {
        html.open("tr").element("th", operation, "scope", "row", "dir", "auto");
        html.element("td", when, "dir", "auto").element("td", by, "dir", "auto").closeLine();
    }
}
