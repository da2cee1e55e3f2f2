/**
 * Rows of event tables and what their cells hold, whatever the file format and whoever publishes them.
 *
 * <p>A {@link org.saidby.rows.RowSource} hands out rows, a {@link org.saidby.rows.RowFormat} says what becomes of one, and
 * {@link org.saidby.rows.RowReader} counts what did. Not exported: the packages of the formats show it as a {@link
 * org.saidby.validation.RecordReader}.
 */
@NullMarked
package org.saidby.rows;

import org.jspecify.annotations.NullMarked;
