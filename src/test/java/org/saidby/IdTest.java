package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "strike-2019-09-26", "é/#~\"',\\{}", "مرزق", "\ud83d\ude80", "0", "-"})
    void keepsItsTextAsGiven(String text) {
        Id<Actor> id = Id.of(text);

        assertThat(id.text()).isEqualTo(text);
        assertThat(id).hasToString(text).isEqualTo(Id.of(text)).hasSameHashCodeAs(Id.of(text));
    }

    @Test
    void holdsTwoHundredCharactersAndNoMore() {
        assertThat(Id.of("x".repeat(200)).text()).hasSize(200);
        assertMalformed("x".repeat(201), "value.id-syntax", "id is longer than 200 characters: 201");
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                Arguments.of("", "value.empty", "id is empty"),
                Arguments.of(" ", "value.id-syntax", refused(0, "U+0020")),
                Arguments.of("a b", "value.id-syntax", refused(1, "U+0020")),
                Arguments.of("a:b", "value.id-syntax", refused(1, ":")),
                Arguments.of("a\n", "value.id-syntax", refused(1, "U+000A")),
                Arguments.of("\u0000", "value.id-syntax", refused(0, "U+0000")),
                Arguments.of("ab\u007f", "value.id-syntax", refused(2, "U+007F")),
                Arguments.of("a\u0085", "value.id-syntax", refused(1, "U+0085")),
                Arguments.of("a\u00a0", "value.id-syntax", refused(1, "U+00A0")),
                Arguments.of("a\u2028", "value.id-syntax", refused(1, "U+2028")),
                Arguments.of("\u3000", "value.id-syntax", refused(0, "U+3000")),
                Arguments.of("a\ud83d", "text.lone-surrogate", "id holds half of a surrogate pair, at index 1: U+D83D"),
                Arguments.of(
                        "\ude80a", "text.lone-surrogate", "id holds half of a surrogate pair, at index 0: U+DE80"));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refusesMalformedText(String text, String code, String message) {
        assertMalformed(text, code, message);
    }

    @Test
    void comparesByText() {
        assertThat(Id.<Actor>of("a")).isLessThan(Id.of("b")).isEqualByComparingTo(Id.of("a"));
    }

    private static String refused(int index, String character) {
        return "id holds a character that ids cannot hold, at index " + index + ": " + character;
    }

    private static void assertMalformed(String text, String code, String message) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Id.of(text))
                .withMessage(message)
                .extracting(MalformedValueException::code)
                .isEqualTo(code);
    }
}
