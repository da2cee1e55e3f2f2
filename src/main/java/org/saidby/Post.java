package org.saidby;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * A post that a source held, such as director of intelligence of a command.
 */
@Value.Immutable
public abstract class Post {

    Post() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutablePost.builder();
    }

    /**
     * Returns a post by title and organisation.
     *
     * @param organization the source or actor where it is held
     * @throws MalformedValueException if the title is blank ({@code value.empty})
     */
    public static Post of(String title, Referable organization) {
        return builder().title(title).organization(organization).build();
    }

    /** The title of the post. */
    public abstract Optional<String> title();

    /** Where the post is or was held, a source or an actor. */
    public abstract Optional<Ref> organization();

    /** When it was held; empty when not told. */
    public abstract Optional<When> when();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** Returns a builder that starts from this value. */
    public final Builder toBuilder() {
        return ImmutablePost.builder().from(this);
    }

    @Value.Check
    final void check() {
        title().ifPresent(title -> Texts.requireText("title", title));
        if (title().isEmpty() && organization().isEmpty()) {
            throw new MalformedValueException("value.missing", "a post has neither title nor organization");
        }
    }

    /** Builds {@link Post} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Post#title()}. */
        Builder title(String title);

        /** Sets or clears {@link Post#title()}. */
        Builder title(Optional<String> title);

        /** Sets {@link Post#organization()}. */
        Builder organization(Ref organization);

        /** Sets or clears {@link Post#organization()}. */
        Builder organization(Optional<? extends Ref> organization);

        /** Sets {@link Post#organization()}. */
        default Builder organization(Referable organization) {
            return organization(organization.ref());
        }

        /** Sets {@link Post#when()}. */
        Builder when(When when);

        /** Sets or clears {@link Post#when()}. */
        Builder when(Optional<? extends When> when);

        /** Sets {@link Post#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws MalformedValueException if there is neither title nor organisation
         */
        Post build();
    }
}
