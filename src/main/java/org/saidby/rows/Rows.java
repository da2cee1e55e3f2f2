package org.saidby.rows;

import org.saidby.validation.ReadRecord;

/** What becomes of the rows that could be read. */
interface Rows<C extends Enum<C> & Column, E> {

    /** Takes an event into the validation; it can still be rejected. */
    ReadRecord<E> take(E event, Cells<C> cells);
}
