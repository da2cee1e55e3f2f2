package org.saidby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
                GED.replace(",", "\",\"").replace("id,", "\"id,"),
                GED.replace("\n", "\r\n") + "1,2\r\n",
                "\n,,\n" + GED,
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
                "event_id_cnty,event_date,year,actor1,actor2,latitude,longitude,fatalities\n",
                "\u0000\u0001",
                "x\n" + GED
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

        assertThat(Beginning.of(new ByteArrayInputStream(bytes)).whole().readAllBytes())
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
                .isEqualTo("saidby: other.csv: is read as JSON, since its first line lacks the columns of UCDP GED;"
                        + " '--format ucdp-ged' reads it as such a table\n");
        assertThat(Call.in(directory, "validate", "words", "wide").err()).isEmpty();
    }

    private static Beginning beginning(String text) throws IOException {
        return Beginning.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
