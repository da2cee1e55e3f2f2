package org.saidby.analysis;

import java.util.Optional;
import java.util.OptionalInt;
import org.saidby.Count;
import org.saidby.CountRange;
import org.saidby.Dataset;
import org.saidby.Distance;
import org.saidby.Extensions;
import org.saidby.Hedge;
import org.saidby.HedgePolicy;
import org.saidby.Place;
import org.saidby.PlaceAnchor;
import org.saidby.PlaceState;
import org.saidby.Polarity;
import org.saidby.Superlative;
import org.saidby.SuperlativeKind;
import org.saidby.TimeResolver;
import org.saidby.When;
import org.saidby.edtf.Edtf;

/**
 * Finds what answers come to: counts by a hedge policy, times counted from their anchors, the rest without words. Safe to share between
 * threads.
 */
final class Senses {

    private final HedgePolicy hedges;
    private final TimeResolver times;

    Senses(Dataset dataset, HedgePolicy hedges) {
        this.hedges = hedges;
        times = TimeResolver.in(dataset);
    }

    HedgePolicy hedges() {
        return hedges;
    }

    /** Returns something that is equal for answers of the same value, whether they affirm or deny it. */
    Object value(Answer answer) {
        AnswerValue value = answer.value();
        return switch (value.type()) {
            case COUNT -> hedges.rangeOf(value.count().orElseThrow());
            case TIME -> plain(value.time().orElseThrow());
            case PLACE -> plain(value.place().orElseThrow());
            case THING -> value.thing().orElseThrow();
            case CODE -> value.code().orElseThrow();
            case SUPERLATIVE -> plain(value.superlative().orElseThrow());
            case TEXT -> FoldedText.of(value.text().orElseThrow());
        };
    }

    /** Returns a time with its date counted from its anchor. */
    synchronized When counted(When told) {
        return times.resolve(told).when();
    }

    Sense of(Answer answer) {
        When span = answer.spokenOf()
                .map(this::plain)
                .filter(time -> time.date().isPresent())
                .orElse(null);
        Object value = answer.value()
                .count()
                .<Object>map(count -> number(count, answer))
                .orElseGet(() -> value(answer));
        boolean isTurned = value instanceof Sense.Number number && number.denial();
        return new Sense(
                value,
                isTurned ? Polarity.POSITIVE : answer.polarity(),
                answer.deniedTogether(),
                span,
                span == null && answer.spokenOf().isPresent());
    }

    /** The sense of a count of one harm as a count of any: so many at least. */
    Sense included(Answer answer) {
        Sense sense = of(answer);
        Sense.Number number = (Sense.Number) sense.value();
        return new Sense(
                new Sense.Number(CountRange.atLeast(number.range().min()), false, false, true, false),
                sense.polarity(),
                sense.together(),
                sense.span(),
                sense.isUndated());
    }

    private Sense.Number number(Count count, Answer answer) {
        if (answer.isFromParts()) {
            // the sum is one of ranges already
            return new Sense.Number(CountRange.atLeast(count.number().orElse(0)), false, false, false, true);
        }
        CountRange range = hedges.rangeOf(count);
        boolean isOpen = range.min() == 0 && range.max().isEmpty();
        boolean isNone = count.hedge() == Hedge.NONE_REPORTED && isOpen;
        boolean isDenied = answer.polarity() == Polarity.NEGATIVE && !answer.deniedTogether() && !isOpen;
        if (isDenied && range.min() == 0) {
            return Sense.Number.left(CountRange.atLeast(range.max().getAsLong() + 1));
        }
        if (isDenied && range.max().isEmpty()) {
            return Sense.Number.left(CountRange.between(0, range.min() - 1));
        }
        return isNone ? new Sense.Number(range, true, false, false, false) : Sense.Number.told(range);
    }

    private When plain(When told) {
        Optional<Edtf> date = counted(told).date();
        return date.isPresent()
                ? When.builder().date(date).extent(told.extent()).build()
                : told.toBuilder()
                        .words(told.words().map(FoldedText::of))
                        .extensions(Extensions.none())
                        .build();
    }

    private static Place plain(Place place) {
        boolean isWords = place.location().isEmpty()
                && place.anchor().isEmpty()
                && place.part().isEmpty()
                && place.state().equals(PlaceState.NAMED);
        return place.toBuilder()
                .words(isWords ? place.words().map(FoldedText::of) : Optional.empty())
                .part(place.part().map(FoldedText::of))
                .anchor(place.anchor().map(Senses::plain))
                .extensions(Extensions.none())
                .build();
    }

    private static PlaceAnchor plain(PlaceAnchor anchor) {
        return anchor.toBuilder()
                .distance(anchor.distance().map(Senses::plain))
                .extensions(Extensions.none())
                .build();
    }

    private static Distance plain(Distance distance) {
        return distance.toBuilder()
                .words(Optional.empty())
                .extensions(Extensions.none())
                .build();
    }

    /** The first is the one with the ordinal 1. */
    private Superlative plain(Superlative superlative) {
        boolean isFirst = superlative.kind().equals(SuperlativeKind.FIRST);
        return superlative.toBuilder()
                .kind(isFirst ? SuperlativeKind.ORDINAL : superlative.kind())
                .ordinal(isFirst ? OptionalInt.of(1) : superlative.ordinal())
                .within(superlative.within().map(this::plain))
                .words(Optional.empty())
                .extensions(Extensions.none())
                .build();
    }
}
