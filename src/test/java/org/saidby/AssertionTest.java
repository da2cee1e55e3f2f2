package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class AssertionTest {

    @Test
    void hasAKindOfItsOwnForEveryType() {
        assertThat(TestValues.FULL_ASSERTIONS.stream()
                        .map(Assertion::kind)
                        .filter(Code::isKnown)
                        .toList())
                .isEqualTo(AssertionKind.known());
        assertThat(TestValues.FULL_ASSERTIONS).hasSize(Assertion.class.getPermittedSubclasses().length);
    }

    @Test
    void mayHaveATimeInEveryKnownKind() {
        assertThat(TestValues.FULL_ASSERTIONS)
                .filteredOn(assertion -> assertion.kind().isKnown())
                .allSatisfy(assertion -> assertThat(assertion.when()).hasValue(TestValues.FULL_WHEN));
        assertThat(TestValues.MINIMAL_ASSERTIONS)
                .allSatisfy(assertion -> assertThat(assertion.when()).isEmpty());
    }

    @Test
    void takesATimeByASentence() {
        When when = TestValues.FULL_WHEN;

        assertThat(TestValues.MINIMAL_INVOLVEMENT.at(when).when()).hasValue(when);
        assertThat(TestValues.MINIMAL_OCCURRENCE.at(when).when()).hasValue(when);
        assertThat(TestValues.MINIMAL_PRESENCE.at(when).when()).hasValue(when);
        assertThat(TestValues.MINIMAL_AFFILIATION.at(when).when()).hasValue(when);
        assertThat(TestValues.MINIMAL_TALLY.at(when).when()).hasValue(when);
        assertThat(TestValues.MINIMAL_ASSESSMENT.at(when).when()).hasValue(when);
        assertThat(TestValues.MINIMAL_RESPONSE.at(when).when()).hasValue(when);
        assertThat(Occurrence.on(when))
                .isEqualTo(Occurrence.builder().when(when).build());
    }

    @Test
    void refusesAnOccurrenceOfNothing() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Occurrence.builder().build())
                .withMessage("an occurrence has neither kind nor time nor place nor words")
                .extracting(MalformedValueException::code)
                .isEqualTo("value.missing");
    }

    @Test
    void refusesAKnownKindWithoutItsType() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> OtherAssertion.of(AssertionKind.of("tally"), Extensions.none()))
                .withMessage("an assertion of this kind has a type of its own: tally")
                .extracting(MalformedValueException::code)
                .isEqualTo("value.type");
    }

    @Test
    void refusesAPostOfNothing() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Post.builder().build())
                .withMessage("a post has neither title nor organization")
                .extracting(MalformedValueException::code)
                .isEqualTo("value.missing");
    }
}
