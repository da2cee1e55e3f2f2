package org.saidby.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.InputSummary;
import org.saidby.validation.RecordExcerpt;
import org.saidby.validation.Report;
import org.saidby.validation.Rule;
import org.saidby.validation.RuleCatalogue;
import org.saidby.validation.RuleChange;
import org.saidby.validation.RuleNotRun;
import org.saidby.validation.Severity;
import org.saidby.validation.Suppression;

/**
 * Renders reports and the catalogue of rules as JSON for programs.
 *
 * <p>Equal reports give equal texts: members stand in a fixed order, indented by two spaces, lines end in a line feed. Nothing
 * of a report is left out; an optional value that is not there is an absent member, while lists and maps are written also when
 * they are empty. Characters that a terminal would obey are escaped. {@link #schema()} describes the form.
 */
public final class ReportJson {

    /** The version of the form; the same major version never loses or renames a member. */
    public static final String VERSION = "1.0";

    private static final String SCHEMA = "saidby-report-1.0.schema.json";
    private static final String RULES_SCHEMA = "saidby-rules-1.0.schema.json";

    interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }

    private ReportJson() {}

    /** Returns the report as one JSON object, with a line feed at the end. */
    public static String render(Report report) {
        return text(json -> write(report, json));
    }

    /** Returns every rule of the {@link RuleCatalogue}, sorted by code, as one JSON object with a line feed at the end. */
    public static String renderRules() {
        return renderRules(RuleCatalogue.all());
    }

    /** Returns some rules in their order as one JSON object with a line feed at the end; {@link #rulesSchema()} describes it. */
    public static String renderRules(List<Rule> rules) {
        return text(json -> {
            json.writeStartObject();
            json.writeStringField("ruleSetVersion", RuleCatalogue.VERSION);
            json.writeArrayFieldStart("rules");
            for (Rule rule : rules) {
                write(rule, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    /**
     * Returns the JSON Schema (2020-12) of reports, one alone or those of several files as the command line prints them; its
     * identifier is {@code urn:saidby:report-schema:1.0}.
     */
    public static String schema() {
        return SchemaFile.text(SCHEMA);
    }

    /** Returns the JSON Schema (2020-12) of rules; its identifier is {@code urn:saidby:rules-schema:1.0}. */
    public static String rulesSchema() {
        return SchemaFile.text(RULES_SCHEMA);
    }

    static String text(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFactories.printing(text)) {
            content.writeTo(json);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot fail to be written", e);
        }
        return text.toString();
    }

    static void write(Report report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("saidbyReport", VERSION);
        json.writeStringField("libraryVersion", report.libraryVersion());
        json.writeStringField("ruleSetVersion", report.ruleSetVersion());
        json.writeStringField("status", report.status().name().toLowerCase(Locale.ROOT));
        json.writeBooleanField("valid", report.isValid());
        json.writeArrayFieldStart("inputs");
        for (InputSummary input : report.inputs()) {
            write(input, json);
        }
        json.writeEndArray();
        writeCounts(report, json);
        json.writeArrayFieldStart("findings");
        for (Finding finding : report.findings()) {
            write(finding, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("excerpts");
        for (RecordExcerpt excerpt : report.excerpts()) {
            write(excerpt, json);
        }
        json.writeEndArray();
        writeRules(report, json);
        json.writeEndObject();
    }

    /** Writes how many records and findings there are, and the sums, as members of the object that is open. */
    static void writeCounts(Report report, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("records");
        json.writeNumberField("read", report.recordsRead());
        json.writeNumberField("accepted", report.recordsAccepted());
        json.writeNumberField("withFindings", report.recordsWithFindings());
        json.writeNumberField("rejected", report.recordsRejected());
        json.writeNumberField("blank", report.recordsBlank());
        json.writeEndObject();
        writeNumbers("sums", report.sums(), json);
        json.writeObjectFieldStart("countsBySeverity");
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            json.writeNumberField(severity.text(), report.count(severity));
        }
        json.writeEndObject();
        json.writeNumberField("wholeDatasetFindings", report.wholeDatasetFindings());
        writeNumbers("countsByCode", report.countsByCode(), json);
    }

    private static void writeRules(Report report, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rulesNotRun");
        for (RuleNotRun rule : report.rulesNotRun()) {
            json.writeStartObject();
            json.writeStringField("code", rule.code());
            json.writeStringField("reason", WellFormed.text(rule.reason()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("ruleChanges");
        for (RuleChange change : report.ruleChanges()) {
            json.writeStartObject();
            json.writeStringField("code", change.code());
            json.writeStringField("from", change.from().text());
            writeText("to", change.to().map(Severity::text), json);
            json.writeStringField("reason", WellFormed.text(change.reason()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("suppressions");
        for (Map.Entry<Suppression, Long> suppression : report.suppressions().entrySet()) {
            write(suppression.getKey(), suppression.getValue(), json);
        }
        json.writeEndArray();
    }

    private static void write(Suppression suppression, long count, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", suppression.code());
        writeText("input", suppression.input(), json);
        writeText("place", suppression.place(), json);
        writeText("subject", suppression.subject().map(Object::toString), json);
        json.writeStringField("reason", WellFormed.text(suppression.reason()));
        json.writeNumberField("count", count);
        json.writeEndObject();
    }

    private static void write(InputSummary input, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", WellFormed.text(input.name()));
        writeText("digest", input.digest().map(Object::toString), json);
        writeNumber("bytes", input.bytes(), json);
        json.writeEndObject();
    }

    private static void write(Finding finding, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", finding.code());
        json.writeStringField("severity", finding.severity().text());
        json.writeStringField("message", WellFormed.text(finding.message()));
        writeArguments(finding, json);
        if (finding.position().isPresent()) {
            json.writeFieldName("position");
            write(finding.position().get(), json);
        }
        json.writeArrayFieldStart("related");
        for (InputPosition related : finding.related()) {
            write(related, json);
        }
        json.writeEndArray();
        writeText("subject", finding.subject().map(Object::toString), json);
        json.writeEndObject();
    }

    static void writeArguments(Finding finding, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("arguments");
        for (Map.Entry<String, String> argument : finding.arguments().entrySet()) {
            json.writeStringField(WellFormed.text(argument.getKey()), WellFormed.text(argument.getValue()));
        }
        json.writeEndObject();
    }

    static void write(InputPosition position, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", WellFormed.text(position.source()));
        writeNumber("record", position.record(), json);
        writeNumber("line", position.line(), json);
        writeNumber("column", position.column(), json);
        writeNumber("byteOffset", position.byteOffset(), json);
        writeText("pointer", position.pointer(), json);
        writeText("field", position.field(), json);
        json.writeEndObject();
    }

    private static void write(RecordExcerpt excerpt, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName("position");
        write(excerpt.position(), json);
        json.writeObjectFieldStart("cells");
        for (Map.Entry<String, String> cell : excerpt.cells().entrySet()) {
            json.writeStringField(WellFormed.text(cell.getKey()), WellFormed.text(cell.getValue()));
        }
        json.writeEndObject();
        writeText("text", excerpt.text(), json);
        json.writeEndObject();
    }

    private static void write(Rule rule, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", rule.code());
        json.writeStringField("severity", rule.severity().text());
        json.writeStringField("scope", scope(rule));
        json.writeBooleanField("fixed", rule.isFixed());
        json.writeStringField("summary", rule.summary());
        json.writeStringField("why", rule.why());
        json.writeStringField("example", rule.example());
        json.writeStringField("remedy", rule.remedy());
        json.writeStringField("since", rule.since());
        writeText("state", Optional.of(rule.state()).filter(state -> !state.isEmpty()), json);
        json.writeEndObject();
    }

    private static String scope(Rule rule) {
        return switch (rule.scope()) {
            case READING -> "reading";
            case RECORD -> "record";
            case DATASET -> "dataset";
            case EXPORT -> "export";
        };
    }

    static void writeNumbers(String name, Map<String, Long> numbers, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Long> number : numbers.entrySet()) {
            json.writeNumberField(WellFormed.text(number.getKey()), number.getValue());
        }
        json.writeEndObject();
    }

    private static void writeNumber(String name, OptionalLong number, JsonGenerator json) throws IOException {
        if (number.isPresent()) {
            json.writeNumberField(name, number.getAsLong());
        }
    }

    static void writeText(String name, Optional<String> text, JsonGenerator json) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(name, WellFormed.text(text.get()));
        }
    }
}
