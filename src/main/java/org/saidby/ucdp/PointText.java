package org.saidby.ucdp;

import org.jspecify.annotations.Nullable;
import org.saidby.rows.PlainCells;

/** Points as well-known text, {@code POINT (13.897222 25.904444)} and {@code POINT(13.897222 25.904444)}: longitude first. */
final class PointText {

    private static final String KEYWORD = "POINT";

    /** Beyond any number that is meant. */
    private static final int MAX_LENGTH = 64;

    private PointText() {}

    /** Returns whether the point is that of the two columns letter by letter, without reading numbers. */
    static boolean isOfCoordinates(PlainCells<GedColumn> cells) {
        return cells.isPair(GedColumn.GEOM_WKT, "POINT (", GedColumn.LONGITUDE, GedColumn.LATITUDE)
                || cells.isPair(GedColumn.GEOM_WKT, "POINT(", GedColumn.LONGITUDE, GedColumn.LATITUDE);
    }

    /** Returns longitude and latitude; null when the text is no point. */
    static double @Nullable [] read(String text) {
        int start = numbers(text);
        int middle = text.indexOf(' ', Math.max(start, 0));
        int end = text.length() - 1;
        if (start < 0 || middle < 0 || text.charAt(end) != ')') {
            return null;
        }
        String longitude = text.substring(start, middle);
        String latitude = text.substring(middle + 1, end);
        return isNumber(longitude) && isNumber(latitude)
                ? new double[] {Double.parseDouble(longitude), Double.parseDouble(latitude)}
                : null;
    }

    /** Returns where the numbers begin; -1 when the text does not begin like a point. */
    private static int numbers(String text) {
        if (!text.startsWith(KEYWORD)) {
            return -1;
        }
        int open = KEYWORD.length();
        if (text.startsWith(" ", open)) {
            open++;
        }
        return text.startsWith("(", open) ? open + 1 : -1;
    }

    /** Takes digits with one point among them and a minus before them, and leaves out all else that Java takes for a number. */
    private static boolean isNumber(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        int points = 0;
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isPoint = c == '.' && i > first && i + 1 < text.length();
            points += isPoint ? 1 : 0;
            if (!isPoint && (c < '0' || c > '9')) {
                return false;
            }
        }
        return text.length() > first && text.length() <= MAX_LENGTH && points <= 1;
    }
}
