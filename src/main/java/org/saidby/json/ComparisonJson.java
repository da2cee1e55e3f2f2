package org.saidby.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.saidby.Claim;
import org.saidby.Id;
import org.saidby.Link;
import org.saidby.Role;
import org.saidby.analysis.Answer;
import org.saidby.analysis.ClaimedAsOf;
import org.saidby.analysis.ComparedPair;
import org.saidby.analysis.Comparison;
import org.saidby.analysis.ComparisonReport;
import org.saidby.analysis.Corroboration;
import org.saidby.analysis.Interest;
import org.saidby.analysis.LeftOut;
import org.saidby.analysis.MatrixAnswer;
import org.saidby.analysis.MatrixColumn;
import org.saidby.analysis.MatrixRow;
import org.saidby.analysis.OriginGroup;
import org.saidby.analysis.Question;
import org.saidby.analysis.Relay;
import org.saidby.analysis.SubjectMatrix;
import org.saidby.analysis.Verdict;

/**
 * Renders comparisons as JSON for programs: subjects, sources, questions with their answers and who stands behind each, and pairs of claims
 * with verdict and reason.
 *
 * <p>Equal reports give equal texts, in the manner of {@link ReportJson}. {@link #schema()} describes the form.
 */
public final class ComparisonJson {

    /** The version of the form; the same major version never loses or renames a member. */
    public static final String VERSION = "1.0";

    private static final String SCHEMA = "saidby-comparison-1.0.schema.json";

    private final ComparisonReport report;
    private final JsonGenerator json;

    private ComparisonJson(ComparisonReport report, JsonGenerator json) {
        this.report = report;
        this.json = json;
    }

    /** Returns the report as one JSON object, with a line feed at the end. */
    public static String render(ComparisonReport report) {
        return ReportJson.text(json -> new ComparisonJson(report, json).write());
    }

    /** Returns the JSON Schema (2020-12) of comparisons; its identifier is {@code urn:saidby:comparison-schema:1.0}. */
    public static String schema() {
        return SchemaFile.text(SCHEMA);
    }

    private void write() throws IOException {
        Comparison comparison = report.comparison();
        json.writeStartObject();
        json.writeStringField("saidbyComparison", VERSION);
        json.writeObjectFieldStart("dataset");
        text("id", report.dataset().id().text());
        ReportJson.writeText("title", report.dataset().title(), json);
        json.writeEndObject();
        ReportJson.writeText("about", report.options().about().map(Object::toString), json);
        if (report.past().isPresent()) {
            asOf(report.past().get());
        }
        json.writeObjectFieldStart("counts");
        json.writeNumberField("claims", report.claimCount());
        json.writeNumberField("questions", comparison.questions().size());
        json.writeNumberField("subjects", report.subjectCount());
        json.writeEndObject();
        pairCounts(comparison::count);
        json.writeArrayFieldStart("subjects");
        for (SubjectMatrix matrix : report.subjects()) {
            subject(matrix);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("leftOut");
        for (LeftOut one : report.leftOut()) {
            json.writeStartObject();
            text("claim", one.claim().id().text());
            ids("supersededBy", one.supersededBy());
            ids("retractedBy", one.retractedBy());
            ReportJson.writeText("restates", one.restated().map(Id::text), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void asOf(ClaimedAsOf past) throws IOException {
        json.writeObjectFieldStart("asOf");
        text("day", past.question().day().toString());
        text("basis", word(past.question().basis()));
        json.writeNumberField("stood", past.claims().size());
        json.writeNumberField("later", past.later().size());
        json.writeNumberField("superseded", past.superseded().size());
        json.writeNumberField("retracted", past.retracted().size());
        json.writeNumberField("undated", past.undated().size());
        json.writeEndObject();
    }

    private void pairCounts(ToLongFunction<Verdict> count) throws IOException {
        json.writeObjectFieldStart("pairCounts");
        for (Verdict verdict : Verdict.values()) {
            json.writeNumberField(word(verdict), count.applyAsLong(verdict));
        }
        json.writeEndObject();
    }

    private void subject(SubjectMatrix matrix) throws IOException {
        json.writeStartObject();
        text("subject", matrix.subject().toString());
        text("name", matrix.name());
        ReportJson.writeText("recordedKind", matrix.recordedKind(), json);
        ReportJson.writeText("recordedTime", matrix.recordedTime(), json);
        ReportJson.writeText("recordedPlace", matrix.recordedPlace(), json);
        json.writeNumberField("questionCount", matrix.columnCount());
        json.writeNumberField("sourceCount", matrix.rowCount());
        json.writeArrayFieldStart("sources");
        for (MatrixRow row : matrix.rows()) {
            json.writeStartObject();
            text("source", row.source().text());
            text("name", row.name());
            json.writeBooleanField("named", row.isNamed());
            json.writeBooleanField("interested", row.isInterested());
            interests(row.interests());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("questions");
        for (MatrixColumn column : matrix.columns()) {
            question(column);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void question(MatrixColumn column) throws IOException {
        Question question = column.compared().question();
        json.writeStartObject();
        text("kind", word(question.kind()));
        text("subject", question.subject().toString());
        text("title", column.title());
        text("text", question.toString());
        ReportJson.writeText("harm", question.harm().map(Object::toString), json);
        ReportJson.writeText("role", question.role().map(Object::toString), json);
        ReportJson.writeText("relation", question.relation().map(Object::toString), json);
        ReportJson.writeText("unit", question.unit().map(Object::toString), json);
        ReportJson.writeText("topic", question.topic().map(Object::toString), json);
        ReportJson.writeText("actor", question.actor().map(Id::text), json);
        ReportJson.writeText("label", question.label(), json);
        pairCounts(column.compared()::count);
        support(column.support());
        json.writeArrayFieldStart("answers");
        for (MatrixAnswer answer : column.answers()) {
            answer(answer);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("pairs");
        for (Verdict verdict : Verdict.values()) {
            for (ComparedPair pair : column.compared()
                    .pairs(verdict)
                    .limit(report.options().maxPairs())
                    .toList()) {
                pair(pair);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void answer(MatrixAnswer answer) throws IOException {
        json.writeStartObject();
        text("value", answer.group().reading());
        text("reading", answer.reading());
        json.writeArrayFieldStart("claims");
        for (Answer one : answer.group().answers()) {
            Claim claim = one.claim();
            json.writeStartObject();
            text("claim", claim.id().text());
            text("told", one.value().toString());
            text("polarity", word(one.polarity()));
            if (one.isFromLabel()) {
                json.writeBooleanField("fromLabel", true);
            }
            text("origin", claim.attribution().origin().source().text());
            ids(
                    "relays",
                    claim.attribution().relays().stream().map(Link::source).toList());
            ReportJson.writeText("document", claim.attribution().document().map(Id::text), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        support(answer.support());
        json.writeEndObject();
    }

    private void support(Corroboration support) throws IOException {
        json.writeObjectFieldStart("support");
        json.writeNumberField("claims", support.claims().size());
        json.writeNumberField("originsAtLeast", support.atLeast());
        json.writeNumberField("originsAtMost", support.atMost());
        json.writeArrayFieldStart("origins");
        for (OriginGroup group : support.origins()) {
            json.writeStartObject();
            ids("sources", group.sources());
            json.writeBooleanField("named", group.named());
            json.writeBooleanField("known", group.isKnown());
            json.writeBooleanField("interested", group.isInterested());
            interests(group.interests());
            json.writeEndObject();
        }
        json.writeEndArray();
        ids("relays", support.relays().stream().map(Relay::source).toList());
        json.writeEndObject();
    }

    private void interests(List<Interest> interests) throws IOException {
        json.writeArrayFieldStart("interests");
        for (Interest interest : interests) {
            json.writeStartObject();
            text("source", interest.source().id().text());
            text("operation", interest.operation().id().text());
            text("participant", interest.participant().id().text());
            json.writeBooleanField("own", interest.isOwn());
            json.writeArrayFieldStart("roles");
            for (Role role : interest.roles()) {
                json.writeString(WellFormed.text(role.text()));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void pair(ComparedPair pair) throws IOException {
        json.writeStartObject();
        text("first", pair.first().claim().id().text());
        text("second", pair.second().claim().id().text());
        text("verdict", word(pair.verdict()));
        text("reason", pair.judgement().reason().text());
        json.writeObjectFieldStart("arguments");
        for (Map.Entry<String, String> argument : pair.judgement().arguments().entrySet()) {
            text(argument.getKey(), argument.getValue());
        }
        json.writeEndObject();
        text("message", pair.judgement().message());
        json.writeEndObject();
    }

    private void ids(String name, List<? extends Id<?>> ids) throws IOException {
        json.writeArrayFieldStart(name);
        for (Id<?> id : ids) {
            json.writeString(WellFormed.text(id.text()));
        }
        json.writeEndArray();
    }

    private void text(String name, String text) throws IOException {
        ReportJson.writeText(name, Optional.of(text), json);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
