package org.saidby.export;

/** For whom a flat table is written. */
public enum CsvProfile {

    /** For programs: every text stands exactly as it is. */
    EXACT,

    /**
     * For people who open the table in a spreadsheet: the file begins with a byte order mark, without which some take it for another
     * encoding, and texts, ids and words that begin as a formula would have an apostrophe before them ({@code export.formula-text}).
     * Numbers, dates and true and false stay as they are.
     */
    SPREADSHEET;

    /** Characters with which a cell begins that a spreadsheet runs, those of full width among them, and the apostrophe itself. */
    private static final String GUARDED = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20'";

    private static final char APOSTROPHE = '\'';

    /** Returns the name in the settings of a report of losses: {@code exact} or {@code spreadsheet}. */
    public String text() {
        return this == EXACT ? "exact" : "spreadsheet";
    }

    boolean guards(FlatColumn column, String cell) {
        return this == SPREADSHEET && column.type().isText() && !cell.isEmpty() && GUARDED.indexOf(cell.charAt(0)) >= 0;
    }

    String written(FlatColumn column, String cell) {
        return guards(column, cell) ? APOSTROPHE + cell : cell;
    }

    /** Takes exactly one apostrophe away, and only where one was put before the cell. */
    String read(FlatColumn column, String cell) {
        boolean isGuarded = this == SPREADSHEET
                && column.type().isText()
                && cell.length() > 1
                && cell.charAt(0) == APOSTROPHE
                && GUARDED.indexOf(cell.charAt(1)) >= 0;
        return isGuarded ? cell.substring(1) : cell;
    }
}
