package org.saidby.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saidby.Operation;
import org.saidby.Participation;
import org.saidby.Place;
import org.saidby.Ref;
import org.saidby.Role;
import org.saidby.TimeExtent;
import org.saidby.When;

/** Writes operations as incidents, and series as campaigns, with who took part. */
final class StixOperations {

    /** The relationships from operations to actors. */
    private static final Map<Role, String> TO_ACTOR = Map.of(Role.CONDUCTED, "attributed-to", Role.TARGETED, "targets");

    /** Those from actors to operations. */
    private static final Map<Role, String> FROM_ACTOR = Map.of(
            Role.SUPPORTED, "supported",
            Role.COORDINATED_WITH, "coordinated-with",
            Role.HOSTED, "hosted",
            Role.PARTICIPATED, "participated-in",
            Role.VICTIM, "victim-of");

    private final StixObjects objects;
    private final StixIds ids;
    private final PlainWords plain;
    private final LossTally tally;
    private final JsonGenerator json;

    StixOperations(StixObjects objects, StixIds ids, PlainWords plain, LossTally tally) {
        this.objects = objects;
        this.ids = ids;
        this.plain = plain;
        this.tally = tally;
        json = objects.json();
    }

    void write(Operation operation) throws IOException {
        String id = ids.of(operation);
        String description = description(operation);
        objects.begin(StixIds.type(operation), id, ids.keeper(), StixTimes.STAND_IN);
        json.writeStringField("name", operation.label().orElse(description));
        if (operation.label().isEmpty()) {
            tally.add(
                    "export.filled",
                    "operation.label",
                    "kind, time and place stand as the name",
                    operation,
                    description);
        }
        json.writeStringField("description", Words.sentence(description));
        if (StixIds.type(operation).equals("campaign")) {
            Optional<When> when = operation.when().filter(StixOperations::isWholeTime);
            objects.text("first_seen", when.flatMap(StixTimes::first));
            objects.text("last_seen", when.flatMap(StixTimes::last));
        }
        objects.texts("labels", List.of(operation.kind().text()));
        objects.references(operation.externalIds());
        objects.beginExtension(operation.ref().toString());
        json.writeStringField("kind", operation.kind().text());
        objects.when("time", operation.when(), plain);
        if (operation.place().isPresent()) {
            place(operation.place().get());
        }
        participants(operation.participants());
        objects.ref("part_of", operation.partOf().map(Ref::toOperation));
        json.writeBooleanField("provisional", operation.provisional());
        objects.oddReferences(operation.externalIds());
        objects.endExtended();
        relationships(operation, id);
    }

    private String description(Operation operation) {
        List<String> parts = new ArrayList<>();
        parts.add(AssertionWords.word(operation.kind()));
        operation.when().map(plain::of).filter(text -> !text.isBlank()).ifPresent(parts::add);
        operation.place().map(plain::of).ifPresent(text -> parts.add("place: " + text));
        return String.join("; ", parts);
    }

    /** Returns whether its first and last day are those of what happened, and not those between which it did. */
    private static boolean isWholeTime(When when) {
        return when.extent().equals(Optional.of(TimeExtent.ALL_DAYS))
                || when.date()
                        .filter(date -> date.earliest().equals(date.latest()))
                        .isPresent();
    }

    private void place(Place place) throws IOException {
        json.writeObjectFieldStart("place");
        json.writeStringField("state", place.state().text());
        objects.ref("location", place.location().map(Ref::toLocation));
        objects.text("part", place.part());
        objects.text("words", place.words());
        json.writeStringField("english", plain.of(place));
        json.writeEndObject();
    }

    private void participants(List<Participation> participants) throws IOException {
        if (participants.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("participants");
        for (Participation one : participants) {
            json.writeStartObject();
            objects.ref("actor", Optional.of(Ref.toActor(one.actor())));
            json.writeStringField("role", one.role().text());
            objects.text("means", one.means());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void relationships(Operation operation, String id) throws IOException {
        Set<List<String>> related = new HashSet<>();
        for (Participation one : operation.participants()) {
            Optional<String> actor = ids.of(Ref.toActor(one.actor()));
            String why = AssertionWords.word(one.role())
                    + one.means().map(means -> ", " + means).orElse("");
            if (!related.add(List.of(one.actor().text(), one.role().text(), why))) {
                continue;
            }
            if (FROM_ACTOR.containsKey(one.role())) {
                relate(FROM_ACTOR.get(one.role()), actor, Optional.of(id), why);
            } else {
                relate(TO_ACTOR.getOrDefault(one.role(), "related-to"), Optional.of(id), actor, why);
            }
        }
        Optional<Place> place = operation.place();
        if (place.isPresent()) {
            Optional<String> told = StixPlaces.of(place.get()).flatMap(ids::of);
            Optional<String> location =
                    place.get().location().map(Ref::toLocation).flatMap(ids::of);
            String state = AssertionWords.word(place.get().state());
            relate(told.isPresent() ? "located-at" : "related-to", Optional.of(id), location, "place: " + state);
        }
        relate(
                "part-of",
                Optional.of(id),
                operation.partOf().map(Ref::toOperation).flatMap(ids::of),
                "");
    }

    private void relate(String type, Optional<String> from, Optional<String> to, String why) throws IOException {
        objects.relationship(type, from, to, ids.keeper(), StixTimes.STAND_IN, why);
    }
}
