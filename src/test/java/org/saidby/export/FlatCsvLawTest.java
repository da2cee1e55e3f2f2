package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.TestGenerator;
import org.saidby.TestValues;
import org.saidby.example.SouthernLibya;
import org.saidby.json.EntityMembers;
import org.saidby.validation.Checked;
import org.saidby.validation.Severity;

/** What the two flat tables hold is read back, whatever a dataset holds. */
class FlatCsvLawTest {

    private static final List<Dataset> DATASETS = Stream.concat(
                    Stream.of(TestValues.FULL_DATASET, TestValues.MINIMAL_DATASET, SouthernLibya.dataset()),
                    LongStream.range(0, 40).mapToObj(seed -> new TestGenerator(seed).dataset(40)))
            .toList();

    record Tables(String claims, String operations) {

        static Tables of(Dataset dataset, CsvProfile profile) throws IOException {
            return new Tables(
                    written(ClaimsCsv.exporter(profile), dataset), written(OperationsCsv.exporter(profile), dataset));
        }

        private static String written(Exporter exporter, Dataset dataset) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exporter.write(dataset, out);
            return out.toString(StandardCharsets.UTF_8);
        }

        Checked<Dataset> read(FlatCsvOptions options) throws IOException {
            return FlatCsv.read(
                    new ByteArrayInputStream(claims.getBytes(options.charset())),
                    "claims.csv",
                    new ByteArrayInputStream(operations.getBytes(options.charset())),
                    "operations.csv",
                    options);
        }
    }

    @ParameterizedTest
    @EnumSource
    void writingWhatWasReadGivesTheSameBytes(CsvProfile profile) throws IOException {
        FlatCsvOptions options = FlatCsvOptions.builder().profile(profile).build();
        for (Dataset dataset : DATASETS) {
            Tables tables = Tables.of(dataset, profile);

            Checked<Dataset> read = tables.read(options);

            assertThat(read.report().recordsRejected())
                    .as(read.report().findings().stream()
                            .filter(finding -> finding.severity() == Severity.ERROR)
                            .toList()
                            .toString())
                    .isZero();
            assertThat(read.report().countsByCode())
                    .doesNotContainKeys("csv.cell-not-kept", "csv.cells-differ", "value.normalized", "value.missing");
            assertThat(Tables.of(read.value().orElseThrow(), profile)).isEqualTo(tables);
        }
    }

    @ParameterizedTest
    @EnumSource
    void attributesThatAPlanKeepsAreTheSame(CsvProfile profile) throws IOException {
        FlatCsvOptions options = FlatCsvOptions.builder().profile(profile).build();
        LossPlan claims = ClaimsCsv.exporter().plan();
        LossPlan operations = OperationsCsv.exporter().plan();
        for (Dataset dataset : DATASETS) {
            Dataset read = Tables.of(dataset, profile).read(options).value().orElseThrow();

            assertThat(read.claims()).hasSameSizeAs(dataset.claims());
            assertThat(read.operations()).hasSameSizeAs(dataset.operations());
            for (Entity entity : Stream.concat(dataset.claims().stream(), dataset.operations().stream())
                    .toList()) {
                Optional<Entity> other = read.find(entity.ref());
                assertThat(other).isPresent();
                assertThat(kept(other.get(), claims, operations)).isEqualTo(kept(entity, claims, operations));
            }
            for (Entity entity : read.entities().toList()) {
                assertThat(kept(dataset.find(entity.ref()).orElseThrow(), claims, operations))
                        .containsAll(kept(entity, claims, operations).stream()
                                .filter(value -> !value.endsWith(".kind: unknown"))
                                .toList());
            }
        }
    }

    private static List<String> kept(Entity entity, LossPlan... plans) {
        List<String> kept = new ArrayList<>();
        EntityMembers.visit(entity, (path, text) -> {
            for (LossPlan plan : plans) {
                if (plan.decision(path).isKept()) {
                    // the one character that no table can hold
                    kept.add(path + ": " + text.replace('\0', '\uFFFD'));
                    return;
                }
            }
        });
        return kept;
    }
}
