package org.saidby.export;

import java.io.IOException;
import org.saidby.Operation;
import org.saidby.Participation;
import org.saidby.Place;
import org.saidby.PlaceState;
import org.saidby.Ref;

/** Writes operations as events, each with its links to who took part, where it was and what it is part of. */
final class FtmEvents {

    private final FtmGraph graph;

    FtmEvents(FtmGraph graph) {
        this.graph = graph;
    }

    void write(Operation operation) throws IOException {
        FtmEntity event = graph.thing(FtmKinds.EVENT, operation);
        if (operation.label().isPresent()) {
            event.add(FtmProperty.NAME, operation.label().get(), "operation.label");
        } else {
            String kind = AssertionWords.word(operation.kind());
            event.derive(FtmProperty.NAME, kind);
            event.lose("export.filled", "operation.label", "an event has a name: its kind stands for it", kind);
        }
        event.add(FtmProperty.KEYWORDS, operation.kind().text(), "operation.kind");
        operation.when().ifPresent(when -> FtmDates.add(when, "date", "operation.when", graph.plain(), event));
        operation.place().ifPresent(place -> place(operation, place, event));
        for (Participation one : operation.participants()) {
            event.derive(FtmProperty.INVOLVED, actor(operation, one));
        }
        if (operation.provisional()) {
            event.fact("provisional", "true", "operation.provisional");
        }
        graph.externalIds(operation.externalIds(), "operation.externalIds", event);
        graph.write(event);
        links(operation);
    }

    private void place(Operation operation, Place place, FtmEntity event) {
        String words = graph.plain().of(place);
        if (isTold(place)) {
            event.derive(FtmProperty.LOCATION, words);
        } else {
            event.derive(FtmProperty.NOTES, "place: " + words);
        }
        event.fact("place state", place.state().text(), "operation.place.state")
                .fact("place part", place.part(), "operation.place.part")
                .fact("place words", place.words(), "operation.place.words");
        if (place.location().isPresent() && isAddress(place)) {
            event.derive(
                    FtmProperty.ADDRESS_ENTITY,
                    graph.id(Ref.toLocation(place.location().get()), operation, "operation.place.location"));
        }
    }

    /** Returns whether it was at the location as a whole; the point of a location stands for no part of it and for nothing withheld. */
    private static boolean isAddress(Place place) {
        return isTold(place) && place.part().isEmpty() && place.anchor().isEmpty();
    }

    /** Returns whether it may be looked up as an address; what is withheld may not. */
    private static boolean isTold(Place place) {
        return place.state().equals(PlaceState.NAMED) || place.state().equals(PlaceState.AREA);
    }

    private void links(Operation operation) throws IOException {
        if (operation.place().isPresent() && !isAddress(operation.place().get())) {
            Place place = operation.place().get();
            if (place.location().isPresent()) {
                Ref location = Ref.toLocation(place.location().get());
                graph.link(operation, location, "somewhere in", "place", "operation.place.location");
            }
        }
        int number = 0;
        for (Participation one : operation.participants()) {
            number++;
            graph.write(graph.link(FtmKinds.LINK, operation, "participant." + number)
                    .derive(FtmProperty.SUBJECT, actor(operation, one))
                    .derive(FtmProperty.OBJECT, graph.id(operation.ref(), operation, "operation.id"))
                    .add(FtmProperty.ROLE, one.role().text(), "operation.participants.role")
                    .fact("means", one.means(), "operation.participants.means"));
        }
        if (operation.partOf().isPresent()) {
            Ref whole = Ref.toOperation(operation.partOf().get());
            graph.link(operation, whole, "part of", "part-of", "operation.partOf");
        }
    }

    private String actor(Operation operation, Participation one) {
        return graph.id(Ref.toActor(one.actor()), operation, "operation.participants.actor");
    }
}
