package org.saidby.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.InputSummary;
import org.saidby.validation.Report;
import org.saidby.validation.Rule;
import org.saidby.validation.RuleCatalogue;
import org.saidby.validation.RuleChange;
import org.saidby.validation.RuleNotRun;
import org.saidby.validation.Suppression;

/** Writes a report as a run. */
final class SarifRun {

    private final JsonGenerator json;
    private final Report report;
    private final SarifPlaces places;

    /** The codes that the run speaks of, which are its rules, in order. */
    private final List<String> codes;

    SarifRun(JsonGenerator json, Report report) {
        this.json = json;
        this.report = report;
        places = new SarifPlaces(json, report.inputs());
        TreeSet<String> all = new TreeSet<>(report.countsByCode().keySet());
        report.ruleChanges().forEach(change -> all.add(change.code()));
        report.suppressions().keySet().forEach(suppression -> all.add(suppression.code()));
        report.rulesNotRun().forEach(rule -> all.add(rule.code()));
        codes = new ArrayList<>(all);
    }

    void write() throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "saidby");
        json.writeStringField("version", report.libraryVersion());
        json.writeArrayFieldStart("rules");
        for (String code : codes) {
            rule(code);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeStringField("ruleSetVersion", report.ruleSetVersion());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        invocation();
        artifacts();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
        SarifFingerprints fingerprints = new SarifFingerprints();
        for (Finding finding : report.findings()) {
            result(finding, fingerprints.of(finding));
        }
        json.writeEndArray();
        properties();
        json.writeEndObject();
    }

    private void rule(String code) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", code);
        Optional<Rule> known = RuleCatalogue.find(code);
        if (known.isPresent()) {
            Rule rule = known.get();
            text("shortDescription", rule.summary());
            text("fullDescription", rule.summary() + ": " + rule.why());
            text("help", "Example: " + rule.example() + "\nWhat to do: " + rule.remedy());
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", Sarif.level(rule.severity()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void text(String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private void invocation() throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", report.status() == Report.Status.COMPLETE);
        if (!report.ruleChanges().isEmpty()) {
            json.writeArrayFieldStart("ruleConfigurationOverrides");
            for (RuleChange change : report.ruleChanges()) {
                override(change);
            }
            json.writeEndArray();
        }
        if (report.status() != Report.Status.COMPLETE) {
            json.writeArrayFieldStart("toolExecutionNotifications");
            json.writeStartObject();
            json.writeStringField("level", "error");
            Sarif.message(
                    report.status() == Report.Status.STOPPED
                            ? "reading stopped before the end, at a fault behind which nothing can be read"
                            : "the reading was cancelled before the end",
                    json);
            json.writeEndObject();
            json.writeEndArray();
        }
        notifications();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void override(RuleChange change) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("configuration");
        json.writeBooleanField("enabled", change.to().isPresent());
        if (change.to().isPresent()) {
            json.writeStringField("level", Sarif.level(change.to().get()));
        }
        json.writeEndObject();
        reference("descriptor", change.code());
        json.writeEndObject();
    }

    private void notifications() throws IOException {
        if (report.ruleChanges().isEmpty()
                && report.suppressions().isEmpty()
                && report.rulesNotRun().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("toolConfigurationNotifications");
        for (RuleChange change : report.ruleChanges()) {
            String what = change.to()
                    .map(to -> "changed from " + change.from().text() + " to " + to.text())
                    .orElse("disabled");
            notification(change.code(), "rule " + change.code() + " " + what + ": " + change.reason());
        }
        for (Map.Entry<Suppression, Long> suppression : report.suppressions().entrySet()) {
            Suppression what = suppression.getKey();
            notification(
                    what.code(),
                    "suppressed " + suppression.getValue() + " of " + what.inWords() + ": " + what.reason());
        }
        for (RuleNotRun rule : report.rulesNotRun()) {
            notification(rule.code(), "rule " + rule.code() + " not run: " + rule.reason());
        }
        json.writeEndArray();
    }

    private void notification(String code, String text) throws IOException {
        json.writeStartObject();
        json.writeStringField("level", "note");
        Sarif.message(text, json);
        reference("associatedRule", code);
        json.writeEndObject();
    }

    private void reference(String name, String code) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("id", code);
        json.writeNumberField("index", codes.indexOf(code));
        json.writeEndObject();
    }

    private void artifacts() throws IOException {
        json.writeArrayFieldStart("artifacts");
        for (InputSummary input : places.inputs()) {
            json.writeStartObject();
            json.writeObjectFieldStart("location");
            json.writeStringField("uri", Sarif.uri(input.name()));
            json.writeEndObject();
            if (input.bytes().isPresent()) {
                json.writeNumberField("length", input.bytes().getAsLong());
            }
            json.writeArrayFieldStart("roles");
            json.writeString("analysisTarget");
            json.writeEndArray();
            if (input.digest().isPresent()) {
                json.writeObjectFieldStart("hashes");
                json.writeStringField(
                        input.digest().get().algorithm(), input.digest().get().value());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void result(Finding finding, String fingerprint) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.code());
        json.writeNumberField("ruleIndex", codes.indexOf(finding.code()));
        json.writeStringField("level", Sarif.level(finding.severity()));
        Sarif.message(finding.message(), json);
        json.writeArrayFieldStart("locations");
        if (finding.position().isPresent() || finding.subject().isPresent()) {
            places.write(finding.position(), finding.subject());
        }
        json.writeEndArray();
        if (!finding.related().isEmpty()) {
            json.writeArrayFieldStart("relatedLocations");
            for (InputPosition related : finding.related()) {
                places.write(Optional.of(related), Optional.empty());
            }
            json.writeEndArray();
        }
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField(SarifFingerprints.NAME, fingerprint);
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        ReportJson.writeArguments(finding, json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void properties() throws IOException {
        json.writeObjectFieldStart("properties");
        json.writeStringField("status", report.status().name().toLowerCase(Locale.ROOT));
        json.writeBooleanField("valid", report.isValid());
        ReportJson.writeCounts(report, json);
        json.writeNumberField("resultsShown", report.findings().size());
        json.writeNumberField("resultsInAll", report.countAll());
        json.writeEndObject();
    }
}
