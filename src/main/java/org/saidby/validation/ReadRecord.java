package org.saidby.validation;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One record of an input after reading and checking: its value if it was accepted, and what was found.
 *
 * @param <T> the type of the record's value
 */
@Value.Immutable
public abstract class ReadRecord<T> {

    ReadRecord() {}

    /** Returns an accepted record. */
    public static <T> ReadRecord<T> accepted(T value, InputPosition position, List<Finding> findings) {
        return ImmutableReadRecord.of(Optional.of(value), findings, position, Optional.empty());
    }

    /** Returns a rejected record. */
    public static <T> ReadRecord<T> rejected(InputPosition position, List<Finding> findings) {
        return ImmutableReadRecord.of(Optional.empty(), findings, position, Optional.empty());
    }

    /** The value; empty when the record was rejected. */
    @Value.Parameter
    public abstract Optional<T> value();

    /** What reading and the record-local rules found, in the order in which it was found. */
    @Value.Parameter
    public abstract List<Finding> findings();

    /** Where the record begins. */
    @Value.Parameter
    public abstract InputPosition position();

    /** The record as it stood in the input; only for a rejected one, and only if the reader kept it. */
    @Value.Parameter
    public abstract Optional<String> rawText();

    /** Returns whether the record has a value. */
    public final boolean isAccepted() {
        return value().isPresent();
    }

    /** Returns this record with the text as it stood in the input. */
    public final ReadRecord<T> withRawText(String rawText) {
        return ImmutableReadRecord.of(value(), findings(), position(), Optional.of(rawText));
    }
}
