package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {

    @ParameterizedTest
    @CsvSource({"-1, -1.0", "NaN, NaN", "Infinity, Infinity"})
    void refusesAnUncertaintyThatIsNoDistance(double metres, String shown) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> TestValues.FULL_LOCATION.toBuilder()
                        .uncertaintyMetres(metres)
                        .build())
                .withMessage("uncertaintyMetres is negative or not finite: " + shown)
                .extracting(MalformedValueException::code)
                .isEqualTo("value.number-range");
    }

    @Test
    void knowsOneZeroOnly() {
        Location zero =
                TestValues.FULL_LOCATION.toBuilder().uncertaintyMetres(0).build();

        assertThat(TestValues.FULL_LOCATION.toBuilder().uncertaintyMetres(-0.0).build())
                .isEqualTo(zero)
                .hasSameHashCodeAs(zero);
        assertThat(zero.uncertaintyMetres()).hasValue(0);
    }
}
