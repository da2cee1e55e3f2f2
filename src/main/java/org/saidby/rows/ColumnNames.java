package org.saidby.rows;

import java.util.List;
import org.saidby.validation.InputPosition;

/**
 * A header that was not read from anywhere.
 *
 * @param names the names of the columns in order
 */
public record ColumnNames(List<String> names) implements RowHeader {

    /** Keeps a copy of the names. */
    public ColumnNames {
        names = List.copyOf(names);
    }

    @Override
    public InputPosition position() {
        return InputPosition.ofSource("");
    }

    @Override
    public InputPosition position(int column) {
        return position();
    }

    @Override
    public String hint() {
        return "";
    }
}
