package org.saidby.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.saidby.Claim;
import org.saidby.CountRange;

/** Counts pairs of answers by verdict, group by group and not pair by pair. */
final class PairCounts {

    /** From this many groups on, plain counts are sorted instead of being held against each other. */
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
        pairs.count(groups);
        pairs.leaveOutPairsOfOneClaim(answers, groups);
        return pairs.counts;
    }

    private void count(List<AnswerGroup> groups) {
        for (AnswerGroup group : groups) {
            long size = group.answers().size();
            if (size > 1 && !group.isImplied()) {
                add(judge.apply(group, group), size * (size - 1) / 2);
            }
        }
        List<AnswerGroup> plain = new ArrayList<>();
        List<AnswerGroup> others = new ArrayList<>(groups);
        if (groups.size() > MANY) {
            others.clear();
            groups.forEach(group -> (isPlain(group) ? plain : others).add(group));
            countSorted(plain);
        }
        for (int i = 0; i < others.size(); i++) {
            for (int j = i + 1; j < others.size(); j++) {
                add(others.get(i), others.get(j));
            }
            for (AnswerGroup group : plain) {
                add(others.get(i), group);
            }
        }
    }

    /** Counts that nothing but their ranges decides; ranges of two groups are never equal. */
    private static boolean isPlain(AnswerGroup group) {
        Sense sense = group.sense();
        return sense.value() instanceof Sense.Number number
                && !number.noneReported()
                && !number.denial()
                && !number.included()
                && !sense.isDenied()
                && sense.span() == null;
    }

    /** For each range, those that end before it begins are apart from it, and all others overlap it. */
    private void countSorted(List<AnswerGroup> plain) {
        List<AnswerGroup> byEnd = new ArrayList<>(plain);
        byEnd.sort(Comparator.comparingLong(PairCounts::end));
        long[] ends = byEnd.stream().mapToLong(PairCounts::end).toArray();
        long[] before = new long[byEnd.size() + 1];
        long squares = 0;
        for (int i = 0; i < byEnd.size(); i++) {
            long size = byEnd.get(i).answers().size();
            before[i + 1] = before[i] + size;
            squares += size * size;
        }
        long apart = 0;
        for (AnswerGroup group : plain) {
            apart += group.answers().size()
                    * before[firstAtLeast(ends, range(group).min())];
        }
        long all = before[byEnd.size()];
        add(Reason.COUNTS_APART, apart);
        add(Reason.COUNTS_OVERLAP, (all * all - squares) / 2 - apart);
    }

    private static int firstAtLeast(long[] ends, long number) {
        int found = Arrays.binarySearch(ends, number);
        int index = found < 0 ? -found - 1 : found;
        while (index > 0 && ends[index - 1] == number) {
            index--;
        }
        return index;
    }

    private static CountRange range(AnswerGroup group) {
        return ((Sense.Number) group.sense().value()).range();
    }

    private static long end(AnswerGroup group) {
        return range(group).max().orElse(Long.MAX_VALUE);
    }

    private void add(AnswerGroup one, AnswerGroup other) {
        if (!one.isImplied() || !other.isImplied()) {
            add(
                    judge.apply(one, other),
                    (long) one.answers().size() * other.answers().size());
        }
    }

    private void add(Reason reason, long pairs) {
        counts[reason.verdict().ordinal()] += pairs;
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
