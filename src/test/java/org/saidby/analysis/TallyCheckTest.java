package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.analysis.TallyVerdict.CONSISTENT;
import static org.saidby.analysis.TallyVerdict.CONTRADICTED;
import static org.saidby.analysis.TallyVerdict.UNDECIDED;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Count;
import org.saidby.CountingUnit;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Participation;
import org.saidby.Place;
import org.saidby.Role;
import org.saidby.Superlative;
import org.saidby.Tally;
import org.saidby.TallyScope;
import org.saidby.When;

/** The strikes of the worked example. */
class TallyCheckTest {

    private static final Actor MILITARY = Actor.of("us-military", ActorKind.STATE_FORCE, "U.S. military");
    private static final Actor COMMAND = Actor.builder()
            .id("africom")
            .name("AFRICOM")
            .kind(ActorKind.STATE_FORCE)
            .partOf(MILITARY)
            .build();
    private static final Actor ISIS = Actor.of("islamic-state", ActorKind.ARMED_GROUP, "Islamic State");
    private static final Actor ISIS_LIBYA = Actor.builder()
            .id("isis-libya")
            .name("ISIS-Libya")
            .kind(ActorKind.ARMED_GROUP)
            .partOf(ISIS)
            .build();
    private static final Actor QAEDA = Actor.of("al-qaeda", ActorKind.ARMED_GROUP, "Al Qaeda");
    private static final Location LIBYA = Location.of("libya", LocationKind.COUNTRY, "Libya");
    private static final Location SOUTH = Location.builder()
            .id("southern-libya")
            .name("southern Libya")
            .kind(LocationKind.REGION)
            .within(LIBYA)
            .build();
    private static final Location MURZUQ = Location.builder()
            .id("murzuq")
            .name("Murzuq")
            .kind(LocationKind.CITY)
            .within(SOUTH)
            .build();
    private static final Operation SERIES =
            Operation.builder().id("series-2019").kind(OperationKind.SERIES).build();
    private static final Operation SERIES_2018 =
            Operation.builder().id("series-2018").kind(OperationKind.SERIES).build();
    private static final Operation ON_19 = strike("s19", "2019-09-19", ISIS_LIBYA, Place.named(MURZUQ), SERIES);
    private static final Operation ON_24 = strike("s24", "2019-09-24", ISIS_LIBYA, Place.sameAreaAs(ON_19), SERIES);
    private static final Operation ON_26 = strike("s26", "2019-09-26", ISIS_LIBYA, Place.withheldWithin(SOUTH), SERIES);
    private static final Operation IN_MARCH = strike("m", "2018-03", QAEDA, Place.area(SOUTH), SERIES_2018);
    private static final Operation IN_NOVEMBER = strike("n", "2018-11", ISIS_LIBYA, Place.area(LIBYA), SERIES_2018);
    private static final TallyScope SCOPE = TallyScope.of(OperationKind.AIRSTRIKE)
            .by(MILITARY)
            .against(ISIS, QAEDA)
            .within(LIBYA);
    private static final Dataset HELD = Dataset.builder()
            .id("held")
            .add(MILITARY, COMMAND, ISIS, ISIS_LIBYA, QAEDA, LIBYA, SOUTH, MURZUQ)
            .add(SERIES, SERIES_2018, ON_19, ON_24, ON_26, IN_MARCH, IN_NOVEMBER)
            .build();
    private static final Superlative THIRD_IN_A_WEEK = Superlative.nth(3, Period.ofDays(7));

    private static Operation strike(String id, String date, Actor target, Place place, Operation series) {
        return Operation.builder()
                .id(id)
                .kind(OperationKind.AIRSTRIKE)
                .when(When.on(date))
                .place(place)
                .participant(COMMAND, Role.CONDUCTED)
                .participant(target, Role.TARGETED)
                .partOf(series)
                .build();
    }

    private static Tally count(Count count) {
        return Tally.of(count, CountingUnit.STRIKE);
    }

    private static Tally place(Superlative superlative) {
        return Tally.of(superlative, CountingUnit.STRIKE);
    }

    private static TallyVerdict verdict(Operation about, Tally tally, Operation... more) {
        return TallyCheck.against(HELD.toBuilder().add(more).build())
                .check(about, tally)
                .verdict();
    }

    @Test
    void theThirdInAWeekIsBorneOutByTwoBefore() {
        assertThat(verdict(ON_26, place(THIRD_IN_A_WEEK))).isEqualTo(CONSISTENT);
        assertThat(verdict(ON_26, place(THIRD_IN_A_WEEK).among(SCOPE))).isEqualTo(CONSISTENT);
    }

    @Test
    void theThirdInAWeekIsContradictedByAFourth() {
        Operation fourth = strike("f", "2019-09-22", ISIS_LIBYA, Place.named(MURZUQ), SERIES);

        TallyResult result =
                TallyCheck.against(HELD.toBuilder().add(fourth).build()).check(ON_26, place(THIRD_IN_A_WEEK));

        assertThat(result.verdict()).isEqualTo(CONTRADICTED);
        assertThat(result.reason()).isEqualTo("3 earlier held, 2 stated");
        assertThat(result.operations()).extracting(Id::text).containsExactly("s19", "s24", "f");
    }

    @Test
    void strikesBeforeTheWindowDoNotCount() {
        assertThat(verdict(
                        ON_26,
                        place(THIRD_IN_A_WEEK),
                        strike("f", "2019-09-18", ISIS_LIBYA, Place.named(MURZUQ), SERIES)))
                .isEqualTo(CONSISTENT);
        assertThat(verdict(ON_26, place(Superlative.nth(3, Period.ofDays(5))))).isEqualTo(UNDECIDED);
    }

    @Test
    void theFirstOfAYearIsContradictedByAnEarlierOne() {
        Tally first = place(Superlative.first(When.on("2019"))).among(SCOPE);

        assertThat(verdict(SERIES, first)).isEqualTo(CONSISTENT);
        assertThat(verdict(SERIES, first, strike("f", "2019-02-13", QAEDA, Place.named(MURZUQ), SERIES_2018)))
                .isEqualTo(CONTRADICTED);
    }

    @Test
    void whatMayBeACounterExampleDecidesNothing() {
        Tally first = place(Superlative.first(When.on("2019"))).among(SCOPE);

        assertThat(verdict(SERIES, first, strike("f", "2019", QAEDA, Place.named(MURZUQ), SERIES_2018)))
                .isEqualTo(UNDECIDED);
        assertThat(verdict(SERIES, first, strike("f", "2019-02-13", QAEDA, Place.unknown(), SERIES_2018)))
                .isEqualTo(UNDECIDED);
    }

    @Test
    void aSeriesWithAnUndatedMemberCannotBePutInASequence() {
        Tally first = place(Superlative.first(When.on("2019"))).among(SCOPE);
        Operation earlier = strike("f", "2019-02-13", QAEDA, Place.named(MURZUQ), SERIES_2018);
        Operation undated = Operation.builder()
                .id("u")
                .kind(OperationKind.AIRSTRIKE)
                .partOf(SERIES)
                .build();

        assertThat(verdict(SERIES, first, earlier, undated)).isEqualTo(UNDECIDED);
    }

    @Test
    void aSeriesLastsUntilTheMemberThatEndsLast() {
        Tally latest = place(Superlative.latest()).among(SCOPE);
        Operation inOctober = strike("f", "2019-10-13", QAEDA, Place.named(MURZUQ), SERIES_2018);
        Operation campaign = strike("g", "2019-09-01/2019-12-31", QAEDA, Place.named(MURZUQ), SERIES);

        assertThat(verdict(SERIES, latest, inOctober)).isEqualTo(CONTRADICTED);
        assertThat(verdict(SERIES, latest, inOctober, campaign)).isEqualTo(UNDECIDED);
    }

    @Test
    void whatLiesOutsideTheScopeIsNoCounterExample() {
        Location niger = Location.of("niger", LocationKind.COUNTRY, "Niger");
        Tally first = place(Superlative.first(When.on("2019"))).among(SCOPE);
        Operation elsewhere = strike("f", "2019-02-13", QAEDA, Place.named(niger), SERIES_2018);
        Operation byOthers = elsewhere.toBuilder()
                .place(Place.named(MURZUQ))
                .participants(List.of(Participation.of(QAEDA, Role.CONDUCTED)))
                .build();
        Operation raid = elsewhere.toBuilder()
                .place(Place.named(MURZUQ))
                .kind(OperationKind.GROUND_RAID)
                .build();

        assertThat(verdict(SERIES, first, elsewhere)).isEqualTo(CONSISTENT);
        assertThat(verdict(SERIES, first, byOthers)).isEqualTo(CONSISTENT);
        assertThat(verdict(SERIES, first, raid)).isEqualTo(CONSISTENT);
    }

    @Test
    void theLatestOfASeriesIsContradictedByALaterOne() {
        assertThat(verdict(IN_NOVEMBER, place(Superlative.latest()))).isEqualTo(CONSISTENT);
        assertThat(verdict(IN_MARCH, place(Superlative.latest()))).isEqualTo(CONTRADICTED);
    }

    @Test
    void fewerHeldThanStatedDecidesNothing() {
        assertThat(verdict(SERIES_2018, count(Count.exactly(6)).among(SCOPE))).isEqualTo(UNDECIDED);
        assertThat(verdict(SERIES_2018, count(Count.nearly(500)))).isEqualTo(UNDECIDED);
    }

    @Test
    void countsTheMembersOfASeries() {
        assertThat(verdict(SERIES, count(Count.exactly(3)))).isEqualTo(CONSISTENT);
        assertThat(verdict(SERIES, count(Count.exactly(2)))).isEqualTo(CONTRADICTED);
        assertThat(verdict(SERIES, count(Count.atLeast(2)))).isEqualTo(CONSISTENT);
    }

    @Test
    void aCountOnASingleOperationSaysOfHowManyUnitsItConsisted() {
        assertThat(verdict(ON_19, count(Count.exactly(4)))).isEqualTo(UNDECIDED);
    }

    @Test
    void countsOnlyInTheTimeItSpeaksOf() {
        Tally in2018 = count(Count.exactly(1)).among(SCOPE).at(When.on("2018"));

        assertThat(verdict(ON_19, in2018)).isEqualTo(CONTRADICTED);
        assertThat(verdict(ON_19, in2018.at(When.on("2018-11")))).isEqualTo(CONSISTENT);
    }

    @Test
    void unknownUnitsDecideNothing() {
        assertThat(verdict(SERIES, Tally.of(Count.exactly(2), CountingUnit.of("salvo"))))
                .isEqualTo(UNDECIDED);
    }

    @Test
    void oneContradictionDecidesATallyOfSeveralStatements() {
        Tally both = count(Count.exactly(3)).toBuilder()
                .addSuperlative(Superlative.latest())
                .build();

        assertThat(verdict(IN_MARCH, both)).isEqualTo(CONTRADICTED);
    }
}
