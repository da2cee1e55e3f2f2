package org.saidby.validation;

import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * Where something stands in an input: file, record, line, column, pointer or field, as far as each is known.
 *
 * <p>All name the first character of what is meant. Not a place on earth; that is {@link org.saidby.Location}.
 */
@Value.Immutable
public abstract class InputPosition {

    InputPosition() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableInputPosition.builder();
    }

    /** Returns the position of an input as a whole. */
    public static InputPosition ofSource(String source) {
        return builder().source(source).build();
    }

    /** The name of the input as the caller gave it; empty for a dataset in memory. */
    @Value.Default
    public String source() {
        return "";
    }

    /** The number of the record, from 1; empty when it is in none. */
    public abstract OptionalLong record();

    /** The number of the physical line, from 1. */
    public abstract OptionalLong line();

    /** The number of the column, from 1, counted in code points. */
    public abstract OptionalLong column();

    /** How many bytes come before it, from 0. */
    public abstract OptionalLong byteOffset();

    /** The JSON Pointer (RFC 6901) from the root of the record or document; empty text is the root itself. */
    public abstract Optional<String> pointer();

    /** The name of the field or column of a table. */
    public abstract Optional<String> field();

    /** Returns a builder that starts from this value. */
    public final Builder toBuilder() {
        return ImmutableInputPosition.builder().from(this);
    }

    @Value.Check
    final void check() {
        requireAtLeast("record", record(), 1);
        requireAtLeast("line", line(), 1);
        requireAtLeast("column", column(), 1);
        requireAtLeast("byteOffset", byteOffset(), 0);
        if (pointer().isPresent()
                && !pointer().get().isEmpty()
                && pointer().get().charAt(0) != '/') {
            throw new IllegalArgumentException("pointer is neither empty nor begins with a slash: "
                    + pointer().get());
        }
    }

    private static void requireAtLeast(String attribute, OptionalLong value, long least) {
        if (value.isPresent() && value.getAsLong() < least) {
            throw new IllegalArgumentException(attribute + " is less than " + least + ": " + value.getAsLong());
        }
    }

    /** Builds {@link InputPosition} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link InputPosition#source()}. */
        Builder source(String source);

        /** Sets {@link InputPosition#record()}. */
        Builder record(long record);

        /** Sets or clears {@link InputPosition#record()}. */
        Builder record(OptionalLong record);

        /** Sets {@link InputPosition#line()}. */
        Builder line(long line);

        /** Sets or clears {@link InputPosition#line()}. */
        Builder line(OptionalLong line);

        /** Sets {@link InputPosition#column()}. */
        Builder column(long column);

        /** Sets or clears {@link InputPosition#column()}. */
        Builder column(OptionalLong column);

        /** Sets {@link InputPosition#byteOffset()}. */
        Builder byteOffset(long byteOffset);

        /** Sets or clears {@link InputPosition#byteOffset()}. */
        Builder byteOffset(OptionalLong byteOffset);

        /** Sets {@link InputPosition#pointer()}. */
        Builder pointer(String pointer);

        /** Sets or clears {@link InputPosition#pointer()}. */
        Builder pointer(Optional<String> pointer);

        /** Sets {@link InputPosition#field()}. */
        Builder field(String field);

        /** Sets or clears {@link InputPosition#field()}. */
        Builder field(Optional<String> field);

        /**
         * Returns the value.
         *
         * @throws IllegalArgumentException if a number is out of its range or the pointer is malformed
         */
        InputPosition build();
    }
}
