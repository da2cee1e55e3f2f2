package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saidby.acled.JsonInputs.findings;
import static org.saidby.acled.JsonInputs.open;
import static org.saidby.acled.JsonInputs.rows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Digest;

class JsonRowsTest {

    private static final String ROWS = "{\"id\":\"A1\",\"n\":3},{\"id\":\"A2\",\"n\":null}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":200,\"success\":true,\"messages\":[],\"data\":[" + ROWS + "],\"filename\":\"x\"}",
                "{\"data\":[" + ROWS + "]}",
                "{\"restrictions\":{\"data\":[1,{\"a\":[]}],\"id\":7},\"data\":[" + ROWS + "],\"x\":{\"y\":[[{}]]}}\n",
                "[" + ROWS + "]",
                " \r\n[ " + ROWS + "\n]\t",
                "{\"id\":\"A1\",\"n\":3}\n{\"id\":\"A2\",\"n\":null}\n",
                "{\"id\":\"A1\",\"n\":3}{\"id\":\"A2\",\"n\":null}"
            })
    void readsTheRowsOfEveryShape(String json) {
        JsonRows source = open(json);
        List<JsonRow> rows = rows(source);

        assertThat(rows)
                .extracting(row -> row.header().names() + "" + row.cells())
                .containsExactly("[id, n][A1, 3]", "[id, n][A2, ]");
        assertThat(rows).noneMatch(JsonRow::isDamaged);
        assertThat(rows).extracting(JsonRow::record).containsExactly(1L, 2L);
        assertThat(source.fault()).isEmpty();
        assertThat(source.next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"data\":[]}", "{\"success\":true,\"data\":[ ],\"count\":0}"})
    void readsNoRowsOfNone(String json) {
        JsonRows source = open(json);

        assertThat(rows(source)).isEmpty();
        assertThat(source.fault()).isEmpty();
        assertThat(source.summary().bytes()).hasValue(json.length());
        assertThat(source.header()).isEmpty();
    }

    @Test
    void keepsTextsAndNumbersAsTheyAreSpelled() {
        JsonRow row = rows(open("[{\"a\":\"a\\\"\\u00e9\\n\",\"b\":12.50,\"c\":3.0,\"d\":-0,\"e\":1E400,\"f\":true,"
                        + "\"g\":false,\"h\":null,\"i\":12345678901234567890123,\"j\":\"12.50\",\"k\":\"\"}]"))
                .get(0);

        assertThat(row.cells())
                .containsExactly(
                        "a\"\u00e9\n",
                        "12.50",
                        "3.0",
                        "-0",
                        "1E400",
                        "true",
                        "false",
                        "",
                        "12345678901234567890123",
                        "12.50",
                        "");
        assertThat(row.cell(2)).isEqualTo("3.0");
    }

    @Test
    void sharesTheHeaderOfRowsWithEqualNames() {
        List<JsonRow> rows = rows(open("[{\"a\":1,\"b\":2},{\"a\":3,\"b\":4},{\"a\":[],\"a\":1},{},{\"a\":5,\"b\":6},"
                + "{\"b\":7,\"a\":8},{\"b\":7},{\"b\":7,\"c\":8}]"));

        assertThat(rows.get(1).header()).isSameAs(rows.get(0).header());
        assertThat(rows.get(4).header()).isSameAs(rows.get(0).header());
        assertThat(rows.get(5).header().names()).containsExactly("b", "a");
        assertThat(rows.get(6).header().names()).containsExactly("b");
        assertThat(rows.get(7).header().names()).containsExactly("b", "c");
        assertThat(rows.get(0).header().hint()).isEmpty();
    }

    @Test
    void tellsBlankRowsAndUnusualText() {
        List<JsonRow> rows =
                rows(open("[{},{\"a\":null,\"b\":\" \"},{\"a\":0},{\"a\":\"caf\u00e9\"},{\"a\":\"x\\ty\"}]"));

        assertThat(rows).extracting(JsonRow::isBlank).containsExactly(true, true, false, false, false);
        assertThat(rows).extracting(JsonRow::hasUnusualText).containsExactly(false, false, false, true, true);
        assertThat(findings(open("[{\"😀\":null}]"))).isEqualTo("info csv.blank-row r1 1:2 '/0': row is blank");
    }

    @Test
    void keepsTheTextOfARowAsItStood() {
        String first = "{ \"a\" : \"\\u00e9 }{\" ,\r\n \"b\":[ 1 ] }";

        List<JsonRow> rows = rows(open("{\"data\": [" + first + " , 12 ,\t[ {} ] , \"x\\\"\",null]}"));

        assertThat(rows)
                .extracting(row -> row.text().orElseThrow())
                .containsExactly(first, "12", "[ {} ]", "\"x\\\"\"", "null");
    }

    @Test
    void skipsAByteOrderMark() {
        JsonRows source = open("\uFEFF[{\"a\":1}]");
        JsonRow row = rows(source).get(0);

        assertThat(findings(source)).isEqualTo("info text.bom 1:1: byte order mark was skipped");
        assertThat(source.headFindings().get(0).position().orElseThrow().byteOffset())
                .hasValue(0);
        assertThat(row.position().column()).hasValue(2);
        assertThat(row.position().byteOffset()).hasValue(4);
        assertThat(source.summary().bytes()).hasValue(12);
    }

    @Test
    void givesDigestAndSizeOfWhatWasReadToTheEnd() {
        String json = "[{\"a\":1}]  \n";
        JsonRows source = open(json);

        assertThat(source.next()).isNotNull();
        assertThat(source.summary().digest()).isEmpty();
        assertThat(source.next()).isNull();

        Digest expected = Digest.sha256(json.getBytes(StandardCharsets.UTF_8));
        assertThat(source.summary().digest()).hasValue(expected);
        assertThat(source.summary().digest()).hasValue(expected);
        assertThat(source.summary().name()).isEqualTo("a.json");
        assertThat(source.summary().bytes()).hasValue(12);
    }

    @Test
    void givesNeitherDigestNorSizeOfWhatBrokeOff() {
        JsonRows source = open("[{\"a\":1}");
        rows(source);

        assertThat(source.summary().digest()).isEmpty();
        assertThat(source.summary().bytes()).isEmpty();
    }

    @Test
    void throwsWhenTheInputCannotBeRead() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> JsonRows.open(broken, "a.json", 10))
                .withMessageContaining("connection reset");
    }

    @Test
    void closesTheInput() throws IOException {
        boolean[] closed = new boolean[1];
        InputStream in = new ByteArrayInputStream("[{}]".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        JsonRows source = JsonRows.open(in, "a.json", 10);
        rows(source);
        assertThat(closed[0]).isFalse();

        source.close();

        assertThat(closed[0]).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 100_000_001})
    void refusesALimitThatIsNone(int limit) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> open("[]", limit))
                .withMessage("maxCellLength is not between 1 and 100000000: " + limit);
    }
}
