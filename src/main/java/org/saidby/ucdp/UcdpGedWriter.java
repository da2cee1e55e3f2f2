package org.saidby.ucdp;

import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.saidby.csv.CsvRowWriter;
import org.saidby.rows.Columns;

/**
 * Writes events as a table of UCDP GED, one after the other, without holding them. For one thread.
 *
 * <p>The columns are those of the first event, in their order, and the cells those that its row had, but where a value was
 * changed. Text is UTF-8 without a byte order mark, commas stand between cells, quotes around a cell that holds a comma, a
 * quote or a line end, and each row ends in a line feed. A row of tags above or below the header, blank rows, and empty cells
 * behind the last column are not written.
 *
 * <p>An event whose columns are others is written by their names; those that it does not have are left empty.
 */
public final class UcdpGedWriter implements Closeable, Flushable {

    private static final int[] IN_PLACE = {};

    private final CsvRowWriter rows;
    private @Nullable Columns<GedColumn> header;
    private @Nullable Columns<GedColumn> known;
    private int[] order = IN_PLACE;

    UcdpGedWriter(OutputStream out) {
        rows = new CsvRowWriter(out);
    }

    /**
     * Writes one event, and before the first one the header.
     *
     * @throws IOException if the output cannot be written
     * @throws IllegalArgumentException if the event has a column that the header has not, and that would be lost; nothing of the
     *     event is written then
     */
    public void write(UcdpGedEvent event) throws IOException {
        Columns<GedColumn> columns = event.row().columns();
        if (header == null) {
            writeHeader(columns);
        }
        if (columns != known) {
            order = columns.names().equals(header().names()) ? IN_PLACE : order(columns, header());
            known = columns;
        }
        rows.write(order.length == 0 ? event.cells() : ordered(event.cells()));
    }

    private List<String> ordered(List<String> cells) {
        List<String> ordered = new ArrayList<>(order.length);
        for (int index : order) {
            ordered.add(index < 0 ? "" : cells.get(index));
        }
        return ordered;
    }

    /** Writes the header of an event built from nothing, if none was written yet, so that a table of no events is one. */
    void writeHeader() throws IOException {
        if (header == null) {
            writeHeader(DraftRow.ofNothing().columns());
        }
    }

    private void writeHeader(Columns<GedColumn> columns) throws IOException {
        header = columns;
        rows.write(columns.names());
    }

    private Columns<GedColumn> header() {
        return Objects.requireNonNull(header);
    }

    /** Returns for each column of the header which one of a row it is; -1 where the row has none. */
    private static int[] order(Columns<GedColumn> columns, Columns<GedColumn> header) {
        int[] order = new int[header.names().size()];
        boolean[] isWritten = new boolean[columns.names().size()];
        for (int i = 0; i < order.length; i++) {
            @Nullable GedColumn column = header.at(i);
            order[i] = column == null ? columns.index(header.names().get(i)) : columns.index(column);
            if (order[i] >= 0) {
                isWritten[order[i]] = true;
            }
        }
        for (int i = 0; i < isWritten.length; i++) {
            if (!isWritten[i]) {
                String name = columns.names().get(i);
                throw new IllegalArgumentException(
                        "event has a column that the header has not: " + (name.isEmpty() ? "without a name" : name));
            }
        }
        return order;
    }

    /** Hands everything written so far to the output. */
    @Override
    public void flush() throws IOException {
        rows.flush();
    }

    /** Flushes and closes the output. */
    @Override
    public void close() throws IOException {
        rows.close();
    }
}
