package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Dataset;
import org.saidby.analysis.Policy;
import org.saidby.validation.Checked;
import org.saidby.validation.LossReport;
import org.saidby.validation.Report;

/**
 * Reads public extracts of UCDP GED (c) Uppsala Conflict Data Program, CC BY 4.0, which are no part of the sources, and writes them as
 * tables again.
 */
class RealGedExportTest {

    private static byte[] file(String name, String charset) throws IOException {
        String folder = System.getProperty("saidby.data");
        assumeTrue(folder != null && !folder.isEmpty(), "set -Dsaidby.data to the folder of real files");
        Path file = Path.of(folder, "ucdp-ged", name);
        assumeTrue(Files.exists(file), "set -Dsaidby.data to a folder with ucdp-ged/" + name);
        // whatever the file is encoded in, this is about cells
        return Files.readString(file, Charset.forName(charset)).getBytes(StandardCharsets.UTF_8);
    }

    private static Checked<Dataset> read(byte[] bytes, boolean keepsCells) throws IOException {
        UcdpGedOptions options = UcdpGedOptions.builder()
                .dateFormat("month-first")
                .keepCells(keepsCells)
                .build();
        return UcdpGed.read(new ByteArrayInputStream(bytes), "t.csv", options);
    }

    private static byte[] written(byte[] bytes, boolean keepsCells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Dataset dataset = read(bytes, keepsCells).value().orElseThrow();
        LossReport report = UcdpGed.exporter(Policy.latest()).write(dataset, out);
        assertThat(report.records()).isEqualTo(dataset.operations().size());
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "hdx-bangladesh-19.1.csv, UTF-8",
        "hdx-ukraine-20.1.csv, UTF-8",
        "ukraine-2022-49-columns.csv, UTF-8",
        "ukraine-resaved-windows-1252.csv, windows-1252",
        "web-export-2026-01.csv, UTF-8"
    })
    void writesTheCellsThatEachRowWasReadFrom(String name, String charset) throws IOException {
        byte[] bytes = file(name, charset);
        byte[] written = written(bytes, true);
        ExportedTable before = ExportedTable.of(bytes);
        ExportedTable after = ExportedTable.of(written);

        assertThat(after.columns()).hasSize(49);
        assertThat(after.rows()).hasSameSizeAs(before.rows());
        TreeSet<String> differences = before.differences(after);
        // a day that only the caller's format makes one is written as every reader takes it
        boolean hasDays = before.cell(0, "date_start").startsWith("20");
        assertThat(differences).isEqualTo(hasDays ? new TreeSet<>() : new TreeSet<>(Set.of("date_start", "date_end")));
        Report again = read(written, false).report();
        Report first = read(bytes, false).report();
        assertThat(again.recordsRejected()).isZero();
        assertThat(again.sums()).isEqualTo(first.sums());
        assertThat(again.count("ucdp.estimate-order")).isEqualTo(first.count("ucdp.estimate-order"));
        assertThat(again.count("ucdp.untold-origin")).isEqualTo(first.count("ucdp.untold-origin"));
    }

    @ParameterizedTest
    @CsvSource({
        "hdx-bangladesh-19.1.csv, UTF-8",
        "hdx-ukraine-20.1.csv, UTF-8",
        "ukraine-2022-49-columns.csv, UTF-8",
        "ukraine-resaved-windows-1252.csv, windows-1252",
        "web-export-2026-01.csv, UTF-8"
    })
    void theModelAloneGivesTheColumnsThatThePageSays(String name, String charset) throws IOException {
        byte[] bytes = file(name, charset);
        byte[] written = written(bytes, false);

        assertThat(UcdpGedPageTest.columnsThatNeedCells())
                .containsAll(ExportedTable.of(bytes).differences(ExportedTable.of(written)));
        Report again = read(written, false).report();
        assertThat(again.recordsRejected()).isZero();
        assertThat(again.recordsAccepted())
                .isEqualTo(ExportedTable.of(bytes).rows().size());
        assertThat(again.sums().get("best"))
                .isEqualTo(read(bytes, false).report().sums().get("best"));
    }
}
