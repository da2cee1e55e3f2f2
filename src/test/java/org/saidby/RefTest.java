package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RefTest {

    static Stream<Arguments> refs() {
        return Stream.of(
                Arguments.of(Ref.toSource(Id.of("x")), "source:x", EntityKind.SOURCE),
                Arguments.of(Ref.toDocument(Id.of("x")), "document:x", EntityKind.DOCUMENT),
                Arguments.of(Ref.toActor(Id.of("x")), "actor:x", EntityKind.ACTOR),
                Arguments.of(Ref.toLocation(Id.of("x")), "location:x", EntityKind.LOCATION),
                Arguments.of(Ref.toOperation(Id.of("x")), "operation:x", EntityKind.OPERATION),
                Arguments.of(Ref.toClaim(Id.of("x")), "claim:x", EntityKind.CLAIM),
                Arguments.of(Ref.of(EntityKind.of("campaign"), Id.of("x")), "campaign:x", EntityKind.of("campaign")));
    }

    @ParameterizedTest
    @MethodSource("refs")
    void isWrittenAndReadAsKindAndId(Ref ref, String text, EntityKind kind) {
        assertThat(ref).hasToString(text).isEqualTo(Ref.parse(text)).hasSameHashCodeAs(Ref.parse(text));
        assertThat(ref.kind()).isEqualTo(kind);
        assertThat(ref.id()).isEqualTo(Id.of("x"));
        assertThat(ref.ref()).isSameAs(ref);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''        | value.empty     | ref is not of the form kind:id:
                    x         | value.id-syntax | ref is not of the form kind:id: x
                    :x        | value.empty     | kind is empty
                    actor:    | value.empty     | id is empty
                    actor:a:b | value.id-syntax | id holds a character that ids cannot hold, at index 1: :
                    """)
    void refusesMalformedText(String text, String code, String message) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Ref.parse(text))
                .satisfies(thrown ->
                        assertThat(String.valueOf(thrown.getMessage()).strip()).isEqualTo(message))
                .extracting(MalformedValueException::code)
                .isEqualTo(code);
    }

    @Test
    void cutsLongTextInMessagesAndTakesOutWhatHarmsLogs() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Ref.parse("\n\ud83d" + "x".repeat(61) + "\ud83d\ude80" + "tail"))
                .withMessage("ref is not of the form kind:id: \ufffd\ufffd" + "x".repeat(61) + "\ud83d\ude80...");
    }

    @Test
    void showsSixtyFourCharactersWhole() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Ref.parse("x".repeat(64)))
                .withMessage("ref is not of the form kind:id: " + "x".repeat(64));
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Ref.parse("x".repeat(65)))
                .withMessage("ref is not of the form kind:id: " + "x".repeat(64) + "...");
    }

    @Test
    void refusesAKindThatWouldMakeItsTextAmbiguous() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Ref.of(EntityKind.of("a:b"), Id.of("x")))
                .withMessage("kind holds a colon: a:b")
                .extracting(MalformedValueException::code)
                .isEqualTo("value.id-syntax");
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Ref.of(EntityKind.of(":b"), Id.of("x")))
                .withMessage("kind holds a colon: :b");
    }

    @Test
    void comparesByKindThenById() {
        assertThat(Ref.parse("actor:b")).isLessThan(Ref.parse("claim:a")).isGreaterThan(Ref.parse("actor:a"));
        assertThat(Ref.parse("actor:x")).isNotEqualTo(Ref.parse("source:x"));
    }

    @Test
    void pointsToEveryEntity() {
        assertThat(TestValues.FULL_DATASET.entities().limit(10).map(Entity::ref).map(Ref::toString))
                .startsWith("source:full", "source:minimal", "document:full", "document:minimal", "actor:full");
    }
}
