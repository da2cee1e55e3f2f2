package org.saidby.analysis;

import java.util.List;
import org.saidby.Dataset;
import org.saidby.Extensions;
import org.saidby.HedgePolicy;
import org.saidby.Place;
import org.saidby.Superlative;
import org.saidby.TimeResolver;
import org.saidby.When;

/** Tells values that mean the same from those that do not: what is not a matter of words. */
final class SameValue {

    private final HedgePolicy hedges;
    private final TimeResolver times;

    SameValue(Dataset dataset, HedgePolicy hedges) {
        this.hedges = hedges;
        times = TimeResolver.in(dataset);
    }

    HedgePolicy hedges() {
        return hedges;
    }

    /** Returns something that is equal for answers of the same value. */
    Object key(Answer answer) {
        AnswerValue value = answer.value();
        return switch (value.type()) {
            case COUNT -> hedges.rangeOf(value.count().orElseThrow());
            case TIME -> time(value.time().orElseThrow());
            case PLACE -> place(value.place().orElseThrow());
            case SUPERLATIVE -> superlative(value.superlative().orElseThrow());
            case TEXT -> FoldedText.of(value.text().orElseThrow());
            case THING, CODE -> value;
        };
    }

    private Object time(When told) {
        When when = resolved(told);
        return when.date().isPresent() ? List.of(when.date().get(), when.extent()) : when;
    }

    /** The time with its date counted from its anchor. */
    synchronized When resolved(When told) {
        return times.resolve(told).when();
    }

    static Place place(Place told) {
        boolean isInWordsAlone = told.location().isEmpty()
                && told.part().isEmpty()
                && told.anchor().isEmpty();
        return told.toBuilder()
                .words(told.words().filter(words -> isInWordsAlone).map(FoldedText::of))
                .part(told.part().map(FoldedText::of))
                .extensions(Extensions.none())
                .build();
    }

    private static Object superlative(Superlative told) {
        return List.of(told.kind(), told.ordinal(), told.window(), told.within().flatMap(When::date));
    }
}
