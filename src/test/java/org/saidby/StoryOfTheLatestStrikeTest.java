package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.Story.DATASET;
import static org.saidby.Story.about;
import static org.saidby.Story.asserted;
import static org.saidby.Story.chain;
import static org.saidby.Story.claim;
import static org.saidby.Story.place;
import static org.saidby.Story.source;
import static org.saidby.Story.when;

import java.time.DayOfWeek;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.saidby.edtf.Edtf;

/** Rows S01 to S09 of the story. */
class StoryOfTheLatestStrikeTest {

    private static final String LATEST = "operation:strike-2019-09-26";
    private static final String ARTICLE = "document:nyt-2019-09-27";

    @Test
    void s01TheStrikeWasOnAThursdaySeenFromTheArticle() {
        When when = when("s01-airstrike-on-thursday");

        assertThat(when.words()).hasValue("on Thursday");
        assertThat(when.date()).hasValue(Edtf.parse("2019-09-26"));
        assertThat(when.anchor()).hasValueSatisfying(anchor -> {
            assertThat(anchor.to()).hasToString(ARTICLE);
            assertThat(anchor.relation()).isEqualTo(TimeRelation.AT);
            assertThat(anchor.weekday()).hasValue(DayOfWeek.THURSDAY);
            assertThat(anchor.offset()).isEmpty();
        });
    }

    @Test
    void s01TheStrikeWasSomewhereInSouthernLibyaAndHasNoPoint() {
        Place place = place("s01-airstrike-on-thursday");

        assertThat(asserted(Occurrence.class, "s01-airstrike-on-thursday").operationKind())
                .hasValue(OperationKind.AIRSTRIKE);
        assertThat(asserted(Occurrence.class, "s01-airstrike-on-thursday").words())
                .hasValue("airstrike");
        assertThat(place.state()).isEqualTo(PlaceState.AREA);
        assertThat(place.location()).hasValue(Id.of("southern-libya"));
        assertThat(DATASET.pointOf(place)).isEmpty();
    }

    @Test
    void s01TheMilitaryStruckAndIslamicStateWasTheTarget() {
        assertThat(asserted(Involvement.class, "s01-by-the-us-military"))
                .isEqualTo(Involvement.of(Id.of("us-military"), Role.CONDUCTED));
        assertThat(asserted(Involvement.class, "s01-against-islamic-state"))
                .isEqualTo(Involvement.of(Id.of("islamic-state"), Role.TARGETED));
    }

    @Test
    void s01TheArticleSaysItInItsOwnVoice() {
        assertThat(chain("s01-airstrike-on-thursday")).isEqualTo("nyt reported");
        assertThat(chain("s01-by-the-us-military")).isEqualTo("nyt reported");
        assertThat(chain("s01-against-islamic-state")).isEqualTo("nyt reported");
        assertThat(about("s01-airstrike-on-thursday")).isEqualTo(LATEST);
    }

    @Test
    void s02ItWasTheThirdSuchStrikeWithinSevenDays() {
        Tally tally = asserted(Tally.class, "s02-third-in-a-week");

        assertThat(tally.superlatives()).singleElement().satisfies(third -> {
            assertThat(third.kind()).isEqualTo(SuperlativeKind.ORDINAL);
            assertThat(third.ordinal()).hasValue(3);
            assertThat(third.window()).hasValue(Period.ofDays(7));
            assertThat(third.words()).hasValue("third such strike in a week");
        });
        assertThat(tally.when()).isEmpty();
        assertThat(tally.count()).isEmpty();
        assertThat(tally.unit()).isEqualTo(CountingUnit.STRIKE);
        assertThat(about("s02-third-in-a-week")).isEqualTo(LATEST);
        assertThat(chain("s02-third-in-a-week")).isEqualTo("nyt reported");
    }

    @Test
    void s02SuchMeansAmericanAirstrikesOnIslamicStateInTheSouth() {
        assertThat(asserted(Tally.class, "s02-third-in-a-week").scope()).hasValueSatisfying(scope -> {
            assertThat(scope.kinds()).containsExactly(OperationKind.AIRSTRIKE);
            assertThat(scope.conductors()).containsExactly(Id.of("us-military"));
            assertThat(scope.targets()).containsExactly(Id.of("islamic-state"));
            assertThat(scope.locations()).containsExactly(Id.of("southern-libya"));
            assertThat(scope.times()).isEmpty();
        });
    }

    @Test
    void s03AfricomSaysSeventeenMilitantsWereKilled() {
        Casualties killed = asserted(Casualties.class, "s03-killed-17");

        assertThat(killed.harm()).isEqualTo(Harm.KILLED);
        assertThat(killed.total()).hasValue(Count.exactly(17));
        assertThat(killed.label()).hasValue("militants");
        assertThat(killed.party()).isEmpty();
        assertThat(killed.parts()).isEmpty();
        assertThat(about("s03-killed-17")).isEqualTo(LATEST);
    }

    @Test
    void s03AfricomSaidItInAStatementOnFridayAndTheTimesPassedItOn() {
        Attribution attribution = claim("s03-killed-17").attribution();
        When said = attribution.origin().said().orElseThrow();

        assertThat(chain("s03-killed-17")).isEqualTo("africom stated statement 2019-09-27 -> nyt reported");
        assertThat(said.words()).hasValue("on Friday");
        assertThat(said.anchor().flatMap(TimeAnchor::weekday)).hasValue(DayOfWeek.FRIDAY);
        assertThat(attribution.document()).hasValue(Id.of("nyt-2019-09-27"));
    }

    @Test
    void s04ThePlaceIsKeptBackWithinTheSouthwest() {
        Place place = place("s04-place-withheld");

        assertThat(place.state()).isEqualTo(PlaceState.WITHHELD);
        assertThat(place.location()).hasValue(Id.of("southwest-libya"));
        assertThat(place.words()).hasValue("an unidentified location in southwest Libya");
        assertThat(DATASET.pointOf(place)).isEmpty();
        assertThat(chain("s04-place-withheld")).isEqualTo("africom stated statement 2019-09-27 -> nyt reported");
    }

    @Test
    void s05OtherOfficialsSayThatAnAirForceReaperFlewIt() {
        Involvement involvement = asserted(Involvement.class, "s05-air-force-reaper-drone");

        assertThat(involvement.actor()).isEqualTo(Id.of("us-air-force"));
        assertThat(involvement.role()).isEqualTo(Role.CONDUCTED);
        assertThat(involvement.means()).hasValue("Reaper drone");
        assertThat(chain("s05-air-force-reaper-drone")).isEqualTo("other-officials stated -> nyt reported");
    }

    @Test
    void s05NigerHostedTheDrone() {
        Involvement involvement = asserted(Involvement.class, "s05-based-in-niger");

        assertThat(involvement.actor()).isEqualTo(Id.of("niger"));
        assertThat(involvement.role()).isEqualTo(Role.HOSTED);
        assertThat(involvement.means()).hasValue("base of the drone");
        assertThat(chain("s05-based-in-niger")).isEqualTo("other-officials stated -> nyt reported");
    }

    @Test
    void s05IsNoClaimOfAfricom() {
        assertThat(DATASET.claimsBy(source("africom")))
                .isNotEmpty()
                .doesNotContain(claim("s05-air-force-reaper-drone"), claim("s05-based-in-niger"));
        assertThat(DATASET.claimsBy(source("other-officials")))
                .containsExactly(claim("s05-air-force-reaper-drone"), claim("s05-based-in-niger"));
        assertThat(source("other-officials").named()).isFalse();
        assertThat(source("other-officials").kind()).isEqualTo(SourceKind.UNNAMED_GROUP);
    }

    @Test
    void s06BergIsQuotedOnWhatAfricomMeansToDo() {
        Assessment intent = asserted(Assessment.class, "s06-will-deny-safe-haven");
        Passage passage =
                claim("s06-will-deny-safe-haven").attribution().passage().orElseThrow();

        assertThat(intent.topic()).isEqualTo(AssessmentTopic.INTENT);
        assertThat(intent.paraphrase())
                .isEqualTo("to keep pursuing ISIS-Libya and others and to deny them safe haven to plan operations");
        assertThat(passage.mode()).hasValue(QuotationMode.DIRECT);
        assertThat(passage.quotation()).hasValue("safe haven");
        assertThat(about("s06-will-deny-safe-haven")).isEqualTo("actor:africom");
        assertThat(chain("s06-will-deny-safe-haven")).isEqualTo("berg stated statement 2019-09-27 -> nyt reported");
    }

    @Test
    void s07BergSaysNotWordForWordThatItWasCoordinated() {
        Passage passage =
                claim("s07-coordinated-with-tripoli").attribution().passage().orElseThrow();

        assertThat(asserted(Involvement.class, "s07-coordinated-with-tripoli"))
                .isEqualTo(Involvement.of(Id.of("gna"), Role.COORDINATED_WITH));
        assertThat(passage.mode()).hasValue(QuotationMode.INDIRECT);
        assertThat(passage.quotation()).isEmpty();
        assertThat(claim("s07-coordinated-with-tripoli").note())
                .hasValueSatisfying(note -> assertThat(note).contains("s06-will-deny-safe-haven"));
        assertThat(about("s07-coordinated-with-tripoli")).isEqualTo(LATEST);
        assertThat(chain("s07-coordinated-with-tripoli")).isEqualTo("berg stated statement 2019-09-27 -> nyt reported");
    }

    @Test
    void s08TheTimesDoesNotCommitItselfToWhatTheGroupSeeks() {
        Assessment intent = asserted(Assessment.class, "s08-seeks-to-recruit-more");

        assertThat(intent.topic()).isEqualTo(AssessmentTopic.INTENT);
        assertThat(intent.paraphrase()).startsWith("by some indications, ").contains("recruit more");
        assertThat(about("s08-seeks-to-recruit-more")).isEqualTo("actor:isis-libya");
        assertThat(chain("s08-seeks-to-recruit-more")).isEqualTo("nyt reported uncommitted");
        assertThat(claim("s08-seeks-to-recruit-more").certainty()).isEqualTo(Optional.of(Certainty.UNCOMMITTED));
    }

    @Test
    void s09ThatPartOfTheCountryIsLargelyUngoverned() {
        Assessment condition = asserted(Assessment.class, "s09-largely-ungoverned");

        assertThat(condition).isEqualTo(Assessment.of(AssessmentTopic.CONDITION, "largely ungoverned"));
        assertThat(claim("s09-largely-ungoverned").note()).isPresent();
        assertThat(about("s09-largely-ungoverned")).isEqualTo("location:southern-libya");
        assertThat(chain("s09-largely-ungoverned")).isEqualTo("nyt reported");
    }
}
