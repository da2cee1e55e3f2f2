package org.saidby;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * That the operation the claim is about happened: what kind, when and where, as this source tells it.
 */
@Value.Immutable
public abstract non-sealed class Occurrence implements Assertion {

    Occurrence() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableOccurrence.builder();
    }

    /** Returns that an event of this kind happened. */
    public static Occurrence of(OperationKind kind) {
        return builder().operationKind(kind).build();
    }

    /** Returns that it happened, or was, at a place. */
    public static Occurrence in(Place place) {
        return builder().place(place).build();
    }

    /** Returns that it happened at a time. */
    public static Occurrence on(When when) {
        return builder().when(when).build();
    }

    /** What kind of event it was; empty when not told. */
    public abstract Optional<OperationKind> operationKind();

    /** Where; empty when not told. */
    public abstract Optional<Place> place();

    /** The words of the source for what happened: "drone strike", "aerial attack"; empty when the kind says it. */
    public abstract Optional<String> words();

    /** The time it speaks of; empty when not told. */
    @Override
    public abstract Optional<When> when();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Override
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    @Override
    public final AssertionKind kind() {
        return AssertionKind.OCCURRENCE;
    }

    /** Returns this occurrence at a place. */
    public final Occurrence at(Place place) {
        return toBuilder().place(place).build();
    }

    /** Returns this occurrence with the words in which the source gave it. */
    public final Occurrence withWords(String words) {
        return toBuilder().words(words).build();
    }

    /** Returns this assertion, speaking of a time. */
    public final Occurrence at(When when) {
        return toBuilder().when(when).build();
    }

    /** Returns a builder that starts from this value. */
    public final Builder toBuilder() {
        return ImmutableOccurrence.builder().from(this);
    }

    @Value.Check
    final void check() {
        if (operationKind().isEmpty() && when().isEmpty() && place().isEmpty() && words().isEmpty()) {
            throw new MalformedValueException(
                    "value.missing", "an occurrence has neither kind nor time nor place nor words");
        }
        words().ifPresent(words -> Texts.requireText("words", words));
    }

    /** Builds {@link Occurrence} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Occurrence#operationKind()}. */
        Builder operationKind(OperationKind operationKind);

        /** Sets or clears {@link Occurrence#operationKind()}. */
        Builder operationKind(Optional<? extends OperationKind> operationKind);

        /** Sets {@link Occurrence#place()}. */
        Builder place(Place place);

        /** Sets or clears {@link Occurrence#place()}. */
        Builder place(Optional<? extends Place> place);

        /** Sets {@link Occurrence#words()}. */
        Builder words(String words);

        /** Sets or clears {@link Occurrence#words()}. */
        Builder words(Optional<String> words);

        /** Sets {@link Occurrence#when()}. */
        Builder when(When when);

        /** Sets or clears {@link Occurrence#when()}. */
        Builder when(Optional<? extends When> when);

        /** Sets {@link Occurrence#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws MalformedValueException if kind, time, place and words are all absent, or the words are blank
         */
        Occurrence build();
    }
}
