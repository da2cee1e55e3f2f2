package org.saidby.ucdp;

import org.saidby.rows.PlainCells;

/** Tells whether each cell of a row is what it should be, so that there is nothing to say of any. */
final class PlainRow {

    static final TypeOfViolence[] TYPES = TypeOfViolence.values();
    static final WherePrecision[] PLACES = WherePrecision.values();
    static final EventClarity[] CLARITIES = EventClarity.values();
    static final DatePrecision[] PRECISIONS = DatePrecision.values();

    private static final GedColumn[] COLUMNS = GedColumn.values();
    private static final double MAX_LATITUDE = 90;
    private static final double MAX_LONGITUDE = 180;

    private PlainRow() {}

    /** Returns whether all columns but the days, which are for others to read, are plain, or not recorded in the usual way. */
    static boolean isPlain(PlainCells<GedColumn> cells) {
        for (GedColumn column : COLUMNS) {
            if (!isPlain(column, cells)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(GedColumn column, PlainCells<GedColumn> cells) {
        return switch (column.kind()) {
            case NAME -> cells.isName(column);
            case FILLED -> cells.isName(column) && !cells.isEmpty(column) || !cells.has(column);
            case WORDS, DAY -> true;
            case NUMBER -> cells.plain(column) >= 0 || cells.isEmpty(column) || isNotRecorded(column, cells);
            case COUNT -> cells.plain(column) >= 0 || !cells.has(column);
            case REQUIRED -> cells.plain(column) >= 0;
            case FLAG -> isYes(cells, column) || isNo(cells, column) || cells.isEmpty(column);
            case CODE -> isCode(cells.plain(column), column) || !cells.has(column);
            case DECIMAL ->
                Math.abs(cells.decimal(column)) <= (column == GedColumn.LATITUDE ? MAX_LATITUDE : MAX_LONGITUDE);
        };
    }

    private static boolean isNotRecorded(GedColumn column, PlainCells<GedColumn> cells) {
        return column == GedColumn.NUMBER_OF_SOURCES && cells.is(column, EventReader.NOT_RECORDED);
    }

    private static boolean isCode(long number, GedColumn column) {
        return number >= 1 && number <= table(column).length;
    }

    private static GedCode[] table(GedColumn column) {
        return switch (column) {
            case TYPE_OF_VIOLENCE -> TYPES;
            case WHERE_PREC -> PLACES;
            case EVENT_CLARITY -> CLARITIES;
            default -> PRECISIONS;
        };
    }

    static boolean isYes(PlainCells<GedColumn> cells, GedColumn column) {
        return cells.is(column, "1")
                || cells.is(column, "true")
                || cells.is(column, "True")
                || cells.is(column, "TRUE");
    }

    private static boolean isNo(PlainCells<GedColumn> cells, GedColumn column) {
        return cells.is(column, "0")
                || cells.is(column, "false")
                || cells.is(column, "False")
                || cells.is(column, "FALSE");
    }
}
