package org.saidby.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How each two answers to a question stand to each other, told with names. */
final class MatrixReasons {

    /** The order in which they are told. */
    private static final List<Verdict> ORDER =
            List.of(Verdict.CONTRADICT, Verdict.COMPATIBLE, Verdict.NOT_COMPARABLE, Verdict.AGREE);

    private final ComparedQuestion question;
    private final List<MatrixAnswer> answers;
    private final int max;

    MatrixReasons(ComparedQuestion question, List<MatrixAnswer> answers, int max) {
        this.question = question;
        this.answers = answers;
        this.max = max;
    }

    List<MatrixReason> all() {
        Map<Verdict, List<MatrixReason>> byVerdict = new EnumMap<>(Verdict.class);
        for (int i = 0; i < answers.size(); i++) {
            for (int j = i + 1; j < answers.size(); j++) {
                add(answers.get(i), answers.get(j), byVerdict);
            }
        }
        List<MatrixReason> all = new ArrayList<>();
        ORDER.forEach(verdict -> all.addAll(byVerdict.getOrDefault(verdict, List.of())));
        return all;
    }

    private void add(MatrixAnswer first, MatrixAnswer second, Map<Verdict, List<MatrixReason>> byVerdict) {
        if (isPair(first.group(), second.group())) {
            Judgement judgement = question.judge(first.group(), second.group());
            List<MatrixReason> some = byVerdict.computeIfAbsent(judgement.verdict(), any -> new ArrayList<>());
            if (some.size() < max) {
                some.add(new MatrixReason(first, second, judgement, words(judgement, first, second)));
            }
        }
    }

    private static boolean isPair(AnswerGroup first, AnswerGroup second) {
        if (!first.pairsWith(second)
                || first.answers().stream().allMatch(Answer::isToldAsTotal)
                        && second.answers().stream().allMatch(Answer::isToldAsTotal)) {
            return false;
        }
        return first.answers().size() > 1
                || second.answers().size() > 1
                || first.answers().get(0).claim() != second.answers().get(0).claim();
    }

    /** The message with the readings for people in the place of those for programs. */
    private static String words(Judgement judgement, MatrixAnswer first, MatrixAnswer second) {
        String one = judgement.arguments().getOrDefault("first", "");
        String both = one + " and " + judgement.arguments().get("second");
        String message = judgement.message();
        if (message.contains(both)) {
            return replaced(message, both, quoted(first) + " and " + quoted(second));
        }
        return message.endsWith(one) ? replaced(message, one, quoted(first)) : message;
    }

    private static String replaced(String message, String part, String by) {
        int at = message.lastIndexOf(part);
        return message.substring(0, at) + by + message.substring(at + part.length());
    }

    private static String quoted(MatrixAnswer answer) {
        boolean isText = answer.group().answers().get(0).value().text().isPresent();
        return isText ? "\"" + answer.reading() + "\"" : answer.reading();
    }
}
