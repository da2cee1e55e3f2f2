package org.saidby.csv;

/** Counts the cells of a record up to some character, which only a fault has need of. */
final class CellCount {

    private final char separator;
    private int cells;
    private boolean quoted;
    private boolean behindQuote;
    private boolean atStart = true;

    CellCount(char separator) {
        this.separator = separator;
    }

    /** Begins a record. */
    void reset() {
        cells = 0;
        quoted = false;
        behindQuote = false;
        atStart = true;
    }

    /** Goes over further characters of the record; returns the number of the cell that the next one is in, from 0. */
    int over(char[] chars, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (quoted) {
                quoted = c != '"';
                behindQuote = !quoted;
            } else if (c == '"' && (atStart || behindQuote)) {
                quoted = true;
                atStart = false;
            } else {
                atStart = c == separator;
                cells += atStart ? 1 : 0;
                behindQuote = false;
            }
        }
        return cells;
    }
}
