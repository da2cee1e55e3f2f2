package org.saidby.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.saidby.analysis.Resolution.Fallback;
import org.saidby.analysis.SetAside.Reason;

/** What the steps of a policy know, and what they have set aside so far. */
final class Choosing {

    private final Corroborator points;
    private final ClaimDates days;
    private final Places places;
    private final List<SetAside> setAside = new ArrayList<>();
    private @Nullable Fallback fallback;

    Choosing(Corroborator points, ClaimDates days, Places places) {
        this.points = points;
        this.days = days;
        this.places = places;
    }

    Corroborator points() {
        return points;
    }

    Senses senses() {
        return points.senses();
    }

    Places places() {
        return places;
    }

    Optional<LocalDate> day(Answer answer) {
        return days.said(answer.claim());
    }

    /** Whether the day of an answer is one on which somebody spoke, and not that of the document. */
    boolean isDayOfSaying(Answer answer) {
        return days.isDayOfSaying(answer.claim());
    }

    List<SetAside> setAside() {
        return setAside;
    }

    /** What a step had to settle for, if it found nothing better. */
    Optional<Fallback> fallback() {
        return Optional.ofNullable(fallback);
    }

    void settleFor(Fallback fallback) {
        this.fallback = fallback;
    }

    /** Returns the answers for which something holds, and sets the others aside. */
    List<Answer> keep(
            List<Answer> answers, Predicate<Answer> holds, Reason reason, Function<Answer, String> otherwise) {
        List<Answer> kept = new ArrayList<>(answers.size());
        for (Answer answer : answers) {
            if (holds.test(answer)) {
                kept.add(answer);
            } else {
                setAside.add(SetAside.of(answer, reason, otherwise.apply(answer)));
            }
        }
        return kept;
    }

    /** Groups answers by their value, in their order. */
    Map<Object, List<Answer>> byValue(List<Answer> answers) {
        Map<Object, List<Answer>> groups = new HashMap<>();
        answers.forEach(answer -> groups.computeIfAbsent(senses().value(answer), any -> new ArrayList<>(1))
                .add(answer));
        return groups;
    }
}
