package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TallyTest {

    @Test
    void countsOperationsInAScope() {
        TallyScope scope = TallyScope.of(OperationKind.AIRSTRIKE)
                .by(TestValues.FULL_ACTOR)
                .against(TestValues.MINIMAL_ACTOR, TestValues.FULL_ACTOR)
                .within(TestValues.FULL_LOCATION)
                .during(TestValues.FULL_WHEN);

        Tally tally = Tally.of(Count.nearly(500), CountingUnit.STRIKE).among(scope);

        assertThat(tally.scope()).hasValue(scope);
        assertThat(scope.kinds()).containsExactly(OperationKind.AIRSTRIKE);
        assertThat(scope.conductors()).containsExactly(Id.of("full"));
        assertThat(scope.targets()).containsExactly(Id.of("minimal"), Id.of("full"));
        assertThat(scope.locations()).containsExactly(Id.of("full"));
        assertThat(scope.times()).containsExactly(TestValues.FULL_WHEN);
    }

    @Test
    void putsAnOperationInASequence() {
        Tally tally = Tally.of(Superlative.nth(3, Period.ofDays(7)), CountingUnit.STRIKE);

        assertThat(tally.count()).isEmpty();
        assertThat(tally.superlatives())
                .containsExactly(Superlative.builder()
                        .kind(SuperlativeKind.ORDINAL)
                        .ordinal(3)
                        .window(Period.ofDays(7))
                        .build());
        assertThat(Superlative.first(TestValues.FULL_WHEN).within()).hasValue(TestValues.FULL_WHEN);
        assertThat(Superlative.latest().ordinal()).isEmpty();
    }

    @Test
    void keepsANumberBesideAKindItDoesNotKnow() {
        assertThat(Superlative.builder()
                        .kind(SuperlativeKind.of("last-but"))
                        .ordinal(2)
                        .build()
                        .ordinal())
                .hasValue(2);
    }

    static Stream<Arguments> malformed() {
        return Stream.of(
                row(
                        () -> Tally.builder().unit(CountingUnit.STRIKE).build(),
                        "value.missing",
                        "a tally has neither a count nor a superlative"),
                row(() -> Superlative.nth(0, Period.ofDays(7)), "value.number-range", "ordinal is less than 1: 0"),
                row(
                        () -> Superlative.builder()
                                .kind(SuperlativeKind.ORDINAL)
                                .build(),
                        "value.missing",
                        "an ordinal superlative has no number"),
                row(
                        () -> Superlative.latest().toBuilder().ordinal(2).build(),
                        "value.type",
                        "only an ordinal superlative has a number: latest"));
    }

    private static Arguments row(Runnable attempt, String code, String message) {
        return Arguments.of(attempt, code, message);
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refusesWhatIsNoTally(Runnable attempt, String code, String message) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(attempt::run)
                .withMessage(message)
                .extracting(MalformedValueException::code)
                .isEqualTo(code);
    }
}
