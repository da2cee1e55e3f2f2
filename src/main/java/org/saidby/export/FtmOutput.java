package org.saidby.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

/** Writes statements, a line each; {@code canonical_id} first, so that lines can be sorted by it as they are. */
final class FtmOutput implements AutoCloseable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private final FtmIds ids;
    private final JsonGenerator json;
    private long statements;

    FtmOutput(FtmIds ids, OutputStream out) throws IOException {
        this.ids = ids;
        json = FACTORY.createGenerator(out, JsonEncoding.UTF8).setRootValueSeparator(null);
    }

    void write(FtmEntity entity) throws IOException {
        for (Map.Entry<FtmProperty, FtmValue> statement : entity.values()) {
            write(entity, statement.getKey(), statement.getValue());
        }
    }

    private void write(FtmEntity entity, FtmProperty property, FtmValue value) throws IOException {
        json.writeStartObject();
        json.writeStringField("canonical_id", entity.id());
        json.writeStringField("entity_id", entity.id());
        json.writeStringField("prop", property.toString());
        json.writeStringField("prop_type", property.type().toString());
        json.writeStringField("schema", entity.schema());
        json.writeStringField("value", value.value());
        json.writeStringField("dataset", ids.dataset());
        json.writeStringField("origin", value.origin());
        optional("lang", value.language());
        optional("original_value", value.original());
        json.writeBooleanField("external", false);
        json.writeStringField("id", ids.ofStatement(entity.id(), property, value.value()));
        json.writeEndObject();
        json.writeRaw('\n');
        statements++;
    }

    private void optional(String name, Optional<String> text) throws IOException {
        Fields.text(name, text, json);
    }

    /** Returns how many statements were written. */
    long statements() {
        return statements;
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
