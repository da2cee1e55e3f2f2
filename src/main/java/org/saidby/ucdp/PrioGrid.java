package org.saidby.ucdp;

import org.saidby.Point;

/** The cells of PRIO-GRID, half a degree wide and high, numbered eastward from the south-western corner of the map. */
final class PrioGrid {

    private static final int COLUMNS = 720;
    private static final int CELLS_TO_EQUATOR = 180;
    private static final int CELLS_TO_MERIDIAN = 360;

    private PrioGrid() {}

    /** Returns the cell that a point is in; of a point on a border the northern or eastern one. */
    static long cell(Point point) {
        // doubled first, which is exact, while adding 90 can round a point next to a border onto it
        long row = (long) Math.floor(point.latitude() * 2) + CELLS_TO_EQUATOR;
        long column = (long) Math.floor(point.longitude() * 2) + CELLS_TO_MERIDIAN;
        return row * COLUMNS + column + 1;
    }

    /** Returns whether a point is in a cell or on its border. */
    static boolean isCellOf(long cell, Point point) {
        long own = cell(point);
        if (cell == own) {
            return true;
        }
        long south = isOnBorder(point.latitude()) && point.latitude() > -90 ? COLUMNS : 0;
        long west = isOnBorder(point.longitude()) && point.longitude() > -180 ? 1 : 0;
        return cell == own - south || cell == own - west || cell == own - south - west;
    }

    private static boolean isOnBorder(double degrees) {
        return degrees * 2 == Math.rint(degrees * 2);
    }
}
