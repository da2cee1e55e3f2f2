package org.saidby.ucdp;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells of a row under the names of a header, which all rows of a file share. */
record GedCells(GedHeader header, List<String> cells) {

    GedCells {
        cells = List.copyOf(cells);
    }

    List<String> columns() {
        return header.names();
    }

    Optional<String> cell(String column) {
        int index = column.isEmpty() ? -1 : header.names().indexOf(column);
        for (GedColumn known : GedColumn.values()) {
            if (index < 0 && known.text().equals(column)) {
                index = header.index(known);
            }
        }
        return index < 0 ? Optional.empty() : Optional.of(cells.get(index));
    }

    boolean has(GedColumn column) {
        return header.index(column) >= 0;
    }

    /** Returns the cells that hold something and become no part of an entity, by name, in order. */
    Map<String, String> unmodelled() {
        Map<String, String> rest = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            @Nullable GedColumn column = header.at(i);
            boolean isModelled = column != null && column.use() != GedColumn.Use.RAW;
            if (!isModelled && !cells.get(i).isEmpty() && !columns().get(i).isEmpty()) {
                rest.put(columns().get(i), cells.get(i));
            }
        }
        return rest;
    }
}
