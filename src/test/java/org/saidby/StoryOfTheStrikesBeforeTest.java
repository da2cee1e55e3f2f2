package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.Story.DATASET;
import static org.saidby.Story.about;
import static org.saidby.Story.asserted;
import static org.saidby.Story.chain;
import static org.saidby.Story.claim;
import static org.saidby.Story.operation;
import static org.saidby.Story.place;
import static org.saidby.Story.when;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.saidby.edtf.Edtf;

/** Rows S10 to S19 of the story. */
class StoryOfTheStrikesBeforeTest {

    private static final String THE_19TH = "operation:strike-2019-09-19";
    private static final String THE_24TH = "operation:strike-2019-09-24";
    private static final String AFRICOM_IN_THE_TIMES = "africom stated -> nyt reported";
    private static final String MILITARY_IN_THE_TIMES = "us-military stated -> nyt reported";

    @Test
    void s10MurzuqIsNearlySixHundredMilesSouthOfTripoli() {
        Place place = place("s10-murzuq-south-of-tripoli");

        assertThat(about("s10-murzuq-south-of-tripoli")).isEqualTo("location:murzuq");
        assertThat(asserted(Presence.class, "s10-murzuq-south-of-tripoli").relation())
                .isEqualTo(PresenceRelation.AT);
        assertThat(place.words()).hasValue("nearly 600 miles south of Tripoli, the capital");
        assertThat(place.anchor()).hasValueSatisfying(anchor -> {
            assertThat(anchor.to()).hasToString("location:tripoli");
            assertThat(anchor.relation()).isEqualTo(PlaceRelation.FROM);
            assertThat(anchor.distance()).hasValue(Distance.of(Hedge.NEARLY, 600, LengthUnit.MILE));
            assertThat(anchor.bearing()).hasValue(Bearing.SOUTH);
        });
        assertThat(DATASET.pointOf(place)).isEmpty();
        assertThat(chain("s10-murzuq-south-of-tripoli")).isEqualTo("nyt reported");
    }

    @Test
    void s11AfricomSaysEightIsisFightersWereKilledOnThe19th() {
        Casualties killed = asserted(Casualties.class, "s11-killed-8");

        assertThat(killed.harm()).isEqualTo(Harm.KILLED);
        assertThat(killed.total()).hasValue(Count.exactly(8).withWords("eight"));
        assertThat(killed.label()).hasValue("ISIS fighters");
        assertThat(killed.party()).hasValue(Id.of("islamic-state"));
        assertThat(when("s11-airstrike-on-the-19th")).isEqualTo(When.on("2019-09-19"));
        assertThat(about("s11-killed-8")).isEqualTo(THE_19TH);
        assertThat(chain("s11-killed-8")).isEqualTo(AFRICOM_IN_THE_TIMES);
        assertThat(chain("s11-airstrike-on-the-19th")).isEqualTo(AFRICOM_IN_THE_TIMES);
    }

    @Test
    void s12AfricomSaysItHitACompoundInMurzuq() {
        Place place = place("s12-compound-in-murzuq");

        assertThat(place.state()).isEqualTo(PlaceState.NAMED);
        assertThat(place.location()).hasValue(Id.of("murzuq"));
        assertThat(place.part()).hasValue("a compound");
        assertThat(about("s12-compound-in-murzuq")).isEqualTo(THE_19TH);
        assertThat(chain("s12-compound-in-murzuq")).isEqualTo(AFRICOM_IN_THE_TIMES);
    }

    @Test
    void s13TheStrikeWasFiveDaysAfterTheOther() {
        When when = when("s13-strike-five-days-later");

        assertThat(when.words()).hasValue("five days later");
        assertThat(when.date()).hasValue(Edtf.parse("2019-09-24"));
        assertThat(when.anchor()).hasValueSatisfying(anchor -> {
            assertThat(anchor.to()).hasToString(THE_19TH);
            assertThat(anchor.relation()).isEqualTo(TimeRelation.AFTER);
            assertThat(anchor.offset()).hasValue(Period.ofDays(5));
            assertThat(anchor.weekday()).isEmpty();
        });
        assertThat(about("s13-strike-five-days-later")).isEqualTo(THE_24TH);
        assertThat(claim("s13-strike-five-days-later").note())
                .hasValue("the strike, not the saying, is read as five days later");
        assertThat(chain("s13-strike-five-days-later")).isEqualTo(MILITARY_IN_THE_TIMES);
    }

    @Test
    void s13TheMilitarySaysElevenMoreFightersWereKilled() {
        Casualties killed = asserted(Casualties.class, "s13-killed-11-more");

        assertThat(killed.total()).hasValue(Count.exactly(11).withWords("11 more"));
        assertThat(killed.label()).hasValue("fighters");
        assertThat(about("s13-killed-11-more")).isEqualTo(THE_24TH);
        assertThat(chain("s13-killed-11-more")).isEqualTo(MILITARY_IN_THE_TIMES);
    }

    @Test
    void s14ItWasInTheAreaOfTheOtherStrikeAndHasNoPoint() {
        Place place = place("s14-in-the-same-area");

        assertThat(place.words()).hasValue("in the same area");
        assertThat(place.anchor()).hasValueSatisfying(anchor -> {
            assertThat(anchor.to()).hasToString(THE_19TH);
            assertThat(anchor.relation()).isEqualTo(PlaceRelation.SAME_AREA);
        });
        assertThat(place.location()).isEmpty();
        assertThat(DATASET.pointOf(place)).isEmpty();
        assertThat(about("s14-in-the-same-area")).isEqualTo(THE_24TH);
        assertThat(chain("s14-in-the-same-area")).isEqualTo(MILITARY_IN_THE_TIMES);
    }

    @Test
    void s15TheThreeWereTheFirstOfTheYearOnEitherGroup() {
        Tally tally = asserted(Tally.class, "s15-first-of-2019");

        assertThat(tally.superlatives()).containsExactly(Superlative.first(When.on("2019")));
        assertThat(tally.scope()).hasValueSatisfying(scope -> {
            assertThat(scope.kinds()).containsExactly(OperationKind.AIRSTRIKE);
            assertThat(scope.conductors()).containsExactly(Id.of("us-military"));
            assertThat(scope.targets()).containsExactly(Id.of("islamic-state"), Id.of("al-qaeda"));
            assertThat(scope.locations()).containsExactly(Id.of("libya"));
        });
        assertThat(about("s15-first-of-2019")).isEqualTo("operation:strikes-2019-09");
        assertThat(DATASET.partsOf(operation("strikes-2019-09"))).hasSize(3);
        assertThat(chain("s15-first-of-2019")).isEqualTo("nyt reported");
    }

    @Test
    void s16TheYearBeforeThereWereSixAerialAttacks() {
        Tally tally = asserted(Tally.class, "s16-six-in-2018");

        assertThat(tally.count()).hasValue(Count.exactly(6).withWords("six aerial attacks"));
        assertThat(tally.unit()).isEqualTo(CountingUnit.ATTACK);
        assertThat(about("s16-six-in-2018")).isEqualTo("operation:strikes-2018");
        assertThat(DATASET.partsOf(operation("strikes-2018")))
                .extracting(member -> member.id().text())
                .containsExactly("strike-2018-03", "strike-2018-11");
    }

    @Test
    void s16TheScopeIsThatOfS15InTheYearBefore() {
        TallyScope carried = asserted(Tally.class, "s15-first-of-2019").scope().orElseThrow();
        TallyScope scope = asserted(Tally.class, "s16-six-in-2018").scope().orElseThrow();

        assertThat(scope.times()).singleElement().satisfies(year -> {
            assertThat(year.words()).hasValue("the year before");
            assertThat(year.date()).hasValue(Edtf.parse("2018"));
            assertThat(year.anchor().flatMap(TimeAnchor::offset)).hasValue(Period.ofYears(1));
        });
        assertThat(scope.during()).isEqualTo(carried);
    }

    @Test
    void s17TheLatestOfTheSixWasInNovember() {
        Tally tally = asserted(Tally.class, "s17-latest-of-the-six");

        assertThat(tally.superlatives()).containsExactly(Superlative.latest());
        assertThat(tally.scope())
                .isEqualTo(asserted(Tally.class, "s16-six-in-2018").scope());
        assertThat(when("s17-in-november-2018")).isEqualTo(When.on("2018-11").someDay());
        assertThat(about("s17-latest-of-the-six")).isEqualTo("operation:strike-2018-11");
        assertThat(about("s17-in-november-2018")).isEqualTo("operation:strike-2018-11");
        assertThat(operation("strike-2018-11").partOf()).hasValue(Id.of("strikes-2018"));
    }

    @Test
    void s18HerringDeclinedAndThatIsNoZero() {
        Response response = asserted(Response.class, "s18-no-further-details");

        assertThat(response.response()).isEqualTo(ResponseKind.DECLINED_TO_COMMENT);
        assertThat(response.paraphrase()).hasValue("further details on the latest strike");
        assertThat(about("s18-no-further-details")).isEqualTo("operation:strike-2019-09-26");
        assertThat(chain("s18-no-further-details")).isEqualTo("herring declined -> nyt reported");
    }

    @Test
    void s19HerringSaysTheResultsAreStillBeingAssessed() {
        Response response = asserted(Response.class, "s19-results-being-assessed");

        assertThat(response.response()).isEqualTo(ResponseKind.ASSESSMENT_PENDING);
        assertThat(about("s19-results-being-assessed")).isEqualTo("operation:strike-2019-09-26");
        assertThat(chain("s19-results-being-assessed")).isEqualTo("herring stated -> nyt reported");
    }
}
