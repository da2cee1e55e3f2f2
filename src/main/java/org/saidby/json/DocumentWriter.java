package org.saidby.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.MalformedValueException;

/** Writes a dataset as one document: members first, then a list for each kind of entity, one entity a line. */
final class DocumentWriter {

    private DocumentWriter() {}

    static void write(Dataset dataset, OutputStream out) throws IOException {
        try (JsonGenerator json = JsonFactories.writing().createGenerator(out)) {
            json.setPrettyPrinter(new EntityALine());
            json.writeStartObject();
            writeContent(dataset, json);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        out.flush();
    }

    /** Writes everything that stands in the document's object. */
    static void writeContent(Dataset dataset, JsonGenerator json) throws IOException {
        writeMembers(dataset, json);
        for (EntityList<?> list : EntityList.ALL) {
            writeList(list, dataset, json);
        }
        writeExtensions(dataset, json);
    }

    /** Writes version, id and title. */
    static void writeMembers(Dataset dataset, JsonGenerator json) throws IOException {
        json.writeStringField(FormatVersion.MEMBER, FormatVersion.CURRENT);
        json.writeStringField(Header.ID, dataset.id().text());
        if (dataset.title().isPresent()) {
            json.writeStringField(Header.TITLE, dataset.title().get());
        }
    }

    static void writeExtensions(Dataset dataset, JsonGenerator json) throws IOException {
        for (Map.Entry<String, String> member : dataset.extensions().members().entrySet()) {
            String name = member.getKey();
            if (name.equals(FormatVersion.MEMBER)
                    || name.equals(Header.ID)
                    || name.equals(Header.TITLE)
                    || EntityList.ofMember(name) != null) {
                throw new MalformedValueException(
                        "json.duplicate-key", "extension has the name of a member of the dataset: " + name);
            }
            json.writeFieldName(name);
            json.writeRawValue(member.getValue());
        }
    }

    private static <E extends Entity> void writeList(EntityList<E> list, Dataset dataset, JsonGenerator json)
            throws IOException {
        List<E> entities = list.of().apply(dataset);
        if (entities.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(list.member());
        for (E entity : entities) {
            list.table().write(entity, json);
        }
        json.writeEndArray();
    }

    /** Begins a line for each entity, so that two versions of a document can be compared by lines. */
    private static final class EntityALine extends MinimalPrettyPrinter {

        private static final long serialVersionUID = 1;
        private static final int DEPTH = 2;

        @Override
        public void beforeArrayValues(JsonGenerator json) throws IOException {
            breakLine(json);
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(',');
            breakLine(json);
        }

        private static void breakLine(JsonGenerator json) throws IOException {
            if (json.getOutputContext().getNestingDepth() == DEPTH) {
                json.writeRaw('\n');
            }
        }
    }
}
