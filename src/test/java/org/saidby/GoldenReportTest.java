package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.saidby.json.ReportJson;
import org.saidby.validation.Finding;
import org.saidby.validation.ReportText;
import org.saidby.validation.Rule;
import org.saidby.validation.RuleCatalogue;

/** Every code of the catalogue in the reports on small inputs, as text and as JSON, down to the byte. */
class GoldenReportTest {

    private static final List<Sample> SAMPLES = samples();

    private static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>(SampleDatasets.all());
        samples.addAll(SampleTables.all());
        return samples;
    }

    private static String withoutVersion(String text, Sample sample) {
        return text.replace(sample.report().libraryVersion(), "VERSION");
    }

    @Test
    void everyCodeHasASample() {
        TreeSet<String> missing = RuleCatalogue.all().stream()
                .filter(rule -> rule.scope() != Rule.Scope.EXPORT)
                .map(Rule::code)
                .collect(Collectors.toCollection(TreeSet::new));
        SAMPLES.forEach(
                sample -> missing.removeAll(sample.report().countsByCode().keySet()));

        assertThat(missing)
                .as("codes for which SampleDatasets and SampleTables have no input")
                .isEmpty();
    }

    @Test
    void nothingOfTheSamplesIsCappedOrOfAnUnknownCode() {
        assertThat(SAMPLES).allSatisfy(sample -> {
            assertThat(sample.report().findings()).hasSize((int) sample.report().countAll());
            assertThat(sample.report().findings())
                    .extracting(Finding::code)
                    .allMatch(code -> RuleCatalogue.find(code).isPresent());
        });
    }

    @Test
    void asText() throws IOException {
        for (Sample sample : SAMPLES) {
            GoldenText.check(
                    "reports/" + sample.name() + ".txt", withoutVersion(ReportText.render(sample.report()), sample));
        }
    }

    @Test
    void asJson() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ReportJson.schema());
        for (Sample sample : SAMPLES) {
            String json = ReportJson.render(sample.report());
            assertThat(schema.validate(json, InputFormat.JSON))
                    .as(sample.name())
                    .isEmpty();
            GoldenText.check("reports/" + sample.name() + ".json", withoutVersion(json, sample));
        }
    }
}
