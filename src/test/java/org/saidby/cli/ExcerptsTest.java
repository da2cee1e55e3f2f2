package org.saidby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.saidby.acled.Acled;
import org.saidby.acled.AcledOptions;
import org.saidby.json.DatasetJson;
import org.saidby.json.JsonReadOptions;
import org.saidby.ucdp.UcdpGed;
import org.saidby.ucdp.UcdpGedOptions;
import org.saidby.validation.RecordExcerpt;
import org.saidby.validation.RecordReader;
import org.saidby.validation.Report;

/** What each reader keeps of a record in which something was found. */
class ExcerptsTest {

    private static final String HEADER = "id,year,date_start,date_end,best\n";

    @Test
    void ofARowTheCellsByTheirColumns() throws IOException {
        RecordExcerpt excerpt = only(ged(HEADER + "1,2019,2019-01-01,2019-01-01,1\n\n2,2019,2019-01-01,\"x\ny\",1\n"));

        assertThat(excerpt.cells())
                .containsExactly(
                        Map.entry("id", "2"),
                        Map.entry("year", "2019"),
                        Map.entry("date_start", "2019-01-01"),
                        Map.entry("date_end", "x\ny"),
                        Map.entry("best", "1"));
        assertThat(excerpt.text()).isEmpty();
        assertThat(excerpt.position().source()).isEqualTo("a");
        assertThat(excerpt.position().record()).hasValue(3);
        assertThat(excerpt.position().line()).hasValue(4);
    }

    @Test
    void ofARowThatSlippedAlsoTheText() throws IOException {
        RecordExcerpt tooShort = only(ged(HEADER + "2,2019,2019-01-01,1\n"));
        assertThat(tooShort.cells())
                .containsExactly(
                        Map.entry("id", "2"),
                        Map.entry("year", "2019"),
                        Map.entry("date_start", "2019-01-01"),
                        Map.entry("date_end", "1"));
        assertThat(tooShort.text()).hasValue("2,2019,2019-01-01,1");

        RecordExcerpt tooLong = only(ged(HEADER + "2,2019,x,2019-01-01,2019-01-01,1\n"));
        assertThat(tooLong.cells()).hasSize(5).containsEntry("best", "2019-01-01");
        assertThat(tooLong.text()).hasValue("2,2019,x,2019-01-01,2019-01-01,1");
    }

    @Test
    void ofARowWhoseCellsCannotBeToldApartTheTextAlone() throws IOException {
        RecordExcerpt excerpt = only(ged(HEADER + "2,\"2019\"x,2019-01-01,2019-01-01,1\n"));

        assertThat(excerpt.cells()).isEmpty();
        assertThat(excerpt.text()).hasValue("2,\"2019\"x,2019-01-01,2019-01-01,1");
    }

    @Test
    void ofARowThatRepeatsAnIdTheCellsToo() throws IOException {
        String row = ",2019,2019-01-01,2019-01-01,1\n";

        assertThat(only(ged(HEADER + "7" + row + "8" + row + "7" + row)).cells())
                .containsEntry("id", "7");
    }

    @Test
    void ofALineOfJsonItsText() throws IOException {
        String header = "{\"saidby\":\"1.0\",\"id\":\"d\"}\n";
        String wrong = "{\"type\":\"actor\",\"id\":\"a\",\"name\":3}";
        String broken = "{\"type\":";
        String flawed = "{\"type\":\"actor\",\"id\":\"b\",\"kind\":\"state\",\"name\":\"A\\u202e\"}";

        List<RecordExcerpt> excerpts = json(header + "  " + wrong + "\n" + broken + "\n" + flawed + "\n")
                .excerpts();

        assertThat(excerpts).extracting(excerpt -> excerpt.text().orElseThrow()).containsExactly(wrong, broken, flawed);
        assertThat(excerpts)
                .extracting(excerpt -> excerpt.position().line().orElseThrow())
                .containsExactly(2L, 3L, 4L);
        assertThat(excerpts.get(0).position().column()).hasValue(3);
        assertThat(excerpts).allSatisfy(excerpt -> assertThat(excerpt.cells()).isEmpty());
    }

    @Test
    void ofALineThatIsTooLongNothing() throws IOException {
        String line = "{\"type\":\"actor\",\"id\":\"" + "a".repeat(17_000_000) + "\"}";

        Report report = json("{\"saidby\":\"1.0\",\"id\":\"d\"}\n" + line + "\n");

        assertThat(report.countsByCode()).containsOnlyKeys("limits.line-length");
        assertThat(report.excerpts()).isEmpty();
    }

    @Test
    void ofAnEntityOfADocumentItsText() throws IOException {
        String wrong = "{\"id\": \"a\",\n \"name\": 3}";
        String flawed = "{\"id\":\"b\",\"kind\":\"state\",\"name\":\"A\\u202e\"}";

        List<RecordExcerpt> excerpts = json("{\"saidby\":\"1.0\",\"id\":\"d\",\"actors\":[" + wrong + ",\n" + flawed
                        + "]}")
                .excerpts();

        assertThat(excerpts).extracting(excerpt -> excerpt.text().orElseThrow()).containsExactly(wrong, flawed);
    }

    @Test
    void ofAnObjectOfAnExportItsMembers() throws IOException {
        String json = "[{\"event_id_cnty\":\"XLD1\",\"event_date\":\"2019-31-01\",\"fatalities\":3}]";
        AcledOptions options = AcledOptions.builder().export("2026-08-09").build();

        Report report = Acled.read(bytes(json), "a", options).report();

        assertThat(report.excerpts())
                .first()
                .satisfies(excerpt -> assertThat(excerpt.cells())
                        .containsExactly(
                                Map.entry("event_id_cnty", "XLD1"),
                                Map.entry("event_date", "2019-31-01"),
                                Map.entry("fatalities", "3")));
    }

    private static RecordExcerpt only(Report report) {
        assertThat(report.excerpts()).hasSize(1);
        return report.excerpts().get(0);
    }

    private static Report ged(String table) throws IOException {
        try (RecordReader<?> rows = UcdpGed.open(bytes(table), "a", UcdpGedOptions.standard())) {
            rows.forEachRemaining(row -> {});
            return rows.report();
        }
    }

    private static Report json(String text) throws IOException {
        try (RecordReader<?> records = DatasetJson.open(bytes(text), "a", JsonReadOptions.standard())) {
            records.forEachRemaining(record -> {});
            return records.report();
        }
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
