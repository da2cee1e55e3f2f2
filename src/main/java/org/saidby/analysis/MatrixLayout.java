package org.saidby.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.EntityKind;
import org.saidby.Operation;
import org.saidby.Ref;
import org.saidby.ResolvedTime;
import org.saidby.TimeResolver;
import org.saidby.edtf.Edtf;

/** Which subjects are laid out, in which order. */
final class MatrixLayout {

    /** A subject with what its place in the order hangs on. */
    private record Found(Ref subject, String name, int rank, long first, long last, List<ComparedQuestion> questions) {}

    private static final Comparator<Found> ORDER = Comparator.comparingInt(Found::rank)
            .thenComparingLong(Found::first)
            .thenComparing(Found::last, Comparator.reverseOrder())
            .thenComparing(Found::name)
            .thenComparing(Found::subject);

    private static final List<EntityKind> KINDS = List.of(EntityKind.OPERATION, EntityKind.ACTOR, EntityKind.LOCATION);

    private final Dataset dataset;
    private final Names names;
    private final TimeResolver times;
    private final int subjectCount;
    private final List<SubjectMatrix> subjects;

    MatrixLayout(Dataset dataset, Comparison comparison, ComparisonReportOptions options) {
        this.dataset = dataset;
        names = new Names(dataset);
        times = TimeResolver.in(dataset);
        Map<Ref, List<ComparedQuestion>> bySubject = new HashMap<>();
        for (ComparedQuestion question : comparison.questions()) {
            if (!question.repeatsTotals()) {
                bySubject
                        .computeIfAbsent(heading(question.question().subject()), any -> new ArrayList<>(4))
                        .add(question);
            }
        }
        List<Found> found = new ArrayList<>();
        bySubject.forEach((subject, questions) -> found.add(found(subject, questions)));
        found.sort(ORDER);
        subjectCount = found.size();
        MatrixMaker maker = new MatrixMaker(dataset, names, options);
        subjects = chosen(found, options.maxSubjects(), one -> interest(one.questions)).stream()
                .map(one -> maker.matrix(one.subject, one.name, one.questions))
                .toList();
    }

    int subjectCount() {
        return subjectCount;
    }

    List<SubjectMatrix> subjects() {
        return subjects;
    }

    /** What is asked of a claim stands below what that claim is about. */
    private Ref heading(Ref subject) {
        Ref heading = subject;
        Set<Ref> seen = new HashSet<>();
        while (heading.kind().equals(EntityKind.CLAIM) && seen.add(heading)) {
            Ref claim = heading;
            heading = dataset.find(claim)
                    .filter(Claim.class::isInstance)
                    .map(entity -> ((Claim) entity).about())
                    .orElse(claim);
        }
        // a circle of claims about each other has no beginning but the least
        return seen.contains(heading)
                ? seen.stream().min(Comparator.naturalOrder()).orElse(heading)
                : heading;
    }

    private Found found(Ref subject, List<ComparedQuestion> questions) {
        int rank = KINDS.contains(subject.kind()) ? KINDS.indexOf(subject.kind()) : KINDS.size();
        Edtf date = dataset.find(subject)
                .filter(Operation.class::isInstance)
                .flatMap(entity -> ((Operation) entity).when())
                .map(times::resolve)
                .flatMap(ResolvedTime::date)
                .orElse(null);
        long first = date == null
                ? Long.MAX_VALUE
                : date.earliest().day().map(day -> day.toEpochDay()).orElse(Long.MIN_VALUE);
        long last = date == null
                ? Long.MAX_VALUE
                : date.latest().day().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE);
        return new Found(subject, names.of(subject), rank, first, last, questions);
    }

    private static int interest(List<ComparedQuestion> questions) {
        return questions.stream().mapToInt(MatrixLayout::interest).min().orElse(2);
    }

    /** Returns 0 if claims contradict each other, 1 if several answer, else 2. */
    static int interest(ComparedQuestion question) {
        if (question.count(Verdict.CONTRADICT) > 0) {
            return 0;
        }
        return question.answers().size() > 1 ? 1 : 2;
    }

    /** Returns those with the least interest number, as many as are allowed, in the order in which they stood. */
    static <T> List<T> chosen(List<T> all, int max, ToIntFunction<T> interest) {
        if (all.size() <= max) {
            return all;
        }
        return IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparingInt(i -> interest.applyAsInt(Objects.requireNonNull(all.get(i)))))
                .limit(max)
                .sorted()
                .map(all::get)
                .toList();
    }
}
