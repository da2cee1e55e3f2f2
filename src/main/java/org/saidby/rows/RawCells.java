package org.saidby.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.saidby.Extensions;
import org.saidby.internal.JsonText;

/**
 * The cells of a row as they stood or are to be written, under the names of a header that all rows of a file share.
 *
 * @param <C> the columns of the format
 */
public class RawCells<C extends Enum<C> & Column> {

    private final Columns<C> columns;
    private final @Nullable Row row;
    private final List<String> written;

    /** Keeps the row that the cells are read from. */
    public RawCells(Cells<C> cells) {
        columns = cells.columns();
        row = cells.row();
        written = List.of();
    }

    /** Keeps cells that were not read, one for each column. */
    public RawCells(Columns<C> columns, List<String> cells) {
        this.columns = columns;
        row = null;
        written = List.copyOf(cells);
    }

    /** The columns. */
    public final Columns<C> columns() {
        return columns;
    }

    /** The names of the columns in the order of the input. */
    public final List<String> names() {
        return columns.names();
    }

    /** The cells in the order of the input. */
    public final List<String> cells() {
        return row == null ? written : row.cells();
    }

    private String cell(int index) {
        return row == null ? written.get(index) : row.cell(index);
    }

    /** Returns a cell by the name of its column in the input or the format; empty when there is no such column. */
    public final Optional<String> cell(String name) {
        int index = columns.index(name);
        return index < 0 ? Optional.empty() : Optional.of(cell(index));
    }

    /** Returns whether there is such a column. */
    public final boolean has(C column) {
        return columns.index(column) >= 0;
    }

    /** Returns the cells that hold something, by name and in order, but for those of some columns. */
    public final Map<String, String> without(Predicate<C> left) {
        Map<String, String> rest = new LinkedHashMap<>();
        for (int i = 0; i < names().size(); i++) {
            @Nullable C column = columns.at(i);
            boolean isLeft = column != null && left.test(column);
            if (!isLeft && !names().get(i).isEmpty() && !cell(i).isEmpty()) {
                rest.put(names().get(i), cell(i));
            }
        }
        return rest;
    }

    /** Returns the cells that hold something, but for those of some columns, as a member that an entity can carry along. */
    public Extensions extension(String member, Predicate<C> left) {
        return extension(member, (column, cell) -> cell.isEmpty() || left.test(column));
    }

    /**
     * Returns cells as a member that an entity can carry along: those of columns of the format that are not left, also if they are
     * empty, and those of other columns that hold something.
     */
    public Extensions extension(String member, BiPredicate<C, String> left) {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < names().size(); i++) {
            @Nullable C column = columns.at(i);
            String cell = cell(i);
            boolean isLeft = column == null ? cell.isEmpty() : left.test(column, cell);
            if (!isLeft && !names().get(i).isEmpty()) {
                json.append(json.length() > 1 ? "," : "")
                        .append(JsonText.quote(names().get(i)))
                        .append(':')
                        .append(JsonText.quote(cell));
            }
        }
        return json.length() == 1
                ? Extensions.none()
                : Extensions.of(Map.of(member, json.append('}').toString()));
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof RawCells<?> that && names().equals(that.names()) && cells().equals(that.cells());
    }

    @Override
    public final int hashCode() {
        return 31 * names().hashCode() + cells().hashCode();
    }

    @Override
    public final String toString() {
        return cells().toString();
    }
}
