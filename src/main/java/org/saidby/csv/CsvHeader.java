package org.saidby.csv;

import java.util.Collections;
import java.util.List;
import org.saidby.rows.RowHeader;
import org.saidby.validation.InputPosition;

/** The first row of a table: the names of the columns, in order, and where they stand. */
public final class CsvHeader implements RowHeader {

    private final String source;
    private final RawRow raw;
    private final long line;
    private final List<String> names;

    CsvHeader(String source, RawRow raw, long line) {
        this.source = source;
        this.raw = raw;
        this.line = line;
        names = Collections.unmodifiableList(raw.cells());
    }

    @Override
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

    @Override
    public InputPosition position() {
        return CsvPositions.of(source, line, 1).build();
    }

    @Override
    public InputPosition position(int column) {
        InputPosition.Builder position = CsvPositions.cell(source, raw, line, column, -1);
        return name(column).isEmpty()
                ? position.build()
                : position.field(name(column)).build();
    }

    @Override
    public String hint() {
        if (names.size() != 1) {
            return "";
        }
        String name =
                names.get(0).indexOf(';') >= 0 ? "semicolon" : names.get(0).indexOf('\t') >= 0 ? "tab" : "";
        return name.isEmpty() ? "" : "the separator seems to be the " + name + " and not the comma";
    }
}
