package org.saidby.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.saidby.Claim;

/** Counts pairs of answers by verdict, group by group and not pair by pair. */
final class PairCounts {

    /** From this many groups on, those that are plain are sorted instead of being held against each other. */
    private static final int MANY = 32;

    static final long[] NO_PAIRS = new long[Verdict.values().length];

    private final long[] counts = new long[Verdict.values().length];
    private final BiFunction<AnswerGroup, AnswerGroup, Reason> judge;

    private PairCounts(BiFunction<AnswerGroup, AnswerGroup, Reason> judge) {
        this.judge = judge;
    }

    /** Returns the number of pairs for each verdict, by its ordinal. */
    static long[] of(
            List<Answer> answers, List<AnswerGroup> groups, BiFunction<AnswerGroup, AnswerGroup, Reason> judge) {
        PairCounts pairs = new PairCounts(judge);
        pairs.count(groups, 1);
        pairs.leaveOutPairsOfOneClaim(answers, groups);
        pairs.leaveOutPairsOfTotals(groups);
        return pairs.counts;
    }

    /** Two totals are compared as such, and not once more by their labels. */
    private void leaveOutPairsOfTotals(List<AnswerGroup> groups) {
        List<AnswerGroup> totals = new ArrayList<>();
        for (AnswerGroup group : groups) {
            List<Answer> told = group.toldAsTotals();
            if (!told.isEmpty()) {
                totals.add(new AnswerGroup(group.sense(), told, group.isImplied()));
            }
        }
        count(totals, -1);
    }

    /** Counts the pairs of some groups, each as so many. */
    private void count(List<AnswerGroup> groups, int weight) {
        for (AnswerGroup group : groups) {
            long size = group.answers().size();
            if (size > 1 && group.pairsWith(group)) {
                add(judge.apply(group, group), weight * size * (size - 1) / 2);
            }
        }
        List<AnswerGroup> plain = new ArrayList<>();
        List<AnswerGroup> others = new ArrayList<>(groups);
        if (groups.size() > MANY) {
            PlainGroups.Form form = PlainGroups.commonest(groups);
            others.clear();
            groups.forEach(group -> {
                boolean isPlain = form != PlainGroups.Form.NONE && form == PlainGroups.formOf(group);
                (isPlain ? plain : others).add(group);
            });
            PlainGroups.count(form, plain, (verdict, pairs) -> add(verdict, weight * pairs));
            List<AnswerGroup> bounds =
                    plain.stream().filter(AnswerGroup::isBound).toList();
            PlainGroups.count(form, bounds, (verdict, pairs) -> add(verdict, -weight * pairs));
        }
        for (int i = 0; i < others.size(); i++) {
            for (int j = i + 1; j < others.size(); j++) {
                add(others.get(i), others.get(j), weight);
            }
            for (AnswerGroup group : plain) {
                add(others.get(i), group, weight);
            }
        }
    }

    private void add(AnswerGroup one, AnswerGroup other, int weight) {
        if (one.pairsWith(other)) {
            add(
                    judge.apply(one, other),
                    (long) weight * one.answers().size() * other.answers().size());
        }
    }

    private void add(Reason reason, long pairs) {
        add(reason.verdict(), pairs);
    }

    private void add(Verdict verdict, long pairs) {
        counts[verdict.ordinal()] += pairs;
    }

    /** Answers of one claim stand side by side; few claims answer a question twice. */
    private void leaveOutPairsOfOneClaim(List<Answer> answers, List<AnswerGroup> groups) {
        Map<Answer, AnswerGroup> groupOf = new IdentityHashMap<>();
        for (int i = 1; i < answers.size(); i++) {
            Claim claim = answers.get(i).claim();
            for (int j = i - 1; j >= 0 && answers.get(j).claim() == claim; j--) {
                if (groupOf.isEmpty()) {
                    groups.forEach(group -> group.answers().forEach(answer -> groupOf.put(answer, group)));
                }
                add(
                        judge.apply(
                                requireNonNull(groupOf.get(answers.get(j))),
                                requireNonNull(groupOf.get(answers.get(i)))),
                        -1);
            }
        }
    }
}
