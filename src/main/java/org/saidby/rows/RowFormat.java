package org.saidby.rows;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.saidby.Entity;
import org.saidby.Ref;
import org.saidby.validation.Finding;

/**
 * What a format makes of its rows. Free of state, but for what is said of one input.
 *
 * @param <C> its columns
 * @param <E> what a row becomes
 */
public interface RowFormat<C extends Enum<C> & Column, E> {

    /** The columns. */
    Class<C> columns();

    /** The column that tells records apart. */
    C key();

    /** The text by which cells say that they hold nothing. */
    default MissingMarker<C> marker() {
        return MissingMarker.none();
    }

    /** Returns whether 22-01-2014 is a spelling of the publisher. */
    default boolean isHyphenDayFirst() {
        return false;
    }

    /** Reads a row, as far as it is a record; null when the findings hold an error. */
    @Nullable
    E read(Cells<C> cells);

    /** Returns the id as a number that no other id has. */
    long number(E event);

    /** Returns what findings on a record are about. */
    Ref subject(E event);

    /** Returns whether rows have fingerprints. */
    default boolean hasFingerprints() {
        return false;
    }

    /** Returns a number that is the same for rows of the same content, and hardly for others; 0 where none is kept. */
    default long fingerprint(Row row) {
        return 0;
    }

    /** Returns when the record was last changed, in seconds since 1970 and below 2 to the power of 32; 0 when not told. */
    default long version(E event) {
        return 0;
    }

    /**
     * Starts the finding on a row that repeats the id of an accepted one and is meant to, as where a format gives a record in
     * several rows: it becomes no record of its own, and is no fault. Null when a repeated id is a fault.
     *
     * @param earlier the fingerprint of the row that holds the id
     */
    default Finding.@Nullable Builder counterpart(Cells<C> cells, long earlier) {
        return null;
    }

    /** The names of the sums in the report. */
    List<String> sums();

    /** Returns what a record adds to each of the sums. */
    long[] addends(E event);

    /** Returns whether the record-local rules of the catalogue can find anything in the entities of an event. */
    boolean canHaveFindings(E event, Cells<C> cells);

    /**
     * Returns what the rows of an input as a whole leave to be said, once its last one was read.
     *
     * @param source the name of the input for positions
     */
    default List<Finding> closing(String source) {
        return List.of();
    }

    /** Returns the column that an entity shared by rows was made of. */
    C columnOf(Entity shared, E event);

    /** Returns the column that a part of operation or claim was made of, by its pointer. */
    C columnOf(String pointer, Cells<C> cells);
}
