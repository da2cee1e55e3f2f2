package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every text of every value. */
class TextsTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                row("name", text -> Actor.of("a", ActorKind.STATE, text)),
                row("name", text -> Source.of("a", SourceKind.PERSON, text)),
                row("name", text -> Location.of("a", LocationKind.CITY, text)),
                row("text", text -> Name.of(text)),
                row("language", text -> Name.of("a", text)),
                row("scheme", text -> ExternalId.of(text, "a")),
                row("value", text -> ExternalId.of("a", text)),
                row("title", text -> Post.of(text, Ref.parse("actor:a"))),
                row(
                        "title",
                        text -> TestValues.MINIMAL_DOCUMENT.toBuilder()
                                .title(text)
                                .build()),
                row(
                        "address",
                        text -> TestValues.MINIMAL_DOCUMENT.toBuilder()
                                .address(text)
                                .build()),
                row(
                        "language",
                        text -> TestValues.MINIMAL_DOCUMENT.toBuilder()
                                .language(text)
                                .build()),
                row(
                        "archived",
                        text -> TestValues.MINIMAL_DOCUMENT.toBuilder()
                                .archived(text)
                                .build()),
                row(
                        "label",
                        text -> TestValues.MINIMAL_OPERATION.toBuilder()
                                .label(text)
                                .build()),
                row(
                        "means",
                        text -> TestValues.MINIMAL_PARTICIPATION.toBuilder()
                                .means(text)
                                .build()),
                row("part", text -> Place.unknown().inPart(text)),
                row("words", text -> Place.unknown().withWords(text)),
                row("words", text -> When.inWords(text)),
                row("words", text -> Count.some().withWords(text)),
                row("words", text -> TestValues.MINIMAL_DISTANCE.withWords(text)),
                row("locator", text -> Passage.at(text)),
                row("quotation", text -> Passage.quoting(text)),
                row("label", text -> TestValues.MINIMAL_CASUALTIES.labelled(text)),
                row("label", text -> CasualtyPart.of(Count.some(), text)),
                row("means", text -> TestValues.MINIMAL_INVOLVEMENT.with(text)),
                row("words", text -> TestValues.MINIMAL_OCCURRENCE.withWords(text)),
                row("words", text -> TestValues.MINIMAL_PRESENCE.withWords(text)),
                row("words", text -> TestValues.MINIMAL_SUPERLATIVE.withWords(text)),
                row("role", text -> TestValues.MINIMAL_AFFILIATION.as(text)),
                row("paraphrase", text -> Assessment.of(AssessmentTopic.RISK, text)),
                row("paraphrase", text -> Response.of(ResponseKind.ACKNOWLEDGED, text)),
                row(
                        "note",
                        text -> TestValues.MINIMAL_CLAIM.toBuilder().note(text).build()),
                row(
                        "title",
                        text -> TestValues.MINIMAL_DATASET.toBuilder()
                                .title(text)
                                .build()));
    }

    private static Arguments row(String attribute, Function<String, Object> value) {
        return Arguments.of(attribute, value);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void refusesTextThatCannotBeWritten(String attribute, Function<String, Object> value) {
        assertMalformed(value, "a\ud83d", "text.lone-surrogate", half(attribute, 1, "U+D83D"));
        assertMalformed(value, "\ude80", "text.lone-surrogate", half(attribute, 0, "U+DE80"));
        assertMalformed(value, "\ude80\ud83d", "text.lone-surrogate", half(attribute, 0, "U+DE80"));
        assertMalformed(value, "\ud83d\ude80\ud83dx", "text.lone-surrogate", half(attribute, 2, "U+D83D"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void refusesTextThatSaysNothing(String attribute, Function<String, Object> value) {
        assertMalformed(value, "", "value.empty", attribute + " is empty");
        assertMalformed(value, " \n\t\u3000", "value.empty", attribute + " is blank");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsAnyOtherText(String attribute, Function<String, Object> value) {
        assertThat(value.apply(TestValues.AWFUL)).isEqualTo(value.apply(TestValues.AWFUL));
        assertThat(value.apply(" e\u0301\u0000 ")).isNotEqualTo(value.apply(" é\u0000 "));
    }

    @Test
    void coversEveryTextAttribute() {
        long attributes = TestValues.full().keySet().stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> java.lang.reflect.Modifier.isAbstract(method.getModifiers()))
                .filter(method -> method.getGenericReturnType()
                        .getTypeName()
                        .matches("java.lang.String|java.util.Optional<java.lang.String>"))
                .count();

        assertThat(texts()).hasSize((int) attributes);
    }

    private static String half(String attribute, int index, String character) {
        return attribute + " holds half of a surrogate pair, at index " + index + ": " + character;
    }

    private static void assertMalformed(Function<String, Object> value, String text, String code, String message) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> value.apply(text))
                .withMessage(message)
                .extracting(MalformedValueException::code)
                .isEqualTo(code);
    }
}
