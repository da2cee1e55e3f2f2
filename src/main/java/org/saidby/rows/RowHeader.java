package org.saidby.rows;

import java.util.List;
import org.saidby.validation.InputPosition;

/** The names of the columns of a row, in order; rows of one table share one. */
public interface RowHeader {

    /** The names in order; empty text where a column has none. */
    List<String> names();

    /** Returns where the header begins. */
    InputPosition position();

    /** Returns where the name of a column begins. */
    InputPosition position(int column);

    /** Returns what the reader of a header without the needed columns should be told; empty text when nothing. */
    String hint();
}
