package org.saidby.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.saidby.Claim;
import org.saidby.Harm;
import org.saidby.Polarity;

/** Compares two claims whatever questions they answer. */
final class Across {

    private final Senses senses;
    private final Judge judge;

    Across(Senses senses, Judge judge) {
        this.senses = senses;
        this.judge = judge;
    }

    synchronized List<ComparedPair> between(Claim first, Claim second) {
        List<ComparedPair> pairs = new ArrayList<>();
        for (Answer one : answers(first, second)) {
            for (Answer other : answers(second, first)) {
                if (one.question().kind() == other.question().kind()
                        && !(one.isToldAsTotal() && other.isToldAsTotal())) {
                    pairs.add(ComparedPair.of(one, other, judge(one, other)));
                }
            }
        }
        addSums(first, second, pairs);
        return List.copyOf(pairs);
    }

    /** A total of one claim stands against what the parts of the other come to. */
    private void addSums(Claim first, Claim second, List<ComparedPair> pairs) {
        PartSums.of(second, senses.hedges())
                .ifPresent(sum -> ClaimAnswers.of(first).stream()
                        .filter(total -> total.question().equals(sum.question()))
                        .forEach(total -> pairs.add(ComparedPair.of(total, sum, judge(total, sum)))));
        PartSums.of(first, senses.hedges())
                .ifPresent(sum -> ClaimAnswers.of(second).stream()
                        .filter(total -> total.question().equals(sum.question()))
                        .forEach(total -> pairs.add(ComparedPair.of(sum, total, judge(sum, total)))));
    }

    private static List<Answer> answers(Claim claim, Claim other) {
        List<Answer> answers = new ArrayList<>(ClaimAnswers.of(claim));
        if (other.about().equals(claim.ref()) && ClaimAnswers.isFinding(other)) {
            answers.add(ClaimAnswers.ofItself(claim));
        }
        return answers;
    }

    private Judgement judge(Answer one, Answer other) {
        Question question = one.question();
        if (question.equals(other.question())) {
            return judge.judge(question, own(one), own(other));
        }
        if (includes(question, other)) {
            return judge.judge(question, own(one), included(other));
        }
        if (includes(other.question(), one)) {
            return judge.judge(other.question(), included(one), own(other));
        }
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put("first", question.toString());
        arguments.put("second", other.question().toString());
        return Judgement.of(
                difference(question, other.question()),
                arguments,
                "they answer different questions: " + question + ", and " + other.question());
    }

    private AnswerGroup own(Answer answer) {
        return new AnswerGroup(senses.of(answer), List.of(answer), false);
    }

    private AnswerGroup included(Answer answer) {
        return new AnswerGroup(senses.included(answer), List.of(answer), true);
    }

    private static boolean includes(Question wide, Answer answer) {
        return wide.isOf(Harm.HARMED)
                && answer.polarity() == Polarity.POSITIVE
                && answer.question().ofAnyHarm().equals(Optional.of(wide));
    }

    private static Reason difference(Question one, Question other) {
        if (!one.subject().equals(other.subject())) {
            return Reason.SUBJECTS_DIFFER;
        }
        if (!one.harm().equals(other.harm())) {
            return Reason.HARMS_DIFFER;
        }
        if (!one.unit().equals(other.unit())) {
            return Reason.UNITS_DIFFER;
        }
        if (!Objects.equals(one.scope(), other.scope())) {
            return Reason.SCOPES_DIFFER;
        }
        return one.kind() == QuestionKind.PART ? Reason.PARTS_DIFFER : Reason.TERMS_DIFFER;
    }
}
