package org.saidby.rows;

import java.util.List;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.Validation;

/** Rows that are no entities of the model, so that the rules on those have nothing to look at. */
final class PlainRows<C extends Enum<C> & Column, E> implements Rows<C, E> {

    private final Validation validation;
    private final RowFormat<C, E> format;

    PlainRows(Validation validation, RowFormat<C, E> format) {
        this.validation = validation;
        this.format = format;
    }

    @Override
    public ReadRecord<E> take(E value, Cells<C> cells) {
        return validation.accept(value, List.of(), new RowPlace<>(cells, format, value), cells.findings());
    }
}
