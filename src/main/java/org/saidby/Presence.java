package org.saidby;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * That the actor or location the claim is about was at a place, comes from it or moved.
 */
@Value.Immutable
public abstract non-sealed class Presence implements Assertion {

    Presence() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutablePresence.builder();
    }

    /** Returns that the subject is or was at a place. */
    public static Presence at(Place place) {
        return of(PresenceRelation.AT, place);
    }

    /** Returns that the subject stood in this relation to a place. */
    public static Presence of(PresenceRelation relation, Place place) {
        return builder().relation(relation).place(place).build();
    }

    /** How the subject was there. */
    public abstract PresenceRelation relation();

    /** Where. */
    public abstract Place place();

    /** How many of them: "many leaders"; empty when all or not told. */
    public abstract Optional<Count> count();

    /** The words of the source for it: "fled"; empty when the relation says it. */
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
        return AssertionKind.PRESENCE;
    }

    /** Returns this presence of so many of them. */
    public final Presence of(Count count) {
        return toBuilder().count(count).build();
    }

    /** Returns this presence with the words in which the source gave it. */
    public final Presence withWords(String words) {
        return toBuilder().words(words).build();
    }

    /** Returns this assertion, speaking of a time. */
    public final Presence at(When when) {
        return toBuilder().when(when).build();
    }

    /** Returns a builder that starts from this value. */
    public final Builder toBuilder() {
        return ImmutablePresence.builder().from(this);
    }

    @Value.Check
    final void check() {
        words().ifPresent(words -> Texts.requireText("words", words));
    }

    /** Builds {@link Presence} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Presence#relation()}. */
        Builder relation(PresenceRelation relation);

        /** Sets {@link Presence#place()}. */
        Builder place(Place place);

        /** Sets {@link Presence#count()}. */
        Builder count(Count count);

        /** Sets or clears {@link Presence#count()}. */
        Builder count(Optional<? extends Count> count);

        /** Sets {@link Presence#words()}. */
        Builder words(String words);

        /** Sets or clears {@link Presence#words()}. */
        Builder words(Optional<String> words);

        /** Sets {@link Presence#when()}. */
        Builder when(When when);

        /** Sets or clears {@link Presence#when()}. */
        Builder when(Optional<? extends When> when);

        /** Sets {@link Presence#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: relation, place
         */
        Presence build();
    }
}
