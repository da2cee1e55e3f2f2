package org.saidby.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.saidby.Claim;
import org.saidby.CountRange;
import org.saidby.Dataset;
import org.saidby.Harm;
import org.saidby.Operation;
import org.saidby.analysis.Answer;
import org.saidby.analysis.Answers;
import org.saidby.analysis.AsOf;
import org.saidby.analysis.ClaimedAsOf;
import org.saidby.analysis.ComparedQuestion;
import org.saidby.analysis.Comparison;
import org.saidby.analysis.Corroboration;
import org.saidby.analysis.CountGap;
import org.saidby.analysis.DatasetDiff;
import org.saidby.analysis.EntityChange;
import org.saidby.analysis.OriginGroup;
import org.saidby.analysis.OvertakenClaim;
import org.saidby.analysis.Policy;
import org.saidby.analysis.Question;
import org.saidby.analysis.ReconciledPart;
import org.saidby.analysis.Reconciler;
import org.saidby.analysis.Reconciliation;
import org.saidby.analysis.Resolution;
import org.saidby.analysis.ResolvedValue;
import org.saidby.analysis.Verdict;

/** The pieces of code that the README shows of asking what claims come to; a test keeps the two equal. */
public final class FirstAnalyses {

    private FirstAnalyses() {}

    /** Asks who stands behind a point. */
    public static String corroborate(Dataset dataset, Operation strike) {
        // README: corroborate
        Question dead = Question.killed(strike);
        Corroboration support = Corroboration.of(dataset, dead); // of all who answer, be it with another number
        int least = support.atLeast(); // outlets that relay one command are one origin
        int most = support.atMost(); // an origin of which nothing is told may be any other, or one of its own
        List<OriginGroup> interested = support.interested(); // the participants, and who belongs together with one

        for (Answer answer : Answers.of(dataset).to(dead)) {
            int behind = Corroboration.of(dataset, answer).atLeast(); // who gives this number
            System.out.println(answer + ": " + behind); // killed-17: 17: 1
        }
        // README: end
        return least + " to " + most + ", interested: " + interested;
    }

    /** Comes from several answers to one by a policy of the caller. */
    public static Resolution resolve(Dataset dataset, Operation strike) {
        // README: resolve
        Policy policy = Policy.namedSpeakersOnly().then(Policy.latest());
        Resolution dead = policy.resolve(dataset, Question.killed(strike));
        Optional<CountRange> number = dead.value().flatMap(ResolvedValue::count); // empty if it is unresolved
        System.out.print(dead); // with the claims that were used, and those set aside and why
        // README: end
        assert number.isPresent() == dead.isResolved();
        return dead;
    }

    /** Puts claims side by side. */
    public static Comparison compare(Dataset dataset, Operation strike) {
        // README: compare
        Comparison comparison = Comparison.of(dataset).about(strike);
        long contradictions = comparison.count(Verdict.CONTRADICT); // pairs of claims, exact however many
        comparison.pairs(Verdict.CONTRADICT).forEach(System.out::println);
        // x01-killed-8 and x02-killed-10: CONTRADICT: [8,8] and [10,10] have no number in common

        Optional<ComparedQuestion> dead = comparison.to(Question.total(strike, Harm.KILLED));
        dead.ifPresent(question -> question.groups().forEach(System.out::println)); // [8,8] [s11-killed-8, ...]
        // README: end
        assert contradictions == comparison.pairs(Verdict.CONTRADICT).count();
        return comparison;
    }

    /** Looks back at what had been claimed by a day. */
    public static ClaimedAsOf lookBack(Dataset dataset) {
        // README: asof
        ClaimedAsOf past = AsOf.saidBy(LocalDate.of(2019, 10, 1)).in(dataset); // or knownBy: published by then
        List<Claim> stood = past.claims();
        for (OvertakenClaim gone : past.superseded()) {
            System.out.println(gone.claim().id() + " was " + gone.reason()); // killed-17 was superseded by killed-16
        }
        // README: end
        assert past.dataset().claims().equals(stood);
        return past;
    }

    /** Tells two states of a dataset apart. */
    public static DatasetDiff difference(Dataset old, Dataset now) {
        // README: diff
        DatasetDiff diff = DatasetDiff.between(old, now);
        for (EntityChange change : diff.changes()) {
            System.out.println(change); // changed claim:killed-17 (attribution, note)
        }
        List<OvertakenClaim> corrected = diff.newlySuperseded();
        // README: end
        assert !diff.isSame() || corrected.isEmpty();
        return diff;
    }

    /** Holds the totals of a series against its members. */
    public static void reconcile(Dataset dataset, Operation series) {
        // README: reconcile
        for (Reconciliation total : Reconciler.in(dataset).about(series)) {
            System.out.println(total); // killed-26: contradicted (document:herald): 8 + 11 + 17 = 36, 26 stated
            List<ReconciledPart> leftOut = total.leftOut(); // each with its reason
            Optional<CountGap> gap = total.gap(); // [-10,-10]
        }
        // README: end
    }
}
