package org.saidby.analysis;

import org.saidby.Place;
import org.saidby.PlaceAnchor;
import org.saidby.PlaceState;

/** Places told in a few words. */
final class PlaceText {

    private PlaceText() {}

    static String of(Place place) {
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
}
