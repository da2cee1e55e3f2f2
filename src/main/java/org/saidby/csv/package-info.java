/**
 * Tables of comma-separated values, row by row, with the place of every cell.
 *
 * <p>Start at {@link org.saidby.csv.CsvTable}. It reads RFC 4180 with every kind of line end, strictly as UTF-8; what it cannot
 * read as meant is a finding with record, line and column, and no fault of the input is an exception. Memory is bounded by one
 * row and the limits on a cell and on columns. Types here are for one thread.
 *
 * <p>What the columns mean is for the packages of the formats, which are the users of this one. It is not exported.
 */
@NullMarked
package org.saidby.csv;

import org.jspecify.annotations.NullMarked;
