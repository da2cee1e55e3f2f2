package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.Story.DATASET;
import static org.saidby.Story.about;
import static org.saidby.Story.asserted;
import static org.saidby.Story.chain;
import static org.saidby.Story.operation;
import static org.saidby.Story.place;
import static org.saidby.Story.source;
import static org.saidby.Story.when;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saidby.edtf.Edtf;

/** The story's speakers, actors, places and operations, and that no row is missing. */
class StoryOfTheSpeakersTest {

    @ParameterizedTest
    @CsvSource({
        "nyt,                 outlet,        true",
        "africom,             organization,  true",
        "berg,                person,        true",
        "herring,             person,        true",
        "other-officials,     unnamed-group, false",
        "us-military,         organization,  true",
        "wehrey,              person,        true",
        "libyan-social-media, social-media,  false",
        "analysts,            unnamed-group, false"
    })
    void everySpeakerIsWhatTheStorySays(String id, String kind, boolean named) {
        assertThat(source(id).kind()).isEqualTo(SourceKind.of(kind));
        assertThat(source(id).named()).isEqualTo(named);
    }

    @Test
    void africomAndTheMilitaryStrikeAndSpeak() {
        assertThat(source("africom").actor()).hasValue(Id.of("africom"));
        assertThat(source("us-military").actor()).hasValue(Id.of("us-military"));
        assertThat(DATASET.actor(Id.of("africom")).flatMap(Actor::partOf)).hasValue(Id.of("us-military"));
        assertThat(DATASET.actor(Id.of("us-air-force")).flatMap(Actor::partOf)).hasValue(Id.of("us-military"));
    }

    @Test
    void speakersHoldThePostsTheStoryNames() {
        assertThat(source("berg").posts()).containsExactly(Post.of("director of intelligence", source("africom")));
        assertThat(source("herring").posts()).containsExactly(Post.of("spokesman", source("africom")));
        assertThat(source("wehrey").posts()).contains(Post.of("senior fellow", source("carnegie")));
    }

    @Test
    void africomHasItsHeadquartersInStuttgart() {
        assertThat(place("s00-africom-headquarters-in-stuttgart"))
                .isEqualTo(Place.named(Id.of("stuttgart")).inPart("its headquarters"));
        assertThat(about("s00-africom-headquarters-in-stuttgart")).isEqualTo("actor:africom");
    }

    @Test
    void wehreyWasLastInLibyaInJune() {
        assertThat(asserted(Presence.class, "s00-wehrey-last-in-libya-in-june").relation())
                .isEqualTo(PresenceRelation.AT);
        assertThat(asserted(Presence.class, "s00-wehrey-last-in-libya-in-june").words())
                .hasValue("last visited");
        assertThat(when("s00-wehrey-last-in-libya-in-june").words()).hasValue("in June");
        assertThat(when("s00-wehrey-last-in-libya-in-june").date()).hasValue(Edtf.parse("2019-06"));
        assertThat(when("s00-wehrey-last-in-libya-in-june").extent()).hasValue(TimeExtent.SOME_DAY);
        assertThat(source("wehrey").actor()).hasValue(Id.of("frederic-wehrey"));
    }

    @Test
    void theStrikeOfThe19thIsAlsoAnEventOfUcdp() {
        assertThat(operation("strike-2019-09-19").externalIds()).containsExactly(ExternalId.of("ucdp-ged", "304527"));
    }

    @Test
    void murzuqAndTripoliHavePointsAndRegionsHaveNone() {
        assertThat(DATASET.location(Id.of("murzuq")).flatMap(Location::point))
                .hasValue(Point.ofLatLon(25.904444, 13.897222));
        assertThat(DATASET.location(Id.of("tripoli")).flatMap(Location::point))
                .hasValue(Point.ofLatLon(32.8872, 13.1913));
        assertThat(DATASET.location(Id.of("southwest-libya")).flatMap(Location::point))
                .isEmpty();
    }

    @Test
    void murzuqLiesInTheSouthwestOfTheSouthOfLibya() {
        assertThat(within("murzuq")).hasValue("southwest-libya");
        assertThat(within("southwest-libya")).hasValue("southern-libya");
        assertThat(within("southern-libya")).hasValue("libya");
    }

    private static Optional<String> within(String location) {
        return DATASET.location(Id.of(location)).flatMap(Location::within).map(Id::text);
    }

    @Test
    void noStrikeHasAPointSinceACompoundInATownIsNotTheTown() {
        assertThat(DATASET.operations())
                .filteredOn(operation -> operation.kind().equals(OperationKind.AIRSTRIKE))
                .filteredOn(
                        operation -> operation.place().flatMap(DATASET::pointOf).isPresent())
                .isEmpty();
        assertThat(operation("strike-2019-09-19").place().flatMap(Place::location))
                .hasValue(Id.of("murzuq"));
    }

    @Test
    void theFallOfSurtHasNoDate() {
        assertThat(operation("fall-of-surt").kind()).isEqualTo(OperationKind.OTHER);
        assertThat(operation("fall-of-surt").when()).isEmpty();
    }

    static Stream<String> rows() {
        return Stream.concat(
                IntStream.rangeClosed(1, 33).mapToObj(row -> String.format(Locale.ROOT, "s%02d-", row)),
                IntStream.rangeClosed(1, 12).mapToObj(row -> String.format(Locale.ROOT, "x%02d-", row)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowIsCoded(String row) {
        assertThat(DATASET.claims()).anyMatch(claim -> claim.id().text().startsWith(row));
    }

    @Test
    void everyRowOfTheArticleReachesUsThroughTheArticle() {
        assertThat(DATASET.claims())
                .filteredOn(claim -> claim.id().text().startsWith("s"))
                .allSatisfy(claim -> {
                    assertThat(claim.attribution().document()).hasValue(Id.of("nyt-2019-09-27"));
                    assertThat(chain(claim.id().text())).contains("nyt reported");
                });
    }

    @Test
    void everySourceIdAndSubjectOfAClaimIsHeld() {
        assertThat(DATASET.claims()).allSatisfy(claim -> {
            assertThat(DATASET.find(claim.about())).isPresent();
            assertThat(claim.attribution().links())
                    .allSatisfy(
                            link -> assertThat(DATASET.source(link.source())).isPresent());
            assertThat(claim.attribution().document().flatMap(DATASET::document))
                    .isPresent();
        });
    }

    @Test
    void noIdStandsTwice() {
        HashSet<Ref> seen = new HashSet<>();

        assertThat(DATASET.entities().map(Entity::ref)).allMatch(seen::add);
    }
}
