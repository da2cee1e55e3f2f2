package org.saidby.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.Operation;
import org.saidby.Ref;
import org.saidby.Referable;

/**
 * What the claims of a dataset answer, by question.
 *
 * <p>Every claim answers one question or more; of presences, how many of the subject were there is not asked. Questions stand in
 * their own order, the answers to each by the ids of their claims, so that the order of a dataset's lists changes nothing. All claims have
 * a part, also those that others supersede or retract. Building takes time near-linear in the claims. Immutable.
 */
public final class Answers {

    /** By id; the text tells apart those that share one. */
    static final Comparator<Claim> BY_ID = (one, other) -> {
        int byId = one.id().compareTo(other.id());
        return byId != 0 || one == other ? byId : one.toString().compareTo(other.toString());
    };

    private final Dataset dataset;
    private final List<Map.Entry<Question, List<Answer>>> entries;
    private final List<Question> questions;
    private final Map<Question, List<Answer>> byQuestion;
    private final Touched touched;

    private Answers(Dataset dataset, Map<Question, List<Answer>> byQuestion, Touched touched) {
        this.dataset = dataset;
        entries = sorted(byQuestion);
        questions = entries.stream().map(Map.Entry::getKey).toList();
        this.byQuestion = byQuestion;
        this.touched = touched;
    }

    /** Returns what all claims of a dataset answer. */
    public static Answers of(Dataset dataset) {
        return of(dataset, dataset.claims());
    }

    /** Returns what some claims answer, seen in a dataset that need not hold them. */
    public static Answers of(Dataset dataset, Collection<Claim> claims) {
        List<Claim> ordered = new ArrayList<>(claims);
        ordered.sort(BY_ID);
        Set<Ref> lookedInto = new HashSet<>();
        for (Claim claim : ordered) {
            if (ClaimAnswers.isFinding(claim)) {
                lookedInto.add(claim.about());
            }
        }
        Map<Question, List<Answer>> byQuestion = new HashMap<>(ordered.size() * 2);
        for (Claim claim : ordered) {
            for (Answer answer : ClaimAnswers.of(claim)) {
                add(byQuestion, answer);
            }
            if (!lookedInto.isEmpty() && lookedInto.contains(claim.ref())) {
                add(byQuestion, ClaimAnswers.ofItself(claim));
            }
        }
        byQuestion.replaceAll((question, answers) -> List.copyOf(answers));
        return new Answers(dataset, byQuestion, new Touched(dataset, byQuestion));
    }

    /** Sorts subjects, of which there are fewer, and then the questions of each. */
    private static List<Map.Entry<Question, List<Answer>>> sorted(Map<Question, List<Answer>> byQuestion) {
        Map<Ref, List<Map.Entry<Question, List<Answer>>>> bySubject = new HashMap<>();
        for (Map.Entry<Question, List<Answer>> entry : byQuestion.entrySet()) {
            bySubject
                    .computeIfAbsent(entry.getKey().subject(), any -> new ArrayList<>(4))
                    .add(entry);
        }
        List<Map.Entry<Ref, List<Map.Entry<Question, List<Answer>>>>> subjects = new ArrayList<>(bySubject.entrySet());
        subjects.sort(Map.Entry.comparingByKey());
        List<Map.Entry<Question, List<Answer>>> sorted = new ArrayList<>(byQuestion.size());
        for (Map.Entry<Ref, List<Map.Entry<Question, List<Answer>>>> subject : subjects) {
            List<Map.Entry<Question, List<Answer>>> some = subject.getValue();
            some.sort(Map.Entry.comparingByKey());
            sorted.addAll(some);
        }
        return sorted;
    }

    private static void add(Map<Question, List<Answer>> byQuestion, Answer answer) {
        byQuestion.computeIfAbsent(answer.question(), any -> new ArrayList<>(1)).add(answer);
    }

    /**
     * Returns the questions about a subject with all their answers: those asked of it, those asked of a claim about it, those that a
     * claim about it answers; for an actor also those that name it, as one who took part, a party or a group.
     */
    public Answers about(Referable subject) {
        return narrowed(touched.by(subject.ref()));
    }

    /** Returns the questions about an operation, such as a campaign, and about all that are part of it, directly or not. */
    public Answers aboutWithParts(Operation whole) {
        Set<Question> about = new HashSet<>();
        Set<Id<Operation>> seen = new HashSet<>();
        List<Operation> next = new ArrayList<>(List.of(whole));
        for (int i = 0; i < next.size(); i++) {
            Operation operation = next.get(i);
            if (seen.add(operation.id())) {
                about.addAll(touched.by(operation.ref()));
                next.addAll(dataset.partsOf(operation));
            }
        }
        return narrowed(about);
    }

    private Answers narrowed(Collection<Question> about) {
        Map<Question, List<Answer>> some = new HashMap<>();
        for (Question question : about) {
            List<Answer> answers = byQuestion.get(question);
            if (answers != null) {
                some.put(question, answers);
            }
        }
        return new Answers(dataset, some, touched);
    }

    /** The dataset in which the claims are seen. */
    public Dataset dataset() {
        return dataset;
    }

    /** The questions that are answered, in their order; unmodifiable. */
    public List<Question> questions() {
        return questions;
    }

    /** Returns the answers to a question, by the ids of their claims; empty if nobody answers it. */
    public List<Answer> to(Question question) {
        return byQuestion.getOrDefault(question, List.of());
    }

    /** Hands on each question with its answers, in their order. */
    void forEach(BiConsumer<Question, List<Answer>> taker) {
        entries.forEach(entry -> taker.accept(entry.getKey(), entry.getValue()));
    }

    /** Returns all answers: by question, then by the ids of their claims. */
    public Stream<Answer> all() {
        return entries.stream().flatMap(entry -> entry.getValue().stream());
    }

    /** Returns what one claim answers here: the questions in the order in which its assertion tells them. */
    public List<Answer> by(Claim claim) {
        return Stream.concat(
                        ClaimAnswers.of(claim).stream().map(Answer::question).distinct(),
                        Stream.of(Question.of(QuestionKind.STANDING, claim)))
                .distinct()
                .flatMap(question -> to(question).stream())
                .filter(answer -> answer.claim().equals(claim))
                .toList();
    }
}
