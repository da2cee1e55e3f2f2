package org.saidby.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Harm;
import org.saidby.Operation;
import org.saidby.Polarity;
import org.saidby.Referable;

/**
 * Who agrees with whom: the claims of a dataset, question by question, and of each two how they stand to each other.
 *
 * <p>Counts are held against each other by the numbers that they may mean under a hedge policy, times by their days as counted from
 * their anchors, places by what lies within what and by points. A total is compared with totals, whatever those who came to harm are
 * called; a part with parts of the same label and party, and with totals that have these. A claim that counts parts alone bounds the totals of others from below. What is withheld or unknown contradicts nothing inside the area that is
 * admitted. A number of people harmed in any way bounds from above each number of those killed, injured and so on.
 *
 * <p>Claims that do not stand, since another one that has effect supersedes or retracts them, are left out and listed, unless the
 * options include them; the rules are those of {@link ClaimedAsOf}. The order of the dataset's lists changes nothing. Takes time near-linear in the claims, as long as few claims of one question
 * answer differently. Immutable.
 */
public final class Comparison {

    private final Answers answers;
    private final Answers withdrawn;
    private final List<LeftOut> leftOut;
    private final List<ComparedQuestion> questions;
    private final Across across;
    private final long[] counts = new long[Verdict.values().length];
    private @Nullable Map<Question, ComparedQuestion> byQuestion;

    private Comparison(
            Answers answers,
            Answers withdrawn,
            List<LeftOut> leftOut,
            List<ComparedQuestion> questions,
            Across across) {
        this.answers = answers;
        this.withdrawn = withdrawn;
        this.leftOut = leftOut;
        this.questions = Collections.unmodifiableList(questions);
        this.across = across;
        questions.forEach(question -> question.addCountsTo(counts));
    }

    /** Returns the comparison of a dataset's claims by the standard options. */
    public static Comparison of(Dataset dataset) {
        return of(dataset, ComparisonOptions.standard());
    }

    /** Returns the comparison of a dataset's claims. */
    public static Comparison of(Dataset dataset, ComparisonOptions options) {
        Corrections corrections = options.includeWithdrawn() ? Corrections.none() : Corrections.in(dataset);
        List<Claim> held = new ArrayList<>();
        List<Claim> out = new ArrayList<>();
        dataset.claims().forEach(claim -> (corrections.stands(claim) ? held : out).add(claim));
        Answers answers = Answers.of(dataset, held);
        Senses senses = new Senses(dataset, options.hedges());
        Judge judge = new Judge(dataset);
        Map<Question, List<Answer>> sums = PartSums.of(
                held, options.hedges(), question -> !answers.to(question).isEmpty());
        Map<Question, List<Answer>> included = included(answers);
        List<ComparedQuestion> compared = new ArrayList<>(answers.questions().size());
        answers.forEach((question, given) -> {
            List<Answer> bounds = included.isEmpty() ? List.of() : included.getOrDefault(question, List.of());
            List<Answer> ofParts = sums.getOrDefault(question, List.of());
            compared.add(new ComparedQuestion(question, given, ofParts, bounds, senses, judge));
        });
        return new Comparison(
                answers,
                Answers.of(dataset, out),
                out.stream()
                        .sorted(Answers.BY_ID)
                        .map(claim -> LeftOut.of(claim, corrections))
                        .toList(),
                compared,
                new Across(senses, judge));
    }

    /** Returns, for each question about those harmed in any way, the answers about those of one harm. */
    private static Map<Question, List<Answer>> included(Answers answers) {
        Set<Question> wide = new HashSet<>();
        for (Question question : answers.questions()) {
            if (question.isOf(Harm.HARMED)) {
                wide.add(question);
            }
        }
        Map<Question, List<Answer>> included = new HashMap<>();
        if (!wide.isEmpty()) {
            for (Question question : answers.questions()) {
                question.ofAnyHarm()
                        .filter(wide::contains)
                        .ifPresent(any -> answers.to(question).stream()
                                .filter(answer -> answer.polarity() == Polarity.POSITIVE)
                                .forEach(included.computeIfAbsent(any, key -> new ArrayList<>())::add));
            }
        }
        return included;
    }

    /** Returns the comparison of what is about a subject; see {@link Answers#about(Referable)}. */
    public Comparison about(Referable subject) {
        return narrowed(some -> some.about(subject));
    }

    /** Returns the comparison of what is about an operation and its parts; see {@link Answers#aboutWithParts(Operation)}. */
    public Comparison aboutWithParts(Operation whole) {
        return narrowed(some -> some.aboutWithParts(whole));
    }

    private Comparison narrowed(Function<Answers, Answers> about) {
        Answers out = about.apply(withdrawn);
        Set<Claim> claims = Collections.newSetFromMap(new IdentityHashMap<>());
        out.all().map(Answer::claim).forEach(claims::add);
        Answers some = about.apply(answers);
        return new Comparison(
                some,
                out,
                leftOut.stream().filter(one -> claims.contains(one.claim())).toList(),
                some.questions().stream()
                        .flatMap(question -> to(question).stream())
                        .toList(),
                across);
    }

    /** What was compared: the claims by question. */
    public Answers answers() {
        return answers;
    }

    /** The questions in their order, also those that one claim alone answers. */
    public List<ComparedQuestion> questions() {
        return questions;
    }

    /** Returns the answers to a question; empty if nobody answers it here. */
    public Optional<ComparedQuestion> to(Question question) {
        return Optional.ofNullable(byQuestion().get(question));
    }

    private synchronized Map<Question, ComparedQuestion> byQuestion() {
        Map<Question, ComparedQuestion> made = byQuestion == null ? new HashMap<>() : byQuestion;
        if (byQuestion == null) {
            questions.forEach(question -> made.put(question.question(), question));
            byQuestion = made;
        }
        return made;
    }

    /** The claims that were left out because others correct them or take them back, by id. */
    public List<LeftOut> leftOut() {
        return leftOut;
    }

    /** Returns how many pairs of claims got this verdict, over all questions; exact. */
    public long count(Verdict verdict) {
        return counts[verdict.ordinal()];
    }

    /** Returns the pairs that got this verdict, question by question; they are made as the stream is read. */
    public Stream<ComparedPair> pairs(Verdict verdict) {
        return questions.stream().flatMap(question -> question.pairs(verdict));
    }

    /** Returns all pairs, question by question; they are made as the stream is read. */
    public Stream<ComparedPair> pairs() {
        return questions.stream().flatMap(ComparedQuestion::pairs);
    }

    /**
     * Returns how two claims stand to each other, each answer of the first to each one of the second with which it shares the kind of
     * question. Where subject, harm, label, party, unit, scope or another term differs, they are not comparable, and the reason says
     * which. A total of the one is held against what parts of the other come to that has none; what two totals say by their labels is told of the totals alone. Empty if they answer no questions of one kind. The claims need not be held, nor have been compared.
     */
    public List<ComparedPair> between(Claim first, Claim second) {
        return across.between(first, second);
    }
}
