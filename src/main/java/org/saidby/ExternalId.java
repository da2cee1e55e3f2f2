package org.saidby;

import org.immutables.value.Value;

/**
 * The identifier of the same thing in another collection.
 */
@Value.Immutable
public abstract class ExternalId {

    ExternalId() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableExternalId.builder();
    }

    /**
     * Returns the identifier of a thing in another collection.
     *
     * @throws MalformedValueException if one of the two is blank ({@code value.empty})
     */
    public static ExternalId of(String scheme, String value) {
        return builder().scheme(scheme).value(value).build();
    }

    /** The collection, such as {@code ucdp-ged} or {@code wikidata}. */
    public abstract String scheme();

    /** The identifier there, such as {@code 304527}. */
    public abstract String value();

    /** Members this version does not know, in their order; written back after the known ones. */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    /** Returns a builder that starts from this value. */
    public final Builder toBuilder() {
        return ImmutableExternalId.builder().from(this);
    }

    @Value.Check
    final void check() {
        Texts.requireText("scheme", scheme());
        Texts.requireText("value", value());
    }

    /** Returns scheme and value, such as {@code ucdp-ged:304527}. */
    @Override
    public final String toString() {
        return scheme() + ":" + value();
    }

    /** Builds {@link ExternalId} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link ExternalId#scheme()}. */
        Builder scheme(String scheme);

        /** Sets {@link ExternalId#value()}. */
        Builder value(String value);

        /** Sets {@link ExternalId#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: scheme, value
         * @throws MalformedValueException if the scheme or the value is blank
         */
        ExternalId build();
    }
}
