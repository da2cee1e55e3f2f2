package org.saidby.ucdp;

import java.util.Arrays;
import org.saidby.rows.PlainCells;

/** Tells whether each cell of a row is what it should be, so that there is nothing to say of any. */
final class PlainRow {

    static final TypeOfViolence[] TYPES = TypeOfViolence.values();
    static final WherePrecision[] PLACES = WherePrecision.values();
    static final EventClarity[] CLARITIES = EventClarity.values();
    static final DatePrecision[] PRECISIONS = DatePrecision.values();

    private static final GedColumn[] NAMES = of(GedColumn.Kind.NAME);
    private static final GedColumn[] FILLED = of(GedColumn.Kind.FILLED);
    private static final GedColumn[] NUMBERS = of(GedColumn.Kind.NUMBER);
    private static final GedColumn[] COUNTS = of(GedColumn.Kind.COUNT);
    private static final GedColumn[] REQUIRED = of(GedColumn.Kind.REQUIRED);
    private static final GedColumn[] FLAGS = of(GedColumn.Kind.FLAG);
    private static final GedColumn[] CODES = of(GedColumn.Kind.CODE);

    private static final double MAX_LATITUDE = 90;
    private static final double MAX_LONGITUDE = 180;

    private PlainRow() {}

    private static GedColumn[] of(GedColumn.Kind kind) {
        return Arrays.stream(GedColumn.values())
                .filter(column -> column.kind() == kind)
                .toArray(GedColumn[]::new);
    }

    /** Returns whether all columns but the days, which are for others to read, are plain, or not recorded in the usual way. */
    static boolean isPlain(PlainCells<GedColumn> cells) {
        for (GedColumn column : REQUIRED) {
            if (cells.plain(column) < 0) {
                return false;
            }
        }
        for (GedColumn column : COUNTS) {
            if (cells.plain(column) < 0 && cells.has(column)) {
                return false;
            }
        }
        for (GedColumn column : CODES) {
            if (!isCode(cells.plain(column), column) && cells.has(column)) {
                return false;
            }
        }
        for (GedColumn column : NUMBERS) {
            if (!cells.isNumberOrEmpty(column) && !isNotRecorded(column, cells)) {
                return false;
            }
        }
        for (GedColumn column : NAMES) {
            if (!cells.isName(column)) {
                return false;
            }
        }
        for (GedColumn column : FILLED) {
            if (cells.has(column) && (cells.isEmpty(column) || !cells.isName(column))) {
                return false;
            }
        }
        for (GedColumn column : FLAGS) {
            if (!isYes(cells, column) && !isNo(cells, column) && !cells.isEmpty(column)) {
                return false;
            }
        }
        return Math.abs(cells.decimal(GedColumn.LATITUDE)) <= MAX_LATITUDE
                && Math.abs(cells.decimal(GedColumn.LONGITUDE)) <= MAX_LONGITUDE;
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
