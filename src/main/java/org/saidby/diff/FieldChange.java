package org.saidby.diff;

import java.util.Optional;
import org.immutables.value.Value;

/** A field of a record in which two releases differ. */
@Value.Immutable
public abstract class FieldChange {

    FieldChange() {}

    static FieldChange of(String field, String oldText, String newText) {
        return ImmutableFieldChange.of(field, text(oldText), text(newText));
    }

    private static Optional<String> text(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The column of a table by its usual name, or the JSON Pointer (RFC 6901) of a member of an entity. */
    @Value.Parameter
    public abstract String field();

    /** What stands in the older release, as it stands there; empty when nothing does. */
    @Value.Parameter
    public abstract Optional<String> oldText();

    /** What stands in the newer release, as it stands there; empty when nothing does. */
    @Value.Parameter
    public abstract Optional<String> newText();
}
