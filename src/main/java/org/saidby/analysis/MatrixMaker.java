package org.saidby.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.Link;
import org.saidby.Operation;
import org.saidby.Ref;
import org.saidby.ResolvedTime;
import org.saidby.Source;
import org.saidby.TimeResolver;
import org.saidby.When;

/** Lays out what is said of one subject. */
final class MatrixMaker {

    private static final List<QuestionKind> FIRST = List.of(QuestionKind.TIME, QuestionKind.PLACE, QuestionKind.KIND);

    private final Dataset dataset;
    private final Names names;
    private final ComparisonReportOptions options;
    private final AnswerWords answerWords;
    private final QuestionWords questionWords;
    private final SupportWords supportWords;
    private final Corroborator corroborator;
    private final TimeResolver times;

    MatrixMaker(Dataset dataset, Names names, ComparisonReportOptions options) {
        this.dataset = dataset;
        this.names = names;
        this.options = options;
        answerWords = new AnswerWords(names);
        questionWords = new QuestionWords(names);
        supportWords = new SupportWords(names);
        corroborator = Corroborator.in(dataset, options.comparison().hedges());
        times = TimeResolver.in(dataset);
    }

    SubjectMatrix matrix(Ref subject, String name, List<ComparedQuestion> questions) {
        List<ComparedQuestion> ordered = new ArrayList<>(questions);
        ordered.sort(Comparator.comparingInt(question -> rank(question, subject)));
        List<ComparedQuestion> shown = MatrixLayout.chosen(ordered, options.maxRows(), MatrixLayout::interest);
        Map<Id<Source>, List<Claim>> byOrigin = new TreeMap<>();
        shown.stream()
                .flatMap(question -> question.answers().stream())
                .map(Answer::claim)
                .forEach(claim -> byOrigin.computeIfAbsent(
                                claim.attribution().origin().source(), any -> new ArrayList<>())
                        .add(claim));
        List<MatrixColumn> columns =
                shown.stream().map(question -> column(question, subject)).toList();
        List<Map<Id<Source>, List<MatrixEntry>>> cells =
                shown.stream().map(this::cells).toList();
        Map<Id<Source>, List<Interest>> interests = new HashMap<>();
        Set<Claim> all = new HashSet<>();
        byOrigin.values().forEach(all::addAll);
        for (OriginGroup group : corroborator.behind(all).interested()) {
            group.sources().forEach(source -> interests.put(source, group.interestsOf(source)));
        }
        List<MatrixRow> rows = new ArrayList<>();
        byOrigin.forEach(
                (origin, claims) -> rows.add(row(origin, claims, interests.getOrDefault(origin, List.of()), cells)));
        rows.sort(Comparator.comparingLong(MatrixMaker::silence).thenComparing(MatrixRow::name));
        return new SubjectMatrix(
                subject,
                name,
                recorded(subject),
                columns,
                rows.subList(0, Math.min(rows.size(), options.maxRows())),
                questions.size(),
                rows.size());
    }

    private static int rank(ComparedQuestion question, Ref heading) {
        int rank = FIRST.indexOf(question.question().kind());
        if (!question.question().subject().equals(heading)) {
            return FIRST.size() + 1;
        }
        return rank < 0 ? FIRST.size() : rank;
    }

    private static long silence(MatrixRow row) {
        return row.cells().stream().filter(List::isEmpty).count();
    }

    private SubjectMatrix.Recorded recorded(Ref subject) {
        Optional<Operation> operation =
                dataset.find(subject).filter(Operation.class::isInstance).map(Operation.class::cast);
        return new SubjectMatrix.Recorded(
                operation.map(Operation::kind).map(answerWords::words),
                operation.flatMap(Operation::when).map(this::time),
                operation.flatMap(Operation::place).map(answerWords::words));
    }

    private String time(When when) {
        ResolvedTime time = times.resolve(when);
        return time.date().isPresent() ? time.toEnglish() : answerWords.words(when);
    }

    private MatrixRow row(
            Id<Source> origin,
            List<Claim> claims,
            List<Interest> interests,
            List<Map<Id<Source>, List<MatrixEntry>>> cells) {
        Map<Id<Source>, Set<Claim>> passedOn = new TreeMap<>();
        claims.forEach(claim -> claim.attribution().relays().stream()
                .map(Link::source)
                .forEach(relay ->
                        passedOn.computeIfAbsent(relay, any -> new HashSet<>()).add(claim)));
        long all = claims.stream().distinct().count();
        Map<Boolean, List<String>> relays = passedOn.entrySet().stream()
                .collect(Collectors.partitioningBy(
                        relayed -> relayed.getValue().size() == all,
                        Collectors.mapping(relayed -> names.ofSource(relayed.getKey()), Collectors.toList())));
        return new MatrixRow(
                origin,
                names.ofSource(origin),
                dataset.source(origin).map(Source::named).orElse(true),
                interests,
                relays.getOrDefault(true, List.of()),
                relays.getOrDefault(false, List.of()),
                cells.stream()
                        .map(column -> column.getOrDefault(origin, List.of()))
                        .toList());
    }

    private MatrixColumn column(ComparedQuestion question, Ref subject) {
        List<MatrixAnswer> answers = new ArrayList<>();
        List<MatrixAnswer> shown = new ArrayList<>();
        for (AnswerGroup group : groups(question)) {
            List<Claim> claims = claims(group.answers());
            Corroboration support = corroborator.behind(claims);
            String reading = answerWords.reading(group) + answerWords.spokenOf(group);
            String told = group.isFromParts()
                    ? reading + " (from parts)"
                    : group.isFromLabel() && !group.isImplied()
                            ? reading + " (from the label)"
                            : group.isImplied()
                                    ? reading + " ("
                                            + questionWords.title(
                                                    group.answers().get(0).question(), subject) + ")"
                                    : reading;
            MatrixAnswer answer = new MatrixAnswer(group, told, support, supportWords.of(support));
            answers.add(answer);
            if (!group.isBound()) {
                shown.add(answer);
            }
        }
        Corroboration support = corroborator.behind(claims(question.answers()));
        return new MatrixColumn(
                questionWords.title(question.question(), subject),
                question,
                shown,
                new MatrixReasons(question, answers, options.maxPairs()).all(),
                support,
                supportWords.of(support));
    }

    /** Where nearly every claim says something else, each is held against the first ones. */
    private List<AnswerGroup> groups(ComparedQuestion question) {
        List<AnswerGroup> groups = question.groups();
        return groups.subList(0, Math.min(groups.size(), options.maxRows()));
    }

    private static List<Claim> claims(List<Answer> answers) {
        return answers.stream().map(Answer::claim).toList();
    }

    /** What each origin answers. */
    private Map<Id<Source>, List<MatrixEntry>> cells(ComparedQuestion question) {
        List<AnswerGroup> groups = groups(question);
        List<Map<Id<Source>, List<Answer>>> byOrigin =
                groups.stream().map(MatrixMaker::byOrigin).toList();
        Map<Id<Source>, List<MatrixEntry>> cells = new HashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            AnswerGroup group = groups.get(i);
            if (group.isBound()) {
                continue;
            }
            for (Map.Entry<Id<Source>, List<Answer>> told : byOrigin.get(i).entrySet()) {
                Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
                for (int j = 0; j < groups.size() && verdicts.size() < Verdict.values().length; j++) {
                    Judgement judgement = question.judge(group, groups.get(j));
                    boolean isOfOthers =
                            byOrigin.get(j).keySet().stream().anyMatch(other -> !other.equals(told.getKey()));
                    boolean isOfItself = i != j && judgement.verdict() == Verdict.CONTRADICT;
                    if (isOfOthers || isOfItself) {
                        verdicts.add(judgement.verdict());
                    }
                }
                String words = answerWords.told(told.getValue().get(0), group);
                cells.computeIfAbsent(told.getKey(), any -> new ArrayList<>(1))
                        .add(new MatrixEntry(words, told.getValue(), verdicts));
            }
        }
        return cells;
    }

    private static Map<Id<Source>, List<Answer>> byOrigin(AnswerGroup group) {
        Map<Id<Source>, List<Answer>> byOrigin = new LinkedHashMap<>();
        group.answers()
                .forEach(answer -> byOrigin.computeIfAbsent(
                                answer.claim().attribution().origin().source(), any -> new ArrayList<>(1))
                        .add(answer));
        return byOrigin;
    }
}
