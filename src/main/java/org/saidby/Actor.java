package org.saidby;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody who takes part in events: a state, a force, an armed group, a person, civilians.
 */
@Value.Immutable
public abstract non-sealed class Actor implements Entity {

    Actor() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableActor.builder();
    }

    /**
     * Returns an actor with nothing else told of it.
     *
     * @throws MalformedValueException if the id or the name is malformed
     */
    public static Actor of(String id, ActorKind kind, String name) {
        return builder().id(id).kind(kind).name(name).build();
    }

    /** The id, unique among the actors of a dataset. */
    public abstract Id<Actor> id();

    /** The name under which the dataset lists it. */
    public abstract String name();

    /** Other names and spellings. */
    public abstract List<Name> otherNames();

    /** What the actor is. */
    public abstract ActorKind kind();

    /** The country it belongs to; empty when none or not told. */
    public abstract Optional<Country> country();

    /** The actor it is a part of. */
    public abstract Optional<Id<Actor>> partOf();

    /** Identifiers of the same thing in other collections. */
    public abstract List<ExternalId> externalIds();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Override
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    @Override
    public final Ref ref() {
        return Ref.toActor(id());
    }

    /** Returns a builder that starts from this value. Its list methods add to what is there. */
    public final Builder toBuilder() {
        return ImmutableActor.builder().from(this);
    }

    @Value.Check
    final void check() {
        Texts.requireText("name", name());
    }

    /** Builds {@link Actor} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Actor#id()}. */
        Builder id(Id<Actor> id);

        /**
         * Sets {@link Actor#id()} from its text.
         *
         * @throws MalformedValueException if the text is no id ({@code value.empty}, {@code value.id-syntax})
         */
        default Builder id(String text) {
            return id(Id.of(text));
        }

        /** Sets {@link Actor#name()}. */
        Builder name(String name);

        /** Adds one to {@link Actor#otherNames()}. */
        Builder addOtherName(Name otherName);

        /** Adds to {@link Actor#otherNames()}, in this order. */
        Builder addAllOtherNames(Iterable<? extends Name> elements);

        /** Replaces {@link Actor#otherNames()}. */
        Builder otherNames(Iterable<? extends Name> elements);

        /** Sets {@link Actor#kind()}. */
        Builder kind(ActorKind kind);

        /** Sets {@link Actor#country()}. */
        Builder country(Country country);

        /** Sets or clears {@link Actor#country()}. */
        Builder country(Optional<? extends Country> country);

        /** Sets {@link Actor#partOf()}. */
        Builder partOf(Id<Actor> partOf);

        /** Sets or clears {@link Actor#partOf()}. */
        Builder partOf(Optional<? extends Id<Actor>> partOf);

        /** Sets {@link Actor#partOf()} by the actor it is the id of. */
        default Builder partOf(Actor partOf) {
            return partOf(partOf.id());
        }

        /** Adds one to {@link Actor#externalIds()}. */
        Builder addExternalId(ExternalId externalId);

        /** Adds to {@link Actor#externalIds()}, in this order. */
        Builder addAllExternalIds(Iterable<? extends ExternalId> elements);

        /** Replaces {@link Actor#externalIds()}. */
        Builder externalIds(Iterable<? extends ExternalId> elements);

        /** Sets {@link Actor#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: id, name, kind
         * @throws MalformedValueException if the name is blank
         */
        Actor build();
    }
}
