package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Point;

class GreatCircleTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 90, 10007557, 90",
        "0, 0, 90, 0, 10007557, 0",
        "0, 179, 0, -179, 222390, 90",
        "0, 0, 0, 180, 20015115, 90",
        "32.887222, 13.191389, 25.904444, 13.897222, 779400, 175",
        "10, 10, 10, 10, 0, 0"
    })
    void measuresDistanceAndDirection(
            double latitude, double longitude, double toLatitude, double toLongitude, double metres, double bearing) {
        Point from = Point.ofLatLon(latitude, longitude);
        Point to = Point.ofLatLon(toLatitude, toLongitude);

        assertThat(GreatCircle.metres(from, to)).isCloseTo(metres, within(100.0));
        assertThat(GreatCircle.metres(to, from)).isCloseTo(metres, within(100.0));
        assertThat(GreatCircle.bearing(from, to)).isCloseTo(bearing, within(0.5));
    }

    @Test
    void anglesGoTheShortWayRound() {
        assertThat(GreatCircle.angle(350, 10)).isEqualTo(20);
        assertThat(GreatCircle.angle(10, 350)).isEqualTo(20);
        assertThat(GreatCircle.angle(0, 180)).isEqualTo(180);
    }
}
