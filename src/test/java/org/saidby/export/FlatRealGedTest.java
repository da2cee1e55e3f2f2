package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Dataset;
import org.saidby.validation.Checked;

/** Flat tables of public extracts of UCDP GED (c) Uppsala Conflict Data Program, CC BY 4.0, which are no part of the sources. */
class FlatRealGedTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "ukraine-2022-49-columns, EXACT",
        "ukraine-2022-49-columns, SPREADSHEET",
        "hdx-bangladesh-19.1, EXACT",
        "hdx-ukraine-20.1, SPREADSHEET",
        "ukraine-resaved-windows-1252, EXACT",
        "web-export-2026-01, SPREADSHEET"
    })
    void areReadBackAsTheyWereWritten(String name, CsvProfile profile) throws IOException {
        Dataset dataset = RealGed.dataset(name);
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
