package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceTest {

    private static final Location MURZUQ = TestValues.FULL_LOCATION;

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(Place.named(MURZUQ), PlaceState.NAMED, true, false),
                Arguments.of(Place.named(MURZUQ).inPart("a compound"), PlaceState.NAMED, true, false),
                Arguments.of(Place.area(MURZUQ), PlaceState.AREA, true, false),
                Arguments.of(Place.withheld(), PlaceState.WITHHELD, false, false),
                Arguments.of(Place.withheldWithin(MURZUQ), PlaceState.WITHHELD, true, false),
                Arguments.of(Place.unknown(), PlaceState.UNKNOWN, false, false),
                Arguments.of(Place.near(MURZUQ), PlaceState.AREA, false, true),
                Arguments.of(Place.sameAreaAs(TestValues.FULL_OPERATION), PlaceState.AREA, false, true),
                Arguments.of(
                        Place.from(MURZUQ, TestValues.FULL_DISTANCE, Bearing.SOUTH), PlaceState.AREA, false, true));
    }

    @ParameterizedTest
    @MethodSource("places")
    void saysHowMuchWasTold(Place place, PlaceState state, boolean located, boolean anchored) {
        assertThat(place.state()).isEqualTo(state);
        assertThat(place.location().isPresent()).isEqualTo(located);
        assertThat(place.anchor().isPresent()).isEqualTo(anchored);
    }

    @Test
    void isMeasuredFromSomething() {
        assertThat(Place.near(MURZUQ).anchor().orElseThrow().relation()).isEqualTo(PlaceRelation.NEAR);
        assertThat(Place.sameAreaAs(MURZUQ).anchor().orElseThrow().relation()).isEqualTo(PlaceRelation.SAME_AREA);

        PlaceAnchor anchor = Place.from(MURZUQ, TestValues.FULL_DISTANCE, Bearing.SOUTH)
                .anchor()
                .orElseThrow();
        assertThat(anchor.to()).isEqualTo(MURZUQ.ref());
        assertThat(anchor.relation()).isEqualTo(PlaceRelation.FROM);
        assertThat(anchor.distance()).hasValue(TestValues.FULL_DISTANCE);
        assertThat(anchor.bearing()).hasValue(Bearing.SOUTH);
    }

    @Test
    void needsNoLocationWhereWordsNameIt() {
        Place place =
                Place.builder().state(PlaceState.NAMED).words("Qalat al-Ghul").build();

        assertThat(place.location()).isEmpty();
        assertThat(place.withWords("a farm").words()).hasValue("a farm");
    }

    @Test
    void refusesANamedPlaceWithoutAName() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Place.builder().state(PlaceState.NAMED).build())
                .withMessage("a named place has neither location nor part nor words")
                .extracting(MalformedValueException::code)
                .isEqualTo("value.missing");
    }
}
