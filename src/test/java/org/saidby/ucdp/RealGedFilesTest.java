package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Operation;
import org.saidby.SpeechAct;
import org.saidby.validation.Checked;
import org.saidby.validation.Finding;
import org.saidby.validation.RecordReader;
import org.saidby.validation.Report;

/** Reads public extracts of UCDP GED (c) Uppsala Conflict Data Program, CC BY 4.0, which are no part of the sources. */
class RealGedFilesTest {

    private static Path file(String name) {
        String folder = System.getProperty("saidby.data");
        assumeTrue(folder != null && !folder.isEmpty(), "set -Dsaidby.data to the folder of real files");
        Path file = Path.of(folder, "ucdp-ged", name);
        assumeTrue(Files.exists(file), "set -Dsaidby.data to a folder with ucdp-ged/" + name);
        return file;
    }

    private static Report stream(String name) throws IOException {
        return stream(name, UcdpGedOptions.standard());
    }

    private static Report stream(String name, UcdpGedOptions options) throws IOException {
        try (RecordReader<UcdpGedEvent> reader = UcdpGed.open(file(name), options)) {
            reader.forEachRemaining(record -> {});
            return reader.report();
        }
    }

    @Test
    void takesTheFileOf49ColumnsWhole() throws IOException {
        Report report = stream("ukraine-2022-49-columns.csv");

        assertThat(report.status()).isEqualTo(Report.Status.COMPLETE);
        assertThat(report.recordsRead()).isEqualTo(3_077);
        assertThat(report.recordsAccepted()).isEqualTo(3_077);
        assertThat(report.sums()).isEqualTo(Map.of("best", 8_342L, "low", 7_857L, "high", 9_322L));
        assertThat(report.countsByCode()).isEqualTo(Map.of("ucdp.estimate-order", 13L, "geo.excess-precision", 1L));
        assertThat(report.inputs().get(0).bytes()).hasValue(1_848_230);
    }

    @Test
    void makesEachRowAnOperationAndAClaimWithItsChain() throws IOException {
        Checked<Dataset> checked = UcdpGed.read(file("ukraine-2022-49-columns.csv"));

        Dataset dataset = checked.requireValid();
        assertThat(dataset.operations()).hasSize(3_077);
        assertThat(dataset.claims()).hasSize(3_077);
        assertThat(dataset.claims())
                .filteredOn(claim -> ((Casualties) claim.assertion())
                        .total()
                        .orElseThrow()
                        .best()
                        .equals(java.util.OptionalLong.of(0)))
                .hasSize(48);
        for (Operation operation : dataset.operations()) {
            Claim claim = dataset.claimsAbout(operation).get(0);
            assertThat(claim.attribution().links()).hasSizeBetween(2, 3);
            assertThat(claim.attribution()
                            .links()
                            .get(claim.attribution().links().size() - 1)
                            .act())
                    .isEqualTo(SpeechAct.RECORDED);
            assertThat(dataset.source(claim.attribution().origin().source())).isPresent();
        }
        // 751 rows have where_prec 1
        assertThat(dataset.operations().stream()
                        .map(operation -> dataset.pointOf(operation.place().orElseThrow()))
                        .flatMap(Optional::stream))
                .hasSize(751);
        assertThat(dataset.actors().size()).isLessThan(20);
        assertThat(checked.report().count("ref.unresolved")).isZero();
        assertThat(checked.report().sums()).containsEntry("best", 8_342L);
    }

    @ParameterizedTest
    @CsvSource({
        "hdx-bangladesh-19.1.csv, 601, 1362, 1309, 1824, 1, 486",
        "hdx-ukraine-20.1.csv, 1167, 6875, 6246, 7728, 19, 0"
    })
    void takesTheTaggedFilesWhole(String name, long rows, long best, long low, long high, long order, long sentinels)
            throws IOException {
        Report report = stream(name);

        assertThat(report.recordsAccepted()).isEqualTo(rows);
        assertThat(report.recordsRead()).isEqualTo(rows);
        assertThat(report.sums()).isEqualTo(Map.of("best", best, "low", low, "high", high));
        assertThat(report.count("csv.hxl-row")).isEqualTo(1);
        assertThat(report.count("ucdp.estimate-order")).isEqualTo(order);
        assertThat(report.count("ucdp.missing-code")).isEqualTo(sentinels);
    }

    /** Each number was counted without this library. */
    @Test
    void findsInTheTaggedFilesWhatIsWrongWithThemAndNothingElse() throws IOException {
        assertThat(stream("hdx-bangladesh-19.1.csv").countsByCode())
                .isEqualTo(Map.of(
                        "csv.hxl-row", 1L,
                        "text.invisible", 2L,
                        "ucdp.estimate-order", 1L,
                        "ucdp.missing-code", 486L,
                        "ucdp.untold-origin", 8L,
                        "value.missing", 7L,
                        "value.trimmed", 10L));
        assertThat(stream("hdx-ukraine-20.1.csv").countsByCode())
                .isEqualTo(Map.of("csv.hxl-row", 1L, "ucdp.estimate-order", 19L, "ucdp.source-date", 4L));
    }

    @Test
    void takesTheWebExportWholeOnceItsDatesAreNamed() throws IOException {
        Report report = stream(
                "web-export-2026-01.csv",
                UcdpGedOptions.builder().dateFormat("month-first").build());

        assertThat(report.recordsAccepted()).isEqualTo(693);
        assertThat(report.sums()).isEqualTo(Map.of("best", 1_808L, "low", 1_534L, "high", 2_315L));
        assertThat(report.countsByCode())
                .isEqualTo(Map.of(
                        "csv.column-alias", 3L,
                        "csv.row-length", 693L,
                        "text.invisible", 2L,
                        "ucdp.estimate-order", 1L,
                        "ucdp.missing-code", 487L,
                        "ucdp.untold-origin", 8L,
                        "value.missing", 2L));
    }

    @ParameterizedTest
    @CsvSource({
        "hdx-bangladesh-19.1.csv, UTF-8, 601",
        "hdx-ukraine-20.1.csv, UTF-8, 1167",
        "ukraine-2022-49-columns.csv, UTF-8, 3077",
        "ukraine-resaved-windows-1252.csv, windows-1252, 3883",
        "web-export-2026-01.csv, UTF-8, 693"
    })
    void writesBackTheCellsOfEachRow(String name, String charset, int rows) throws IOException {
        // whatever the file is encoded in, this is about cells
        byte[] read = Files.readString(file(name), Charset.forName(charset)).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        ByteArrayOutputStream second = new ByteArrayOutputStream();

        UcdpGed.write(events(read), first);
        UcdpGed.write(events(first.toByteArray()), second);

        List<List<String>> written = table(first.toByteArray());
        assertThat(written).hasSize(rows + 1).isEqualTo(table(read));
        assertThat(second.toByteArray()).isEqualTo(first.toByteArray());
    }

    private static List<UcdpGedEvent> events(byte[] bytes) throws IOException {
        UcdpGedOptions options =
                UcdpGedOptions.builder().dateFormat("month-first").build();
        try (RecordReader<UcdpGedEvent> reader = UcdpGed.open(new ByteArrayInputStream(bytes), "t.csv", options)) {
            return reader.stream().flatMap(record -> record.value().stream()).toList();
        }
    }

    /** Returns header and rows as another reader has them, without rows of tags and the empty cells behind the header. */
    private static List<List<String>> table(byte[] bytes) {
        List<List<String>> table = new ArrayList<>();
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(1 << 20)
                .ofCsvRecord(new String(bytes, StandardCharsets.UTF_8));
        for (CsvRecord row : reader) {
            if (!row.getFields().stream().allMatch(cell -> cell.isEmpty() || cell.startsWith("#"))) {
                int columns =
                        table.isEmpty() ? row.getFieldCount() : table.get(0).size();
                table.add(List.copyOf(row.getFields().subList(0, columns)));
            }
        }
        return table;
    }

    @Test
    void refusesTheResavedFileAtItsFirstBadByte() throws IOException {
        Report report = stream("ukraine-resaved-windows-1252.csv");

        assertThat(report.status()).isEqualTo(Report.Status.STOPPED);
        Finding last = report.findings().get(report.findings().size() - 1);
        assertThat(last.code()).isEqualTo("text.not-utf8");
        assertThat(last.position().orElseThrow().byteOffset()).hasValue(5_705);
    }

    @Test
    void refusesDaysOfWhichTheMonthIsNotTold() throws IOException {
        Report report = stream("web-export-2026-01.csv");

        assertThat(report.recordsRead()).isEqualTo(693);
        assertThat(report.recordsRejected()).isEqualTo(693);
        assertThat(report.count("time.format")).isEqualTo(1_386);
        assertThat(report.count("csv.column-alias")).isEqualTo(3);
    }

    @Test
    void takesTheResavedFileWholeOnceItsEncodingAndDatesAreNamed() throws IOException {
        Report report = stream(
                "ukraine-resaved-windows-1252.csv",
                UcdpGedOptions.builder()
                        .charset(Charset.forName("windows-1252"))
                        .dateFormat("month-first")
                        .build());

        assertThat(report.status()).isEqualTo(Report.Status.COMPLETE);
        assertThat(report.recordsRead()).isEqualTo(3_883);
        assertThat(report.recordsAccepted()).isEqualTo(3_883);
        assertThat(report.sums()).isEqualTo(Map.of("best", 18_480L, "low", 16_369L, "high", 20_272L));
        assertThat(report.countsByCode())
                .isEqualTo(Map.of("ucdp.estimate-order", 31L, "ucdp.provisional", 13L, "ucdp.source-date", 2L));
        assertThat(report.inputs().get(0).bytes()).hasValue(2_524_725);
    }

    @Test
    void hintsAtTheFormatOfDatesThatWereReadInAWrongOne() throws IOException {
        UcdpGedOptions.Builder options = UcdpGedOptions.builder().charset(Charset.forName("windows-1252"));

        assertThat(advice(stream("ukraine-resaved-windows-1252.csv", options.build())))
                .isEqualTo(
                        "7766 dates are of numbers alone with the year last: 4930 can only have the month first, 0 only the"
                                + " day; the format has to be named, such as month-first, day-first or d/M/yy");
        assertThat(advice(stream(
                        "ukraine-resaved-windows-1252.csv",
                        options.dateFormat("day-first").build())))
                .isEqualTo(
                        "read as day-first, dates with a month beyond 12: 4930, events that end before they start: 0; the format"
                                + " may be another");
    }

    private static String advice(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.code().equals("time.date-order"))
                .map(Finding::message)
                .findFirst()
                .orElse("");
    }
}
