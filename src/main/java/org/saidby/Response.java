package org.saidby;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a source answered when it was asked, or what an inquiry came to. A refusal is no zero.
 */
@Value.Immutable
public abstract non-sealed class Response implements Assertion {

    Response() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableResponse.builder();
    }

    /** Returns an answer. */
    public static Response of(ResponseKind response) {
        return builder().response(response).build();
    }

    /**
     * Returns an answer and what was asked or said, in the coder's words.
     *
     * @throws MalformedValueException if the paraphrase is blank ({@code value.empty})
     */
    public static Response of(ResponseKind response, String paraphrase) {
        return builder().response(response).paraphrase(paraphrase).build();
    }

    /** How it answered. */
    public abstract ResponseKind response();

    /** What was asked or said, in the coder's words; empty when not told. */
    public abstract Optional<String> paraphrase();

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
        return AssertionKind.RESPONSE;
    }

    /** Returns this assertion, speaking of a time. */
    public final Response at(When when) {
        return toBuilder().when(when).build();
    }

    /** Returns a builder that starts from this value. */
    public final Builder toBuilder() {
        return ImmutableResponse.builder().from(this);
    }

    @Value.Check
    final void check() {
        paraphrase().ifPresent(paraphrase -> Texts.requireText("paraphrase", paraphrase));
    }

    /** Builds {@link Response} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Response#response()}. */
        Builder response(ResponseKind response);

        /** Sets {@link Response#paraphrase()}. */
        Builder paraphrase(String paraphrase);

        /** Sets or clears {@link Response#paraphrase()}. */
        Builder paraphrase(Optional<String> paraphrase);

        /** Sets {@link Response#when()}. */
        Builder when(When when);

        /** Sets or clears {@link Response#when()}. */
        Builder when(Optional<? extends When> when);

        /** Sets {@link Response#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: response
         * @throws MalformedValueException if the paraphrase is blank
         */
        Response build();
    }
}
