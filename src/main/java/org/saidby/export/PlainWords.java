package org.saidby.export;

import java.util.ArrayList;
import java.util.List;
import org.saidby.Place;
import org.saidby.PlaceAnchor;
import org.saidby.PlaceRelation;
import org.saidby.PlaceState;
import org.saidby.Ref;
import org.saidby.TimeAnchor;
import org.saidby.When;

/** Places and times in a few words, with names instead of refs. */
final class PlainWords {

    private final Mentions mentions;

    PlainWords(Mentions mentions) {
        this.mentions = mentions;
    }

    /** Returns a place in words, those of the source where nothing else is told. */
    String of(Place place) {
        List<String> parts = new ArrayList<>();
        place.part().ifPresent(parts::add);
        place.location().ifPresent(id -> parts.add((parts.isEmpty() ? "" : "in ") + mentions.name(Ref.toLocation(id))));
        place.anchor().ifPresent(anchor -> parts.add(anchor(anchor)));
        String text = String.join(" ", parts);
        PlaceState state = place.state();
        if (state.equals(PlaceState.NAMED) || state.equals(PlaceState.AREA)) {
            return text.isEmpty() ? place.words().orElse("not told") : text;
        }
        String what = state.equals(PlaceState.UNKNOWN) ? "not known" : state.text();
        return what + (text.isEmpty() ? "" : ", somewhere in " + text);
    }

    private String anchor(PlaceAnchor anchor) {
        List<String> parts = new ArrayList<>();
        anchor.distance().ifPresent(distance -> parts.add(distance.toString()));
        anchor.bearing().ifPresent(bearing -> parts.add(bearing.text()));
        PlaceRelation relation = anchor.relation();
        String to = mentions.name(anchor.to());
        if (relation.equals(PlaceRelation.SAME_AREA)) {
            parts.add("in the same area as " + to);
        } else if (relation.equals(PlaceRelation.FROM) && anchor.bearing().isPresent()) {
            parts.add("of " + to);
        } else {
            parts.add(relation.text() + " " + to);
        }
        return String.join(" ", parts);
    }

    /** Returns a time in English. */
    String of(When when) {
        String text = when.toEnglish();
        return when.anchor()
                .filter(anchor -> when.date().isEmpty())
                .map(anchor -> text.replace(anchor.to().toString(), mentions.name(anchor.to())))
                .orElse(text);
    }

    /** Returns what a time is counted from, and how, in English. */
    String of(TimeAnchor anchor) {
        return of(When.builder().anchor(anchor).build());
    }
}
