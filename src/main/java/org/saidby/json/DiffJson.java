package org.saidby.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.saidby.diff.ColumnChange;
import org.saidby.diff.DiffSide;
import org.saidby.diff.FieldChange;
import org.saidby.diff.RecordChange;
import org.saidby.diff.ReleaseDiff;

/**
 * Renders diffs as JSON for programs.
 *
 * <p>Equal diffs give equal texts, in the manner of {@link ReportJson}. Texts of fields are whole, however long; an optional value
 * that is not there is an absent member. {@link #schema()} describes the form.
 */
public final class DiffJson {

    /** The version of the form; the same major version never loses or renames a member. */
    public static final String VERSION = "1.0";

    private static final String SCHEMA = "saidby-diff-1.0.schema.json";

    private DiffJson() {}

    /** Returns the diff as one JSON object, with a line feed at the end. */
    public static String render(ReleaseDiff diff) {
        StringWriter text = new StringWriter();
        try {
            write(diff, text);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail to be written", e);
        }
        return text.toString();
    }

    /**
     * Writes the diff as {@link #render} returns it, so that its text, which can be many times as long as a report, is not held.
     *
     * @param out where it goes, to be encoded in UTF-8; it is flushed and left open
     * @throws IOException if it cannot be written
     */
    public static void write(ReleaseDiff diff, Writer out) throws IOException {
        try (JsonGenerator json = JsonFactories.printing(out)) {
            write(diff, json);
            json.writeRaw('\n');
        }
    }

    /**
     * Returns a change as a JSON object on one line without its line feed, for JSON Lines of all changes, however many: each is a
     * member of {@code changes} in the form of {@link #schema()}.
     */
    public static String line(RecordChange change) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFactories.writing().createGenerator(text)) {
            json.setCharacterEscapes(new TerminalEscapes());
            write(change, json);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail to be written", e);
        }
        return text.toString();
    }

    /** Returns the JSON Schema (2020-12) of diffs; its identifier is {@code urn:saidby:diff-schema:1.0}. */
    public static String schema() {
        return SchemaFile.text(SCHEMA);
    }

    private static void write(ReleaseDiff diff, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("saidbyDiff", VERSION);
        json.writeStringField("status", diff.status().name().toLowerCase(Locale.ROOT));
        json.writeBooleanField("same", diff.isSame());
        json.writeObjectFieldStart("counts");
        json.writeNumberField("added", diff.added());
        json.writeNumberField("dropped", diff.dropped());
        json.writeNumberField("changed", diff.changed());
        json.writeNumberField("unchanged", diff.unchanged());
        json.writeEndObject();
        ReportJson.writeNumbers("changesByField", diff.changesByField(), json);
        ReportJson.writeNumbers("respelledByField", diff.respelledByField(), json);
        json.writeBooleanField("otherRowsDiffer", diff.otherRowsDiffer());
        json.writeArrayFieldStart("columns");
        for (ColumnChange column : diff.columns()) {
            write(column, json);
        }
        json.writeEndArray();
        writeTexts("onlyFields", diff.onlyFields(), json);
        writeTexts("withoutFields", diff.withoutFields(), json);
        json.writeBooleanField("ignoresCase", diff.ignoresCase());
        write("old", diff.oldSide(), json);
        write("new", diff.newSide(), json);
        json.writeArrayFieldStart("changes");
        for (RecordChange change : diff.changes()) {
            write(change, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void writeTexts(String name, List<String> texts, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(WellFormed.text(text));
        }
        json.writeEndArray();
    }

    private static void write(ColumnChange column, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("field", WellFormed.text(column.field()));
        ReportJson.writeText("oldName", column.oldName(), json);
        ReportJson.writeText("newName", column.newName(), json);
        json.writeEndObject();
    }

    private static void write(String name, DiffSide side, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("name", WellFormed.text(side.name()));
        json.writeNumberField("records", side.records());
        json.writeNumberField("repeated", side.repeated());
        json.writeNumberField("notCompared", side.notCompared());
        json.writeFieldName("report");
        ReportJson.write(side.report(), json);
        json.writeEndObject();
    }

    private static void write(RecordChange change, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", change.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("key", WellFormed.text(change.key()));
        json.writeStringField("label", WellFormed.text(change.label()));
        if (change.oldPosition().isPresent()) {
            json.writeFieldName("oldPosition");
            ReportJson.write(change.oldPosition().get(), json);
        }
        if (change.newPosition().isPresent()) {
            json.writeFieldName("newPosition");
            ReportJson.write(change.newPosition().get(), json);
        }
        json.writeArrayFieldStart("fields");
        for (FieldChange field : change.fields()) {
            json.writeStartObject();
            json.writeStringField("field", WellFormed.text(field.field()));
            ReportJson.writeText("old", field.oldText(), json);
            ReportJson.writeText("new", field.newText(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
