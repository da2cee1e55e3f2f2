package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.acled.JsonInputs.findings;
import static org.saidby.acled.JsonInputs.open;
import static org.saidby.acled.JsonInputs.rows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;

/** What is wrong with one row, behind which the next is read. */
class JsonRowsDamageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            {`a`:[1,{}]}           | error value.type r1 1:7 '/0/a' a: expected a text, number or boolean, found an array
            {`a/~`: {`b`:1}}       | error value.type r1 1:10 '/0/a~1~0' a/~: expected a text, number or boolean, found an object
            {`a`:1, `a`:2}         | error json.duplicate-key r1 1:10 '/0/a' a: member stands twice: a
            {`a`:1, `\\u0061`:2}   | error json.duplicate-key r1 1:10 '/0/a' a: member stands twice: a
            12                     | error json.expected-object r1 1:2 '/0': expected an object, found a number
            [{}]                   | error json.expected-object r1 1:2 '/0': expected an object, found an array
            `x`                    | error json.expected-object r1 1:2 '/0': expected an object, found a string
            false                  | error json.expected-object r1 1:2 '/0': expected an object, found a boolean
            null                   | error json.expected-object r1 1:2 '/0': expected an object, found null
            {`a`:`😀\\n\\ud83d !`} | error text.lone-surrogate r1 1:11 '/0/a' a: text holds half of a surrogate pair
            {`\\ude00`:1}          | error text.lone-surrogate r1 1:3 '/0/\ude00' \ude00: member name holds half of a surrogate pair
            """)
    void rejectsTheRowAndReadsOn(String json, String expected) {
        List<JsonRow> rows = rows(open(("[" + json + ",{\"b\":1}]").replace('`', '"')));

        assertThat(rows).extracting(JsonRow::isDamaged).containsExactly(true, false);
        assertThat(rows.get(0).findings()).extracting(JsonInputs::line).containsExactly(expected);
        assertThat(rows.get(0).text()).hasValue(json.replace('`', '"'));
        assertThat(rows.get(1).cells()).containsExactly("1");
        assertThat(rows.get(1).position().pointer()).hasValue("/1");
    }

    @Test
    void pointsToTheFirstOfTwoMembers() {
        Finding finding =
                rows(open("[\n{\"b\":0,\"a\":1,\n \"a\":2}]")).get(0).findings().get(0);

        assertThat(JsonInputs.place(finding.position().orElseThrow())).isEqualTo(" r1 3:2 '/0/a' a");
        assertThat(finding.related()).extracting(JsonInputs::place).containsExactly(" r1 2:8 '/0/a' a");
    }

    @Test
    void keepsPairsOfSurrogates() {
        JsonRow row = rows(open("[{\"\\ud83d\\ude00\":\"\\ud83d\\ude00 😀\"}]")).get(0);

        assertThat(row.isDamaged()).isFalse();
        assertThat(row.header().names()).containsExactly("😀");
        assertThat(row.cells()).containsExactly("😀 😀");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            é\\u0000b        | error | 1:9  | 1 | U+0000
            \\n\\u0007\\u0000 | error | 1:16 | 2 | U+0000
            \\\\x\\u0007     | warning | 1:11 | 2 | U+0007
            😀\\u009f\\u0080 | warning | 1:9  | 1 | U+009F
            x\u007f          | warning | 1:9  | 1 | U+007F
            """)
    void tellsControlCharacters(String text, String severity, String place, String index, String character) {
        JsonRow row = rows(open("[{\"a\":\"" + text + "\"}]")).get(0);

        assertThat(row.findings())
                .extracting(JsonInputs::line)
                .containsExactly(severity + " text.control-char r1 " + place
                        + " '/0/a' a: cell holds a control character: " + character);
        assertThat(row.findings().get(0).arguments())
                .containsEntry("index", index)
                .containsEntry("character", character);
        assertThat(row.isDamaged()).isFalse();
    }

    @Test
    void takesTabsAndLineEndsForText() {
        assertThat(findings(open("[{\"a\":\"x\\ty\\r\\nz\"}]"))).isEmpty();
    }

    @Test
    void tellsEverythingThatIsWrongWithARowInOrder() {
        String json = "{\"a\":[],\"b\":\"\\u0001\",\"a\":{}}\n{\"a\":1}";

        assertThat(findings(open(json))).isEqualTo("""
                        error value.type r1 1:6 '/a' a: expected a text, number or boolean, found an array
                        warning text.control-char r1 1:14 '/b' b: cell holds a control character: U+0001
                        error json.duplicate-key r1 1:22 '/a' a: member stands twice: a
                        error value.type r1 1:26 '/a' a: expected a text, number or boolean, found an object""");
    }

    @Test
    void namesThePlaceOfRowsCellsAndNames() {
        List<JsonRow> rows =
                rows(open("{\"data\":\r\n [ {\"é😀\" : 1,\r\n\t\"b\":\"x\"},\r{\"é😀\":2,\"b\": null}\n]}"));

        assertThat(JsonInputs.place(rows.get(0).position())).isEqualTo(" r1 2:4 '/data/0'");
        assertThat(rows.get(0).line()).isEqualTo(2);
        InputPosition first = rows.get(0).position(0);
        assertThat(JsonInputs.place(first)).isEqualTo(" r1 2:12 '/data/0/é😀' é😀");
        assertThat(first.byteOffset()).hasValue(25);
        assertThat(first.source()).isEqualTo("a.json");
        assertThat(JsonInputs.place(rows.get(0).position(1))).isEqualTo(" r1 3:6 '/data/0/b' b");
        assertThat(JsonInputs.place(rows.get(1).position(1))).isEqualTo(" r2 4:14 '/data/1/b' b");
        assertThat(JsonInputs.place(rows.get(1).position(0))).isEqualTo(" r2 4:7 '/data/1/é😀' é😀");
        assertThat(JsonInputs.place(rows.get(1).header().position())).isEqualTo(" r1 2:4 '/data/0'");
        assertThat(JsonInputs.place(rows.get(1).header().position(1))).isEqualTo(" r1 3:2 '/data/0/b' b");
    }
}
