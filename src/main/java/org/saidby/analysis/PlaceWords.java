package org.saidby.analysis;

import org.saidby.Place;
import org.saidby.PlaceAnchor;
import org.saidby.PlaceRelation;
import org.saidby.PlaceState;
import org.saidby.Ref;

/** Places as people would tell them, with names instead of refs. */
final class PlaceWords {

    private final Names names;

    PlaceWords(Names names) {
        this.names = names;
    }

    String of(Place place) {
        StringBuilder text = new StringBuilder();
        place.part().ifPresent(part -> append(text, part));
        place.location()
                .ifPresent(
                        location -> append(text, (text.isEmpty() ? "" : "in ") + names.of(Ref.toLocation(location))));
        place.anchor().ifPresent(anchor -> append(text, anchor(anchor)));
        PlaceState state = place.state();
        boolean isTold = state.equals(PlaceState.NAMED) || state.equals(PlaceState.AREA);
        if (isTold) {
            return text.isEmpty() ? place.words().orElse("not told") : text.toString();
        }
        String what = state.equals(PlaceState.UNKNOWN) ? "not known" : state.text();
        return what + (text.isEmpty() ? "" : ", somewhere in " + text);
    }

    private String anchor(PlaceAnchor anchor) {
        StringBuilder text = new StringBuilder();
        anchor.distance().ifPresent(distance -> append(text, distance.toString()));
        anchor.bearing().ifPresent(bearing -> append(text, bearing.toString()));
        PlaceRelation relation = anchor.relation();
        String to = names.of(anchor.to());
        if (relation.equals(PlaceRelation.SAME_AREA)) {
            append(text, "in the same area as " + to);
        } else if (relation.equals(PlaceRelation.FROM) && anchor.bearing().isPresent()) {
            append(text, "of " + to);
        } else {
            append(text, relation.text() + " " + to);
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String more) {
        text.append(text.isEmpty() ? "" : " ").append(more);
    }
}
