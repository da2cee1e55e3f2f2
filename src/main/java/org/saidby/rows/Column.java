package org.saidby.rows;

import java.util.List;
import org.saidby.Count;

/** A column of a format: an enum constant, so that a row is read by name and never by position. */
public interface Column {

    /** The name in the header. */
    String text();

    /** Other names in public files, in lower case. */
    List<String> aliases();

    /** Returns whether no row can be read without the column. */
    boolean isRequired();

    /** Returns whether it is worth telling that a header does not have it; not so where a release may leave it out. */
    default boolean isExpected() {
        return true;
    }

    /** The greatest whole number that a cell can hold. */
    default long greatest() {
        return Count.MAX;
    }
}
