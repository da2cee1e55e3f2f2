package org.saidby.diff;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.saidby.validation.InputPosition;

/** A record in which two releases differ. */
@Value.Immutable
public abstract class RecordChange {

    RecordChange() {}

    static ImmutableRecordChange.Builder builder() {
        return ImmutableRecordChange.builder();
    }

    /** How the releases differ in it. */
    public enum Kind {
        /** Only the newer one has it. */
        ADDED,
        /** Only the older one has it. */
        DROPPED,
        /** Both have it, with different values. */
        CHANGED
    }

    /** How the releases differ in it. */
    public abstract Kind kind();

    /** The id: that of a row, or of an entity the text of its {@link org.saidby.Ref}, such as {@code claim:killed-17}. */
    public abstract String key();

    /** What it is, in a few words for people, by the older release if that has it; empty text when there is nothing to tell. */
    public abstract String label();

    /** Where it begins in the older release; empty when that does not have it. */
    public abstract Optional<InputPosition> oldPosition();

    /** Where it begins in the newer release; empty when that does not have it. */
    public abstract Optional<InputPosition> newPosition();

    /** The fields whose values differ, in the order of the older release; of one added or dropped all fields that hold something. */
    public abstract List<FieldChange> fields();
}
