package org.saidby.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.TestValues;
import org.saidby.json.DatasetJson;
import org.saidby.json.ReportSarif;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.InputSummary;
import org.saidby.validation.Report;
import org.saidby.validation.Rule;
import org.saidby.validation.RuleCatalogue;
import org.saidby.validation.Severity;
import org.saidby.validation.Validation;
import org.saidby.validation.Validator;

/** Holds SARIF against the schema of OASIS, which is no part of the sources. */
class SarifSchemaTest {

    private static Path data() {
        String folder = System.getProperty("saidby.data");
        assumeTrue(folder != null && !folder.isEmpty(), "set -Dsaidby.data to the folder of real files");
        return Path.of(folder);
    }

    private static Schema schema() throws IOException {
        Path file = data().resolve("schemas").resolve("sarif-schema-2.1.0.json");
        assumeTrue(Files.exists(file), "set -Dsaidby.data to a folder with schemas/sarif-schema-2.1.0.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(Files.readString(file));
    }

    @Test
    void reportsOnNothingAndOnEverythingAreValid() throws IOException {
        Schema schema = schema();

        for (Report report : List.of(
                Validator.standard().start().finish(),
                Validator.standard().validate(TestValues.FULL_DATASET),
                everyFinding(),
                DatasetJson.read("{").report(),
                DatasetJson.read("[[").report(),
                DatasetJson.read("{\"saidby\":\"1.0\",\"id\":\"d\",\"actors\":[3]}")
                        .report())) {
            assertThat(schema.validate(ReportSarif.render(report), InputFormat.JSON))
                    .isEmpty();
        }
    }

    /** A finding of each code, at a place of which everything is known, or less and less of it. */
    private static Report everyFinding() {
        Validation validation = Validator.builder()
                .disable("actor.both-sides", "not wanted")
                .regrade("text.bidi-control", Severity.ERROR, "wanted more")
                .build()
                .start();
        int i = 0;
        for (Rule rule : RuleCatalogue.all()) {
            InputPosition.Builder place = InputPosition.builder().source(i % 7 == 0 ? "" : "a b.csv");
            if (i % 2 == 0) {
                place.line(i + 1).column(i % 3 + 1);
            }
            if (i % 3 == 0) {
                place.record(i + 1).field("f");
            }
            if (i % 5 == 0) {
                place.byteOffset(i).pointer("/a/" + i);
            }
            Finding.Builder finding =
                    Finding.of(rule.code(), "message {0} [a](b) " + i).argument("n", i);
            validation.report(
                    i % 11 == 0
                            ? finding.build()
                            : finding.at(place.build())
                                    .addRelated(place.build())
                                    .build());
            i++;
        }
        validation.input(InputSummary.of("a b.csv"));
        return validation.finish();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "C:x", "//host", "\u0633\u202e", "\ud83d", "a%b?c#d", "..", "[x]", "\u0000\n"})
    void anyNameIsValid(String name) throws IOException {
        Validation validation = Validator.standard().start();
        InputPosition place =
                InputPosition.builder().source(name).line(1).field(name).build();
        validation.report(
                Finding.of("value.empty", name).argument(name, name).at(place).build());
        validation.input(InputSummary.of(name));

        assertThat(schema().validate(ReportSarif.render(validation.finish()), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hdx-bangladesh-19.1.csv nowhere",
        "hdx-ukraine-20.1.csv ukraine-2022-49-columns.csv",
        "ukraine-resaved-windows-1252.csv",
        "web-export-2026-01.csv"
    })
    void reportsOnRealFilesAreValid(String files) throws IOException {
        Schema schema = schema();

        Call call = Call.in(data().resolve("ucdp-ged"), ("validate --report sarif " + files).split(" "));

        assertThat(schema.validate(call.out(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void theSchemaMissesWhatIsLeftOut() throws IOException {
        String sarif = ReportSarif.render(everyFinding());

        for (String member :
                List.of("\"message\": {", "\"version\": \"2.1.0\"", "\"executionSuccessful\": ", "\"tool\": {")) {
            assertThat(sarif).contains(member);
            assertThat(schema().validate(sarif.replace(member, member.replaceFirst("\"", "\"x")), InputFormat.JSON))
                    .as(member)
                    .isNotEmpty();
        }
    }
}
