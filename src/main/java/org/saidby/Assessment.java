package org.saidby;

import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a source makes of the subject: an intent, a risk, a cause, a condition.
 */
@Value.Immutable
public abstract non-sealed class Assessment implements Assertion {

    Assessment() {}

    /** Returns an empty builder. */
    public static Builder builder() {
        return ImmutableAssessment.builder();
    }

    /**
     * Returns an assessment in the coder's words.
     *
     * @throws MalformedValueException if the paraphrase is blank ({@code value.empty})
     */
    public static Assessment of(AssessmentTopic topic, String paraphrase) {
        return builder().topic(topic).paraphrase(paraphrase).build();
    }

    /** What it is about. */
    public abstract AssessmentTopic topic();

    /** What the source says, in the coder's words. */
    public abstract String paraphrase();

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
        return AssertionKind.ASSESSMENT;
    }

    /** Returns this assertion, speaking of a time. */
    public final Assessment at(When when) {
        return toBuilder().when(when).build();
    }

    /** Returns a builder that starts from this value. */
    public final Builder toBuilder() {
        return ImmutableAssessment.builder().from(this);
    }

    @Value.Check
    final void check() {
        Texts.requireText("paraphrase", paraphrase());
    }

    /** Builds {@link Assessment} values. Not safe to share between threads. */
    public interface Builder {

        /** Sets {@link Assessment#topic()}. */
        Builder topic(AssessmentTopic topic);

        /** Sets {@link Assessment#paraphrase()}. */
        Builder paraphrase(String paraphrase);

        /** Sets {@link Assessment#when()}. */
        Builder when(When when);

        /** Sets or clears {@link Assessment#when()}. */
        Builder when(Optional<? extends When> when);

        /** Sets {@link Assessment#extensions()}. */
        Builder extensions(Extensions extensions);

        /**
         * Returns the value.
         *
         * @throws IllegalStateException if one of these is not set: topic, paraphrase
         * @throws MalformedValueException if the paraphrase is blank
         */
        Assessment build();
    }
}
