package org.saidby.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names by which columns of two inputs are held against each other: that of the format, else the one in the header. */
final class FieldNames {

    private FieldNames() {}

    /** Returns the names in the order of the columns, none twice. */
    static <C extends Enum<C> & Column> List<String> of(Columns<C> columns) {
        Set<String> once = new HashSet<>();
        Set<String> several = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            String plain = plain(columns, i);
            if (!once.add(plain)) {
                several.add(plain);
            }
        }
        List<String> names = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            String plain = plain(columns, i);
            boolean isPlain = columns.at(i) != null || !several.contains(plain);
            names.add(
                    plain.isEmpty()
                            ? "column " + (i + 1)
                            : isPlain ? plain : columns.names().get(i));
        }
        return names;
    }

    /** Case and space around a name do not make another column, unless one header has both. */
    private static <C extends Enum<C> & Column> String plain(Columns<C> columns, int index) {
        @Nullable C column = columns.at(index);
        return column != null
                ? column.text()
                : Spaces.trim(columns.names().get(index)).toLowerCase(Locale.ROOT);
    }

    /** Adds the columns with the names that their header gives them, where they are not there yet. */
    static <C extends Enum<C> & Column> void addTo(Map<String, String> all, Columns<C> columns) {
        List<String> names = of(columns);
        for (int i = 0; i < names.size(); i++) {
            all.putIfAbsent(names.get(i), columns.names().get(i));
        }
    }

    /** Returns the columns of a table. */
    static <C extends Enum<C> & Column> Map<String, String> map(Columns<C> columns) {
        Map<String, String> all = new LinkedHashMap<>();
        addTo(all, columns);
        return all;
    }
}
