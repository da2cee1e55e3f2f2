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
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            @Nullable C column = columns.at(i);
            if (column != null) {
                taken.add(column.text());
            }
        }
        List<String> names = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            @Nullable C column = columns.at(i);
            names.add(column != null ? column.text() : other(columns.names().get(i), i, taken));
        }
        return names;
    }

    /** Case and space around a name do not make another column, unless one header has both. */
    private static String other(String name, int index, Set<String> taken) {
        String plain = Spaces.trim(name).toLowerCase(Locale.ROOT);
        if (plain.isEmpty()) {
            return "column " + (index + 1);
        }
        return taken.add(plain) ? plain : name;
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
