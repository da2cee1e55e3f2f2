package org.saidby;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * That an actor belongs to a group, and as what.
 */
@Value.Immutable
public abstract non-sealed class Affiliation implements Assertion {

    Affiliation() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableAffiliation.builder();
    }

    /** Returns that an actor belongs to a group. */
    public static Affiliation of(Actor actor, Actor group) {
        return builder().actor(actor).group(group).build();
    }

    /** Who belongs. */
    public abstract Id<Actor> actor();

    /** To what group. */
    public abstract Id<Actor> group();

    /** As what, in the words of the source: "recruiter". */
    public abstract Optional<String> role();

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
        return AssertionKind.AFFILIATION;
    }

    /** Returns this affiliation in a role, in the words of the source. */
    public final Affiliation as(String role) {
        return toBuilder().role(role).build();
    }

    /** Returns this assertion, speaking of a time. */
    public final Affiliation at(When when) {
        return toBuilder().when(when).build();
    }

    /** Returns a builder that starts from this value. */
    public final Builder toBuilder() {
        return ImmutableAffiliation.builder().from(this);
    }

    @Value.Check
    final void check() {
        role().ifPresent(role -> Texts.requireText("role", role));
    }

    /** Builds {@link Affiliation} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Affiliation#actor()}. */
        Builder actor(Id<Actor> actor);

        /** Sets {@link Affiliation#actor()} by the actor it is the id of. */
        default Builder actor(Actor actor) {
            return actor(actor.id());
        }

        /** Sets {@link Affiliation#group()}. */
        Builder group(Id<Actor> group);

        /** Sets {@link Affiliation#group()} by the actor it is the id of. */
        default Builder group(Actor group) {
            return group(group.id());
        }

        /** Sets {@link Affiliation#role()}. */
        Builder role(String role);

        /** Sets or clears {@link Affiliation#role()}. */
        Builder role(Optional<String> role);

        /** Sets {@link Affiliation#when()}. */
        Builder when(When when);

        /** Sets or clears {@link Affiliation#when()}. */
        Builder when(Optional<? extends When> when);

        /** Sets {@link Affiliation#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: actor, group
         * @throws MalformedValueException if the role is blank
         */
        Affiliation build();
    }
}
