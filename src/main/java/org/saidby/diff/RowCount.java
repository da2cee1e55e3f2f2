package org.saidby.diff;

/** The rows of one side that are not compared: how many, and bits by which they are held against those of the other side. */
final class RowCount {

    private long repeated;
    private long rows;

    /** A sum, whatever the order of the rows. */
    private long contents;

    /** Takes a row that is not compared. */
    void other(long content) {
        contents += content;
        rows++;
    }

    /** Takes a row that is not compared since another has its id. */
    void repeated(long content) {
        other(content);
        repeated++;
    }

    /** Takes note that a row which was taken already repeats an id. */
    void repeated() {
        repeated++;
    }

    long repeatedRows() {
        return repeated;
    }

    boolean differs(RowCount side) {
        return contents != side.contents || rows != side.rows;
    }
}
