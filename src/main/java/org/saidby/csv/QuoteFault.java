package org.saidby.csv;

/**
 * What the parser cannot tell of a record, and its place.
 *
 * @param record the number of the record among all that the parser gives, from 0
 * @param cell the number of the cell in the record, from 0
 */
record QuoteFault(Kind kind, long record, int cell, long line, long column) {

    /** What is wrong. */
    enum Kind {
        QUOTE_SYNTAX,
        UNCLOSED_QUOTE,
        CELL_LENGTH
    }
}
