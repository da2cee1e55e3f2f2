package org.saidby.export;

import java.io.IOException;
import java.util.Locale;

/**
 * Writes a drawing into a page. Numbers go through methods that take numbers, and words through those of {@link HtmlWriter}, so that
 * no text can become markup. Positions are in units of the drawing, which is scaled to the width that there is.
 */
final class SvgWriter {

    /** Where a text lies to its position. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private final HtmlWriter html;

    private SvgWriter(HtmlWriter html) {
        this.html = html;
    }

    /**
     * Begins a drawing.
     *
     * @param id what no other element of the page has as its id, nor as the beginning of it
     * @param title what it shows
     * @param description what it shows, for those who cannot see it
     */
    static SvgWriter begin(HtmlWriter html, String id, double width, double height, String title, String description)
            throws IOException {
        html.open(
                        "svg",
                        "class",
                        "drawing",
                        // parsers of HTML know it in lower case
                        "viewbox",
                        "0 0 " + number(width) + " " + number(height),
                        "role",
                        "img",
                        "aria-labelledby",
                        id + "-title " + id + "-desc")
                .line();
        html.open("title", "id", id + "-title").plain(title).closeLine();
        html.open("desc", "id", id + "-desc").plain(description).closeLine();
        return new SvgWriter(html);
    }

    void end() throws IOException {
        html.closeLine();
    }

    void line(String style, double x1, double y1, double x2, double y2) throws IOException {
        html.open("line", "class", style, "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2));
        html.closeLine();
    }

    void circle(String style, double x, double y, double radius) throws IOException {
        html.open("circle", "class", style, "cx", number(x), "cy", number(y), "r", number(radius))
                .closeLine();
    }

    void rectangle(String style, double x, double y, double width, double height) throws IOException {
        html.open(
                        "rect",
                        "class",
                        style,
                        "x",
                        number(x),
                        "y",
                        number(y),
                        "width",
                        number(width),
                        "height",
                        number(height))
                .closeLine();
    }

    void triangle(String style, double x1, double y1, double x2, double y2, double x3, double y3) throws IOException {
        html.open("polygon", "class", style, "points", pair(x1, y1) + " " + pair(x2, y2) + " " + pair(x3, y3));
        html.closeLine();
    }

    void text(String style, double x, double y, Anchor anchor, String text) throws IOException {
        String word = anchor.name().toLowerCase(Locale.ROOT);
        html.open("text", "class", style, "x", number(x), "y", number(y), "text-anchor", word);
        html.plain(text).closeLine();
    }

    private static String pair(double x, double y) {
        return number(x) + "," + number(y);
    }

    /** Returns a number with one decimal. */
    static String number(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            throw new IllegalArgumentException("number of a drawing is not finite");
        }
        // adding zero makes of minus zero zero
        return String.format(Locale.ROOT, "%.1f", Math.round(number * 10) / 10.0 + 0.0);
    }
}
