package org.saidby.analysis;

import java.util.List;
import java.util.Optional;
import org.saidby.When;

/**
 * The answers to a question that come to the same when they are compared: "8" and "eight", "on Thursday" and its date. Every answer of
 * one group stands alike to every answer of another.
 */
public final class AnswerGroup {

    private final Sense sense;
    private final List<Answer> answers;
    private final boolean implied;

    AnswerGroup(Sense sense, List<Answer> answers, boolean implied) {
        this.sense = sense;
        this.answers = List.copyOf(answers);
        this.implied = implied;
    }

    Sense sense() {
        return sense;
    }

    /** The answers, by the ids of their claims; one or more. */
    public List<Answer> answers() {
        return answers;
    }

    /**
     * How the answers were read, for people: the range of a count under the hedge policy, the date of a time, a place without
     * words, a text as the first claim has it; {@code not} before it if it is denied and no range says so.
     */
    public String reading() {
        Object value = sense.value();
        String told = ValueText.of(value);
        if (value instanceof When time && time.date().isPresent()) {
            told = time.date().get().toString();
        } else if (value instanceof String) {
            told = answers.get(0).value().toString();
        }
        return (sense.isDenied() ? "not " : "") + told;
    }

    /** The time that the claims speak of, counted from its anchor; empty if none was told, or none that has a date. */
    public Optional<When> spokenOf() {
        return Optional.ofNullable(sense.span());
    }

    /**
     * Whether the answers are to a question about one harm and only bound this one, which is about any harm ({@link
     * org.saidby.Harm#HARMED}).
     */
    public boolean isImplied() {
        return implied;
    }

    /**
     * Whether the answers are not those of the claims, but what the parts come to at least that they count without a total; see {@link
     * Answer#isFromParts()}.
     */
    public boolean isFromParts() {
        return answers.get(0).isFromParts();
    }

    /** Whether all answers are totals of which the label or the party tells whom they count; see {@link Answer#isFromLabel()}. */
    public boolean isFromLabel() {
        return answers.stream().allMatch(Answer::isFromLabel);
    }

    /** Returns those answers that are told as totals too. */
    List<Answer> toldAsTotals() {
        return answers.stream().filter(Answer::isToldAsTotal).toList();
    }

    /** Whether it only bounds what others tell. */
    boolean isBound() {
        return isImplied() || isFromParts();
    }

    /** Whether its answers and those of another group of the question, or its own, make pairs; two that only bound others do not. */
    boolean pairsWith(AnswerGroup other) {
        return !(isBound() && other.isBound());
    }

    /** Returns the reading and the ids of the claims. */
    @Override
    public String toString() {
        return reading()
                + (isFromParts() ? " (from parts)" : "")
                + (isFromLabel() ? " (from the label)" : "")
                + spokenOf().flatMap(When::date).map(date -> " (" + date + ")").orElse("")
                + " "
                + answers.stream().map(answer -> answer.claim().id().text()).toList();
    }
}
