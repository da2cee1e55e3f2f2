package org.saidby.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.saidby.rows.RowHeader;
import org.saidby.validation.InputPosition;

/** The first row of a table: the names of the columns, in order, and where they stand. */
public final class CsvHeader implements RowHeader {

    /** The separators in words, in the order of {@link CsvForm#SEPARATORS}. */
    private static final List<String> WORDS = List.of("comma", "semicolon", "tab", "vertical bar");

    private final String source;
    private final char separator;
    private final RawRow raw;
    private final List<String> names;

    /** The last text of each column: what rows of a table share is kept once, and texts of any thread are as good. */
    private final String[] last;

    CsvHeader(String source, char separator, RawRow raw) {
        this.source = source;
        this.separator = separator;
        this.raw = raw;
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < raw.size(); i++) {
            cells.add(raw.cell(i));
        }
        names = Collections.unmodifiableList(cells);
        last = new String[names.size()];
        Arrays.fill(last, "");
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
        return CsvPositions.of(source, raw.line(), 1).build();
    }

    @Override
    public InputPosition position(int column) {
        InputPosition.Builder position = CsvPositions.cell(source, raw, raw.line(), column, -1);
        return name(column).isEmpty()
                ? position.build()
                : position.field(name(column)).build();
    }

    /** Returns a cell of a row, as the same text as in the row before if it is equal. */
    String shared(RawRow row, int column) {
        if (column >= last.length) {
            return row.cell(column);
        }
        String cell = row.cell(column, last[column]);
        last[column] = cell;
        return cell;
    }

    char separator() {
        return separator;
    }

    @Override
    public String hint() {
        if (names.size() == 1) {
            for (int i = 0; i < CsvForm.SEPARATORS.length(); i++) {
                char other = CsvForm.SEPARATORS.charAt(i);
                if (other != separator && names.get(0).indexOf(other) >= 0) {
                    return "the separator seems to be the " + WORDS.get(i) + " and not the "
                            + WORDS.get(CsvForm.SEPARATORS.indexOf(separator));
                }
            }
        }
        return seemsToBeData() ? "the first row seems to be data, so that the names of the columns are missing" : "";
    }

    /** Returns whether a name is a number, which no column has. */
    boolean seemsToBeData() {
        return names.size() > 1
                && names.stream()
                        .anyMatch(name -> !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9'));
    }
}
