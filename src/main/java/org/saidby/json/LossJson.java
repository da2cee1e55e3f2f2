package org.saidby.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.saidby.validation.Loss;
import org.saidby.validation.LossReport;
import org.saidby.validation.LossSample;

/**
 * Renders loss reports as JSON for programs.
 *
 * <p>Equal reports give equal texts, in the manner of {@link ReportJson}. {@link #schema()} describes the form.
 */
public final class LossJson {

    /** The version of the form; the same major version never loses or renames a member. */
    public static final String VERSION = "1.0";

    private static final String SCHEMA = "saidby-losses-1.0.schema.json";

    private LossJson() {}

    /** Returns the report as one JSON object, with a line feed at the end. */
    public static String render(LossReport report) {
        return ReportJson.text(json -> write(report, json));
    }

    /** Returns the JSON Schema (2020-12) of loss reports; its identifier is {@code urn:saidby:losses-schema:1.0}. */
    public static String schema() {
        return SchemaFile.text(SCHEMA);
    }

    private static void write(LossReport report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("saidbyLosses", VERSION);
        json.writeStringField("libraryVersion", report.libraryVersion());
        json.writeStringField("format", report.format());
        json.writeStringField("dataset", report.dataset().text());
        json.writeObjectFieldStart("settings");
        for (Map.Entry<String, String> setting : report.settings().entrySet()) {
            json.writeStringField(WellFormed.text(setting.getKey()), WellFormed.text(setting.getValue()));
        }
        json.writeEndObject();
        json.writeNumberField("records", report.records());
        json.writeArrayFieldStart("losses");
        for (Loss loss : report.losses()) {
            write(loss, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Loss loss, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", loss.code());
        json.writeStringField("attribute", WellFormed.text(loss.attribute()));
        json.writeStringField("reason", WellFormed.text(loss.reason()));
        json.writeNumberField("entities", loss.entities());
        json.writeArrayFieldStart("samples");
        for (LossSample sample : loss.samples()) {
            json.writeStartObject();
            if (sample.subject().isPresent()) {
                json.writeStringField(
                        "subject", WellFormed.text(sample.subject().get().toString()));
            }
            json.writeStringField("text", WellFormed.text(sample.text()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
