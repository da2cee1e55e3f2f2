package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.ucdp.TestRows.read;
import static org.saidby.ucdp.TestRows.row;
import static org.saidby.ucdp.TestRows.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Dataset;
import org.saidby.ucdp.TestRows.Result;
import org.saidby.validation.Checked;
import org.saidby.validation.Report;

class UcdpGedHeaderTest {

    private static final String MINIMAL = "best,date_end,date_start,id\n3,2020-02-03,2020-02-01,9\n";

    @Test
    void needsFourColumnsAndNamesTheOthers() {
        Result result = read(MINIMAL);

        assertThat(result.event().id()).isEqualTo(9);
        assertThat(result.event().best()).isEqualTo(3);
        assertThat(result.report().countsByCode()).isEqualTo(Map.of("value.missing", 45L));
        assertThat(result.findings()).startsWith("warning value.missing: header has no column relid\n");
        assertThat(result.event().cell("relid")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    id,date_start,best  | header lacks what no row can be read without: date_end
                    name                | header lacks what no row can be read without: id, date_start, date_end, best
                    id;date_start;date_end;best | header lacks what no row can be read without: id, date_start, date_end, best; the separator seems to be the semicolon and not the comma
                    """)
    void stopsAtAHeaderThatNoRowCanBeReadBy(String header, String message) throws IOException {
        byte[] bytes = (header + "\n1\n").getBytes(StandardCharsets.UTF_8);

        Checked<Dataset> checked = UcdpGed.read(new ByteArrayInputStream(bytes), "t.csv");

        Report report = checked.report();
        assertThat(checked.value()).isEmpty();
        assertThat(report.status()).isEqualTo(Report.Status.STOPPED);
        assertThat(report.findings())
                .extracting("code", "message")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("csv.missing-column", message));
        assertThat(report.recordsRead()).isZero();
    }

    @Test
    void takesAliasesAndOtherCase() {
        String text = table(row()).replaceFirst("best,high,low", "best_est, HIGH,low_est");

        Result result = read(text);

        assertThat(result.event().high()).hasValue(10);
        assertThat(result.event().cell("best")).hasValue("8");
        assertThat(result.event().cell("best_est")).hasValue("8");
        assertThat(result.findings()).isEqualTo("""
                        info csv.column-alias best_est: column stands for best: best_est
                        info csv.header-case  HIGH: column was read as high:  HIGH
                        info csv.column-alias low_est: column stands for low: low_est""");
    }

    @Test
    void keepsUnknownColumnsAndTheRowAsItStood() {
        UcdpGedEvent event = TestRows.event("iso3", "XLD", "best", "8 ", "where_description", "a \"big\"\nhouse");

        assertThat(event.columns()).hasSize(50).endsWith("gwnob", "iso3");
        assertThat(event.cell("iso3")).hasValue("XLD");
        assertThat(event.cell("best")).hasValue("8 ");
        assertThat(event.cell("gwnob")).hasValue("");
        assertThat(event.cell("none")).isEmpty();
        assertThat(event.cells()).hasSize(50).contains("a \"big\"\nhouse");
    }

    @Test
    void acceptsAHeaderWithoutRows() throws IOException {
        byte[] bytes = (String.join(",", row().keySet()) + "\r\n").getBytes(StandardCharsets.UTF_8);

        Checked<Dataset> checked = UcdpGed.read(new ByteArrayInputStream(bytes), "t.csv");

        assertThat(checked.report().isValid()).isTrue();
        assertThat(checked.report().countAll()).isZero();
        assertThat(checked.report().sums()).isEqualTo(Map.of("best", 0L, "low", 0L, "high", 0L));
        assertThat(checked.requireValid().operations()).isEmpty();
    }

    @Test
    void stopsAtAnEmptyInput() {
        Report report = read("").report();

        assertThat(report.status()).isEqualTo(Report.Status.STOPPED);
        assertThat(report.countsByCode()).isEqualTo(Map.of("input.empty", 1L));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    id,relid,date_start,date_end,best                | true
                    "id","date_start","date_end","best_est"          | true
                    ID;Date_Start;Date_End;Best                      | true
                    \uFEFFid,date_start,date_end,high,best           | true
                    id,date_start,date_end                           | false
                    event_id_cnty,event_date,fatalities              | false
                    {"saidby":"1.0"}                                 | false
                    """, quoteCharacter = '\'')
    void knowsItsHeader(String line, boolean expected) {
        assertThat(UcdpGed.isHeader(line)).isEqualTo(expected);
        assertThat(UcdpGed.isHeader("")).isFalse();
    }
}
