package org.saidby.analysis;

import org.immutables.value.Value;

/** Two answers of two claims and how they stand to each other. */
@Value.Immutable
public abstract class ComparedPair {

    ComparedPair() {}

    static ComparedPair of(Answer first, Answer second, Judgement judgement) {
        return ImmutableComparedPair.of(first, second, judgement);
    }

    /** The one answer. */
    @Value.Parameter
    public abstract Answer first();

    /** The other answer. */
    @Value.Parameter
    public abstract Answer second();

    /** How they stand to each other, and why. */
    @Value.Parameter
    public abstract Judgement judgement();

    /** How they stand to each other. */
    public final Verdict verdict() {
        return judgement().verdict();
    }

    /** Returns the ids of the claims and the judgement, for people. */
    @Override
    public final String toString() {
        return first().claim().id() + " and " + second().claim().id() + ": " + judgement();
    }
}
