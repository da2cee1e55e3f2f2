package org.saidby;

import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * The place in a sequence that a tally gives to the operation it is about: "the third in a week", "the first this year".
 */
@Value.Immutable
public abstract class Superlative {

    Superlative() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableSuperlative.builder();
    }

    /** Returns the first of a time: "the first this year". */
    public static Superlative first(When within) {
        return builder().kind(SuperlativeKind.FIRST).within(within).build();
    }

    /** Returns the latest of those in scope. */
    public static Superlative latest() {
        return builder().kind(SuperlativeKind.LATEST).build();
    }

    /**
     * Returns the n-th within a stretch of time: "the third in a week".
     *
     * @param ordinal the place, 1 or more
     * @param window the longest time from the first to this one
     * @throws MalformedValueException if the place is less than 1 ({@code value.number-range})
     */
    public static Superlative nth(int ordinal, Period window) {
        return builder()
                .kind(SuperlativeKind.ORDINAL)
                .ordinal(ordinal)
                .window(window)
                .build();
    }

    /** Which place. */
    public abstract SuperlativeKind kind();

    /**
     * The place as a number, 1 or more; set for {@link SuperlativeKind#ORDINAL}, never for the other kinds that this version
     * knows.
     */
    public abstract OptionalInt ordinal();

    /** How long a stretch of time the sequence may take: "in a week" is seven days; empty when none was told. */
    public abstract Optional<Period> window();

    /** The time within which the sequence is looked at: "this year"; empty when none was told. */
    public abstract Optional<When> within();

    /** The words of the source: "the third in a week"; empty when they say no more. */
    public abstract Optional<String> words();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** Returns this superlative with the words in which the source gave it. */
    public final Superlative withWords(String words) {
        return toBuilder().words(words).build();
    }

    /** Returns a builder that starts from this value. */
    public final Builder toBuilder() {
        return ImmutableSuperlative.builder().from(this);
    }

    @Value.Check
    final void check() {
        if (ordinal().isPresent() && ordinal().getAsInt() < 1) {
            throw new MalformedValueException(
                    "value.number-range", "ordinal is less than 1: " + ordinal().getAsInt());
        }
        if (kind().equals(SuperlativeKind.ORDINAL) && ordinal().isEmpty()) {
            throw new MalformedValueException("value.missing", "an ordinal superlative has no number");
        }
        if (ordinal().isPresent() && kind().isKnown() && !kind().equals(SuperlativeKind.ORDINAL)) {
            throw new MalformedValueException("value.type", "only an ordinal superlative has a number: " + kind());
        }
        words().ifPresent(words -> Texts.requireText("words", words));
    }

    /** Builds {@link Superlative} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Superlative#kind()}. */
        Builder kind(SuperlativeKind kind);

        /** Sets {@link Superlative#ordinal()}. */
        Builder ordinal(int ordinal);

        /** Sets or clears {@link Superlative#ordinal()}. */
        Builder ordinal(OptionalInt ordinal);

        /** Sets {@link Superlative#window()}. */
        Builder window(Period window);

        /** Sets or clears {@link Superlative#window()}. */
        Builder window(Optional<? extends Period> window);

        /** Sets {@link Superlative#within()}. */
        Builder within(When within);

        /** Sets or clears {@link Superlative#within()}. */
        Builder within(Optional<? extends When> within);

        /** Sets {@link Superlative#words()}. */
        Builder words(String words);

        /** Sets or clears {@link Superlative#words()}. */
        Builder words(Optional<String> words);

        /** Sets {@link Superlative#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: kind
         * @throws MalformedValueException if an ordinal has no number or one less than 1, or another kind has one
         */
        Superlative build();
    }
}
