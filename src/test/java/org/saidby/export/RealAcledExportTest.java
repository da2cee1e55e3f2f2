package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Dataset;
import org.saidby.acled.Acled;
import org.saidby.acled.AcledOptions;
import org.saidby.analysis.Policy;
import org.saidby.validation.LossReport;
import org.saidby.validation.Report;

/** Real events of another dataset as a table of ACLED, judged by the reader of such tables. */
class RealAcledExportTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hdx-bangladesh-19.1",
                "hdx-ukraine-20.1",
                "ukraine-2022-49-columns",
                "ukraine-resaved-windows-1252",
                "web-export-2026-01"
            })
    void everyRowIsAcceptedAndEveryOperationIsARowOrNamed(String name) throws IOException {
        Dataset dataset = RealGed.dataset(name);
        Path table = directory.resolve("acled.csv");

        LossReport losses = Acled.exporter(Policy.envelope()).write(dataset, table);

        Report report = Acled.read(table, AcledOptions.standard()).report();
        assertThat(report.recordsRejected()).isZero();
        assertThat(report.recordsAccepted()).isEqualTo(losses.records());
        long skipped = losses.losses().stream()
                .filter(loss ->
                        loss.code().equals("export.skipped") && loss.attribute().equals("operation.when.date"))
                .mapToLong(loss -> loss.entities())
                .sum();
        assertThat(losses.records() + skipped).isEqualTo(dataset.operations().size());
    }
}
