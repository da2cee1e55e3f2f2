package org.saidby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputDetectionTest {

    private static final String GED =
            "id,relid,year,active_year,type_of_violence,conflict_name,side_a,side_b,where_prec,"
                    + "latitude,longitude,date_prec,date_start,date_end,best,high,low\n";
    private static final String LINES = "{\"saidby\":\"1.0\",\"id\":\"d\"}\n";
    private static final String DOCUMENT = "{\"saidby\":\"1.0\",\"id\":\"d\",\"actors\":[]}\n";

    @TempDir
    private Path directory;

    static Stream<String> tables() {
        return Stream.of(
                GED,
                "\ufeff" + GED,
                GED.toUpperCase(Locale.ROOT),
                GED.replace(",", ";"),
                GED.replace(",", "\t"),
                GED.replace(",", "|"),
                GED.replace(",", "\",\"").replace("id,", "\"id,"),
                GED.replace("\n", "\r\n") + "1,2\r\n",
                "\n,,\n" + GED,
                "x\n" + GED,
                "Georeferenced events, as of today\r\n\r\n" + GED,
                "a line above\n".repeat(20) + GED,
                "#event+id,#date+start\n" + GED,
                GED.replace("best,high,low", "best_est,high_est,low_est"),
                GED.replace("date_start,", ""),
                GED.stripTrailing());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theColumnsTellATable(String text) throws IOException {
        assertThat(beginning(text).format()).isEqualTo(InputFormat.UCDP_GED);
    }

    static Stream<String> exports() {
        String columns = "event_id_cnty,event_date,year,time_precision,actor1\n";
        String event = "{\"event_id_cnty\":\"LBY1\",\"event_date\":\"2019-09-26\"";
        return Stream.of(
                columns,
                "\ufeff" + columns.replace(",", ";"),
                columns.replace(",", "\t").toUpperCase(Locale.ROOT),
                "\"data_id\",\"event_id_cnty\",\"event_date\"\n",
                "ACLED export\n\n#event+id,#date\n" + columns,
                event + "}",
                "\ufeff\n[" + event + "}]",
                "[{\"year\":2019,\"tags\":[{\"a\":[]}],\"event_id_cnty\":\"LBY1\",",
                "{\"status\":200,\"success\":true,\"messages\":[],\"data\":[" + event + ",",
                "{\"count\":1,\"data\":[{\"event_date\":\"2019-09-26\",\"event_id_cnty\":\"LBY1\"}]}");
    }

    @ParameterizedTest
    @MethodSource("exports")
    void columnsAndMembersTellAnExportOfAcled(String text) throws IOException {
        assertThat(beginning(text).format()).isEqualTo(InputFormat.ACLED);
    }

    @Test
    void decodesByTheEncodingThatWasNamed() throws IOException {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            assertThat(Beginning.of(new ByteArrayInputStream(("\ufeff" + GED).getBytes(charset)), charset)
                            .format())
                    .isEqualTo(InputFormat.UCDP_GED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                LINES,
                DOCUMENT,
                "{",
                "[\"id\",\"date_start\"]",
                "side_a,side_b,best,x\n",
                "event_id_cnty,event_dates,year\n",
                "a line above\na line above\na line above\na line above\na line above\na line above\na line above\n"
                        + "a line above\na line above\na line above\na line above\na line above\na line above\n"
                        + "a line above\na line above\na line above\na line above\na line above\na line above\n"
                        + "a line above\na line above\n" + "event_id_cnty,event_date\n",
                "{\"saidby\":\"1.0\",\"id\":\"d\",\"event_id_cnty\":\"LBY1\"}",
                "{\"id\":\"d\",\"actors\":[{\"event_id_cnty\":\"LBY1\"}]}",
                "{\"data\":{\"event_id_cnty\":\"LBY1\"}}",
                "{\"data\":[[{\"event_id_cnty\":\"LBY1\"}]]}",
                "[[{\"event_id_cnty\":\"LBY1\"}]]",
                "[\"event_id_cnty\"]",
                "\u0000\u0001"
            })
    void everythingElseIsReadAsJson(String text) throws IOException {
        assertThat(beginning(text).format()).isEqualTo(InputFormat.SAIDBY);
    }

    @Test
    void looksNoFurtherThanItsLimit() throws IOException {
        assertThat(beginning(" ".repeat(70_000) + "\n" + GED).format()).isEqualTo(InputFormat.SAIDBY);
        assertThat(beginning("x".repeat(70_000) + "," + GED).format()).isEqualTo(InputFormat.SAIDBY);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 200_000})
    void losesNoByte(int size) throws IOException {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) i;
        }

        assertThat(Beginning.of(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)
                        .whole()
                        .readAllBytes())
                .isEqualTo(bytes);
    }

    @Test
    void goesByContentAndNotByTheEnding() throws IOException {
        Files.writeString(directory.resolve("table.json"), GED);
        Files.writeString(directory.resolve("lines.csv"), LINES + "{\"type\":\"actor\"}\n");
        Files.writeString(directory.resolve("document.jsonl"), "\ufeff" + DOCUMENT.replace("[]", "[1]"));

        assertThat(Call.in(directory, "validate", "table.json").out()).contains("sum of best: 0\n");
        assertThat(Call.in(directory, "validate", "lines.csv").out()).contains("lines.csv:2:1: error", "(/id)");
        assertThat(Call.in(directory, "validate", "document.jsonl").out()).contains("(/actors/0)");
    }

    @Test
    void aFormatThatIsNamedIsNotQuestioned() throws IOException {
        Files.writeString(directory.resolve("table"), GED);
        Files.writeString(directory.resolve("lines"), LINES);

        assertThat(Call.in(directory, "validate", "--format", "saidby", "table"))
                .satisfies(call -> assertThat(call.out()).startsWith("table:1:1: error: expected a value, found 'i'"))
                .satisfies(call -> assertThat(call.err()).isEmpty());
        assertThat(Call.in(directory, "validate", "--format=ucdp-ged", "lines").out())
                .contains("[csv.quote-syntax]", "stopped before the end, not valid\n");
    }

    @Test
    void tellsWhenSomeOtherTableIsReadAsJson() throws IOException {
        Files.writeString(directory.resolve("other.csv"), "a,b,c\n1,2,3\n");
        Files.writeString(directory.resolve("words"), "hello\n");
        Files.write(directory.resolve("wide"), GED.getBytes(Charset.forName("UTF-16")));

        assertThat(Call.in(directory, "validate", "other.csv").err())
                .isEqualTo(
                        "saidby: other.csv: is read as JSON, since none of its first lines has the columns of UCDP GED or"
                                + " ACLED; '--format ucdp-ged' or '--format acled' reads it as such a table\n");
        assertThat(Call.in(directory, "validate", "words", "wide").err()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PK\u0003\u0004rest | is a ZIP archive or a workbook; unpack it, or save the sheet as CSV",
                "version https://git-lfs.github.com/spec/v1 | is a pointer of Git LFS and not the file; 'git lfs pull'"
                        + " brings that",
                "<!DOCTYPE html><html> | is a page in HTML and not data, as a server answers that refuses a download",
                "<html lang='en'>, a, b | is a page in HTML and not data, as a server answers that refuses a download",
            })
    void tellsWhatIsNoData(String content, String message) throws IOException {
        Files.writeString(directory.resolve("events.csv"), content);

        Call call = Call.in(directory, "validate", "events.csv");

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).isEqualTo("saidby: events.csv: " + message + "\n");
        assertThat(call.out()).startsWith("events.csv:1:").endsWith("stopped before the end, not valid\n");
    }

    @Test
    void tellsCompressedFilesByTheirBytes() throws IOException {
        byte[] gzip = {0x1f, (byte) 0x8b, 8, 0};
        byte[] workbook = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0};

        assertThat(Call.on(gzip, directory, "validate", "-").err())
                .isEqualTo("saidby: standard input: is compressed by gzip; unpack it\n");
        assertThat(Call.on(workbook, directory, "validate", "-").err())
                .isEqualTo("saidby: standard input: is a workbook of an old form; save the sheet as CSV\n");
    }

    @Test
    void exportsOfAcledAreReadAsSuch() throws IOException {
        String header = "event_id_cnty,event_date,event_type,actor1,source,fatalities\n";
        String row = "RUR1,2020-01-01,Riots,Rioters (Ruritania),Daily Z,0\n";
        Files.writeString(directory.resolve("acled.csv"), header + row);
        Files.writeString(
                directory.resolve("acled.json"),
                "{\"success\":true,\"data\":[{\"event_id_cnty\":\"RUR1\",\"event_date\":\"2020-01-01\",\"event_type\":\"Riots\","
                        + "\"actor1\":\"Rioters (Ruritania)\",\"source\":\"Daily Z\",\"fatalities\":\"0\"}]}");

        for (String file : List.of("acled.csv", "acled.json")) {
            Call call = Call.in(directory, "validate", file);
            assertThat(call.code()).as(call.out()).isZero();
            assertThat(call.out()).contains("records read 1: 1 accepted", "sum of fatalities: 0");
        }
    }

    private static Beginning beginning(String text) throws IOException {
        return Beginning.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
