package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.GoldenText;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.TestValues;
import org.saidby.When;
import org.saidby.analysis.AsOf;
import org.saidby.analysis.ComparisonReport;
import org.saidby.analysis.ComparisonReportOptions;
import org.saidby.example.SouthernLibya;

class ComparisonJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(ComparisonJson.schema());

    private static ComparisonReportOptions.Builder aboutThe24th() {
        return ComparisonReportOptions.builder().about(Ref.parse("operation:strike-2019-09-24"));
    }

    private static String render(Dataset dataset, ComparisonReportOptions options) {
        return ComparisonJson.render(ComparisonReport.of(dataset, options));
    }

    private static String render(ComparisonReportOptions options) {
        return render(SouthernLibya.dataset(), options);
    }

    @Test
    void writesAnOperationOfTheWorkedExample() throws IOException {
        GoldenText.check("json/southern-libya.seen.json", render(aboutThe24th().build()));
    }

    @Test
    void namesWhatAClaimThatIsLeftOutRestates() throws IOException {
        Source clinic = Source.of("clinic", SourceKind.ORGANIZATION, "the clinic");
        ClaimBuilder killed = Claim.that(Casualties.killed(Count.exactly(19)))
                .about(Ref.parse("operation:strike"))
                .saidBy(clinic, SpeechAct.STATED, When.on("2020-01-01"));
        Claim first = killed.id("first").build();
        Claim again = killed.id("again").build();
        Claim correction = killed.assertion(Casualties.killed(Count.exactly(42)))
                .supersedes(first)
                .id("correction")
                .build();
        String json = render(
                Dataset.builder().id("d").add(first, again, correction).build(), ComparisonReportOptions.standard());

        assertThat(MAPPER.readTree(json).get("leftOut")).isEqualTo(MAPPER.readTree("""
                        [{"claim":"again","supersededBy":["correction"],"retractedBy":[],"restates":"first"},
                         {"claim":"first","supersededBy":["correction"],"retractedBy":[]}]"""));
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void theOrderOfTheDatasetChangesNothing() {
        ComparisonReportOptions options = ComparisonReportOptions.standard();

        assertThat(render(GoldenText.turned(SouthernLibya.dataset()), options)).isEqualTo(render(options));
    }

    @Test
    void comparisonsAreValidByTheSchema() {
        ComparisonReportOptions past = ComparisonReportOptions.builder()
                .asOf(AsOf.knownBy(LocalDate.of(2019, 10, 1)))
                .build();

        assertThat(SCHEMA.validate(render(ComparisonReportOptions.standard()), InputFormat.JSON))
                .isEmpty();
        assertThat(SCHEMA.validate(render(past), InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(
                        render(TestValues.FULL_DATASET, ComparisonReportOptions.standard()), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"saidbyComparison", "dataset", "counts", "pairCounts", "subjects", "leftOut"})
    void theSchemaMissesWhatIsMissing(String member) throws IOException {
        ObjectNode json = (ObjectNode) MAPPER.readTree(render(aboutThe24th().build()));
        json.remove(member);

        assertThat(SCHEMA.validate(json.toString(), InputFormat.JSON)).hasSize(1);
    }

    @Test
    void pairsAreCappedAndCountsAreExact() throws IOException {
        JsonNode json =
                MAPPER.readTree(render(aboutThe24th().maxPairs(1).build()).getBytes(StandardCharsets.UTF_8));
        JsonNode killed = StreamSupport.stream(json.at("/subjects/0/questions").spliterator(), false)
                .filter(question -> question.get("kind").asText().equals("total"))
                .findFirst()
                .orElseThrow();

        assertThat(killed.at("/pairCounts/agree").asInt()).isEqualTo(3);
        assertThat(killed.get("pairs")).hasSize(1);
    }
}
