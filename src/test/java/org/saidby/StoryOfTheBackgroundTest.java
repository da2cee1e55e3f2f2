package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.Story.DATASET;
import static org.saidby.Story.about;
import static org.saidby.Story.asserted;
import static org.saidby.Story.chain;
import static org.saidby.Story.claim;
import static org.saidby.Story.operation;
import static org.saidby.Story.place;
import static org.saidby.Story.source;
import static org.saidby.Story.when;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.edtf.Edtf;

/** Rows S20 to S33 of the story. */
class StoryOfTheBackgroundTest {

    private static final String POSTS =
            "libyan-social-media stated social-media -> wehrey cited uncommitted -> nyt reported";
    private static final String WEHREY = "wehrey stated -> nyt reported";
    private static final String ANALYSTS = "analysts stated -> nyt reported";

    @Test
    void s20KhazmiWasTargetedAndNobodySaysKilled() {
        assertThat(asserted(Involvement.class, "s20-khazmi-targeted"))
                .isEqualTo(Involvement.of(Id.of("khazmi"), Role.TARGETED));
        assertThat(about("s20-khazmi-targeted")).isEqualTo("operation:strikes-2019-09");
        assertThat(DATASET.claims())
                .filteredOn(claim -> claim.assertion() instanceof Casualties casualties
                        && casualties.toString().contains("khazmi"))
                .isEmpty();
    }

    @Test
    void s20StandsThreeLinksFromTheReaderAndItsOriginIsUnnamed() {
        Attribution attribution = claim("s20-khazmi-targeted").attribution();

        assertThat(chain("s20-khazmi-targeted")).isEqualTo(POSTS);
        assertThat(attribution.links()).hasSize(3);
        assertThat(source(attribution.origin().source().text()).named()).isFalse();
        assertThat(attribution.relays()).extracting(Link::act).containsExactly(SpeechAct.CITED, SpeechAct.REPORTED);
        assertThat(attribution.origin().certainty()).isEmpty();
        assertThat(attribution.relays().get(0).certainty()).hasValue(Certainty.UNCOMMITTED);
        assertThat(attribution.relays().get(1).certainty()).isEmpty();
    }

    @Test
    void s21ThePostsCallHimAFacilitatorAndRecruiter() {
        Affiliation affiliation = asserted(Affiliation.class, "s21-khazmi-facilitator-and-recruiter");

        assertThat(affiliation.actor()).isEqualTo(Id.of("khazmi"));
        assertThat(affiliation.group()).isEqualTo(Id.of("isis-libya"));
        assertThat(affiliation.role()).hasValue("major facilitator and recruiter");
        assertThat(affiliation.when()).isEmpty();
        assertThat(chain("s21-khazmi-facilitator-and-recruiter")).isEqualTo(POSTS);
        assertThat(claim("s21-khazmi-facilitator-and-recruiter").note()).isPresent();
    }

    @Test
    void s21ThePostsSayHeIsFromBaniWalid() {
        Presence presence = asserted(Presence.class, "s21-khazmi-from-bani-walid");

        assertThat(presence.relation()).isEqualTo(PresenceRelation.ORIGIN);
        assertThat(presence.place().state()).isEqualTo(PlaceState.NAMED);
        assertThat(presence.place().location()).hasValue(Id.of("bani-walid"));
        assertThat(about("s21-khazmi-from-bani-walid")).isEqualTo("actor:khazmi");
        assertThat(claim("s21-khazmi-from-bani-walid").note()).isPresent();
        assertThat(chain("s21-khazmi-from-bani-walid")).isEqualTo(POSTS);
    }

    @Test
    void s22WehreySaysHeHasRecruitedSince2014() {
        Affiliation affiliation = asserted(Affiliation.class, "s22-khazmi-recruiter-since-2014");

        assertThat(affiliation.role()).hasValue("recruiter and architect of its clandestine networks");
        assertThat(affiliation.when()).hasValue(When.on("2014/..").withWords("since 2014"));
        assertThat(chain("s22-khazmi-recruiter-since-2014")).isEqualTo(WEHREY);
    }

    @ParameterizedTest
    @CsvSource({"s23-khazmi-in-derna, derna", "s23-khazmi-in-tripoli, tripoli", "s23-khazmi-in-surt, surt"})
    void s23HeAppearedInThreeTownsGivenAsExamples(String claim, String town) {
        Presence presence = asserted(Presence.class, claim);

        assertThat(presence.relation()).isEqualTo(PresenceRelation.APPEARED);
        assertThat(presence.place().location()).hasValue(Id.of(town));
        assertThat(presence.place().words()).hasValue("in places such as Derna, Tripoli and Surt");
        assertThat(presence.when()).isEmpty();
        assertThat(claim(claim).note()).hasValue("one of three towns given as examples, in no order and without dates");
        assertThat(chain(claim)).isEqualTo(WEHREY);
    }

    @Test
    void s24ThenHeFledToTheSouthernDesert() {
        When when = when("s24-khazmi-fled-to-the-desert");
        Place place = place("s24-khazmi-fled-to-the-desert");

        assertThat(asserted(Presence.class, "s24-khazmi-fled-to-the-desert").relation())
                .isEqualTo(PresenceRelation.MOVED_TO);
        assertThat(asserted(Presence.class, "s24-khazmi-fled-to-the-desert").words())
                .hasValue("fled");
        assertThat(place.state()).isEqualTo(PlaceState.AREA);
        assertThat(place.location()).hasValue(Id.of("southern-libya"));
        assertThat(place.part()).hasValue("the desert");
        assertThat(place.words()).hasValue("the southern desert");
        assertThat(when.words()).hasValue("then");
        assertThat(when.date()).isEmpty();
        assertThat(when.anchor()).hasValueSatisfying(anchor -> {
            assertThat(anchor.relation()).isEqualTo(TimeRelation.AFTER);
            assertThat(anchor.to()).isEqualTo(claim("s23-khazmi-in-surt").ref());
        });
        assertThat(claim("s24-khazmi-fled-to-the-desert").note()).isPresent();
        assertThat(chain("s24-khazmi-fled-to-the-desert")).isEqualTo(WEHREY);
    }

    @Test
    void s25ADroneStruckQaedaFightersInMarch2018() {
        assertThat(when("s25-strike-in-march-2018"))
                .isEqualTo(When.on("2018-03").someDay().withWords("in March 2018"));
        assertThat(asserted(Occurrence.class, "s25-strike-in-march-2018").operationKind())
                .hasValue(OperationKind.AIRSTRIKE);
        assertThat(asserted(Occurrence.class, "s25-strike-in-march-2018").words())
                .hasValue("drone strike");
        assertThat(place("s25-strike-in-march-2018")).isEqualTo(Place.area(Id.of("southern-libya")));
        assertThat(asserted(Involvement.class, "s25-by-drone").means()).hasValue("drone");
        assertThat(asserted(Involvement.class, "s25-against-al-qaeda"))
                .isEqualTo(Involvement.of(Id.of("al-qaeda"), Role.TARGETED));
        assertThat(about("s25-strike-in-march-2018")).isEqualTo("operation:strike-2018-03");
    }

    @Test
    void s26UntilThenItHadStruckAlmostOnlyIslamicStateFartherNorth() {
        Assessment assessment = asserted(Assessment.class, "s26-almost-only-islamic-state");
        When when = when("s26-almost-only-islamic-state");

        assertThat(assessment.topic()).isEqualTo(AssessmentTopic.OTHER);
        assertThat(assessment.paraphrase()).isEqualTo("struck almost only Islamic State fighters, and farther north");
        assertThat(when.anchor()).hasValueSatisfying(anchor -> {
            assertThat(anchor.relation()).isEqualTo(TimeRelation.UNTIL);
            assertThat(anchor.to()).hasToString("operation:strike-2018-03");
        });
        assertThat(when.words()).hasValue("until then");
        assertThat(about("s26-almost-only-islamic-state")).isEqualTo("actor:us-military");
    }

    @Test
    void s27ThereWereNearlyFiveHundredStrikesOverSeveralMonthsOf2016() {
        Tally tally = asserted(Tally.class, "s27-nearly-500-in-surt");
        When when = when("s27-nearly-500-in-surt");

        assertThat(tally.count()).hasValue(Count.nearly(500).withWords("nearly 500 airstrikes"));
        assertThat(tally.count().orElseThrow().range()).isEqualTo(CountRange.between(450, 499));
        assertThat(tally.unit()).isEqualTo(CountingUnit.STRIKE);
        assertThat(when.words()).hasValue("over several months in 2016");
        assertThat(when.date()).hasValue(Edtf.parse("2016-XX/2016-XX"));
        assertThat(about("s27-nearly-500-in-surt")).isEqualTo("operation:surt-2016");
        assertThat(operation("surt-2016").kind()).isEqualTo(OperationKind.SERIES);
    }

    @Test
    void s28TheirAimWasToDestroyTheStronghold() {
        assertThat(asserted(Assessment.class, "s28-to-destroy-the-stronghold"))
                .isEqualTo(Assessment.of(AssessmentTopic.INTENT, "to destroy the group's stronghold in Surt"));
        assertThat(about("s28-to-destroy-the-stronghold")).isEqualTo("operation:surt-2016");
        assertThat(chain("s28-to-destroy-the-stronghold")).isEqualTo("nyt reported");
    }

    @Test
    void s29AnalystsSayManyLeadersFledSouthBeforeSurtFell() {
        Presence presence = asserted(Presence.class, "s29-many-leaders-fled-south");
        When when = when("s29-many-leaders-fled-south");

        assertThat(presence.relation()).isEqualTo(PresenceRelation.MOVED_TO);
        assertThat(presence.count()).hasValue(Count.some().withWords("many"));
        assertThat(presence.words()).hasValue("fled");
        assertThat(presence.place().state()).isEqualTo(PlaceState.AREA);
        assertThat(presence.place().words()).hasValue("south");
        assertThat(when.words()).hasValue("before Surt fell");
        assertThat(when.date()).isEmpty();
        assertThat(when.anchor()).hasValueSatisfying(anchor -> {
            assertThat(anchor.relation()).isEqualTo(TimeRelation.BEFORE);
            assertThat(anchor.to()).hasToString("operation:fall-of-surt");
            assertThat(anchor.offset()).isEmpty();
        });
        assertThat(about("s29-many-leaders-fled-south")).isEqualTo("actor:isis-leaders");
        assertThat(chain("s29-many-leaders-fled-south")).isEqualTo(ANALYSTS);
    }

    @Test
    void s29KhazmiWasAmongThem() {
        assertThat(asserted(Presence.class, "s29-khazmi-fled-south").words()).hasValue("fled");
        assertThat(asserted(Presence.class, "s29-khazmi-fled-south").place())
                .isEqualTo(place("s29-many-leaders-fled-south"));
        assertThat(when("s29-khazmi-fled-south")).isEqualTo(when("s29-many-leaders-fled-south"));
        assertThat(about("s29-khazmi-fled-south")).isEqualTo("actor:khazmi");
        assertThat(asserted(Affiliation.class, "s29-khazmi-a-leader").role()).hasValue("one of its leaders");
        assertThat(chain("s29-khazmi-fled-south")).isEqualTo(ANALYSTS);
        assertThat(chain("s29-khazmi-a-leader")).isEqualTo(ANALYSTS);
    }

    @Test
    void s30AnalystsSayTheyTryToRebuildAGuerrillaForce() {
        Assessment intent = asserted(Assessment.class, "s30-to-rebuild-a-guerrilla-force");

        assertThat(intent.topic()).isEqualTo(AssessmentTopic.INTENT);
        assertThat(intent.paraphrase()).contains("security vacuum", "civil strife", "recruit", "guerrilla force");
        assertThat(about("s30-to-rebuild-a-guerrilla-force")).isEqualTo("actor:isis-leaders");
        assertThat(chain("s30-to-rebuild-a-guerrilla-force")).isEqualTo(ANALYSTS);
    }

    @Test
    void s31WehreyCautionsThatLinesAreOftenBlurredInTheRemoteSouth() {
        Assessment condition = asserted(Assessment.class, "s31-lines-are-blurred");

        assertThat(condition.topic()).isEqualTo(AssessmentTopic.CONDITION);
        assertThat(condition.paraphrase()).startsWith("in the remote south ").contains("often blurred");
        assertThat(about("s31-lines-are-blurred")).isEqualTo("location:southern-libya");
        assertThat(chain("s31-lines-are-blurred")).isEqualTo("wehrey cautioned -> nyt reported");
    }

    @Test
    void s32WehreyCautionsThatStrikesMayErr() {
        Assessment risk = asserted(Assessment.class, "s32-strikes-may-err");

        assertThat(risk.topic()).isEqualTo(AssessmentTopic.RISK);
        assertThat(risk.paraphrase()).contains("may err", "ethnic and tribal tensions");
        assertThat(about("s32-strikes-may-err")).isEqualTo("location:southern-libya");
        assertThat(chain("s32-strikes-may-err")).isEqualTo("wehrey cautioned possible -> nyt reported");
    }

    @Test
    void s33CollateralDamageIsHarmToSomeAndNeitherNoneNorOne() {
        Casualties harmed = asserted(Casualties.class, "s33-collateral-damage-before");
        Passage passage =
                claim("s33-collateral-damage-before").attribution().passage().orElseThrow();

        assertThat(harmed.harm()).isEqualTo(Harm.HARMED);
        assertThat(harmed.total()).hasValue(Count.some());
        assertThat(Count.some().best()).isEmpty();
        assertThat(harmed.when()).hasValue(When.inWords("before"));
        assertThat(passage.mode()).hasValue(QuotationMode.DIRECT);
        assertThat(passage.quotation()).hasValue("collateral damage");
        assertThat(about("s33-collateral-damage-before")).isEqualTo("operation:earlier-strikes");
        assertThat(chain("s33-collateral-damage-before")).isEqualTo(WEHREY);
    }
}
