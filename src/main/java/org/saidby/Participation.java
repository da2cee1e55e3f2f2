package org.saidby;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * An actor's part in an operation, as the dataset's coder reads it.
 */
@Value.Immutable
public abstract class Participation {

    Participation() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableParticipation.builder();
    }

    /** Returns an actor's part. */
    public static Participation of(Id<Actor> actor, Role role) {
        return builder().actor(actor).role(role).build();
    }

    /** Returns an actor's part. */
    public static Participation of(Actor actor, Role role) {
        return of(actor.id(), role);
    }

    /** Who took part. */
    public abstract Id<Actor> actor();

    /** In what role. */
    public abstract Role role();

    /** With what means: "MQ-9 Reaper". */
    public abstract Optional<String> means();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** Returns a builder that starts from this value. */
    public final Builder toBuilder() {
        return ImmutableParticipation.builder().from(this);
    }

    @Value.Check
    final void check() {
        means().ifPresent(means -> Texts.requireText("means", means));
    }

    /** Builds {@link Participation} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Participation#actor()}. */
        Builder actor(Id<Actor> actor);

        /** Sets {@link Participation#actor()} by the actor it is the id of. */
        default Builder actor(Actor actor) {
            return actor(actor.id());
        }

        /** Sets {@link Participation#role()}. */
        Builder role(Role role);

        /** Sets {@link Participation#means()}. */
        Builder means(String means);

        /** Sets or clears {@link Participation#means()}. */
        Builder means(Optional<String> means);

        /** Sets {@link Participation#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: actor, role
         * @throws MalformedValueException if the means are blank
         */
        Participation build();
    }
}
