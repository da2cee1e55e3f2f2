package org.saidby.csv;

/**
 * How much of a table is kept in memory at most.
 *
 * @param cellLength the greatest length of a cell, in UTF-16 code units
 * @param columns the greatest number of columns
 */
public record CsvLimits(int cellLength, int columns) {

    /** The limits unless set otherwise: cells of 1,000,000 and 2,000 columns. */
    public static final CsvLimits DEFAULT = new CsvLimits(1_000_000, 2_000);

    /** Makes limits. */
    public CsvLimits {
        // the parser's buffer takes a cell with every character a doubled quote
        if (cellLength < 1 || cellLength > 100_000_000) {
            throw new IllegalArgumentException("cellLength is not between 1 and 100000000: " + cellLength);
        }
        if (columns < 1) {
            throw new IllegalArgumentException("columns is less than 1: " + columns);
        }
    }
}
