package org.saidby;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * Another name of an actor or location.
 */
@Value.Immutable
public abstract class Name {

    Name() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableName.builder();
    }

    /**
     * Returns a name in an untold language.
     *
     * @throws MalformedValueException if the name is blank ({@code value.empty})
     */
    public static Name of(String text) {
        return builder().text(text).build();
    }

    /**
     * Returns a name in a language.
     *
     * @throws MalformedValueException if one of the two is blank ({@code value.empty})
     */
    public static Name of(String text, String language) {
        return builder().text(text).language(language).build();
    }

    /** The name as it is written. */
    public abstract String text();

    /** The language it is in, a BCP 47 tag such as {@code ar} or {@code ar-Latn}, which nothing checks; empty when not told. */
    public abstract Optional<String> language();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** Returns a builder that starts from this value. */
    public final Builder toBuilder() {
        return ImmutableName.builder().from(this);
    }

    @Value.Check
    final void check() {
        Texts.requireText("text", text());
        language().ifPresent(language -> Texts.requireText("language", language));
    }

    /** Builds {@link Name} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Name#text()}. */
        Builder text(String text);

        /** Sets {@link Name#language()}. */
        Builder language(String language);

        /** Sets or clears {@link Name#language()}. */
        Builder language(Optional<String> language);

        /** Sets {@link Name#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: text
         * @throws MalformedValueException if the name or its language is blank
         */
        Name build();
    }
}
