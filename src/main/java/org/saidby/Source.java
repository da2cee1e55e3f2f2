package org.saidby;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Somebody or something that says, cites or relays: a command, a scholar, an outlet, posts on social media.
 */
@Value.Immutable
public abstract non-sealed class Source implements Entity {

    Source() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableSource.builder();
    }

    /**
     * Returns a named source with nothing else told of it.
     *
     * @throws MalformedValueException if the id or the name is malformed
     */
    public static Source of(String id, SourceKind kind, String name) {
        return builder().id(id).kind(kind).name(name).build();
    }

    /** The id, unique among the sources of a dataset. */
    public abstract Id<Source> id();

    /** The name, or for unnamed sources what they are called: "other officials". */
    public abstract String name();

    /** What the source is. */
    public abstract SourceKind kind();

    /** Whether readers are told who it is; true unless said otherwise. */
    @Value.Default
    public boolean named() {
        return true;
    }

    /** The posts it holds or held. */
    public abstract List<Post> posts();

    /** The actor that this source also is, such as a command that strikes and speaks; empty when it is none. */
    public abstract Optional<Id<Actor>> actor();

    /** The reliability that the dataset's keeper gives it; empty when ungraded. */
    public abstract Optional<Reliability> reliability();

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
        return Ref.toSource(id());
    }

    /** Returns a builder that starts from this value. Its list methods add to what is there. */
    public final Builder toBuilder() {
        return ImmutableSource.builder().from(this);
    }

    @Value.Check
    final void check() {
        Texts.requireText("name", name());
    }

    /** Builds {@link Source} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Source#id()}. */
        Builder id(Id<Source> id);

        /**
         * Sets {@link Source#id()} from its text.
         *
         * @throws MalformedValueException if the text is no id ({@code value.empty}, {@code value.id-syntax})
         */
        default Builder id(String text) {
            return id(Id.of(text));
        }

        /** Sets {@link Source#name()}. */
        Builder name(String name);

        /** Sets {@link Source#kind()}. */
        Builder kind(SourceKind kind);

        /** Sets {@link Source#named()}. */
        Builder named(boolean named);

        /** Adds one to {@link Source#posts()}. */
        Builder addPost(Post post);

        /** Adds to {@link Source#posts()}, in this order. */
        Builder addAllPosts(Iterable<? extends Post> elements);

        /** Replaces {@link Source#posts()}. */
        Builder posts(Iterable<? extends Post> elements);

        /** Sets {@link Source#actor()}. */
        Builder actor(Id<Actor> actor);

        /** Sets or clears {@link Source#actor()}. */
        Builder actor(Optional<? extends Id<Actor>> actor);

        /** Sets {@link Source#actor()} by the actor it is the id of. */
        default Builder actor(Actor actor) {
            return actor(actor.id());
        }

        /** Sets {@link Source#reliability()}. */
        Builder reliability(Reliability reliability);

        /** Sets or clears {@link Source#reliability()}. */
        Builder reliability(Optional<? extends Reliability> reliability);

        /** Adds one to {@link Source#externalIds()}. */
        Builder addExternalId(ExternalId externalId);

        /** Adds to {@link Source#externalIds()}, in this order. */
        Builder addAllExternalIds(Iterable<? extends ExternalId> elements);

        /** Replaces {@link Source#externalIds()}. */
        Builder externalIds(Iterable<? extends ExternalId> elements);

        /** Sets {@link Source#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: id, name, kind
         * @throws MalformedValueException if the name is blank
         */
        Source build();
    }
}
