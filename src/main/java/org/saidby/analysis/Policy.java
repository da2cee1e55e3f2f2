package org.saidby.analysis;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.saidby.Dataset;

/**
 * A named way to come from several answers to one value. There is none by default: the caller chooses.
 *
 * <p>Every policy first sets aside claims that were taken back or replaced, denials, and answers that give nothing to choose from, such
 * as "none reported". What a policy leaves has to go together: counts come to the numbers that all of them allow, times to the days,
 * places to the smallest one that lies within all others; everything else has to be the same, except where several
 * answers can be right at once, such as two actors that took part. If it does not go together, the question is unresolved.
 *
 * <p>{@code Policy.namedSpeakersOnly().then(Policy.latest())} applies one to what the other leaves. Immutable.
 */
public final class Policy {

    private final String name;
    private final List<PolicyStep> steps;
    private final boolean isEnvelope;

    private Policy(String name, List<PolicyStep> steps, boolean isEnvelope) {
        this.name = name;
        this.steps = steps;
        this.isEnvelope = isEnvelope;
    }

    private static Policy of(String name, PolicyStep step) {
        return new Policy(name, List.of(step), false);
    }

    /**
     * Returns the policy that takes what was said last.
     *
     * <p>It goes by the day on which the origin spoke; if that is not told, by that of the next link that tells one, and else by
     * when the document was published. An imprecise date counts from its last day. What has no day is set aside.
     */
    public static Policy latest() {
        return of("latest", (left, choosing) -> PolicySteps.byDay(left, choosing, true));
    }

    /** Returns the policy that takes what was said first; see {@link #latest()} for the day that counts. */
    public static Policy earliest() {
        return of("earliest", (left, choosing) -> PolicySteps.byDay(left, choosing, false));
    }

    /**
     * Returns the policy that takes what commits to least.
     *
     * <p>Of counts that with the lowest lower bound, and of these that with the lowest upper bound; of times that with the
     * most possible days; of places that within whose area all others lie, if there is one. All else it leaves as it is.
     */
    public static Policy mostConservative() {
        return of("most conservative", PolicySteps::mostConservative);
    }

    /**
     * Returns the policy that takes what holds all answers: of counts the range from the least to the greatest, of times the interval
     * from the first possible day to the last, of places the smallest location that has all in it; of all else every value.
     */
    public static Policy envelope() {
        return new Policy("envelope", List.of(), true);
    }

    /** Returns the policy that takes only what has a named origin. */
    public static Policy namedSpeakersOnly() {
        return of("named speakers only", PolicySteps::namedSpeakersOnly);
    }

    /**
     * Returns the policy that takes the answers of the origins that have the least part in what they speak of: of those that have
     * none and are named or told to belong somewhere; if there are none, of unnamed ones of which neither is told; else of those that have one. For the latter two,
     * {@link Resolution#fallback()} says so. Who struck and who was struck have a part alike ({@link Interest}).
     */
    public static Policy leastInterested() {
        return of("least interested", PolicySteps::leastInterested);
    }

    /**
     * Returns the policy that takes the values that so many independent origins give at least, by {@link Corroboration#atLeast()}.
     * Which values are the same, {@link Corroborator#of(Answer)} tells.
     *
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static Policy atLeastOrigins(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("number of origins is less than 1: " + number);
        }
        return of(
                "at least " + number + (number == 1 ? " origin" : " independent origins"),
                (left, choosing) -> PolicySteps.atLeastOrigins(left, choosing, number));
    }

    /**
     * Returns a policy that takes the answers for which a condition of the caller holds.
     *
     * @param name what it is called in results, such as {@code by africom alone}
     * @throws IllegalArgumentException if the name is blank
     */
    public static Policy only(String name, Predicate<Answer> condition) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is blank");
        }
        return of(name, (left, choosing) -> PolicySteps.only(left, choosing, name, condition));
    }

    /**
     * Returns the policy that applies another one to what this one leaves.
     *
     * @throws IllegalArgumentException if this one is or ends in an envelope, which leaves nothing to choose
     */
    public Policy then(Policy next) {
        if (isEnvelope) {
            throw new IllegalArgumentException("nothing can follow an envelope: " + next);
        }
        return new Policy(
                name + ", then " + next.name,
                Stream.concat(steps.stream(), next.steps.stream()).toList(),
                next.isEnvelope);
    }

    /** The name, such as {@code named speakers only, then latest}. */
    public String name() {
        return name;
    }

    List<PolicyStep> steps() {
        return steps;
    }

    boolean isEnvelope() {
        return isEnvelope;
    }

    /** Returns what this policy makes of the answers to one question. For many questions make a {@link Resolver} once. */
    public Resolution resolve(Dataset dataset, Question question) {
        return Resolver.of(dataset).resolve(question, this);
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
