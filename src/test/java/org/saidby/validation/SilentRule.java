package org.saidby.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import org.saidby.Operation;

/** A rule that finds nothing, and for which every entity of a row has to be made. */
public final class SilentRule implements RecordRule<Operation> {

    /** Makes the rule. */
    public SilentRule() {}

    @Override
    public String code() {
        return "test.silent";
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public Class<Operation> type() {
        return Operation.class;
    }

    @Override
    public void check(Operation operation, RecordPlace place, Consumer<Finding> findings) {
        assertThat(operation.externalIds()).isNotEmpty();
    }
}
