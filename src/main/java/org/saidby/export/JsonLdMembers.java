package org.saidby.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.saidby.Claim;
import org.saidby.Entity;
import org.saidby.EntityKind;
import org.saidby.Id;
import org.saidby.Ref;
import org.saidby.json.SaidbyModule;

/** Writes the members of the wire format under the words of JSON-LD, with names instead of ids, and without what has no word. */
final class JsonLdMembers {

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNameLength(Integer.MAX_VALUE)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .maxNestingDepth(Integer.MAX_VALUE)
                            .build())
                    .build())
            .registerModule(new SaidbyModule());

    private final EntityIris iris;
    private final JsonGenerator json;

    JsonLdMembers(EntityIris iris, JsonGenerator json) {
        this.iris = iris;
        this.json = json;
    }

    /** Writes the members of an entity into an object that is open, but for its id and these attributes. */
    void write(Entity entity, Set<String> but) throws IOException {
        try (JsonParser wire = MAPPER.getFactory().createParser(MAPPER.writeValueAsBytes(entity))) {
            wire.nextToken();
            members(entity.ref().kind().text(), entity, but, wire);
        }
    }

    private void members(String owner, Entity entity, Set<String> but, JsonParser wire) throws IOException {
        while (wire.nextToken() != JsonToken.END_OBJECT) {
            String name = wire.currentName();
            String path = owner + "." + name;
            wire.nextToken();
            boolean isAssertion = path.equals("claim.assertion");
            // an extension can be named like the path of something that is known
            boolean isKnown = name.indexOf('.') < 0 && (JsonLdTerms.isKnown(path) || isAssertion);
            if (!isKnown || path.endsWith(".id") || but.contains(path)) {
                wire.skipChildren();
            } else if (isAssertion) {
                assertion((Claim) entity, wire);
            } else if (path.equals(JsonLdTerms.ATTRIBUTION)) {
                members(path, entity, but, wire);
            } else {
                json.writeFieldName(JsonLdTerms.term(path));
                value(path, entity, but, wire);
            }
        }
    }

    private void assertion(Claim claim, JsonParser wire) throws IOException {
        String kind = claim.assertion().kind().text();
        json.writeObjectFieldStart(JsonLdTerms.ASSERTION);
        json.writeStringField("kind", kind);
        members("claim." + kind, claim, Set.of(), wire);
        json.writeEndObject();
    }

    private void value(String path, Entity entity, Set<String> but, JsonParser wire) throws IOException {
        switch (wire.currentToken()) {
            case START_OBJECT -> {
                json.writeStartObject();
                members(path, entity, but, wire);
                json.writeEndObject();
            }
            case START_ARRAY -> {
                json.writeStartArray();
                while (wire.nextToken() != JsonToken.END_ARRAY) {
                    value(path, entity, but, wire);
                }
                json.writeEndArray();
            }
            case VALUE_STRING -> json.writeString(text(path, wire.getText()));
            default -> json.copyCurrentEventExact(wire);
        }
    }

    private String text(String path, String text) {
        if (JsonLdTerms.isRef(path)) {
            return iris.of(Ref.parse(text));
        }
        Optional<EntityKind> kind = JsonLdTerms.pointsTo(path);
        return kind.isPresent() ? iris.of(Ref.of(kind.get(), Id.of(text))) : text;
    }
}
