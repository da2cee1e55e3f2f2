package org.saidby.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saidby.Count;
import org.saidby.CountRange;
import org.saidby.Place;
import org.saidby.PresenceRelation;
import org.saidby.When;
import org.saidby.analysis.Resolution.Failure;
import org.saidby.analysis.Resolution.Fallback;
import org.saidby.edtf.DaySet;

/** Makes one value of the answers that a policy left, or tells why they do not go together. */
final class ValueChoice {

    private static final Set<QuestionKind> SEVERAL = Set.of(
            QuestionKind.PARTICIPANT,
            QuestionKind.MEANS,
            QuestionKind.LABEL,
            QuestionKind.AFFILIATION,
            QuestionKind.AFFILIATION_ROLE,
            QuestionKind.SEQUENCE,
            QuestionKind.ASSESSMENT,
            QuestionKind.RESPONSE);

    private final Question question;
    private final List<Answer> left;
    private final boolean isEnvelope;
    private final Senses senses;
    private final Places places;
    private final List<AnswerValue> told;
    private final ImmutableResolvedValue.Builder value;
    private @Nullable Failure failure;
    private String reason;

    ValueChoice(Question question, List<Answer> left, boolean isEnvelope, Senses senses, Places places) {
        this.question = question;
        this.left = left;
        this.isEnvelope = isEnvelope;
        this.senses = senses;
        this.places = places;
        Map<Object, AnswerValue> distinct = new LinkedHashMap<>();
        left.forEach(answer -> distinct.putIfAbsent(senses.value(answer), answer.value()));
        told = List.copyOf(distinct.values());
        value = ImmutableResolvedValue.builder().type(told.get(0).type()).told(told);
        reason = left.size() == 1
                ? "one claim is left"
                : told.size() == 1
                        ? "the claims that are left say the same"
                        : isEnvelope
                                ? "it holds all that the claims say that are left"
                                : "the claims that are left go together";
        choose();
    }

    ImmutableResolution.Builder addTo(ImmutableResolution.Builder resolution, Optional<Fallback> fallback) {
        resolution.reason(Resolver.reason(reason, fallback)).fallback(fallback);
        return failure == null ? resolution.value(value.build()) : resolution.failure(failure);
    }

    private void choose() {
        if (told.stream().map(AnswerValue::type).distinct().count() > 1) {
            contradict();
            return;
        }
        switch (told.get(0).type()) {
            case COUNT -> chooseCount();
            case TIME -> chooseTime();
            case PLACE -> choosePlace();
            default -> {
                if (told.size() > 1 && !isEnvelope && !canBeSeveral()) {
                    contradict();
                }
            }
        }
    }

    private boolean canBeSeveral() {
        // somebody can have been in many places, but comes from one
        boolean isInPlaces = question.kind() == QuestionKind.PRESENCE
                && !question.relation().equals(Optional.of(PresenceRelation.ORIGIN));
        return SEVERAL.contains(question.kind()) || isInPlaces;
    }

    private void contradict() {
        fail(Failure.CONTRADICTION, "the claims that are left contradict each other");
    }

    private void fail(Failure failure, String reason) {
        this.failure = failure;
        this.reason = reason;
    }

    private void chooseCount() {
        if (!countOneTime()) {
            fail(Failure.DIFFERENT_TIMES, "the claims that are left count different times");
            return;
        }
        List<Count> counts = told.stream().flatMap(one -> one.count().stream()).toList();
        Optional<CountRange> range = Optional.empty();
        for (Count count : counts) {
            CountRange next = senses.hedges().rangeOf(count);
            Optional<CountRange> before = range;
            range = count == counts.get(0)
                    ? Optional.of(next)
                    : before.flatMap(all -> isEnvelope ? Optional.of(all.span(next)) : all.intersection(next));
        }
        if (range.isEmpty()) {
            contradict();
            return;
        }
        value.count(range)
                .best(range.get().isExact() ? OptionalLong.of(range.get().min()) : best());
    }

    /** The best number of all claims that have one, if it is the same. */
    private OptionalLong best() {
        long[] all = left.stream()
                .map(answer -> answer.value().count().orElseThrow().best())
                .flatMapToLong(OptionalLong::stream)
                .distinct()
                .toArray();
        return all.length == 1 ? OptionalLong.of(all[0]) : OptionalLong.empty();
    }

    private boolean countOneTime() {
        Optional<DaySet> common = Optional.empty();
        for (Answer answer : left) {
            Optional<DaySet> days = answer.spokenOf()
                    .flatMap(when -> senses.counted(when).date())
                    .map(date -> date.possibleDays());
            Optional<DaySet> before = common;
            common = days.map(these -> before.map(these::intersection).orElse(these))
                    .or(() -> before);
            if (common.filter(DaySet::isEmpty).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private void chooseTime() {
        List<When> times = told.stream()
                .flatMap(one -> one.time().stream())
                .map(senses::counted)
                .toList();
        Optional<When> time = times.size() == 1
                ? Optional.of(times.get(0))
                : isEnvelope ? TimeChoice.around(times) : TimeChoice.common(times);
        if (time.isEmpty() && isEnvelope) {
            fail(Failure.NO_ENVELOPE, "no interval holds the times of the claims that are left");
        } else if (time.isEmpty()) {
            contradict();
        }
        value.time(time);
    }

    private void choosePlace() {
        List<Place> all = told.stream().flatMap(one -> one.place().stream()).toList();
        PlaceChoice choice = new PlaceChoice(places, all);
        if (isEnvelope) {
            Optional<Place> place = choice.around();
            value.place(place);
            if (place.isEmpty()) {
                fail(Failure.NO_ENVELOPE, "no location holds the places of the claims that are left");
            }
            return;
        }
        Optional<Place> place = choice.common();
        if (place.isEmpty() && !canBeSeveral()) {
            contradict();
        }
        value.place(all.size() > 1 && canBeSeveral() ? Optional.empty() : place);
    }
}
