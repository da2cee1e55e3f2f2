package org.saidby.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.CountRange;
import org.saidby.Dataset;
import org.saidby.Hedge;
import org.saidby.HedgePolicy;
import org.saidby.Id;
import org.saidby.Operation;
import org.saidby.Polarity;
import org.saidby.When;
import org.saidby.edtf.Truth;

/**
 * Adds up what claims say of the members of a whole.
 *
 * <p>A member that has a total of its own is counted by that; one that has none, or may lie partly outside of the time, by its
 * parts. One of which nobody tells a total, but counts that are parts of one, is counted as these at least.
 */
final class CasualtySums {

    private final Dataset dataset;
    private final HedgePolicy hedges;
    private final Corrections corrections;
    private final ScopeMatch scopes;

    CasualtySums(Dataset dataset, HedgePolicy hedges, Corrections corrections) {
        this.dataset = dataset;
        this.hedges = hedges;
        this.corrections = corrections;
        scopes = new ScopeMatch(dataset);
    }

    /** What is asked for: who came to harm, when, and by which claims. */
    private record Question(CountedPeople people, Optional<When> time, Predicate<Claim> told) {}

    CasualtySum of(Operation whole, CountedPeople people, Optional<When> time, Predicate<Claim> told) {
        Question question = new Question(people, time, told);
        List<ReconciledPart> parts = new ArrayList<>();
        Set<Id<Operation>> seen = new HashSet<>(Set.of(whole.id()));
        Deque<Operation> next = new ArrayDeque<>(dataset.partsOf(whole));
        for (Operation member = next.poll(); member != null; member = next.poll()) {
            if (seen.add(member.id()) && !isTaken(member, question, parts)) {
                List<Operation> below = dataset.partsOf(member);
                for (int i = below.size() - 1; i >= 0; i--) {
                    next.push(below.get(i));
                }
            }
        }
        return new CasualtySum(parts);
    }

    /** Returns whether nothing below the member is to be looked at. */
    private boolean isTaken(Operation member, Question question, List<ReconciledPart> parts) {
        Truth inTime = question.time().map(time -> scopes.during(member, time)).orElse(Truth.YES);
        if (inTime == Truth.NO) {
            parts.add(ReconciledPart.leftOut(member.ref(), PartUse.OUT_OF_TIME));
            return true;
        }
        List<Claim> counting = new ArrayList<>();
        List<ReconciledPart> others = new ArrayList<>();
        for (Claim claim : dataset.claimsAbout(member)) {
            if (claim.assertion() instanceof Casualties casualties
                    && question.told().test(claim)) {
                Optional<PartUse> why = whyNot(claim, casualties, question.people());
                why.ifPresent(use -> others.add(ReconciledPart.leftOut(claim, use)));
                if (why.isEmpty()) {
                    counting.add(claim);
                }
            }
        }
        List<Operation> below = dataset.partsOf(member);
        boolean isWhole = !below.isEmpty();
        boolean hasNumber = counting.stream().anyMatch(claim -> !isUnquantified(claim, question.people()));
        List<Claim> bounding = hasNumber || isWhole ? List.of() : bounding(others);
        if (hasNumber || !bounding.isEmpty()) {
            counting.stream()
                    .filter(claim -> isUnquantified(claim, question.people()))
                    .forEach(claim -> others.add(ReconciledPart.leftOut(claim, PartUse.NO_NUMBER)));
            counting.removeIf(claim -> isUnquantified(claim, question.people()));
        }
        if (!bounding.isEmpty()) {
            Set<Claim> used = new HashSet<>(bounding);
            others.removeIf(other -> used.containsAll(other.claims()));
            parts.add(counted(member, bounding, PartBounds.of(bounding, hedges), inTime, PartUse.PARTS_COUNT));
            parts.addAll(others);
            return true;
        }
        if (counting.isEmpty() || isWhole && inTime != Truth.YES) {
            if (!isWhole) {
                parts.add(ReconciledPart.leftOut(member.ref(), PartUse.UNCOUNTED));
            }
            counting.forEach(claim -> parts.add(ReconciledPart.leftOut(claim, PartUse.OVERLAPPING)));
            parts.addAll(others);
            return !isWhole;
        }
        parts.add(counted(member, counting, range(counting, question.people()), inTime, PartUse.COUNTED));
        parts.addAll(others);
        below.forEach(part -> overlapping(part, question, parts));
        return true;
    }

    /** Of one that may lie outside of the time none may count. */
    private static ReconciledPart counted(
            Operation member, List<Claim> claims, CountRange range, Truth inTime, PartUse use) {
        return inTime == Truth.YES
                ? ReconciledPart.counted(member.ref(), claims, range, use)
                : ReconciledPart.counted(member.ref(), claims, range.span(CountRange.between(0, 0)), PartUse.MAY_COUNT);
    }

    /** The claims that were left out as they count parts alone, and come to some at least. */
    private List<Claim> bounding(List<ReconciledPart> leftOut) {
        return leftOut.stream()
                .filter(part -> part.use() == PartUse.SUBGROUP_ONLY)
                .flatMap(part -> part.claims().stream())
                .filter(claim -> PartSums.of(claim, hedges).isPresent())
                .toList();
    }

    /** The claims about a part whose whole is counted; those further down are no more than these. */
    private void overlapping(Operation part, Question question, List<ReconciledPart> parts) {
        for (Claim claim : dataset.claimsAbout(part)) {
            if (claim.assertion() instanceof Casualties casualties
                    && question.told().test(claim)) {
                PartUse why = whyNot(claim, casualties, question.people()).orElse(PartUse.OVERLAPPING);
                parts.add(ReconciledPart.leftOut(claim, why));
            }
        }
    }

    private CountRange range(List<Claim> claims, CountedPeople people) {
        return claims.stream()
                .flatMap(claim -> people.in((Casualties) claim.assertion()).stream())
                .map(hedges::rangeOf)
                .reduce(CountRange::span)
                .orElseThrow();
    }

    private static boolean isUnquantified(Claim claim, CountedPeople people) {
        return people.in((Casualties) claim.assertion()).stream().allMatch(count -> count.hedge() == Hedge.SOME);
    }

    /** Returns why a claim gives no number of some people; empty if it does. */
    Optional<PartUse> whyNot(Claim claim, Casualties casualties, CountedPeople people) {
        if (corrections.isRetracted(claim)) {
            return Optional.of(PartUse.RETRACTED);
        }
        if (corrections.isSuperseded(claim)) {
            return Optional.of(PartUse.SUPERSEDED);
        }
        if (claim.polarity() == Polarity.NEGATIVE) {
            return Optional.of(PartUse.DENIED);
        }
        if (!casualties.harm().equals(people.harm())) {
            return Optional.of(PartUse.OTHER_HARM);
        }
        List<Count> counts = people.in(casualties);
        if (counts.isEmpty()) {
            return Optional.of(people.isAll() ? PartUse.SUBGROUP_ONLY : PartUse.OTHER_GROUP);
        }
        return counts.stream().allMatch(count -> count.hedge() == Hedge.NONE_REPORTED)
                ? Optional.of(PartUse.NO_NUMBER)
                : Optional.empty();
    }
}
