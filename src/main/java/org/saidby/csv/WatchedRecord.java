package org.saidby.csv;

import org.saidby.rows.UnusualText;

/** What the watch knows of the record that it is in. */
final class WatchedRecord {

    private final CharChunk chunk;
    private final RecordLog log;
    private final CellCount cells;
    private long number = -1;
    private long line;
    private boolean isUnusual;

    /** Up to which index of the chunk the cells are counted. */
    private int counted;

    WatchedRecord(CharChunk chunk, char separator, RecordLog log) {
        this.chunk = chunk;
        this.log = log;
        cells = new CellCount(separator);
    }

    /** Begins the next record at an index of the chunk. */
    void begin(int index, long atLine) {
        number++;
        line = atLine;
        isUnusual = false;
        cells.reset();
        counted = index;
        chunk.beginRecord(index);
    }

    /** Takes note of a character that a closer look could have something to say of. */
    void note(char c) {
        isUnusual |= UnusualText.is(c);
    }

    /** Takes note of a quote inside a plain cell, which is kept and told of. */
    void noteStrayQuote() {
        isUnusual = true;
    }

    /** Has the chunk begin anew, all of which was passed up to an index. */
    void leaveChunk(int index) {
        cell(index);
        counted = 0;
    }

    void fault(QuoteFault.Kind kind, int index, long atLine, long column) {
        log.add(new QuoteFault(kind, number, cell(index), atLine, column));
    }

    /** Ends the record before an index of the chunk. */
    void end(int index) {
        log.end(number, line, isUnusual, chunk, index);
    }

    /** Returns the number of the cell that a character is in, from 0. */
    private int cell(int index) {
        int cell = cells.over(chunk.chars(), counted, index);
        counted = index;
        return cell;
    }
}
