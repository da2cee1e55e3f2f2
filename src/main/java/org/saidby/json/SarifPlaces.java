package org.saidby.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.saidby.Ref;
import org.saidby.validation.InputPosition;
import org.saidby.validation.InputSummary;

/** Writes places as locations. */
final class SarifPlaces {

    private final JsonGenerator json;
    private final List<InputSummary> inputs;

    SarifPlaces(JsonGenerator json, List<InputSummary> inputs) {
        this.json = json;
        // a dataset in memory has no address
        this.inputs = inputs.stream().filter(input -> !input.name().isEmpty()).toList();
    }

    /** The inputs that have an address, in the order of their artifacts. */
    List<InputSummary> inputs() {
        return inputs;
    }

    /** Writes one location. */
    void write(Optional<InputPosition> position, Optional<Ref> subject) throws IOException {
        json.writeStartObject();
        if (position.isPresent() && !position.get().source().isEmpty()) {
            physical(position.get());
        }
        json.writeArrayFieldStart("logicalLocations");
        if (position.isPresent()) {
            InputPosition place = position.get();
            if (place.record().isPresent()) {
                logical("record", "record " + place.record().getAsLong());
            }
            if (place.field().isPresent()) {
                logical("field", place.field().get());
            }
            if (place.pointer().filter(pointer -> !pointer.isEmpty()).isPresent()) {
                logical("pointer", place.pointer().get());
            }
        }
        if (subject.isPresent()) {
            logical("subject", subject.get().toString());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void logical(String kind, String name) throws IOException {
        json.writeStartObject();
        json.writeStringField("fullyQualifiedName", WellFormed.text(name));
        json.writeStringField("kind", kind);
        json.writeEndObject();
    }

    private void physical(InputPosition position) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", Sarif.uri(position.source()));
        for (int i = 0; i < inputs.size(); i++) {
            if (inputs.get(i).name().equals(position.source())) {
                json.writeNumberField("index", i);
                break;
            }
        }
        json.writeEndObject();
        if (position.line().isPresent()) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", position.line().getAsLong());
            if (position.column().isPresent()) {
                json.writeNumberField("startColumn", position.column().getAsLong());
            }
            json.writeEndObject();
        } else if (position.byteOffset().isPresent()) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("byteOffset", position.byteOffset().getAsLong());
            json.writeNumberField("byteLength", 0);
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
