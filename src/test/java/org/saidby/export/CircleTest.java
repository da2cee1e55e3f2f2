package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Point;
import org.saidby.analysis.GreatCircle;
import org.saidby.export.Circle.Corner;

class CircleTest {

    private static final Point MURZUQ = Point.ofLatLon(25.904444, 13.897222);

    private static double metres(Point centre, Corner corner) {
        return GreatCircle.metres(centre, Point.ofLatLon(corner.latitude(), corner.longitude()));
    }

    /** Twice the area in square degrees; positive for a ring that goes round against the clock. */
    private static double turn(List<Corner> ring) {
        double sum = 0;
        for (int i = 0; i < ring.size(); i++) {
            Corner from = ring.get(i);
            Corner to = ring.get((i + 1) % ring.size());
            sum += from.longitude() * to.latitude() - to.longitude() * from.latitude();
        }
        return sum;
    }

    private static boolean isInside(List<Corner> ring, double longitude, double latitude) {
        boolean isInside = false;
        for (int i = 0; i < ring.size(); i++) {
            Corner from = ring.get(i);
            Corner to = ring.get((i + 1) % ring.size());
            if (from.latitude() > latitude != to.latitude() > latitude
                    && longitude
                            < from.longitude()
                                    + (latitude - from.latitude())
                                            / (to.latitude() - from.latitude())
                                            * (to.longitude() - from.longitude())) {
                isInside = !isInside;
            }
        }
        return isInside;
    }

    @Test
    void everyCornerLiesOnTheCircle() {
        List<List<Corner>> rings = Circle.rings(MURZUQ, 25_000);

        assertThat(rings).hasSize(1);
        assertThat(rings.get(0))
                .hasSize(64)
                .allSatisfy(corner -> assertThat(metres(MURZUQ, corner)).isCloseTo(25_000, within(0.001)));
    }

    @Test
    void beginsInTheNorthAndGoesRoundByTheWest() {
        List<Corner> ring = Circle.rings(Point.ofLatLon(0, 0), 111_195).get(0);

        // a degree of a great circle is 111.195 km
        assertThat(ring.get(0).latitude()).isCloseTo(1, within(1e-5));
        assertThat(ring.get(0).longitude()).isCloseTo(0, within(1e-5));
        assertThat(ring.get(16).latitude()).isCloseTo(0, within(1e-5));
        assertThat(ring.get(16).longitude()).isCloseTo(-1, within(1e-5));
        assertThat(ring.get(32).latitude()).isCloseTo(-1, within(1e-5));
        assertThat(ring.get(48).longitude()).isCloseTo(1, within(1e-5));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 179.9, 25000",
        "0, -179.9, 25000",
        "-17.7, 178, 400000",
        "66, 180, 25000",
        "66, -180, 25000",
        "80, 170, 1000000",
        "-80, -130, 1000000",
    })
    void isCutAtTheAntimeridianIntoTwoRings(double latitude, double longitude, double metres) {
        Point centre = Point.ofLatLon(latitude, longitude);

        List<List<Corner>> rings = Circle.rings(centre, metres);

        assertThat(rings).hasSize(2);
        for (List<Corner> ring : rings) {
            assertThat(turn(ring)).isPositive();
            assertThat(ring).allSatisfy(corner -> {
                assertThat(corner.longitude()).isBetween(-180.0, 180.0);
                assertThat(corner.latitude()).isBetween(-90.0, 90.0);
                assertThat(metres(centre, corner)).isLessThan(metres * 1.0001);
            });
        }
        // one ends at the east of the map, the other at the west, at the same latitudes
        List<List<Double>> ends = List.of(latitudesAt(rings.get(0), -180), latitudesAt(rings.get(1), 180));
        assertThat(ends.get(0)).hasSize(2).isEqualTo(ends.get(1));
    }

    private static List<Double> latitudesAt(List<Corner> ring, double longitude) {
        return ring.stream()
                .filter(corner -> corner.longitude() == longitude)
                .map(Corner::latitude)
                .map(latitude -> Math.rint(latitude * 1e6) / 1e6)
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void isNotCutWhereItEndsBeforeTheAntimeridian() {
        assertThat(Circle.rings(Point.ofLatLon(0, 179), 111_000)).hasSize(1);
        assertThat(Circle.rings(Point.ofLatLon(0, -179), 111_000)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "90, 0, 100000",
        "-90, 0, 100000",
        "89.5, 20, 100000",
        "-89.5, -170, 100000",
        "60, 100, 4000000",
        "0, 0, 10000000",
        "45, 0, 5003771.7",
    })
    void goesAlongTheEdgeOfTheMapToAPoleThatItHolds(double latitude, double longitude, double metres) {
        Point centre = Point.ofLatLon(latitude, longitude);
        double pole = Math.copySign(90, latitude);
        if (GreatCircle.metres(centre, Point.ofLatLon(pole, 0)) > metres) {
            assertThat(Circle.rings(centre, metres))
                    .allSatisfy(ring -> assertThat(turn(ring)).isPositive());
            return;
        }

        List<List<Corner>> rings = Circle.rings(centre, metres);

        assertThat(rings).hasSize(1);
        List<Corner> ring = rings.get(0);
        assertThat(turn(ring)).isPositive();
        assertThat(ring).contains(new Corner(180, pole), new Corner(-180, pole));
        assertThat(ring).allSatisfy(corner -> assertThat(corner.longitude()).isBetween(-180.0, 180.0));
        for (double way = -175; way < 180; way += 10) {
            assertThat(isInside(ring, way, pole * 0.99999)).isTrue();
        }
    }

    @Test
    void holdsWhatIsNearerAndNothingThatIsFarther() {
        for (double latitude = -85; latitude <= 85; latitude += 17) {
            for (double longitude = -175; longitude <= 175; longitude += 25) {
                Point centre = Point.ofLatLon(latitude, longitude);
                for (double metres : new double[] {1_000, 300_000, 1_500_000}) {
                    List<List<Corner>> rings = Circle.rings(centre, metres);
                    for (double way = 5; way < 360; way += 30) {
                        assertThat(holds(rings, centre, metres * 0.9, way))
                                .as("%s within %s m, %s degrees", centre, metres, way)
                                .isTrue();
                        assertThat(holds(rings, centre, metres * 1.1, way))
                                .as("%s beyond %s m, %s degrees", centre, metres, way)
                                .isFalse();
                    }
                }
            }
        }
    }

    private static boolean holds(List<List<Corner>> rings, Point centre, double metres, double bearing) {
        double angle = metres / 6_371_008.8;
        double latitude = Math.toRadians(centre.latitude());
        double sine = Math.sin(latitude) * Math.cos(angle)
                + Math.cos(latitude) * Math.sin(angle) * Math.cos(Math.toRadians(bearing));
        double east = Math.atan2(
                Math.sin(Math.toRadians(bearing)) * Math.sin(angle) * Math.cos(latitude),
                Math.cos(angle) - Math.sin(latitude) * sine);
        double longitude = Math.IEEEremainder(centre.longitude() + Math.toDegrees(east), 360);
        return rings.stream().anyMatch(ring -> isInside(ring, longitude, Math.toDegrees(Math.asin(sine))));
    }
}
