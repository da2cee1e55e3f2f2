package org.saidby.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.saidby.ExternalId;
import org.saidby.Name;
import org.saidby.Ref;
import org.saidby.When;

/** Writes what all objects have in common: what comes first, references, and the extension, which comes last. */
final class StixObjects {

    private static final String CVE = "CVE-\\d{4}-(0\\d{3}|[1-9]\\d{3,})";

    private final JsonGenerator json;
    private final StixIds ids;
    private final StixTimes times;
    private long written;

    StixObjects(JsonGenerator json, StixIds ids, StixTimes times) {
        this.json = json;
        this.ids = ids;
        this.times = times;
    }

    JsonGenerator json() {
        return json;
    }

    /** Returns how many objects were begun. */
    long written() {
        return written;
    }

    /** Begins an object of the dataset. */
    void begin(String type, String id, String by, String created) throws IOException {
        start(type, id, created, times.modified(created));
        json.writeStringField("created_by_ref", by);
    }

    /** Begins an object that is the same in every export. */
    void beginFixed(String type, String id) throws IOException {
        start(type, id, StixTimes.STAND_IN, StixTimes.STAND_IN);
    }

    private void start(String type, String id, String created, String modified) throws IOException {
        written++;
        json.writeStartObject();
        json.writeStringField("type", type);
        json.writeStringField("spec_version", "2.1");
        json.writeStringField("id", id);
        json.writeStringField("created", created);
        json.writeStringField("modified", modified);
    }

    /** Begins the extension, which names the entity. */
    void beginExtension(String record) throws IOException {
        json.writeObjectFieldStart("extensions");
        json.writeObjectFieldStart(StixIds.EXTENSION);
        json.writeStringField("extension_type", "property-extension");
        json.writeStringField("record", record);
    }

    /** Ends the extension and the object. */
    void endExtended() throws IOException {
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Writes a relationship, if there is something at both of its ends. */
    void relationship(String type, Optional<String> from, Optional<String> to, String by, String created, String why)
            throws IOException {
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return;
        }
        String name = String.join(":", "relationship", type, from.get(), to.get(), why);
        begin("relationship", ids.of("relationship", name), by, created);
        json.writeStringField("relationship_type", type);
        text("description", Optional.of(why).filter(some -> !some.isEmpty()));
        json.writeStringField("source_ref", from.get());
        json.writeStringField("target_ref", to.get());
        json.writeEndObject();
    }

    void text(String name, Optional<String> text) throws IOException {
        Fields.text(name, text, json);
    }

    /** Writes a list of texts, if there are some. */
    void texts(String name, List<String> texts) throws IOException {
        Fields.texts(name, texts, json);
    }

    /** Writes a thing as the dataset names it, and the object that stands for it if there is one. */
    void ref(String name, Optional<Ref> ref) throws IOException {
        text(name, ref.map(Ref::toString));
        text(name + "_ref", ref.flatMap(ids::of));
    }

    /** Writes a time as it was told, and in English what it is counted from. */
    void when(String name, Optional<When> told, PlainWords plain) throws IOException {
        Optional<When> some = told.filter(when -> when.date().isPresent()
                || when.words().isPresent()
                || when.extent().isPresent()
                || when.anchor().isPresent());
        if (some.isEmpty()) {
            return;
        }
        When when = some.get();
        json.writeObjectFieldStart(name);
        text("date", when.date().map(Objects::toString));
        text("words", when.words());
        Fields.code("extent", when.extent(), json);
        text("relative", when.anchor().map(plain::of));
        json.writeEndObject();
    }

    void names(List<Name> names) throws IOException {
        if (!names.isEmpty()) {
            json.writeArrayFieldStart("other_names");
            for (Name name : names) {
                json.writeStartObject();
                json.writeStringField("text", name.text());
                text("language", name.language());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** Writes identifiers in other collections, but for those for which STIX has rules of its own. */
    void references(List<ExternalId> external) throws IOException {
        List<ExternalId> plain = external.stream().filter(id -> !isOdd(id)).toList();
        if (!plain.isEmpty()) {
            json.writeArrayFieldStart("external_references");
            writeReferences(plain);
            json.writeEndArray();
        }
    }

    /** Writes the members of a list of references. */
    void writeReferences(List<ExternalId> external) throws IOException {
        for (ExternalId id : external) {
            if (!isOdd(id)) {
                json.writeStartObject();
                json.writeStringField("source_name", id.scheme());
                json.writeStringField("external_id", id.value());
                json.writeEndObject();
            }
        }
    }

    /** Writes in an extension the identifiers that are no references. */
    void oddReferences(List<ExternalId> external) throws IOException {
        List<ExternalId> odd = external.stream().filter(StixObjects::isOdd).toList();
        if (!odd.isEmpty()) {
            json.writeArrayFieldStart("external_ids");
            for (ExternalId id : odd) {
                json.writeStartObject();
                json.writeStringField("scheme", id.scheme());
                json.writeStringField("value", id.value());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** Returns whether it is, or would be taken for, one of the two kinds of identifiers that STIX checks. */
    static boolean isOdd(ExternalId id) {
        return id.scheme().equals("cve")
                || id.scheme().equals("capec")
                || id.value().matches(CVE)
                || id.value().matches("CAPEC-\\d+");
    }

    /** Returns whether an address may stand in a member that is a URL. */
    static boolean isUrl(String address) {
        try {
            URI uri = new URI(address);
            return uri.isAbsolute() && uri.toASCIIString().equals(address);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
