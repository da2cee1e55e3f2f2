package org.saidby.export;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A flat table: its columns in order.
 *
 * @param format the name of the form
 * @param columns the columns, none of whose names stands twice
 * @param required the columns without which no row can be read
 * @param indices the places of the columns by name
 */
record FlatTable(String format, List<FlatColumn> columns, Set<String> required, Map<String, Integer> indices) {

    static FlatTable of(String format, List<FlatColumn> columns, Set<String> required) {
        Map<String, Integer> indices = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (indices.put(columns.get(i).name(), i) != null) {
                throw new IllegalStateException(
                        "column stands twice: " + columns.get(i).name());
            }
        }
        return new FlatTable(format, List.copyOf(columns), Set.copyOf(required), Map.copyOf(indices));
    }

    List<String> names() {
        return columns.stream().map(FlatColumn::name).toList();
    }

    int index(String name) {
        @Nullable Integer index = indices.get(name);
        if (index == null) {
            throw new IllegalStateException("there is no column " + name);
        }
        return index;
    }

    FlatColumn column(String name) {
        return columns.get(index(name));
    }

    /** Returns the attributes that columns hold, each with the first column that does. */
    Map<String, String> columnsByPath() {
        Map<String, String> byPath = new LinkedHashMap<>();
        for (FlatColumn column : columns) {
            column.paths().forEach(path -> byPath.putIfAbsent(path, column.name()));
        }
        return byPath;
    }
}
