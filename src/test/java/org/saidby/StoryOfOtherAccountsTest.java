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

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.edtf.Edtf;

/** Rows X01 to X12 of the story. */
class StoryOfOtherAccountsTest {

    private static final String THE_19TH = "operation:strike-2019-09-19";
    private static final String THE_24TH = "operation:strike-2019-09-24";
    private static final String LATEST = "operation:strike-2019-09-26";
    private static final String SURT = "operation:surt-2016";

    @Test
    void x01AfricomSaysOneAirstrikeInMurzuqKilledEightTerrorists() {
        Casualties killed = asserted(Casualties.class, "x01-killed-8");

        assertThat(killed.total()).hasValue(Count.exactly(8));
        assertThat(killed.label()).hasValue("terrorists");
        assertThat(asserted(Tally.class, "x01-one-airstrike"))
                .isEqualTo(Tally.of(Count.exactly(1).withWords("one airstrike"), CountingUnit.STRIKE));
        assertThat(when("x01-murzuq-on-the-19th")).isEqualTo(When.on("2019-09-19"));
        assertThat(place("x01-murzuq-on-the-19th")).isEqualTo(Place.named(Id.of("murzuq")));
        assertThat(chain("x01-killed-8")).isEqualTo("africom stated 2019-09-20");
        assertThat(chain("x01-one-airstrike")).isEqualTo("africom stated 2019-09-20");
        assertThat(about("x01-killed-8")).isEqualTo(THE_19TH);
    }

    @Test
    void x01NoCiviliansAreReportedWhichIsNotZeroAndOnlyProbable() {
        Casualties civilians = asserted(Casualties.class, "x01-no-civilians-known");

        assertThat(civilians.total()).isEmpty();
        assertThat(civilians.parts()).singleElement().satisfies(part -> {
            assertThat(part.label()).hasValue("civilians");
            assertThat(part.count().hedge()).isEqualTo(Hedge.NONE_REPORTED);
            assertThat(part.count().words()).hasValue("none as far as known at the time");
            assertThat(part.count().best()).isEmpty();
            assertThat(part.count().range()).isEqualTo(CountRange.atLeast(0));
        });
        assertThat(claim("x01-no-civilians-known").certainty()).hasValue(Certainty.PROBABLE);
        assertThat(claim("x01-killed-8").certainty()).isEmpty();
        assertThat(chain("x01-no-civilians-known")).isEqualTo("africom stated 2019-09-20 probable");
    }

    @Test
    void x02The218TvItselfCountsTenDeadInFourAirstrikes() {
        assertThat(asserted(Casualties.class, "x02-killed-10")).isEqualTo(Casualties.killed(Count.exactly(10)));
        assertThat(asserted(Tally.class, "x02-four-airstrikes"))
                .isEqualTo(Tally.of(Count.exactly(4).withWords("four airstrikes"), CountingUnit.STRIKE));
        assertThat(chain("x02-killed-10")).isEqualTo("218tv reported 2019-09-21");
        assertThat(chain("x02-four-airstrikes")).isEqualTo("218tv reported 2019-09-21");
        assertThat(about("x02-killed-10")).isEqualTo(THE_19TH);
    }

    @Test
    void x02ItsReliableSourceSaysChadianFightersWereHitAndCountsNone() {
        assertThat(asserted(Involvement.class, "x02-chadian-fighters-hit"))
                .isEqualTo(Involvement.of(Id.of("chadian-fighters"), Role.TARGETED));
        assertThat(chain("x02-chadian-fighters-hit")).isEqualTo("reliable-source stated -> 218tv reported 2019-09-21");
        assertThat(source("reliable-source").named()).isFalse();
        assertThat(asserted(Casualties.class, "x02-killed-10").parts()).isEmpty();
    }

    @Test
    void x03OneOfTheDeadIsNamed() {
        Casualties killed = asserted(Casualties.class, "x03-ali-al-tabawi-killed");

        assertThat(killed.harm()).isEqualTo(Harm.KILLED);
        assertThat(killed.total()).isEmpty();
        assertThat(killed.parts()).singleElement().satisfies(part -> {
            assertThat(part.count()).isEqualTo(Count.exactly(1));
            assertThat(part.party()).hasValue(Id.of("ali-al-tabawi"));
        });
        assertThat(DATASET.actor(Id.of("ali-al-tabawi")))
                .hasValueSatisfying(man -> assertThat(man.kind()).isEqualTo(ActorKind.PERSON));
        assertThat(chain("x03-ali-al-tabawi-killed"))
                .isEqualTo("senior-intelligence-source stated -> al-marsad reported -> airwars recorded");
        assertThat(source("senior-intelligence-source").named()).isFalse();
    }

    @Test
    void x04UnnamedMediaAllegeAnUnspecifiedNumberOfCivilians() {
        Casualties killed = asserted(Casualties.class, "x04-civilians-killed");

        assertThat(killed.harm()).isEqualTo(Harm.KILLED);
        assertThat(killed.parts()).singleElement().satisfies(part -> {
            assertThat(part.label()).hasValue("civilians");
            assertThat(part.count()).isEqualTo(Count.some().withWords("an unspecified number"));
        });
        assertThat(chain("x04-civilians-killed"))
                .isEqualTo("online-media alleged -> africom cited report 2020-04-28 -> airwars recorded");
        assertThat(source("online-media").named()).isFalse();
        assertThat(about("x04-civilians-killed")).isEqualTo(THE_19TH);
    }

    @Test
    void x05AfricomFindsThatClaimUnsubstantiated() {
        assertThat(about("x05-unsubstantiated")).isEqualTo("claim:x04-civilians-killed");
        assertThat(asserted(Response.class, "x05-unsubstantiated").response()).isEqualTo(ResponseKind.UNSUBSTANTIATED);
        assertThat(claim("x05-unsubstantiated").polarity()).isEqualTo(Polarity.POSITIVE);
        assertThat(chain("x05-unsubstantiated")).isEqualTo("africom stated report 2020-04-28 -> airwars recorded");
        assertThat(DATASET.claimsAbout(claim("x04-civilians-killed"))).containsExactly(claim("x05-unsubstantiated"));
    }

    @Test
    void x05AfricomAssessesThatNoCivilianWasHarmed() {
        Claim denial = claim("x05-no-civilian-casualties");

        assertThat(denial.polarity()).isEqualTo(Polarity.NEGATIVE);
        assertThat(denial.assertion())
                .isEqualTo(Casualties.among(Harm.HARMED, CasualtyPart.of(Count.some(), "civilians")));
        assertThat(chain("x05-no-civilian-casualties"))
                .isEqualTo("africom stated report 2020-04-28 -> airwars recorded");
    }

    @Test
    void onlyThatDenialIsNegative() {
        assertThat(DATASET.claims())
                .filteredOn(claim -> claim.polarity() == Polarity.NEGATIVE)
                .containsExactly(claim("x05-no-civilian-casualties"));
    }

    @Test
    void x06AfricomSaysElevenWereKilledNearMurzuqOnThe24th() {
        Place place = place("x06-near-murzuq-on-the-24th");

        assertThat(asserted(Casualties.class, "x06-killed-11")).isEqualTo(Casualties.killed(Count.exactly(11)));
        assertThat(when("x06-near-murzuq-on-the-24th")).isEqualTo(When.on("2019-09-24"));
        assertThat(place.anchor()).hasValueSatisfying(anchor -> {
            assertThat(anchor.relation()).isEqualTo(PlaceRelation.NEAR);
            assertThat(anchor.to()).hasToString("location:murzuq");
        });
        assertThat(DATASET.pointOf(place)).isEmpty();
        assertThat(about("x06-killed-11")).isEqualTo(THE_24TH);
        assertThat(chain("x06-killed-11")).isEqualTo("africom stated -> libyan-express reported");
        assertThat(chain("x06-near-murzuq-on-the-24th")).isEqualTo("africom stated -> libyan-express reported");
    }

    @Test
    void x07TheHeraldItselfSaysYesterdayWhichIsTheDayAfter() {
        When when = when("x07-yesterday-near-murzuq");

        assertThat(when.words()).hasValue("yesterday");
        assertThat(when.date()).hasValue(Edtf.parse("2019-09-27"));
        assertThat(when.anchor()).hasValueSatisfying(anchor -> {
            assertThat(anchor.to()).hasToString("document:libya-herald-2019-09-28");
            assertThat(anchor.relation()).isEqualTo(TimeRelation.BEFORE);
            assertThat(anchor.offset()).hasValue(Period.ofDays(1));
        });
        assertThat(place("x07-yesterday-near-murzuq").anchor())
                .hasValueSatisfying(anchor -> assertThat(anchor.relation()).isEqualTo(PlaceRelation.NEAR));
        assertThat(about("x07-yesterday-near-murzuq")).isEqualTo(LATEST);
        assertThat(chain("x07-yesterday-near-murzuq")).isEqualTo("libya-herald reported");
    }

    @Test
    void x07TheHeraldPassesOnAfricomsDateAndSeventeenDead() {
        assertThat(asserted(Casualties.class, "x07-killed-17")).isEqualTo(Casualties.killed(Count.exactly(17)));
        assertThat(when("x07-september-26")).isEqualTo(When.on("2019-09-26").withWords("September 26"));
        assertThat(claim("x07-september-26").attribution().passage()).hasValue(Passage.quoting("September 26"));
        assertThat(chain("x07-killed-17")).isEqualTo("africom stated -> libya-herald reported");
        assertThat(chain("x07-september-26")).isEqualTo("africom stated -> libya-herald reported");
        assertThat(about("x07-killed-17")).isEqualTo(LATEST);
    }

    @Test
    void x08TheHeraldsOwnTotalForTheMonthIsTwentySix() {
        assertThat(asserted(Casualties.class, "x08-killed-26-this-month"))
                .isEqualTo(Casualties.killed(Count.exactly(26))
                        .at(When.monthOf(Ref.parse("document:libya-herald-2019-09-28"))
                                .withDate("2019-09")
                                .withWords("this month")));
        assertThat(about("x08-killed-26-this-month")).isEqualTo("operation:strikes-2019-09");
        assertThat(chain("x08-killed-26-this-month")).isEqualTo("libya-herald reported");
    }

    @ParameterizedTest
    @CsvSource({
        "x07-killed-17, 17, operation:strike-2019-09-26",
        "x08-killed-11, 11, operation:strike-2019-09-24",
        "x08-killed-8, 8, operation:strike-2019-09-19"
    })
    void x08TheSameArticleListsThreeNumbersOfAfricom(String claim, long number, String about) {
        assertThat(asserted(Casualties.class, claim).total()).hasValue(Count.exactly(number));
        assertThat(about(claim)).isEqualTo(about);
        assertThat(chain(claim)).isEqualTo("africom stated -> libya-herald reported");
        assertThat(claim(claim).attribution().document()).hasValue(Id.of("libya-herald-2019-09-28"));
    }

    @Test
    void x09AfricomCounts495StrikesInSurt() {
        assertThat(asserted(Tally.class, "x09-495-strikes"))
                .isEqualTo(Tally.of(Count.exactly(495), CountingUnit.STRIKE));
        assertThat(about("x09-495-strikes")).isEqualTo(SURT);
        assertThat(chain("x09-495-strikes")).isEqualTo("africom stated 2016-12-20");
    }

    @Test
    void x10ItsCommanderTestifiesToOverFiveHundredInMarch() {
        Tally tally = asserted(Tally.class, "x10-over-500-strikes");
        When said = claim("x10-over-500-strikes").attribution().origin().said().orElseThrow();

        assertThat(tally.count()).hasValue(Count.moreThan(500).withWords("over 500"));
        assertThat(tally.unit()).isEqualTo(CountingUnit.STRIKE);
        assertThat(said.words()).hasValue("in March");
        assertThat(said.extent()).hasValue(TimeExtent.SOME_DAY);
        assertThat(claim("x10-over-500-strikes").note()).hasValue("the year is read as 2018");
        assertThat(about("x10-over-500-strikes")).isEqualTo(SURT);
        assertThat(chain("x10-over-500-strikes")).isEqualTo("waldhauser stated testimony 2018-03");
        assertThat(source("waldhauser").posts()).singleElement().isEqualTo(Post.of("commander", source("africom")));
    }

    @Test
    void x11ItsSpokespersonConfirms495AndWithdrawsNothing() {
        Claim confirmed = claim("x11-495-confirmed");

        assertThat(confirmed.assertion()).isEqualTo(Tally.of(Count.exactly(495), CountingUnit.STRIKE));
        assertThat(confirmed.supersedes()).isEmpty();
        assertThat(confirmed.retracts()).isEmpty();
        assertThat(chain("x11-495-confirmed")).isEqualTo("reho confirmed -> the-intercept reported 2018-06-20");
        assertThat(about("x11-495-confirmed")).isEqualTo(SURT);
        assertThat(claim("x10-over-500-strikes").supersedes()).isEmpty();
    }

    @Test
    void x11LaterStrikesAreOutsideTheCampaign() {
        assertThat(asserted(Assessment.class, "x11-later-strikes-are-outside").paraphrase())
                .isEqualTo("the campaign does not include the later strikes");
        assertThat(when("x11-later-strikes-are-outside")).isEqualTo(When.on("2017-01-18"));
        assertThat(chain("x11-later-strikes-are-outside"))
                .isEqualTo("reho stated -> the-intercept reported 2018-06-20");
    }

    @Test
    void x12AfpPutsMurzuqSomeSixHundredMilesSouthOfTripoli() {
        assertThat(place("x12-murzuq-south-of-tripoli").anchor()).hasValueSatisfying(anchor -> {
            assertThat(anchor.to()).hasToString("location:tripoli");
            assertThat(anchor.distance())
                    .hasValue(Distance.of(Hedge.ABOUT, 600, LengthUnit.MILE).withWords("some 600 miles (1,000 km)"));
            assertThat(anchor.bearing()).hasValue(Bearing.SOUTH);
        });
        assertThat(about("x12-murzuq-south-of-tripoli")).isEqualTo("location:murzuq");
        assertThat(chain("x12-murzuq-south-of-tripoli")).isEqualTo("afp reported");
    }

    @Test
    void nothingSupersedesOrRetractsAnything() {
        assertThat(DATASET.claims())
                .allSatisfy(claim -> assertThat(List.of(claim.supersedes(), claim.retracts()))
                        .allSatisfy(others -> assertThat(others).isEmpty()));
    }
}
