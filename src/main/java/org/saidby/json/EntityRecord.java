package org.saidby.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.Actor;
import org.saidby.Claim;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.Location;
import org.saidby.Operation;
import org.saidby.Source;
import org.saidby.When;
import org.saidby.diff.DiffRecord;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.ReadRecord;

/**
 * An entity as it is compared, also one that could not be read.
 *
 * @param number the number of the record, from 1
 */
record EntityRecord(ReadRecord<Entity> read, long number) implements DiffRecord {

    @Override
    public String key() {
        return read.value().map(entity -> entity.ref().toString()).orElseGet(this::rejectedKey);
    }

    private String rejectedKey() {
        for (Finding finding : read.findings()) {
            if (finding.subject().isPresent()) {
                return finding.subject().get().toString();
            }
        }
        return read.rawText().map(this::keyIn).orElse("");
    }

    /** Returns the key that a text tells of which not all could be read. */
    private String keyIn(String text) {
        @Nullable String kind = list().map(list -> list.kind().text()).orElse(null);
        @Nullable String id = null;
        try (JsonParser parser = JsonFactories.lenientAboutLimits().createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return "";
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (value == JsonToken.VALUE_STRING && name.equals("id")) {
                    id = parser.getText();
                } else if (value == JsonToken.VALUE_STRING && kind == null && name.equals("type")) {
                    kind = parser.getText();
                }
                parser.skipChildren();
            }
        } catch (IOException e) {
            // what came before the fault is as good
            return id == null || kind == null ? "" : kind + ":" + id;
        }
        return id == null || kind == null ? "" : kind + ":" + id;
    }

    /** Returns the list of a document that the record stands in; empty where it is a line, which tells its type. */
    private Optional<EntityList<?>> list() {
        String pointer = read.position().pointer().orElse("");
        int end = pointer.indexOf('/', 1);
        return end < 0 ? Optional.empty() : Optional.ofNullable(EntityList.ofMember(pointer.substring(1, end)));
    }

    @Override
    public boolean isRejected() {
        return !read.isAccepted();
    }

    @Override
    public long version() {
        return 0;
    }

    @Override
    public InputPosition position() {
        return read.position();
    }

    @Override
    public String label() {
        return read.value().map(EntityRecord::label).orElse("");
    }

    private static String label(Entity entity) {
        if (entity instanceof Source source) {
            return source.name();
        } else if (entity instanceof Actor actor) {
            return actor.name();
        } else if (entity instanceof Location location) {
            return location.name();
        } else if (entity instanceof Document document) {
            return document.title().orElse("");
        } else if (entity instanceof Operation operation) {
            return operation.label().orElse(operation.kind().text())
                    + operation
                            .when()
                            .flatMap(When::date)
                            .map(date -> ", " + date)
                            .orElse("");
        }
        Claim claim = (Claim) entity;
        return claim.assertion().kind().text() + " about " + claim.about();
    }

    @Override
    public void forEachField(FieldVisitor visitor) {
        if (read.value().isPresent()) {
            EntityFields.visit(read.value().get(), visitor);
        } else {
            String text = read.rawText().orElse("");
            visitor.take("", text, text);
        }
    }
}
