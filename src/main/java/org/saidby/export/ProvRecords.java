package org.saidby.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.saidby.Code;
import org.saidby.EntityKind;
import org.saidby.Ref;

/**
 * Writes records of PROV-JSON, a group after the other. Values stand in arrays even where there is one, and all but texts with their type, since
 * some readers take no others.
 */
final class ProvRecords {

    private final EntityIris iris;
    private final JsonGenerator json;
    private String group = "";
    private boolean open;
    private long count;
    private long relations;

    ProvRecords(EntityIris iris, JsonGenerator json) {
        this.iris = iris;
        this.json = json;
    }

    /** Begins a group, which is in the output only if it has a record. */
    void group(String name) throws IOException {
        if (open) {
            json.writeEndObject();
        }
        group = name;
        open = false;
    }

    /** Begins an entity, an activity or an agent. */
    void element(String id) throws IOException {
        if (!open) {
            json.writeObjectFieldStart(group);
            open = true;
        }
        json.writeObjectFieldStart(id);
        count++;
    }

    /** Begins a relation, which has no id of its own; its number makes the member's name unique. */
    void relation() throws IOException {
        relations++;
        element("_:r" + relations);
    }

    void end() throws IOException {
        json.writeEndObject();
    }

    /** Writes a part of a relation. */
    void part(String name, String id) throws IOException {
        json.writeStringField("prov:" + name, id);
    }

    void text(String name, String text) throws IOException {
        texts(name, List.of(text));
    }

    void text(String name, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            text(name, text.get());
        }
    }

    void code(String name, Optional<? extends Code> code) throws IOException {
        text(name, code.map(Code::text));
    }

    void texts(String name, List<String> texts) throws IOException {
        Fields.texts(name, texts, json);
    }

    void isFalse(String name) throws IOException {
        typed(name, "xsd:boolean", List.of("false"));
    }

    /** Writes the types of a record. */
    void types(String... types) throws IOException {
        typed("prov:type", "prov:QUALIFIED_NAME", List.of(types));
    }

    /** Writes what an attribute refers to. */
    void ref(String name, Ref ref) throws IOException {
        if (hasPrefix(ref)) {
            typed(name, "prov:QUALIFIED_NAME", List.of(id(ref)));
        } else {
            typed(name, "xsd:anyURI", List.of(iris.of(ref)));
        }
    }

    private void typed(String name, String type, List<String> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) {
            json.writeStartObject();
            json.writeStringField("$", value);
            json.writeStringField("type", type);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Returns whether the document has a prefix for the kind, which it has for all kinds of this version. */
    static boolean hasPrefix(Ref ref) {
        return EntityKind.known().contains(ref.kind());
    }

    /** Returns the qualified name of a thing of a known kind. */
    static String id(Ref ref) {
        return id(ref.kind().text(), ref.id().text());
    }

    static String id(String prefix, String text) {
        return prefix + ":" + EntityIris.local(text);
    }

    /** Returns how many records were begun. */
    long count() {
        return count;
    }
}
