package org.saidby.rows;

import java.util.Optional;
import org.saidby.validation.InputPosition;
import org.saidby.validation.RecordExcerpt;
import org.saidby.validation.RecordPlace;

/** Where the parts of an operation and a claim stand in the row that they were made of. */
final class RowPlace<C extends Enum<C> & Column> implements RecordPlace {

    private final Cells<C> cells;
    private final RowFormat<C, ?> format;

    RowPlace(Cells<C> cells, RowFormat<C, ?> format) {
        this.cells = cells;
        this.format = format;
    }

    @Override
    public InputPosition position() {
        return cells.row().position();
    }

    @Override
    public InputPosition at(String relativePointer) {
        return cells.position(format.columnOf(relativePointer, cells));
    }

    @Override
    public Optional<RecordExcerpt> excerpt() {
        return RowExcerpt.of(cells.row());
    }

    /** Returns the place of an entity that was made of one cell. */
    RecordPlace whole(C column) {
        return new RecordPlace() {
            @Override
            public InputPosition position() {
                return cells.position(column);
            }

            @Override
            public InputPosition at(String relativePointer) {
                // of all that is made of one cell, only a location has a part from elsewhere
                return relativePointer.startsWith("/point")
                        ? cells.position(format.columnOf("/place" + relativePointer, cells))
                        : cells.position(column);
            }
        };
    }
}
