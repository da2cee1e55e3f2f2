package org.saidby.analysis;

import java.util.Optional;
import org.immutables.value.Value;
import org.saidby.Claim;
import org.saidby.Occurrence;
import org.saidby.Polarity;
import org.saidby.When;

/** What one claim answers to one question. One claim can answer several: a total and each of its parts. */
@Value.Immutable
public abstract class Answer {

    Answer() {}

    static Answer of(Claim claim, Question question, AnswerValue value, Polarity polarity, boolean deniedTogether) {
        return ImmutableAnswer.of(claim, question, value, polarity, deniedTogether, false, false);
    }

    static Answer fromLabel(
            Claim claim, Question question, AnswerValue value, Polarity polarity, boolean deniedTogether) {
        return ImmutableAnswer.of(claim, question, value, polarity, deniedTogether, false, true);
    }

    static Answer fromParts(Claim claim, Question question, AnswerValue value) {
        return ImmutableAnswer.of(claim, question, value, Polarity.POSITIVE, false, true, false);
    }

    /** The claim. */
    @Value.Parameter
    public abstract Claim claim();

    /** What it answers. */
    @Value.Parameter
    public abstract Question question();

    /** The value that it affirms or denies. */
    @Value.Parameter
    public abstract AnswerValue value();

    /**
     * Whether it affirms or denies the value: the claim's own polarity, except for a claim that finds another one unsubstantiated,
     * which denies that.
     */
    @Value.Parameter
    public abstract Polarity polarity();

    /** Whether it denies this value together with answers to other questions, so that this one alone may still be so. */
    @Value.Parameter
    public abstract boolean deniedTogether();

    /**
     * Whether the claim does not give this value, which is what the parts that it counts come to at least. Such an answer is made for
     * a {@link Comparison} alone.
     */
    @Value.Parameter
    public abstract boolean isFromParts();

    /**
     * Whether the claim gives the value as its total and says by label or party who all of those are, so that it answers how many of
     * these there were. It is an answer like any other.
     */
    @Value.Parameter
    public abstract boolean isFromLabel();

    /** Whether it is told as a total too, where totals are compared. */
    final boolean isToldAsTotal() {
        return isFromLabel() && polarity() == Polarity.POSITIVE;
    }

    /**
     * The time that the claim speaks of, which bounds what a number counts and when somebody was somewhere; empty if none was told,
     * and for occurrences, of which it is an answer of its own.
     */
    public final Optional<When> spokenOf() {
        return claim().assertion() instanceof Occurrence
                ? Optional.empty()
                : claim().assertion().when();
    }

    /**
     * Returns the claim's id and the value, such as {@code x01-killed-8: 8}, with "not" before a value that is denied, "(from its
     * parts)" behind one that they come to, and "(from the label)" behind a total of which the label or the party tells whom it counts.
     */
    @Override
    public final String toString() {
        return claim().id() + ": " + (polarity() == Polarity.NEGATIVE ? "not " : "") + value()
                + (isFromParts() ? " (from its parts)" : "")
                + (isFromLabel() ? " (from the label)" : "");
    }
}
