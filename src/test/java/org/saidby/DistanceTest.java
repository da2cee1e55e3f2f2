package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DistanceTest {

    @ParameterizedTest
    @CsvSource({
        "EXACTLY, 10, km, 10000, 10000, 10 km",
        "ABOUT, 10, km, 9000, 11000, about 10 km",
        "NEARLY, 600, mi, 869045.76, 965606.4, nearly 600 mi",
        "AT_LEAST, 2.5, nmi, 4630, Infinity, at least 2.5 nmi",
        "MORE_THAN, 2, m, 2, Infinity, more than 2 m",
        "UP_TO, 2, m, 0, 2, up to 2 m",
        "FEWER_THAN, 2, m, 0, 2, fewer than 2 m"
    })
    void hasBoundsInMetres(Hedge hedge, double number, String unit, double least, double greatest, String text) {
        Distance distance = Distance.of(hedge, number, LengthUnit.of(unit));

        assertThat(distance.leastMetres().orElseThrow()).isCloseTo(least, within(1e-6));
        assertThat(distance.greatestMetres().orElseThrow())
                .satisfies(metres -> assertThat(
                                Double.isInfinite(greatest) ? metres == greatest : Math.abs(metres - greatest) < 1e-6)
                        .isTrue());
        assertThat(distance).hasToString(text);
    }

    @Test
    void hasNoBoundsInAnUnknownUnit() {
        Distance distance = Distance.of(Hedge.ABOUT, 3, LengthUnit.of("leagues"));

        assertThat(distance.leastMetres()).isEmpty();
        assertThat(distance.greatestMetres()).isEmpty();
        assertThat(distance).hasToString("about 3 leagues");
    }

    @Test
    void isWrittenInTheWordsOfTheSource() {
        assertThat(TestValues.MINIMAL_DISTANCE.withWords("a short walk")).hasToString("a short walk");
    }

    @Test
    void knowsOneZeroOnly() {
        Distance zero = Distance.of(Hedge.EXACTLY, 0, LengthUnit.METRE);

        assertThat(Distance.of(Hedge.EXACTLY, -0.0, LengthUnit.METRE))
                .isEqualTo(zero)
                .hasSameHashCodeAs(zero);
    }

    @ParameterizedTest
    @EnumSource(
            value = Hedge.class,
            names = {"BETWEEN", "DOZENS", "HUNDREDS", "THOUSANDS", "TENS_OF_THOUSANDS", "SOME", "NONE_REPORTED"})
    void refusesHedgesWithoutOneNumber(Hedge hedge) {
        assertMalformed(hedge, 1, "value.type", "hedge of a distance takes no single number: " + hedge);
    }

    @ParameterizedTest
    @CsvSource({"-1, -1.0", "NaN, NaN", "Infinity, Infinity", "-Infinity, -Infinity"})
    void refusesNumbersThatAreNoDistance(double number, String shown) {
        assertMalformed(Hedge.EXACTLY, number, "value.number-range", "number is negative or not finite: " + shown);
    }

    private static void assertMalformed(Hedge hedge, double number, String code, String message) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Distance.of(hedge, number, LengthUnit.METRE))
                .withMessage(message)
                .extracting(MalformedValueException::code)
                .isEqualTo(code);
    }
}
