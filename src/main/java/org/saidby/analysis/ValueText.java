package org.saidby.analysis;

import java.util.Collection;
import java.util.stream.Collectors;
import org.saidby.CountRange;
import org.saidby.Id;
import org.saidby.Place;
import org.saidby.PlaceAnchor;
import org.saidby.PlaceState;
import org.saidby.Superlative;
import org.saidby.When;

/** Values in a few words, for people. */
final class ValueText {

    private ValueText() {}

    /** A value as it was told or read; ranges of numbers with both ends, since they are what a policy makes of them. */
    static String of(Object value) {
        if (value instanceof When time) {
            return time.toEnglish();
        }
        if (value instanceof Place place) {
            return place(place);
        }
        return value instanceof Superlative superlative ? superlative(superlative) : value.toString();
    }

    /** A number where it is one: {@code 17}, {@code [8,10]}. */
    static String number(CountRange range) {
        return range.isExact() ? Long.toString(range.min()) : range.toString();
    }

    /** Ids in a sentence: {@code a and b}. */
    static String ids(Collection<? extends Id<?>> ids) {
        return ids.stream().map(Id::text).collect(Collectors.joining(" and "));
    }

    private static String place(Place place) {
        StringBuilder text = new StringBuilder();
        boolean isTold = place.state().equals(PlaceState.NAMED) || place.state().equals(PlaceState.AREA);
        text.append(isTold ? "" : place.state().text());
        place.part().ifPresent(part -> append(text, part));
        place.location().ifPresent(location -> append(text, (text.isEmpty() ? "" : "in ") + "location:" + location));
        place.anchor().ifPresent(anchor -> append(text, anchor(anchor)));
        if (text.isEmpty()) {
            text.append(place.words().orElse(place.state().text()));
        }
        return text.toString();
    }

    private static String anchor(PlaceAnchor anchor) {
        StringBuilder text = new StringBuilder();
        anchor.distance().ifPresent(distance -> append(text, distance.toString()));
        anchor.bearing().ifPresent(bearing -> append(text, bearing.toString()));
        append(text, anchor.relation() + " " + anchor.to());
        return text.toString();
    }

    private static void append(StringBuilder text, String more) {
        text.append(text.isEmpty() ? "" : " ").append(more);
    }

    private static String superlative(Superlative superlative) {
        return superlative
                .words()
                .orElseGet(() -> superlative.kind().text()
                        + (superlative.ordinal().isPresent()
                                ? " " + superlative.ordinal().getAsInt()
                                : "")
                        + superlative.window().map(window -> " in " + window).orElse("")
                        + superlative
                                .within()
                                .map(within -> " within " + within.toEnglish())
                                .orElse(""));
    }
}
