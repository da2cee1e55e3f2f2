package org.saidby.rows;

import java.util.List;
import org.saidby.validation.EventRecord;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.Rule;
import org.saidby.validation.RuleCatalogue;
import org.saidby.validation.Validation;

/** Rows that are handed on and forgotten: the rules look at each by itself. */
final class StreamedRows<C extends Enum<C> & Column, E extends EventRecord> implements Rows<C, E> {

    private final Validation validation;
    private final RowFormat<C, E> format;
    private final EntityChecks<C, E> checks;

    StreamedRows(Validation validation, RowFormat<C, E> format, EntityChecks<C, E> checks) {
        this.validation = validation;
        this.format = format;
        this.checks = checks;
        for (Rule rule : RuleCatalogue.all()) {
            if (rule.scope() == Rule.Scope.DATASET && !rule.code().equals("ref.duplicate-id")) {
                validation.notRun(
                        rule.code(), "rows are streamed and not remembered; reading them into a dataset runs it");
            }
        }
    }

    @Override
    public ReadRecord<E> take(E event, Cells<C> cells) {
        RowPlace<C, E> place = new RowPlace<>(cells, format, event);
        return validation.acceptChecked(event, List.of(), place, checks.check(event, cells, place));
    }
}
