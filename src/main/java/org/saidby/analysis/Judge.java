package org.saidby.analysis;

import java.util.Optional;
import org.saidby.Code;
import org.saidby.CountRange;
import org.saidby.Dataset;
import org.saidby.EntityKind;
import org.saidby.OperationKind;
import org.saidby.Place;
import org.saidby.PresenceRelation;
import org.saidby.Ref;
import org.saidby.Superlative;
import org.saidby.SuperlativeKind;
import org.saidby.When;

/** Decides how two senses of answers to one question stand to each other; the same whichever comes first. */
final class Judge {

    private final SpokenTimes times;
    private final Places places;
    private final Parties parties;
    private final Explanation explanation;

    Judge(Dataset dataset) {
        times = new SpokenTimes(dataset);
        places = new Places(dataset);
        parties = Parties.in(dataset);
        explanation = new Explanation(places);
    }

    Judgement judge(Question question, AnswerGroup one, AnswerGroup other) {
        return explanation.of(reason(question, one.sense(), other.sense()), one, other);
    }

    Reason reason(Question question, Sense one, Sense other) {
        return times.reason(question, one, other, ofValues(question, one, other));
    }

    private Reason ofValues(Question question, Sense one, Sense other) {
        boolean isSame = one.value().equals(other.value());
        if (one.isDenied() && other.isDenied()) {
            return isSame ? Reason.BOTH_DENY : Reason.DENIES_ANOTHER;
        }
        if (one.together() || other.together()) {
            return Reason.DENIED_TOGETHER;
        }
        if (one.isDenied() || other.isDenied()) {
            Object denied = one.isDenied() ? one.value() : other.value();
            Object affirmed = one.isDenied() ? other.value() : one.value();
            if (!isSame && (denied instanceof String || affirmed instanceof String)) {
                // other words can mean the same, so it is not known whether that is what is denied
                return Reason.WORDS_DIFFER;
            }
            return isSame || isHeld(denied, affirmed) ? Reason.DENIED : Reason.DENIES_ANOTHER;
        }
        return affirmed(question, one, other);
    }

    private Reason affirmed(Question question, Sense one, Sense other) {
        Object value = one.value();
        if (value instanceof Sense.Number number && other.value() instanceof Sense.Number another) {
            return numbers(number, another);
        }
        if (value instanceof When time && other.value() instanceof When another) {
            return Times.reason(time, another);
        }
        if (value instanceof Place place && other.value() instanceof Place another) {
            Reason reason = places.reason(place, another);
            return reason.verdict() == Verdict.CONTRADICT && severalPlaces(question, one, other)
                    ? Reason.SEVERAL_POSSIBLE
                    : reason;
        }
        if (value.equals(other.value())) {
            return Reason.SAME_ANSWER;
        }
        if (value instanceof Ref thing && other.value() instanceof Ref another) {
            boolean isPart = parties.isPart(thing, another) || parties.isPart(another, thing);
            return isPart ? Reason.PART_OF : Reason.SEVERAL_POSSIBLE;
        }
        if (value instanceof Superlative superlative && other.value() instanceof Superlative another) {
            return superlatives(superlative, another);
        }
        if (value instanceof Code code && other.value() instanceof Code another) {
            return codes(code, another);
        }
        return Reason.WORDS_DIFFER;
    }

    /** Whether whoever denies the one thereby denies the other. */
    private boolean isHeld(Object denied, Object affirmed) {
        if (denied instanceof Sense.Number number && affirmed instanceof Sense.Number another) {
            return !number.noneReported() && number.range().contains(another.range());
        }
        if (denied instanceof When time && affirmed instanceof When another) {
            // that it was not all of a month leaves some day of it
            return !Times.isAllDays(time) && Times.denies(time, another);
        }
        if (denied instanceof Place place && affirmed instanceof Place another) {
            return places.isWithin(another, place);
        }
        return denied instanceof Ref whole && affirmed instanceof Ref part && parties.isPart(part, whole);
    }

    private static Reason numbers(Sense.Number one, Sense.Number other) {
        if (one.derived() || other.derived()) {
            return one.range().overlaps(other.range()) ? Reason.PARTS_FIT : Reason.PARTS_EXCEED;
        }
        if (one.included() || other.included()) {
            return one.range().overlaps(other.range()) ? Reason.HARM_INCLUDED : Reason.HARM_EXCEEDS;
        }
        if (one.noneReported() != other.noneReported()) {
            return Reason.NONE_REPORTED;
        }
        CountRange range = one.range();
        if (range.equals(other.range())) {
            return Reason.SAME_COUNT;
        }
        if (range.overlaps(other.range())) {
            return Reason.COUNTS_OVERLAP;
        }
        return one.denial() || other.denial() ? Reason.DENIED : Reason.COUNTS_APART;
    }

    private static Reason superlatives(Superlative one, Superlative other) {
        if (!one.kind().isKnown() || !other.kind().isKnown()) {
            return Reason.UNKNOWN_WORD;
        }
        if (!one.window().equals(other.window()) || !one.within().equals(other.within())) {
            return Reason.SPANS_DIFFER;
        }
        boolean isBothOrdinal =
                one.kind().equals(SuperlativeKind.ORDINAL) && other.kind().equals(SuperlativeKind.ORDINAL);
        return isBothOrdinal ? Reason.ORDINALS_DIFFER : Reason.SEVERAL_POSSIBLE;
    }

    private static Reason codes(Code one, Code other) {
        if (!one.isKnown() || !other.isKnown()) {
            return Reason.UNKNOWN_WORD;
        }
        if (!(one instanceof OperationKind kind) || !(other instanceof OperationKind another)) {
            return Reason.RESPONSES_DIFFER;
        }
        return EventKinds.reason(kind, another);
    }

    /** A thing comes from one place and a location is at one; an actor can be in two places on two days. */
    private static boolean severalPlaces(Question question, Sense one, Sense other) {
        Optional<PresenceRelation> relation = question.relation();
        if (relation.isEmpty() || relation.get().equals(PresenceRelation.ORIGIN)) {
            return false;
        }
        boolean isAt = relation.get().equals(PresenceRelation.AT);
        return !isAt || !question.subject().kind().equals(EntityKind.LOCATION) && !isOneDay(one, other);
    }

    private static boolean isOneDay(Sense one, Sense other) {
        When span = one.span();
        When another = other.span();
        return span != null && another != null && Times.isOneDay(span, another);
    }
}
