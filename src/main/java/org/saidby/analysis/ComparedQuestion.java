package org.saidby.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answers to one question, those of one sense together, and how they stand to each other. Two answers of the same claim make no
 * pair, nor do two {@linkplain Answer#isFromLabel() from labels}, which are compared as totals, unless one is a denial.
 *
 * <p>A thousand claims of 8 dead and a thousand of 10 are two groups and one judgement; the million pairs of claims between them are
 * counted, and made only as they are asked for.
 */
public final class ComparedQuestion {

    private final Question question;
    private final List<Answer> answers;
    private final List<Answer> sums;
    private final List<Answer> included;
    private final Senses senses;
    private final Judge judge;
    private final long[] counts;
    private @Nullable List<AnswerGroup> groups;

    /**
     * Groups answers. What only one claim answers is read when somebody asks, since there is nothing to compare it with.
     *
     * @param answers the answers to the question
     * @param sums what claims come to that count parts alone, if the question is about a total
     * @param included answers that count those who came to one harm, if the question is about any
     */
    ComparedQuestion(
            Question question,
            List<Answer> answers,
            List<Answer> sums,
            List<Answer> included,
            Senses senses,
            Judge judge) {
        this.question = question;
        this.answers = answers;
        this.sums = sums;
        this.included = included;
        this.senses = senses;
        this.judge = judge;
        counts = answers.size() + sums.size() + included.size() == 1
                ? PairCounts.NO_PAIRS
                : PairCounts.of(answers, groups(), (one, other) -> judge.reason(question, one.sense(), other.sense()));
    }

    private List<AnswerGroup> grouped() {
        List<AnswerGroup> made = new ArrayList<>(2);
        group(answers, false, made);
        group(sums, false, made);
        group(included, true, made);
        return List.copyOf(made);
    }

    private void group(List<Answer> given, boolean isImplied, List<AnswerGroup> made) {
        if (given.size() == 1) {
            made.add(new AnswerGroup(sense(given.get(0), isImplied), given, isImplied));
            return;
        }
        Map<Sense, List<Answer>> bySense = new LinkedHashMap<>();
        given.forEach(answer -> bySense.computeIfAbsent(sense(answer, isImplied), any -> new ArrayList<>(1))
                .add(answer));
        bySense.forEach((sense, some) -> made.add(new AnswerGroup(sense, some, isImplied)));
    }

    private Sense sense(Answer answer, boolean isImplied) {
        return isImplied ? senses.included(answer) : senses.of(answer);
    }

    /** The question. */
    public Question question() {
        return question;
    }

    /** The answers, by the ids of their claims; what only bounds them is in the {@link #groups()}. */
    public List<Answer> answers() {
        return answers;
    }

    /**
     * The answers by what they come to, in the order of the first claim of each; behind them what only bounds them: what {@linkplain
     * AnswerGroup#isFromParts() parts} come to, and what is {@linkplain AnswerGroup#isImplied() implied}.
     */
    public synchronized List<AnswerGroup> groups() {
        List<AnswerGroup> made = groups == null ? grouped() : groups;
        groups = made;
        return made;
    }

    /** Whether nothing is answered but what totals tell, and nothing compared. */
    boolean repeatsTotals() {
        return answers.stream().allMatch(Answer::isToldAsTotal)
                && Arrays.stream(counts).allMatch(count -> count == 0);
    }

    void addCountsTo(long[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += counts[i];
        }
    }

    /** Returns how many pairs of claims got this verdict; exact, however many there are. */
    public long count(Verdict verdict) {
        return counts[verdict.ordinal()];
    }

    /** Returns how the answers of one group stand to those of another one of this question, or to each other. */
    public Judgement judge(AnswerGroup first, AnswerGroup second) {
        return judge.judge(question, first, second);
    }

    /** Returns the pairs: group by group, within each by the ids of the claims. They are made as the stream is read. */
    public Stream<ComparedPair> pairs() {
        return pairsOf(groups(), null);
    }

    /** Returns the pairs that got this verdict, in the order of {@link #pairs()}. Others are not made. */
    public Stream<ComparedPair> pairs(Verdict verdict) {
        return count(verdict) == 0 ? Stream.empty() : pairsOf(groups(), verdict);
    }

    private Stream<ComparedPair> pairsOf(List<AnswerGroup> groups, @Nullable Verdict wanted) {
        return IntStream.range(0, groups.size())
                .boxed()
                .flatMap(i -> IntStream.range(i, groups.size())
                        .boxed()
                        .flatMap(j -> pairs(groups.get(i), groups.get(j), wanted)));
    }

    private Stream<ComparedPair> pairs(AnswerGroup one, AnswerGroup other, @Nullable Verdict wanted) {
        if (!one.pairsWith(other) || one == other && one.answers().size() == 1) {
            return Stream.empty();
        }
        Reason reason = judge.reason(question, one.sense(), other.sense());
        if (wanted != null && reason.verdict() != wanted) {
            return Stream.empty();
        }
        Judgement judgement = judge(one, other);
        Judgement turned = one == other ? judgement : judge(other, one);
        return IntStream.range(0, one.answers().size())
                .boxed()
                .flatMap(k -> other
                        .answers()
                        .subList(one == other ? k + 1 : 0, other.answers().size())
                        .stream()
                        .filter(answer -> isPair(one.answers().get(k), answer))
                        .map(answer -> pair(one.answers().get(k), answer, judgement, turned)));
    }

    /** Two totals are compared as such, and not once more by their labels. */
    private static boolean isPair(Answer one, Answer other) {
        return one.claim() != other.claim() && !(one.isToldAsTotal() && other.isToldAsTotal());
    }

    /** The claim with the lesser id comes first. */
    private static ComparedPair pair(Answer one, Answer other, Judgement judgement, Judgement turned) {
        return Answers.BY_ID.compare(one.claim(), other.claim()) <= 0
                ? ComparedPair.of(one, other, judgement)
                : ComparedPair.of(other, one, turned);
    }
}
