package org.saidby.rows;

import org.saidby.Entity;
import org.saidby.validation.EventCollector;
import org.saidby.validation.EventRecord;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.Validation;

/** Rows that are put together into a dataset, in which what they share stands once. */
final class CollectedRows<C extends Enum<C> & Column, E extends EventRecord> implements Rows<C, E> {

    private final Validation validation;
    private final RowFormat<C, E> format;
    private final EntityChecks<C, E> checks;
    private final EventCollector collector;

    CollectedRows(Validation validation, RowFormat<C, E> format, EntityChecks<C, E> checks, EventCollector collector) {
        this.validation = validation;
        this.format = format;
        this.checks = checks;
        this.collector = collector;
    }

    @Override
    public ReadRecord<E> take(E event, Cells<C> cells) {
        RowPlace<C, E> place = new RowPlace<>(cells, format, event);
        ReadRecord<E> record = validation.acceptChecked(event, event.own(), place, checks.check(event, cells, place));
        if (record.isAccepted()) {
            for (Entity shared : collector.add(event)) {
                validation.observe(shared, place.whole(format.columnOf(shared, event)));
            }
        }
        return record;
    }
}
