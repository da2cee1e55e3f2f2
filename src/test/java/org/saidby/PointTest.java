package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PointTest {

    @ParameterizedTest
    @CsvSource({"90, 180", "-90, -180", "25.904444, 13.897222", "0, 0", "4.9E-324, 1e-7"})
    void holdsLatitudeAndLongitudeAsGiven(double latitude, double longitude) {
        Point point = Point.ofLatLon(latitude, longitude);

        assertThat(point.latitude()).isEqualTo(latitude);
        assertThat(point.longitude()).isEqualTo(longitude);
        assertThat(point).hasToString(latitude + "," + longitude);
    }

    @ParameterizedTest
    @CsvSource({
        "90.000001, 0, geo.latitude-range, latitude is outside -90 to 90: 90.000001",
        "-91, 0, geo.latitude-range, latitude is outside -90 to 90: -91.0",
        "NaN, 0, geo.latitude-range, latitude is outside -90 to 90: NaN",
        "Infinity, 0, geo.latitude-range, latitude is outside -90 to 90: Infinity",
        "0, 180.1, geo.longitude-range, longitude is outside -180 to 180: 180.1",
        "0, -181, geo.longitude-range, longitude is outside -180 to 180: -181.0",
        "0, NaN, geo.longitude-range, longitude is outside -180 to 180: NaN",
        "0, -Infinity, geo.longitude-range, longitude is outside -180 to 180: -Infinity"
    })
    void refusesWhatIsNotOnEarth(double latitude, double longitude, String code, String message) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Point.ofLatLon(latitude, longitude))
                .withMessage(message)
                .extracting(MalformedValueException::code)
                .isEqualTo(code);
    }

    @Test
    void knowsOneZeroOnly() {
        Point zero = Point.ofLatLon(0, 0);

        assertThat(Point.ofLatLon(-0.0, 0))
                .isEqualTo(zero)
                .hasSameHashCodeAs(zero)
                .hasToString("0.0,0.0");
        assertThat(Point.ofLatLon(0, -0.0)).isEqualTo(zero);
        assertThat(Point.ofLatLon(-0.0, 5)).isEqualTo(Point.ofLatLon(0, 5));
    }

    @Test
    void keepsExtensionsWhenItMendsAZero() {
        Point point = Point.builder()
                .latitude(-0.0)
                .longitude(1)
                .extensions(TestValues.EXTENSIONS)
                .build();

        assertThat(point.extensions()).isEqualTo(TestValues.EXTENSIONS);
    }
}
