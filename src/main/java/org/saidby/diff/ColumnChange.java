package org.saidby.diff;

import java.util.Optional;
import org.immutables.value.Value;

/** A column of a table that only one of two releases has, or that both have under different names. */
@Value.Immutable
public abstract class ColumnChange {

    ColumnChange() {}

    static ColumnChange of(String field, Optional<String> oldName, Optional<String> newName) {
        return ImmutableColumnChange.of(field, oldName, newName);
    }

    /** The name that changes of records have for it. */
    @Value.Parameter
    public abstract String field();

    /** Its name in the older release; empty when only the newer one has it. */
    @Value.Parameter
    public abstract Optional<String> oldName();

    /** Its name in the newer release; empty when only the older one has it. */
    @Value.Parameter
    public abstract Optional<String> newName();

    /** Returns whether both have it, so that only its name differs. */
    public final boolean isRenamed() {
        return oldName().isPresent() && newName().isPresent();
    }
}
