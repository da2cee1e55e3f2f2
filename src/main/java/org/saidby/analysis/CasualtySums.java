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
import org.saidby.CountRange;
import org.saidby.Dataset;
import org.saidby.Harm;
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
 * parts.
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

    /** What is asked for: the harm, when it was done, and by which claims. */
    private record Question(Harm harm, Optional<When> time, Predicate<Claim> told) {}

    CasualtySum of(Operation whole, Harm harm, Optional<When> time, Predicate<Claim> told) {
        Question question = new Question(harm, time, told);
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
                Optional<PartUse> why = whyNot(claim, casualties, question.harm());
                why.ifPresent(use -> others.add(ReconciledPart.leftOut(claim, use)));
                if (why.isEmpty()) {
                    counting.add(claim);
                }
            }
        }
        boolean hasNumber = counting.stream().anyMatch(claim -> !isUnquantified(claim));
        if (hasNumber) {
            counting.stream()
                    .filter(CasualtySums::isUnquantified)
                    .forEach(claim -> others.add(ReconciledPart.leftOut(claim, PartUse.NO_NUMBER)));
            counting.removeIf(CasualtySums::isUnquantified);
        }
        List<Operation> below = dataset.partsOf(member);
        boolean isWhole = !below.isEmpty();
        if (counting.isEmpty() || isWhole && inTime != Truth.YES) {
            if (!isWhole) {
                parts.add(ReconciledPart.leftOut(member.ref(), PartUse.UNCOUNTED));
            }
            counting.forEach(claim -> parts.add(ReconciledPart.leftOut(claim, PartUse.OVERLAPPING)));
            parts.addAll(others);
            return !isWhole;
        }
        CountRange range = range(counting);
        boolean mayLieOutside = inTime != Truth.YES;
        parts.add(ReconciledPart.counted(
                member.ref(),
                counting,
                mayLieOutside ? range.span(CountRange.between(0, 0)) : range,
                mayLieOutside ? PartUse.MAY_COUNT : PartUse.COUNTED));
        parts.addAll(others);
        below.forEach(part -> overlapping(part, question, parts));
        return true;
    }

    /** The claims about a part whose whole is counted; those further down are no more than these. */
    private void overlapping(Operation part, Question question, List<ReconciledPart> parts) {
        for (Claim claim : dataset.claimsAbout(part)) {
            if (claim.assertion() instanceof Casualties casualties
                    && question.told().test(claim)) {
                PartUse why = whyNot(claim, casualties, question.harm()).orElse(PartUse.OVERLAPPING);
                parts.add(ReconciledPart.leftOut(claim, why));
            }
        }
    }

    private CountRange range(List<Claim> claims) {
        return claims.stream()
                .map(claim -> ((Casualties) claim.assertion()).total().orElseThrow())
                .map(hedges::rangeOf)
                .reduce(CountRange::span)
                .orElseThrow();
    }

    private static boolean isUnquantified(Claim claim) {
        return ((Casualties) claim.assertion())
                .total()
                .filter(total -> total.hedge() == Hedge.SOME)
                .isPresent();
    }

    /** Returns why a claim gives no total for a harm; empty if it does. */
    Optional<PartUse> whyNot(Claim claim, Casualties casualties, Harm harm) {
        if (corrections.isRetracted(claim)) {
            return Optional.of(PartUse.RETRACTED);
        }
        if (corrections.isSuperseded(claim)) {
            return Optional.of(PartUse.SUPERSEDED);
        }
        if (claim.polarity() == Polarity.NEGATIVE) {
            return Optional.of(PartUse.DENIED);
        }
        if (!casualties.harm().equals(harm)) {
            return Optional.of(PartUse.OTHER_HARM);
        }
        if (casualties.total().isEmpty()) {
            return Optional.of(PartUse.SUBGROUP_ONLY);
        }
        return casualties.total().get().hedge() == Hedge.NONE_REPORTED
                ? Optional.of(PartUse.NO_NUMBER)
                : Optional.empty();
    }
}
