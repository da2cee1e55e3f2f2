package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The canonical form of any JSON text. */
class CanonicalTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"arrays", "french", "structures", "unicode", "values", "weird"})
    void isThatOfThePublishedPairs(String name) throws IOException {
        String data = System.getProperty("saidby.data", "");
        assumeFalse(data.isEmpty(), "set -Dsaidby.data to the folder of real files");
        Path folder = Path.of(data, "jcs");

        String canonical = CanonicalJson.canonicalize(Files.readString(folder.resolve("input/" + name + ".json")));

        assertThat(canonical).isEqualTo(Files.readString(folder.resolve("output/" + name + ".json")));
        assertThat(HexFormat.ofDelimiter(" ").formatHex(canonical.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Files.readString(folder.resolve("outhex/" + name + ".txt"))
                        .strip()
                        .replaceAll("\\s+", " "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|{}",
                " [ ] |[]",
                "[ { } , [ ] ]|[{},[]]",
                "null|null",
                "{\"b\":1.0,\"a\":[true,false,null]}|{\"a\":[true,false,null],\"b\":1}",
                "[-0,1E30,4.50,2e-3,333333333.33333329]|[0,1e+30,4.5,0.002,333333333.3333333]",
                "{\"\":0,\"a\":1,\"A\":2,\"aa\":3}|{\"\":0,\"A\":2,\"a\":1,\"aa\":3}",
                "\"\\u0041\\/\\u20ac\"|\"A/\u20ac\"",
            })
    void hasNoWhiteSpaceAndItsMembersInOrder(String json, String canonical) {
        assertThat(CanonicalJson.canonicalize(json)).isEqualTo(canonical);
    }

    @Test
    void escapesWhatMustBeEscapedAndNothingElse() {
        assertThat(CanonicalJson.canonicalize("\"\\u0000\\u000F\\u0008\\u0009\\u000a\\u000c\\u000d\\u0022\\u005c\\u002f"
                        + "\\u007f\\u2028\\ud83d\\ude80\""))
                .isEqualTo("\"\\u0000\\u000f\\b\\t\\n\\f\\r\\\"\\\\/\u007f\u2028\ud83d\ude80\"");
    }

    @Test
    void ordersMembersByTheirUtf16CodeUnits() {
        // by code points the second one would come first
        assertThat(CanonicalJson.canonicalize("{\"\ufb33\":1,\"\ud83d\ude02\":2}"))
                .isEqualTo("{\"\ud83d\ude02\":2,\"\ufb33\":1}");
    }

    @Test
    void isItsOwnCanonicalForm() {
        String canonical = CanonicalJson.canonicalize("{\"z\":[1e21,{\"y\":\"\\t\"}],\"a\":5e-324}");

        assertThat(canonical).isEqualTo("{\"a\":5e-324,\"z\":[1e+21,{\"y\":\"\\t\"}]}");
        assertThat(CanonicalJson.canonicalize(canonical)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":[0,{\"b\":1,\"b\":2}]}|json.duplicate-key|/a/1/b|member stands twice: b",
                "{\"b\":1,\"\\u0062\":2}|json.duplicate-key|/b|member stands twice: b",
                "{\"a/b~\":\"\\ud83d\"}|text.lone-surrogate|/a~1b~0|text holds half of a surrogate pair",
                "{\"a\":{\"\\ude80\":1}}|text.lone-surrogate|/a|member name holds half of a surrogate pair",
                "[\"\\uffff\"]|canonical.noncharacter|/0|text holds what Unicode says is no character: U+FFFF",
                "[\"\\ud83f\\udffe\"]|canonical.noncharacter|/0|text holds what Unicode says is no character: U+1FFFE",
                "{\"a\":-1e309}|canonical.number-range|/a|number is too great for a double: -1e309",
                "{\"a\":[1,}|json.syntax|/a/1|expected a value at index 8",
                "{\"a\":[1,2}|json.syntax|/a/1|expected ',' or ']' at index 9",
                "{\"a\":-}|json.syntax|/a|expected a digit at index 6",
                "{\"a\":1e|json.syntax|/a|expected a digit at index 7",
                "{\"a\":nul}|json.syntax|/a|expected a value at index 5",
                "{\"a\":\"b|json.syntax|/a|expected '\"' at index 7",
                "{\"a\" 1}|json.syntax|/a|expected ':' at index 5",
                "{a:1}|json.syntax|``|expected a member name or '}' at index 1",
                "{\"a\":1} x|json.syntax|``|expected the end of the text at index 8",
                "``|json.syntax|``|expected a value at index 0",
                "NaN|json.syntax|``|expected a value at index 0",
                "\ufeff{}|json.syntax|``|expected a value at index 0",
            })
    void refusesWhatIsNotIJsonWithItsPointer(String json, String code, String pointer, String message) {
        assertRefused(json, code, pointer, message);
    }

    @Test
    void refusesHalfOfASurrogatePairThatIsNotEscaped() {
        assertRefused("[1,\"\ud83d\"]", "text.lone-surrogate", "/1", "text holds half of a surrogate pair");
    }

    @Test
    void refusesWhatIsNestedTooDeep() {
        int most = CanonicalJson.MAX_DEPTH;
        String deepest = "[".repeat(most) + "]".repeat(most);

        assertThat(CanonicalJson.canonicalize(deepest)).isEqualTo(deepest);
        assertRefused("[" + deepest + "]", "limits.nesting-depth", "/0".repeat(most), "nested deeper than 500 levels");
    }

    @Test
    void refusesEveryTextThatIsCutOff() {
        String json = "{\"a\":[true,-1.5e+3,\"\\u00e9\\n\"],\"b\":{\"c\":null}}";

        for (int length = 0; length < json.length(); length++) {
            String cut = json.substring(0, length);
            assertThatExceptionOfType(CanonicalFormException.class)
                    .as(cut)
                    .isThrownBy(() -> CanonicalJson.canonicalize(cut))
                    .satisfies(cause -> assertThat(cause.code()).isEqualTo("json.syntax"));
        }
    }

    private static void assertRefused(String json, String code, String pointer, String message) {
        assertThatExceptionOfType(CanonicalFormException.class)
                .isThrownBy(() -> CanonicalJson.canonicalize(json))
                .withMessage(message)
                .satisfies(cause -> {
                    assertThat(cause.code()).isEqualTo(code);
                    assertThat(cause.pointer()).isEqualTo(pointer);
                });
    }
}
