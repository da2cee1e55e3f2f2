package org.saidby.export;

import java.util.Arrays;
import java.util.List;

/** The cells of one row, empty until they are set. */
final class FlatCells implements CellSink {

    private final FlatTable table;
    private final String[] cells;

    FlatCells(FlatTable table) {
        this.table = table;
        cells = new String[table.columns().size()];
        Arrays.fill(cells, "");
    }

    @Override
    public void set(String column, String text) {
        cells[table.index(column)] = text;
    }

    /** The cells in the order of the columns; changes with them. */
    List<String> cells() {
        return Arrays.asList(cells);
    }
}
