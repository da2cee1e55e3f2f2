package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtensionsTest {

    @Test
    void costsNothingWhenEmpty() {
        assertThat(Extensions.of(Map.of())).isSameAs(Extensions.none());
        assertThat(Extensions.none().isEmpty()).isTrue();
        assertThat(Extensions.none()).hasToString("{}");
    }

    @Test
    void keepsOrderNumbersAndEscapesAndDropsSpace() {
        Extensions extensions = Extensions.none()
                .with("b", " { \"x\" : [ 1.50 , -0 , 1E+2 ] } ")
                .with("a", "\t\"\\u0041 \\/ b\"\n");

        assertThat(extensions.members())
                .containsExactly(Map.entry("b", "{\"x\":[1.50,-0,1E+2]}"), Map.entry("a", "\"\\u0041 \\/ b\""));
        assertThat(extensions).hasToString("{\"b\":{\"x\":[1.50,-0,1E+2]},\"a\":\"\\u0041 \\/ b\"}");
        assertThat(extensions.member("a")).hasValue("\"\\u0041 \\/ b\"");
        assertThat(extensions.member("c")).isEmpty();
        assertThat(extensions.isEmpty()).isFalse();
    }

    @Test
    void replacesAMemberWhereItStands() {
        Extensions extensions = Extensions.none().with("a", "1").with("b", "2").with("a", "3");

        assertThat(extensions).hasToString("{\"a\":3,\"b\":2}");
    }

    @Test
    void comparesByContentAndOrder() {
        Extensions ab = Extensions.none().with("a", "1").with("b", "2");

        assertThat(ab).isEqualTo(Extensions.none().with("a", " 1").with("b", "2 "));
        assertThat(ab)
                .hasSameHashCodeAs(Extensions.none().with("a", "1").with("b", "2"))
                .isNotEqualTo(Extensions.none().with("b", "2").with("a", "1"))
                .isNotEqualTo(Extensions.none().with("a", "1").with("b", "2.0"))
                .isNotEqualTo(Extensions.none())
                .isNotEqualTo(null);
    }

    @Test
    void doesNotChangeWithTheMapItWasMadeOf() {
        Map<String, String> members = new LinkedHashMap<>(Map.of("a", "1"));
        Extensions extensions = Extensions.of(members);

        members.put("b", "2");

        assertThat(extensions.members()).containsOnlyKeys("a").isUnmodifiable();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``        | extension x is not JSON at index 0: expected a value
                    {a:1}     | extension x is not JSON at index 1: expected a member name or '}'
                    [1,]      | extension x is not JSON at index 3: expected a value
                    1 2       | extension x is not JSON at index 2: expected the end of the text
                    NaN       | extension x is not JSON at index 0: expected a value
                    """)
    void refusesWhatIsNotJson(String json, String message) {
        assertMalformed("x", json, "json.syntax", message);
    }

    @Test
    void holdsFortyEightLevelsAndNoMore() {
        String deepest = "[".repeat(48) + "]".repeat(48);

        assertThat(Extensions.none().with("x", deepest).member("x")).hasValue(deepest);
        assertMalformed(
                "x",
                "[" + deepest + "]",
                "limits.nesting-depth",
                "extension x is not JSON at index 48: expected at most 48 levels of arrays and objects");
    }

    @Test
    void refusesWhatAStrictReaderWouldRefuseInside() {
        assertMalformed("x", "{\"a\":1,\"\\u0061\":2}", "json.duplicate-key", "extension x has a member twice");
        assertMalformed("x", "[\"\\ud83d\"]", "text.lone-surrogate", "extension x holds half of a surrogate pair");
        assertThat(Extensions.none()
                        .with("x", "[{\"a\":1},{\"a\":\"\\ud83d\\ude80\"}]")
                        .isEmpty())
                .isFalse();
    }

    @Test
    void refusesHalfCharacters() {
        assertMalformed(
                "a\ud83d",
                "1",
                "text.lone-surrogate",
                "extension name holds half of a surrogate pair, at index 1: U+D83D");
        assertMalformed(
                "x",
                "\"\ude80\"",
                "text.lone-surrogate",
                "extension x holds half of a surrogate pair, at index 1: U+DE80");
    }

    private static void assertMalformed(String name, String json, String code, String message) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Extensions.none().with(name, json))
                .withMessage(message)
                .extracting(MalformedValueException::code)
                .isEqualTo(code);
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Extensions.of(Map.of(name, json)))
                .withMessage(message);
    }
}
