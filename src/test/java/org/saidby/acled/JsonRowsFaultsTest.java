package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.acled.JsonInputs.findings;
import static org.saidby.acled.JsonInputs.open;
import static org.saidby.acled.JsonInputs.rows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.validation.Finding;

/** Faults behind which nothing can be read. */
class JsonRowsFaultsTest {

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("`", "\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            [{`a`:1,}]                     | r1 1:9 '/0': expected a member name, found '}'
            [{`a`:1},]                     | 1:10: expected a value, found ']'
            [{`a`:1}\\n{`a`:2}]            | 2:1: expected ',' or ']', found '{'
            [{`a`:1},\\n{`a`:NaN}]         | r2 2:6 '/1': expected a value, found 'N'
            [{`a`:01}]                     | r1 1:8 '/0': expected no digit after a leading zero, found '1'
            [{`a`:1.}]                     | r1 1:9 '/0': expected a digit, found '}'
            [{`a` 1}]                      | r1 1:7 '/0': expected ':', found '1'
            [{'a':1}]                      | r1 1:3 '/0': expected a member name or '}', found '''
            [{`a`:`é𝄞\\n`}]                | r1 1:10 '/0': expected '"', or the control character escaped, found a line break
            [{`a`:`\\x`}]                  | r1 1:9 '/0': expected one of " \\ / b f n r t u, found 'x'
            [{`a`:`\\u06g0`}]              | r1 1:12 '/0': expected a hexadecimal digit, found 'g'
            [{`a`:`\\u000١`}]              | r1 1:13 '/0': expected a hexadecimal digit, found '١'
            [{`\\uAAA١`:0}]                | r1 1:9 '/0': expected a hexadecimal digit, found '١'
            [{`a`:[`\\uAAA١`]}]            | r1 1:14 '/0': expected a hexadecimal digit, found '١'
            [{`a`:1                        | r1 1:8 '/0': expected ',' or '}', found the end
            [{`a`:`x                       | r1 1:9 '/0': expected '"', found the end
            [{`a`:tru                      | r1 1:7 '/0': expected a value, found 't'
            [{`a`:1}                       | 1:9: expected ',' or ']', found the end
            [                              | 1:2: expected a value or ']', found the end
            [{`a`:1}}                      | 1:9: expected ',' or ']', found '}'
            [{`a`:{`b`:[1,]}}]             | r1 1:15 '/0': expected a value, found ']'
            [{`a`:1}, [ 2 3 ]]             | r2 1:15 '/1': expected ',' or ']', found '3'
            [{`a`:1},/**/{}]               | 1:10: expected a value, found '/'
            {`data`:[{`a`:1},\\n{`a`:}]}   | r2 2:6 '/data/1': expected a value, found '}'
            {`data`:[{`a`:1}]              | 1:18: expected ',' or '}', found the end
            {`x`:{`y`:[}],`data`:[]}       | 1:12: expected a value or ']', found '}'
            {`data`:[{`a`:1}],`x`:{`y` 1}} | 1:28: expected ':', found '1'
            {`data`:[] `x`:1}              | 1:12: expected ',' or '}', found '`'
            {`a`:1}\\n{`a`:2,}\\n{`a`:3}   | r2 2:8 '': expected a member name, found '}'
            {`a`:1}\\n x                   | 2:2: expected an object, found 'x'
            {`a`:1},{`a`:2}                | 1:8: expected an object, found ','
            {`a`:1}\\n`x                   | r2 2:3 '': expected '"', found the end
            {`a`:1                         | 1:7: expected ',' or '}', found the end
            tru                            | 1:1: expected a value, found 't'
            `x                             | 1:3: expected '"', found the end
            id,date                        | 1:1: expected a value, found 'i'
            """)
    void saysWhereAndWhyAnInputIsNotJson(String json, String expected) {
        assertThat(lastLine(findings(open(unescaped(json))))).isEqualTo("error json.syntax " + unescaped(expected));
    }

    private static String lastLine(String text) {
        return text.substring(text.lastIndexOf('\n') + 1);
    }

    @Test
    void givesTheRowsBeforeAFault() {
        JsonRows source = open("[{\"a\":1},{\"a\":2},{\"a\":x}]");
        List<JsonRow> rows = rows(source);

        assertThat(rows).extracting(row -> row.cell(0)).containsExactly("1", "2");
        Finding fault = source.fault().orElseThrow();
        assertThat(fault.position().orElseThrow().byteOffset()).hasValue(22);
        assertThat(fault.arguments()).containsEntry("expected", "a value").containsEntry("found", "'x'");
        assertThat(source.next()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            [{`a`:1}]\\n[]         | 2:1: expected the end of the text, found '['
            [{`a`:1}] x            | 1:11: expected the end of the text, found 'x'
            [].5                   | 1:3: expected the end of the text, found '.'
            []}                    | 1:3: expected the end of the text, found '}'
            {`data`:[]}{`data`:[]} | 1:12: expected the end of the text, found '{'
            {`data`:[]},           | 1:12: expected the end of the text, found ','
            5 6                    | 1:3: expected the end of the text, found '6'
            """)
    void refusesWhatFollowsTheEnd(String json, String expected) {
        assertThat(lastLine(findings(open(unescaped(json))))).isEqualTo("error json.trailing-content " + expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            `text`                                     | json.expected-object 1:1: expected an object or an array of objects, found a string
            ^ 12 ^                                     | json.expected-object 1:2: expected an object or an array of objects, found a number
            {`status`:200,`data`:{`a`:1}}              | json.expected-array 1:22 '/data': expected an array, found an object
            {`data`: null}                             | json.expected-array 1:10 '/data': expected an array, found null
            {`success`:true,`count`:0}                 | json.expected-array 1:1 '': expected a response with data, found {`success`:true,`count`:0}
            {`status`:401,`success`:false,`error`:[1]} | json.expected-array 1:1 '': expected a response of success, found {`status`:401,`success`:false,`error`:[1]}
            {`success`:false,`data`:[{`a`:1}]}         | json.expected-array 1:1 '': expected a response of success, found {`success`:false,`data`:[{`a`:1}]}
            {`data`:[],`success`:false}                | json.expected-array 1:1 '': expected a response of success, found success false
            {`data`:[],`data`:[]}                      | json.duplicate-key 1:19 '/data': member stands twice: data
            """)
    void refusesAnswersThatHoldNoRows(String json, String expected) {
        assertThat(findings(open(unescaped(json)))).isEqualTo("error " + unescaped(expected));
    }

    @Test
    void pointsToTheFirstOfTwoLists() {
        Finding fault = fault(open("{\"data\":[],\"data\":[]}"));

        assertThat(fault.related()).extracting(JsonInputs::place).containsExactly(" 1:9 '/data'");
    }

    private static Finding fault(JsonRows source) {
        rows(source);
        return source.fault().orElseThrow();
    }

    @Test
    void showsTheBeginningOfALongAnswer() {
        String json = "{\"success\":false,\"error\":\"" + "x".repeat(100_000) + "\"}";

        assertThat(fault(open(json)).message())
                .isEqualTo("expected a response of success, found {\"success\":false,\"error\":\"" + "x".repeat(38)
                        + "...");
    }

    @ParameterizedTest
    @CsvSource({"'', input holds no byte", "'\n \t\r\n', input holds no JSON value", "\uFEFF, input holds no JSON value"
    })
    void refusesAnEmptyInput(String json, String message) {
        JsonRows source = open(json);
        Finding fault = fault(source);

        assertThat(fault.code()).isEqualTo("input.empty");
        assertThat(fault.message()).isEqualTo(message);
        assertThat(fault.position().orElseThrow().line()).isEmpty();
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        String inMember = "[{\"a\":" + "[".repeat(62) + "]".repeat(62) + "},\n{\"a\":" + "[".repeat(63);
        String inAnswer = "{\"x\":" + "[".repeat(100_000);

        assertThat(lastLine(findings(open(inMember))))
                .isEqualTo("error limits.nesting-depth r2 2:68 '/1': nested deeper than 64 levels");
        assertThat(findings(open(inAnswer))).isEqualTo("error limits.nesting-depth 1:69: nested deeper than 64 levels");
        assertThat(lastLine(findings(open("[".repeat(100_000)))))
                .isEqualTo("error limits.nesting-depth r1 1:65 '/0': nested deeper than 64 levels");
        assertThat(lastLine(findings(open("[" + "{\"a\":".repeat(100_000)))))
                .isEqualTo("error limits.nesting-depth r1 1:317 '/0': nested deeper than 64 levels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void recognisesOtherEncodings(String charset) {
        Finding fault = fault(open("[{\"a\":1}]".getBytes(Charset.forName(charset)), 10));

        assertThat(fault.code()).isEqualTo("text.not-utf8");
        assertThat(fault.message()).isEqualTo("text is encoded in " + charset + " and not in UTF-8");
        assertThat(fault.position().orElseThrow().byteOffset()).hasValue(charset.endsWith("BE") ? 0 : 1);
    }

    @Test
    void givesTheRowsBeforeABadByte() {
        JsonRows source = open("[{\"a\":1},\n{\"b\":\"\u00e9\"}]".getBytes(StandardCharsets.ISO_8859_1), 10);

        assertThat(rows(source)).hasSize(1);
        Finding fault = source.fault().orElseThrow();
        assertThat(JsonInputs.line(fault))
                .isEqualTo(
                        "error text.not-utf8 r2 2:7 '/1': byte is not part of well-formed UTF-8: 0xE9; the file may be in another encoding, which has to be named: in windows-1252 it is é");
        assertThat(fault.position().orElseThrow().byteOffset()).hasValue(16);
        assertThat(source.summary().digest()).isEmpty();
    }

    @Test
    void refusesOverlongFormsAndTornEnds() {
        byte[] overlong = {'[', '"', 'x', (byte) 0xC0, (byte) 0xAF, '"', ']'};
        byte[] torn = {'[', ' ', (byte) 0xE2, (byte) 0x82};

        assertThat(findings(open(overlong, 10)))
                .isEqualTo("error text.not-utf8 r1 1:4 '/0': byte is not part of well-formed UTF-8: 0xC0");
        assertThat(findings(open(torn, 10)))
                .isEqualTo("error text.not-utf8 1:3: byte is not part of well-formed UTF-8: 0xE2");
    }
}
