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
        return ImmutableAnswer.of(claim, question, value, polarity, deniedTogether);
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
     * The time that the claim speaks of, which bounds what a number counts and when somebody was somewhere; empty if none was told,
     * and for occurrences, of which it is an answer of its own.
     */
    public final Optional<When> spokenOf() {
        return claim().assertion() instanceof Occurrence
                ? Optional.empty()
                : claim().assertion().when();
    }

    /** Returns the claim's id and the value, such as {@code x01-killed-8: 8}, with "not" before a value that is denied. */
    @Override
    public final String toString() {
        return claim().id() + ": " + (polarity() == Polarity.NEGATIVE ? "not " : "") + value();
    }
}
