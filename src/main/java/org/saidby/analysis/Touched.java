package org.saidby.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.EntityKind;
import org.saidby.Id;
import org.saidby.Ref;

/** Which questions have to do with which subjects; made when it is first asked. */
final class Touched {

    private final Dataset dataset;
    private final Map<Question, List<Answer>> byQuestion;
    private @Nullable Map<Ref, List<Question>> bySubject;

    Touched(Dataset dataset, Map<Question, List<Answer>> byQuestion) {
        this.dataset = dataset;
        this.byQuestion = byQuestion;
    }

    List<Question> by(Ref subject) {
        return index().getOrDefault(subject, List.of());
    }

    private synchronized Map<Ref, List<Question>> index() {
        if (bySubject == null) {
            Map<Ref, List<Question>> made = new HashMap<>();
            byQuestion.forEach((question, answers) -> {
                for (Ref subject : subjects(question, answers)) {
                    made.computeIfAbsent(subject, any -> new ArrayList<>(2)).add(question);
                }
            });
            bySubject = made;
        }
        return bySubject;
    }

    private Set<Ref> subjects(Question question, List<Answer> answers) {
        Set<Ref> subjects = new LinkedHashSet<>();
        addWithRoot(subjects, question.subject());
        question.actor().map(Ref::toActor).ifPresent(subjects::add);
        for (Answer answer : answers) {
            addWithRoot(subjects, answer.claim().about());
            answer.value().thing().ifPresent(subjects::add);
        }
        return subjects;
    }

    /** Adds a subject and, if it is a claim, what that is about in the end. */
    private void addWithRoot(Set<Ref> subjects, Ref subject) {
        Set<Ref> seen = new HashSet<>();
        Ref next = subject;
        while (next != null && seen.add(next)) {
            subjects.add(next);
            next = next.kind().equals(EntityKind.CLAIM)
                    ? dataset.claim(Id.<Claim>of(next.id().text()))
                            .map(Claim::about)
                            .orElse(null)
                    : null;
        }
    }
}
