package org.saidby;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * An actor's part in the operation the claim is about. Targeted never implies killed.
 */
@Value.Immutable
public abstract non-sealed class Involvement implements Assertion {

    Involvement() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableInvolvement.builder();
    }

    /** Returns an actor's part. */
    public static Involvement of(Id<Actor> actor, Role role) {
        return builder().actor(actor).role(role).build();
    }

    /** Returns an actor's part. */
    public static Involvement of(Actor actor, Role role) {
        return of(actor.id(), role);
    }

    /** Who was involved. */
    public abstract Id<Actor> actor();

    /** In what role. */
    public abstract Role role();

    /** With what means: "Reaper drone". */
    public abstract Optional<String> means();

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
        return AssertionKind.INVOLVEMENT;
    }

    /** Returns this involvement with the means that were used. */
    public final Involvement with(String means) {
        return toBuilder().means(means).build();
    }

    /** Returns this assertion, speaking of a time. */
    public final Involvement at(When when) {
        return toBuilder().when(when).build();
    }

    /** Returns a builder that starts from this value. */
    public final Builder toBuilder() {
        return ImmutableInvolvement.builder().from(this);
    }

    @Value.Check
    final void check() {
        means().ifPresent(means -> Texts.requireText("means", means));
    }

    /** Builds {@link Involvement} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Involvement#actor()}. */
        Builder actor(Id<Actor> actor);

        /** Sets {@link Involvement#actor()} by the actor it is the id of. */
        default Builder actor(Actor actor) {
            return actor(actor.id());
        }

        /** Sets {@link Involvement#role()}. */
        Builder role(Role role);

        /** Sets {@link Involvement#means()}. */
        Builder means(String means);

        /** Sets or clears {@link Involvement#means()}. */
        Builder means(Optional<String> means);

        /** Sets {@link Involvement#when()}. */
        Builder when(When when);

        /** Sets or clears {@link Involvement#when()}. */
        Builder when(Optional<? extends When> when);

        /** Sets {@link Involvement#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: actor, role
         * @throws MalformedValueException if the means are blank
         */
        Involvement build();
    }
}
