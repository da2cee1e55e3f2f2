package org.saidby.csv;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.saidby.validation.InputPosition;

/** The first row of a table: the names of the columns, in order, and where they stand. */
public final class CsvHeader {

    private final String source;
    private final RawRow raw;
    private final long line;
    private final List<String> names;
    private final Map<String, Integer> byName = new HashMap<>();

    CsvHeader(String source, RawRow raw, long line) {
        this.source = source;
        this.raw = raw;
        this.line = line;
        names = Collections.unmodifiableList(raw.cells());
        for (int i = 0; i < names.size(); i++) {
            byName.putIfAbsent(names.get(i), i);
        }
    }

    /** The names in order; empty text where a column has none. */
    public List<String> names() {
        return names;
    }

    /** The number of columns. */
    public int size() {
        return names.size();
    }

    /** Returns the name of a column by its number, from 0; empty text behind the last. */
    public String name(int column) {
        return column < names.size() ? names.get(column) : "";
    }

    /** Returns the number of the column with this name, from 0; empty when there is none. */
    public OptionalInt column(String name) {
        Integer column = name.isEmpty() ? null : byName.get(name);
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** Returns where the header begins. */
    public InputPosition position() {
        return CsvPositions.of(source, line, 1).build();
    }

    /** Returns where the name of a column begins. */
    public InputPosition position(int column) {
        InputPosition.Builder position = CsvPositions.cell(source, raw, line, column, -1);
        return name(column).isEmpty()
                ? position.build()
                : position.field(name(column)).build();
    }

    /** Returns the separator that the table seems to have instead of the comma: semicolon, tab; empty text when none. */
    public String otherSeparator() {
        if (names.size() != 1) {
            return "";
        }
        return names.get(0).indexOf(';') >= 0 ? "semicolon" : names.get(0).indexOf('\t') >= 0 ? "tab" : "";
    }
}
