package org.saidby.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One record of an input after reading and checking: its value if it was accepted, and what was found.
 *
 * @param <T> the type of the record's value
 */
public final class ReadRecord<T> {

    private final Optional<T> value;
    private final List<Finding> findings;

    /** Most records are accepted, and nobody asks where they stand. */
    private final RecordPlace place;

    private final Optional<String> rawText;

    private ReadRecord(Optional<T> value, List<Finding> findings, RecordPlace place, Optional<String> rawText) {
        this.value = value;
        this.findings = findings;
        this.place = place;
        this.rawText = rawText;
    }

    /** Returns an accepted record. */
    public static <T> ReadRecord<T> accepted(T value, InputPosition position, List<Finding> findings) {
        return accepted(value, RecordPlace.of(position), findings);
    }

    static <T> ReadRecord<T> accepted(T value, RecordPlace place, List<Finding> findings) {
        return new ReadRecord<>(Optional.of(value), List.copyOf(findings), place, Optional.empty());
    }

    /** Returns a rejected record. */
    public static <T> ReadRecord<T> rejected(InputPosition position, List<Finding> findings) {
        return new ReadRecord<>(Optional.empty(), List.copyOf(findings), RecordPlace.of(position), Optional.empty());
    }

    /** The value; empty when the record was rejected. */
    public Optional<T> value() {
        return value;
    }

    /** What reading and the record-local rules found, in the order in which it was found. */
    public List<Finding> findings() {
        return findings;
    }

    /** Where the record begins. */
    public InputPosition position() {
        return place.position();
    }

    /** The record as it stood in the input; only for a rejected one, and only if the reader kept it. */
    public Optional<String> rawText() {
        return rawText;
    }

    /** Returns whether the record has a value. */
    public boolean isAccepted() {
        return value.isPresent();
    }

    /** Returns this record with the text as it stood in the input. */
    public ReadRecord<T> withRawText(String rawText) {
        return new ReadRecord<>(value, findings, place, Optional.of(rawText));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReadRecord<?> that
                && value.equals(that.value)
                && findings.equals(that.findings)
                && position().equals(that.position())
                && rawText.equals(that.rawText);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, findings, rawText);
    }

    @Override
    public String toString() {
        return "ReadRecord{value=" + value + ", findings=" + findings + ", position=" + position() + ", rawText="
                + rawText + "}";
    }
}
