package org.saidby.rows;

import java.util.Optional;
import org.saidby.Ref;
import org.saidby.validation.InputPosition;
import org.saidby.validation.RecordExcerpt;
import org.saidby.validation.RecordPlace;

/** Where the parts of an operation and a claim stand in the row that they were made of. */
final class RowPlace<C extends Enum<C> & Column, E> implements RecordPlace {

    private final Cells<C> cells;
    private final RowFormat<C, E> format;
    private final E record;

    /** @param record what the row became */
    RowPlace(Cells<C> cells, RowFormat<C, E> format, E record) {
        this.cells = cells;
        this.format = format;
        this.record = record;
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
    public Optional<Ref> subject() {
        return Optional.of(format.subject(record));
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
