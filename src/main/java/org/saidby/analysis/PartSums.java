package org.saidby.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.CountRange;
import org.saidby.HedgePolicy;
import org.saidby.Polarity;

/**
 * What claims that count parts and tell no total come to as one: so many at least. Exclusive parts are added, of overlapping ones the
 * greatest counts.
 */
final class PartSums {

    private PartSums() {}

    /** Returns the answers to the questions that are asked, by question and in the order of the ids of the claims. */
    static Map<Question, List<Answer>> of(Collection<Claim> claims, HedgePolicy hedges, Predicate<Question> isAsked) {
        Map<Question, List<Answer>> sums = new HashMap<>();
        claims.stream()
                .flatMap(claim -> of(claim, hedges).stream())
                .filter(answer -> isAsked.test(answer.question()))
                .sorted(Comparator.comparing(Answer::claim, Answers.BY_ID))
                .forEach(answer -> sums.computeIfAbsent(answer.question(), any -> new ArrayList<>(1))
                        .add(answer));
        return sums;
    }

    /** Returns what the parts of a claim come to; empty if it tells a total, is a denial, or its parts can be none. */
    static Optional<Answer> of(Claim claim, HedgePolicy hedges) {
        return claim.assertion() instanceof Casualties casualties
                        && casualties.total().isEmpty()
                        && claim.polarity() == Polarity.POSITIVE
                ? Optional.of(least(casualties, hedges))
                        .filter(least -> least > 0)
                        .map(least -> Answer.fromParts(
                                claim,
                                Question.total(claim.about(), casualties.harm()),
                                AnswerValue.of(Count.atLeast(least))))
                : Optional.empty();
    }

    private static long least(Casualties casualties, HedgePolicy hedges) {
        List<CountRange> parts = casualties.parts().stream()
                .map(CasualtyPart::count)
                .map(hedges::rangeOf)
                .toList();
        long least = casualties.overlapping()
                ? parts.stream().mapToLong(CountRange::min).max().orElse(0)
                : parts.stream()
                        .reduce(CountRange.between(0, 0), CountRange::plus)
                        .min();
        return Math.min(least, Count.MAX);
    }
}
