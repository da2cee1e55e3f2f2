package org.saidby.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.saidby.export.SvgWriter.Anchor;
import org.saidby.internal.TextWidth;

/** Finds room for the names on a sketch. Where there is none for a name, its number alone is written. */
final class MapLabels {

    private static final double CHARACTER = 8.6;
    private static final double LINE = 14;
    private static final double AWAY = 8;

    private record Box(double x, double y, double width, double height) {

        boolean meets(Box other) {
            return x < other.x + other.width
                    && other.x < x + width
                    && y < other.y + other.height
                    && other.y < y + height;
        }
    }

    private final double width;
    private final double height;
    private final List<Box> taken = new ArrayList<>();

    MapLabels(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** Keeps names from a part of the sketch. */
    void take(double x, double y, double wide, double high) {
        taken.add(new Box(x, y, wide, high));
    }

    void write(SvgWriter svg, double x, double y, String name, String number) throws IOException {
        if (!placed(svg, x, y, name) && !placed(svg, x, y, number)) {
            svg.text("head halo", x + AWAY, y + 5, Anchor.START, number);
        }
    }

    private boolean placed(SvgWriter svg, double x, double y, String text) throws IOException {
        double wide = TextWidth.of(text) * CHARACTER;
        for (double down : new double[] {0, -LINE, LINE, -2 * LINE, 2 * LINE}) {
            for (boolean isRight : new boolean[] {true, false}) {
                double left = isRight ? x + AWAY : x - AWAY - wide;
                Box box = new Box(left, y + down - LINE / 2, wide, LINE);
                boolean fits = left >= 2 && left + wide <= width - 2 && box.y >= 2 && box.y + LINE <= height - 2;
                if (fits && taken.stream().noneMatch(box::meets)) {
                    taken.add(box);
                    double at = isRight ? x + AWAY : x - AWAY;
                    svg.text("head halo", at, y + down + 5, isRight ? Anchor.START : Anchor.END, text);
                    return true;
                }
            }
        }
        return false;
    }
}
