package org.saidby.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saidby.Claim;
import org.saidby.Country;
import org.saidby.Dataset;
import org.saidby.ExternalId;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.Operation;
import org.saidby.Participation;
import org.saidby.Place;
import org.saidby.Ref;
import org.saidby.When;

/** Writes operations as features, each with all that is claimed of it. */
final class FeatureWriter {

    private final Dataset dataset;
    private final Mentions mentions;
    private final PlainWords plain;
    private final PlaceShapes shapes;
    private final JsonGenerator json;
    private final ClaimWriter claims;

    FeatureWriter(Dataset dataset, Mentions mentions, JsonGenerator json) {
        this.dataset = dataset;
        this.mentions = mentions;
        this.json = json;
        plain = new PlainWords(mentions);
        shapes = new PlaceShapes(dataset);
        claims = new ClaimWriter(mentions, plain, new ClaimCorrections(dataset), json);
    }

    /** Writes one feature. */
    void write(Operation operation, List<Claim> told) throws IOException {
        Shape shape = shapes.of(operation);
        mentions.draw(shape);
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeStringField("id", operation.id().text());
        json.writeFieldName("geometry");
        shape.write(json);
        json.writeObjectFieldStart("properties");
        json.writeStringField("kind", operation.kind().text());
        text("label", operation.label());
        if (operation.when().isPresent()) {
            when(operation.when().get());
        }
        if (operation.place().isPresent()) {
            place(operation.place().get());
        }
        json.writeStringField("geometryNote", shape.note());
        participants(operation.participants());
        partOf(operation);
        json.writeBooleanField("provisional", operation.provisional());
        externalIds(operation.externalIds());
        claims.write(operation.ref(), told);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void when(When when) throws IOException {
        Fields.when("date", when, plain, json);
        text("firstDay", when.date().flatMap(date -> date.earliest().day()).map(Object::toString));
        text("lastDay", when.date().flatMap(date -> date.latest().day()).map(Object::toString));
    }

    private void place(Place place) throws IOException {
        json.writeStringField("placeState", place.state().text());
        json.writeStringField("place", plain.of(place));
        text("placeWords", place.words());
        text("placePart", place.part());
        if (place.location().isPresent()) {
            location(place.location().get());
        }
    }

    private void location(Id<Location> id) throws IOException {
        json.writeStringField("locationId", id.text());
        Optional<Location> found = mentions.show(Ref.toLocation(id)).map(Location.class::cast);
        if (found.isEmpty()) {
            return;
        }
        Location location = found.get();
        json.writeStringField("location", location.name());
        json.writeStringField("locationKind", location.kind().text());
        List<Location> around = Surroundings.of(location, dataset);
        text("country", Surroundings.country(location, around).map(Country::text));
        List<String> within = new ArrayList<>();
        around.forEach(area -> within.add(mentions.name(area.ref())));
        text("within", within.isEmpty() ? location.within().map(Id::text) : Optional.of(String.join(", ", within)));
        if (location.uncertaintyMetres().isPresent()) {
            json.writeFieldName("uncertaintyMetres");
            json.writeNumber(Shape.metres(location));
        }
    }

    private void participants(List<Participation> participants) throws IOException {
        if (participants.isEmpty()) {
            return;
        }
        List<String> texts = new ArrayList<>();
        for (Participation one : participants) {
            texts.add(mentions.name(Ref.toActor(one.actor())) + " (" + AssertionWords.word(one.role())
                    + one.means().map(means -> ", " + means).orElse("") + ")");
        }
        json.writeStringField("actors", String.join("; ", texts));
        json.writeArrayFieldStart("participants");
        for (Participation one : participants) {
            Ref actor = Ref.toActor(one.actor());
            json.writeStartObject();
            json.writeStringField("actorId", one.actor().text());
            if (mentions.show(actor).isPresent()) {
                json.writeStringField("actor", mentions.name(actor));
            }
            json.writeStringField("role", one.role().text());
            text("means", one.means());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void partOf(Operation operation) throws IOException {
        if (operation.partOf().isPresent()) {
            Id<Operation> whole = operation.partOf().get();
            json.writeStringField("partOf", whole.text());
            text("partOfLabel", dataset.operation(whole).flatMap(Operation::label));
        }
        int parts = mentions.isFirst(operation) ? dataset.partsOf(operation).size() : 0;
        if (parts > 0) {
            json.writeNumberField("parts", parts);
        }
    }

    private void externalIds(List<ExternalId> ids) throws IOException {
        if (ids.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("externalIds");
        for (ExternalId id : ids) {
            json.writeStartObject();
            json.writeStringField("scheme", id.scheme());
            json.writeStringField("value", id.value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void text(String name, Optional<String> text) throws IOException {
        Fields.text(name, text, json);
    }
}
