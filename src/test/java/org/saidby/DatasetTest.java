package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DatasetTest {

    private static final Dataset FULL = TestValues.FULL_DATASET;

    @Test
    void findsEverythingByItsId() {
        assertThat(FULL.source(Id.of("full"))).hasValue(TestValues.FULL_SOURCE);
        assertThat(FULL.document(Id.of("full"))).hasValue(TestValues.FULL_DOCUMENT);
        assertThat(FULL.actor(Id.of("full"))).hasValue(TestValues.FULL_ACTOR);
        assertThat(FULL.location(Id.of("full"))).hasValue(TestValues.FULL_LOCATION);
        assertThat(FULL.operation(Id.of("full"))).hasValue(TestValues.FULL_OPERATION);
        assertThat(FULL.claim(Id.of("full"))).hasValue(TestValues.FULL_CLAIM);
        assertThat(FULL.entities())
                .hasSize(10 + FULL.claims().size())
                .allSatisfy(entity -> assertThat(FULL.find(entity.ref())).hasValue(entity));
    }

    @Test
    void findsNothingForAnIdItDoesNotHold() {
        Dataset empty = TestValues.MINIMAL_DATASET;

        assertThat(empty.source(Id.of("full"))).isEmpty();
        assertThat(empty.claim(Id.of("full"))).isEmpty();
        assertThat(FULL.find(Ref.parse("campaign:full"))).isEmpty();
        assertThat(FULL.find(Ref.parse("actor:nobody"))).isEmpty();
        assertThat(empty.claimsAbout(TestValues.FULL_OPERATION)).isEmpty();
        assertThat(empty.claimsBy(TestValues.FULL_SOURCE)).isEmpty();
        assertThat(empty.relayedBy(TestValues.FULL_SOURCE)).isEmpty();
        assertThat(empty.partsOf(TestValues.FULL_OPERATION)).isEmpty();
        assertThat(empty.entities()).isEmpty();
    }

    @Test
    void givesTheFirstOfTwoWithTheSameId() {
        Actor first = Actor.of("x", ActorKind.STATE, "first");
        Actor second = Actor.of("x", ActorKind.STATE, "second");
        Dataset dataset = Dataset.builder().id("d").add(first, second).build();

        assertThat(dataset.actors()).containsExactly(first, second);
        assertThat(dataset.actor(Id.of("x"))).hasValue(first);
        assertThat(dataset.find(second.ref())).hasValue(first);
    }

    @Test
    void tellsTheOriginFromThoseWhoPassedItOn() {
        assertThat(FULL.claimsBy(TestValues.FULL_SOURCE))
                .hasSize(9)
                .allMatch(claim -> claim.id().text().startsWith("full"));
        assertThat(FULL.claimsBy(TestValues.MINIMAL_SOURCE))
                .hasSize(9)
                .allMatch(claim -> claim.id().text().startsWith("minimal"));
        assertThat(FULL.relayedBy(TestValues.MINIMAL_SOURCE)).isEqualTo(FULL.claimsBy(TestValues.FULL_SOURCE));
        assertThat(FULL.relayedBy(TestValues.FULL_SOURCE)).isEmpty();
    }

    @Test
    void listsAClaimOnceForARelayThatStandsTwice() {
        Link nyt = Link.of(TestValues.MINIMAL_SOURCE, SpeechAct.REPORTED);
        Claim claim = TestValues.MINIMAL_CLAIM.toBuilder()
                .relayedBy(nyt)
                .relayedBy(nyt)
                .build();
        Dataset dataset = Dataset.builder().id("d").add(claim).build();

        assertThat(dataset.relayedBy(TestValues.MINIMAL_SOURCE)).containsExactly(claim);
        assertThat(dataset.claimsBy(TestValues.MINIMAL_SOURCE)).containsExactly(claim);
    }

    @Test
    void findsClaimsByTheirSubjectInOrder() {
        List<Claim> about = FULL.claimsAbout(TestValues.FULL_CLAIM);

        assertThat(about)
                .extracting(claim -> claim.id().text())
                .containsExactlyElementsOf(
                        IntStream.range(1, 9).mapToObj(i -> "full-" + i).toList());
        assertThat(about).isUnmodifiable();
        assertThat(FULL.claimsAbout(Ref.parse("claim:full"))).isEqualTo(about);
        assertThat(FULL.claimsAbout(TestValues.FULL_OPERATION)).containsExactly(TestValues.FULL_CLAIM);
    }

    @Test
    void findsThePartsOfASeries() {
        assertThat(FULL.partsOf(TestValues.MINIMAL_OPERATION)).containsExactly(TestValues.FULL_OPERATION);
        assertThat(FULL.partsOf(TestValues.FULL_OPERATION)).isEmpty();
    }

    static Stream<Arguments> places() {
        Location murzuq = TestValues.FULL_LOCATION;
        return Stream.of(
                Arguments.of(Place.named(murzuq), true),
                Arguments.of(Place.named(murzuq).withWords("in Murzuq"), true),
                Arguments.of(Place.named(murzuq).inPart("southwest"), false),
                Arguments.of(Place.named(TestValues.MINIMAL_LOCATION), false),
                Arguments.of(Place.named(Id.of("nowhere")), false),
                Arguments.of(Place.area(murzuq), false),
                Arguments.of(Place.withheldWithin(murzuq), false),
                Arguments.of(Place.withheld(), false),
                Arguments.of(Place.unknown(), false),
                Arguments.of(Place.unknown().toBuilder().location(murzuq).build(), false),
                Arguments.of(Place.near(murzuq), false),
                Arguments.of(Place.near(murzuq).toBuilder().location(murzuq).build(), false),
                Arguments.of(
                        Place.near(murzuq).toBuilder()
                                .state(PlaceState.NAMED)
                                .location(murzuq)
                                .build(),
                        false),
                Arguments.of(Place.sameAreaAs(murzuq), false),
                Arguments.of(
                        Place.named(murzuq).toBuilder()
                                .state(PlaceState.of("approximate"))
                                .build(),
                        false),
                Arguments.of(Place.from(murzuq, TestValues.FULL_DISTANCE, Bearing.SOUTH), false));
    }

    @ParameterizedTest
    @MethodSource("places")
    void givesAPointForANamedLocationAndNothingVaguer(Place place, boolean expected) {
        assertThat(FULL.pointOf(place).isPresent()).isEqualTo(expected);
        FULL.pointOf(place).ifPresent(point -> assertThat(point).isEqualTo(TestValues.FULL_POINT));
    }

    @Test
    void buildsItsLookupsForManyThreads() {
        Dataset dataset = new TestGenerator(3).dataset(500);

        assertThat(IntStream.range(0, 64)
                        .parallel()
                        .mapToObj(i -> dataset.claims().stream()
                                .allMatch(claim -> dataset.claim(claim.id()).orElseThrow() == claim))
                        .distinct())
                .containsExactly(true);
    }

    @Test
    void comparesByContentWhetherLookedUpOrNot() {
        Dataset fresh = FULL.toBuilder().build();

        FULL.claimsAbout(TestValues.FULL_OPERATION);

        assertThat(fresh).isEqualTo(FULL).hasSameHashCodeAs(FULL);
        assertThat(fresh.toBuilder().title("other").build()).isNotEqualTo(FULL);
    }

    @Test
    void addsToWhatABuilderStartsFrom() {
        Actor another = Actor.of("another", ActorKind.STATE, "another");

        assertThat(FULL.toBuilder().add(another).build().actors())
                .containsExactly(TestValues.FULL_ACTOR, TestValues.MINIMAL_ACTOR, another);
        assertThat(FULL.toBuilder().actors(List.of(another)).build().actors()).containsExactly(another);
    }

    @Test
    void refusesABlankTitle() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Dataset.builder().id("d").title("\n").build())
                .withMessage("title is blank")
                .extracting(MalformedValueException::code)
                .isEqualTo("value.empty");
    }
}
