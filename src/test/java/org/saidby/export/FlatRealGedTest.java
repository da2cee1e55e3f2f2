package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Dataset;
import org.saidby.ucdp.UcdpGed;
import org.saidby.validation.Checked;

/** Flat tables of public extracts of UCDP GED (c) Uppsala Conflict Data Program, CC BY 4.0, which are no part of the sources. */
class FlatRealGedTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "ukraine-2022-49-columns.csv, EXACT",
        "ukraine-2022-49-columns.csv, SPREADSHEET",
        "hdx-bangladesh-19.1.csv, EXACT",
        "hdx-ukraine-20.1.csv, SPREADSHEET"
    })
    void areReadBackAsTheyWereWritten(String name, CsvProfile profile) throws IOException {
        String folder = System.getProperty("saidby.data");
        assumeTrue(folder != null && !folder.isEmpty(), "set -Dsaidby.data to the folder of real files");
        Path file = Path.of(folder, "ucdp-ged", name);
        assumeTrue(Files.exists(file), "set -Dsaidby.data to a folder with ucdp-ged/" + name);
        Dataset dataset = UcdpGed.read(file).value().orElseThrow();
        Path claims = directory.resolve("claims.csv");
        Path operations = directory.resolve("operations.csv");

        long claimRows = ClaimsCsv.exporter(profile).write(dataset, claims).records();
        long operationRows =
                OperationsCsv.exporter(profile).write(dataset, operations).records();
        Checked<Dataset> read = FlatCsv.read(
                claims, operations, FlatCsvOptions.builder().profile(profile).build());

        assertThat(claimRows).isEqualTo(dataset.claims().size());
        assertThat(operationRows).isEqualTo(dataset.operations().size());
        assertThat(read.report().recordsAccepted()).isEqualTo(claimRows + operationRows);
        assertThat(read.report().countsByCode())
                .doesNotContainKeys("csv.cell-not-kept", "csv.cells-differ", "value.normalized", "ref.unresolved");
        ClaimsCsv.exporter(profile).write(read.value().orElseThrow(), directory.resolve("claims-again.csv"));
        OperationsCsv.exporter(profile).write(read.value().orElseThrow(), directory.resolve("operations-again.csv"));
        assertThat(directory.resolve("claims-again.csv")).hasSameBinaryContentAs(claims);
        assertThat(directory.resolve("operations-again.csv")).hasSameBinaryContentAs(operations);
    }
}
