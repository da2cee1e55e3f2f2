package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.CountingUnit.STRIKE;
import static org.saidby.PresenceRelation.APPEARED;
import static org.saidby.PresenceRelation.AT;
import static org.saidby.PresenceRelation.ORIGIN;
import static org.saidby.Role.CONDUCTED;
import static org.saidby.Role.TARGETED;

import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Affiliation;
import org.saidby.Assertion;
import org.saidby.Assessment;
import org.saidby.AssessmentTopic;
import org.saidby.Bearing;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.CountingUnit;
import org.saidby.Country;
import org.saidby.Dataset;
import org.saidby.Distance;
import org.saidby.Harm;
import org.saidby.Hedge;
import org.saidby.Involvement;
import org.saidby.LengthUnit;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Occurrence;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Place;
import org.saidby.PlaceState;
import org.saidby.Point;
import org.saidby.Presence;
import org.saidby.PresenceRelation;
import org.saidby.Referable;
import org.saidby.Response;
import org.saidby.ResponseKind;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.Superlative;
import org.saidby.SuperlativeKind;
import org.saidby.Tally;
import org.saidby.TallyScope;
import org.saidby.When;

/** Two claims for each reason; without the rule behind it they would get another one. */
class ReasonTest {

    private static final Location LIBYA =
            location("libya", LocationKind.COUNTRY, "LY").build();
    private static final Location NIGER =
            location("niger", LocationKind.COUNTRY, "NE").build();
    private static final Location SOUTH = within(LIBYA, "south", LocationKind.REGION);
    private static final Location DESERT = within(LIBYA, "desert", LocationKind.NATURAL);
    private static final Location NORTH = within(LIBYA, "north", LocationKind.ADMINISTRATIVE);
    private static final Location MURZUQ = at(within(SOUTH, "murzuq", LocationKind.CITY), 25.904444, 13.897222);
    private static final Location COMPOUND = at(within(SOUTH, "compound", LocationKind.SITE), 25.91, 13.90).toBuilder()
            .uncertaintyMetres(2_000)
            .build();
    private static final Location TRIPOLI = at(within(NORTH, "tripoli", LocationKind.CITY), 32.8872, 13.1913);
    private static final Location SURT = within(NORTH, "surt", LocationKind.CITY);
    private static final Location MARKET = within(NORTH, "market", LocationKind.SITE);
    private static final Location NOWHERE =
            Location.of("nowhere", LocationKind.CITY, "a town of which nothing is told");
    private static final Actor MILITARY = Actor.of("military", ActorKind.STATE_FORCE, "military");
    private static final Actor COMMAND = Actor.builder()
            .id("command")
            .kind(ActorKind.STATE_FORCE)
            .name("command")
            .partOf(MILITARY)
            .build();
    private static final Actor GROUP = Actor.of("group", ActorKind.ARMED_GROUP, "group");
    private static final Operation STRIKE_1 = Operation.builder()
            .id("strike")
            .kind(OperationKind.AIRSTRIKE)
            .place(Place.named(MURZUQ))
            .build();
    private static final Operation SERIES =
            Operation.builder().id("series").kind(OperationKind.SERIES).build();
    private static final Source SOURCE = Source.of("source", SourceKind.OUTLET, "source");
    private static final Claim ALLEGED =
            claim("alleged", STRIKE_1, Casualties.among(Harm.KILLED, CasualtyPart.of(Count.some(), "civilians")));
    private static final Dataset DATASET = Dataset.builder()
            .id("reasons")
            .add(LIBYA, NIGER, SOUTH, DESERT, NORTH, MURZUQ, COMPOUND, TRIPOLI, SURT, MARKET, NOWHERE)
            .add(MILITARY, COMMAND, GROUP, STRIKE_1, SERIES, SOURCE)
            .build();
    private static final Claim EIGHT = killed(Count.exactly(8));
    private static final TallyScope SCOPE = TallyScope.of(OperationKind.AIRSTRIKE);

    static Stream<Arguments> pairs() {
        return Stream.of(
                pair(Reason.SAME_COUNT, killed(Count.parse("eight")), labelled(8, "fighters")),
                pair(Reason.SAME_COUNT, killed(Count.noneReported()), killed(Count.noneReported())),
                pair(Reason.SAME_COUNT, not(killed(Count.some())), killed(Count.exactly(0))),
                pair(Reason.COUNTS_OVERLAP, EIGHT, killed(Count.atLeast(5))),
                pair(Reason.COUNTS_APART, EIGHT, killed(Count.exactly(10))),
                pair(Reason.COUNTS_APART, EIGHT, killed(Count.dozens())),
                pair(Reason.NONE_REPORTED, EIGHT, killed(Count.noneReported())),
                pair(Reason.DENIED, not(killed(Count.some())), EIGHT),
                pair(Reason.DENIED, not(killed(Count.between(5, 10))), EIGHT),
                pair(Reason.DENIED, not(killed(Count.upTo(10))), EIGHT),
                pair(Reason.DENIED, not(killed(Count.noneReported())), killed(Count.noneReported())),
                pair(Reason.DENIES_ANOTHER, not(killed(Count.noneReported())), EIGHT),
                pair(Reason.DENIES_ANOTHER, not(EIGHT), killed(Count.between(8, 10))),
                pair(Reason.BOTH_DENY, not(EIGHT), not(killed(Count.parse("eight")))),
                pair(Reason.DENIES_ANOTHER, not(EIGHT), not(killed(Count.exactly(9)))),
                pair(
                        Reason.HARM_EXCEEDS,
                        not(casualties(Harm.HARMED, Count.some())),
                        casualties(Harm.INJURED, Count.exactly(3))),
                pair(Reason.HARM_EXCEEDS, EIGHT, casualties(Harm.HARMED, Count.exactly(7))),
                pair(Reason.HARM_INCLUDED, EIGHT, casualties(Harm.HARMED, Count.exactly(20))),
                pair(Reason.HARMS_DIFFER, EIGHT, casualties(Harm.INJURED, Count.exactly(8))),
                pair(Reason.SPANS_DIFFER, killedIn("2018", STRIKE_1), killedIn("2019", STRIKE_1)),
                pair(Reason.SPANS_DIFFER, killedIn("2019-09", SERIES), killedIn("2019", SERIES)),
                pair(Reason.SAME_COUNT, killedIn("2019-09", STRIKE_1), killedIn("2019", STRIKE_1)),
                pair(Reason.SUBJECTS_DIFFER, EIGHT, claim("series", SERIES, Casualties.killed(Count.exactly(8)))),
                pair(Reason.PARTS_DIFFER, part("civilians"), part("fighters")),
                pair(Reason.SAME_COUNT, part("civilians"), part("Civilians")),
                pair(Reason.UNITS_DIFFER, tally(6, STRIKE), tally(6, CountingUnit.ATTACK)),
                pair(
                        Reason.SCOPES_DIFFER,
                        tally(6, STRIKE),
                        claim(
                                "scoped",
                                STRIKE_1,
                                Tally.of(Count.exactly(6), STRIKE).among(SCOPE))),
                pair(
                        Reason.SAME_TIME,
                        on("2019-09-26"),
                        on(When.on("2019-09-26").withWords("on Thursday"))),
                pair(Reason.SAME_TIME, on(When.inWords("at night")), on(When.inWords("At night"))),
                pair(Reason.TIMES_APART, on("2019-09-26"), on("2019-09-27")),
                pair(Reason.TIMES_MEET, on("2019-01/2019-06"), on("2019-05/2019-08")),
                pair(Reason.TIMES_MAY_MEET, on("2019-09-26"), on("2019-09")),
                pair(Reason.TIME_END_UNKNOWN, on("2019-09-26"), on("2018/")),
                pair(Reason.SAME_TIME, on("2019-09-26T02:08:00+04:30"), on("2019-09-25T21:38:00Z")),
                pair(Reason.MOMENTS_CLOSE, on("2019-09-26T02:08:00+04:30"), on("2019-09-25T21:45:00Z")),
                pair(Reason.OFFSET_UNTOLD, on("2019-09-26T02:08:00+04:30"), on("2019-09-25")),
                pair(Reason.TIME_IN_DOUBT, on("2019-09-26~"), on("2019-09-26")),
                pair(Reason.SAME_AT_OTHER_TIME, seen("2019-09-26", MURZUQ), seen("2019-09-27", MURZUQ)),
                pair(Reason.SAME_AT_OTHER_TIME, seen("2019-09-26", MURZUQ), seen("2019-09", MURZUQ)),
                pair(Reason.SAME_AT_OTHER_TIME, not(seen("2019-09-26", MURZUQ)), not(seen("2019-09", MURZUQ))),
                pair(Reason.SPANS_DIFFER, seen("2019-09-26", MURZUQ), seen("2019-09-27", SURT)),
                pair(Reason.DENIES_OTHER_TIME, not(seen("2019-09-26", MURZUQ)), seen("2019-09", MURZUQ)),
                pair(
                        Reason.DENIES_OTHER_TIME,
                        not(seen("2019-09-26", MURZUQ)),
                        presence(GROUP, AT, Place.named(MURZUQ))),
                pair(Reason.DENIED, not(seen("2019-09", MURZUQ)), seen("2019-09-26", MURZUQ)),
                pair(Reason.DENIED, not(presence(GROUP, AT, Place.named(MURZUQ))), seen("2019-09-26", MURZUQ)),
                pair(Reason.SPANS_DIFFER, not(seen("2019-09", MURZUQ)), seen("2019-10", MURZUQ)),
                pair(Reason.DENIES_OTHER_TIME, not(killedIn("2019-09-26", STRIKE_1)), killedIn("2019-09", STRIKE_1)),
                pair(Reason.PARTS_FIT, part("civilians"), EIGHT),
                pair(Reason.PARTS_EXCEED, part("civilians"), killed(Count.exactly(2))),
                pair(Reason.PARTS_EXCEED, part("civilians"), not(killed(Count.some()))),
                pair(Reason.TIME_UNRESOLVED, on("2019-09-26"), on(When.inWords("at night"))),
                pair(Reason.DENIED, not(on("2019-09")), on("2019-09-26")),
                pair(Reason.DENIES_ANOTHER, not(on("2019-09-26")), on("2019-09")),
                pair(
                        Reason.SAME_PLACE,
                        in(Place.named(MURZUQ)),
                        in(Place.named(MURZUQ).withWords("Murzuk"))),
                pair(
                        Reason.SAME_PLACE,
                        in(Place.near(MURZUQ)),
                        in(Place.near(MURZUQ).withWords("close by"))),
                pair(Reason.PLACE_WITHIN, in(Place.named(MURZUQ)), in(Place.area(LIBYA))),
                pair(
                        Reason.PLACE_WITHIN,
                        in(Place.named(MURZUQ)),
                        in(Place.named(MURZUQ).inPart("a house"))),
                pair(
                        Reason.PARTS_MAY_OVERLAP,
                        in(Place.named(MURZUQ).inPart("the north")),
                        in(Place.named(MURZUQ).inPart("a house"))),
                pair(Reason.PLACE_NEAR, in(Place.near(MURZUQ)), in(Place.named(MURZUQ))),
                pair(Reason.PLACE_NEAR, in(Place.near(MURZUQ)), in(Place.area(SOUTH))),
                pair(Reason.PLACE_NEAR, in(Place.sameAreaAs(STRIKE_1)), in(Place.near(MURZUQ))),
                pair(Reason.PLACE_NEAR, in(near(MURZUQ, 900)), in(Place.named(TRIPOLI))),
                pair(Reason.PLACES_CLOSE, in(Place.named(MURZUQ)), in(Place.named(COMPOUND))),
                pair(Reason.AREAS_MAY_OVERLAP, in(Place.area(SOUTH)), in(Place.area(DESERT))),
                pair(Reason.AREAS_MAY_OVERLAP, in(Place.named(SURT)), in(Place.named(MARKET))),
                pair(Reason.PLACES_APART, in(Place.named(MURZUQ)), in(Place.named(TRIPOLI))),
                pair(Reason.PLACES_APART, in(Place.named(SURT)), in(Place.area(SOUTH))),
                pair(Reason.PLACES_APART, in(Place.near(MURZUQ)), in(Place.named(SURT))),
                pair(Reason.PLACES_APART, in(Place.area(SOUTH)), in(Place.area(NIGER))),
                pair(Reason.PLACES_UNRELATED, in(Place.named(MURZUQ)), in(Place.named(NOWHERE))),
                pair(Reason.PLACES_UNRELATED, in(Place.near(NOWHERE)), in(Place.named(MURZUQ))),
                pair(Reason.PLACE_WITHHELD, in(Place.withheldWithin(SOUTH)), in(Place.named(MURZUQ))),
                pair(Reason.PLACE_WITHHELD, in(Place.withheldWithin(SOUTH)), in(Place.near(MURZUQ))),
                pair(Reason.PLACE_WITHHELD, in(Place.withheldWithin(SOUTH)), in(Place.withheldWithin(SOUTH))),
                pair(Reason.PLACE_WITHHELD, in(Place.withheld()), in(Place.named(TRIPOLI))),
                pair(Reason.OUTSIDE_AREA, in(Place.withheldWithin(SOUTH)), in(Place.named(SURT))),
                pair(Reason.OUTSIDE_AREA, in(Place.withheldWithin(NIGER)), in(Place.near(MURZUQ))),
                pair(Reason.OUTSIDE_AREA, in(withheldNear(MURZUQ)), in(Place.named(SURT))),
                pair(Reason.PLACE_WITHHELD, in(withheldNear(MURZUQ)), in(Place.area(SOUTH))),
                pair(Reason.OUTSIDE_AREA, in(unknownWithin(SOUTH)), in(Place.named(SURT))),
                pair(Reason.PLACE_UNKNOWN, in(Place.unknown()), in(Place.named(SURT))),
                pair(Reason.PLACE_UNKNOWN, in(unknownWithin(SOUTH)), in(Place.named(MURZUQ))),
                pair(Reason.WORDS_DIFFER, in(inWords("the old market")), in(Place.named(SURT))),
                pair(Reason.DENIED, not(in(Place.area(SOUTH))), in(Place.named(MURZUQ))),
                pair(Reason.DENIES_ANOTHER, not(in(Place.named(MURZUQ))), in(Place.area(SOUTH))),
                pair(Reason.UNKNOWN_WORD, in(futurePlace()), in(Place.named(SURT))),
                pair(Reason.DISTANCES_OVERLAP, from(600, Bearing.SOUTH), from(620, Bearing.SOUTH_SOUTHEAST)),
                pair(Reason.DISTANCES_APART, from(600, Bearing.SOUTH), from(300, Bearing.SOUTH)),
                pair(Reason.BEARINGS_APART, from(600, Bearing.SOUTH), from(600, Bearing.WEST)),
                pair(Reason.POINT_FITS, from(485, Bearing.SOUTH), presence(MURZUQ, AT, Place.named(MURZUQ))),
                pair(Reason.POINT_ELSEWHERE, from(600, Bearing.SOUTH), presence(MURZUQ, AT, Place.named(MURZUQ))),
                pair(Reason.POINT_ELSEWHERE, from(485, Bearing.WEST), presence(MURZUQ, AT, Place.named(MURZUQ))),
                pair(Reason.POINT_ELSEWHERE, in(near(MURZUQ, 100)), in(Place.named(TRIPOLI))),
                pair(
                        Reason.SEVERAL_POSSIBLE,
                        presence(GROUP, APPEARED, Place.named(SURT)),
                        presence(GROUP, APPEARED, Place.named(MURZUQ))),
                pair(
                        Reason.SEVERAL_POSSIBLE,
                        presence(GROUP, AT, Place.named(SURT)),
                        presence(GROUP, AT, Place.named(MURZUQ))),
                pair(Reason.PLACES_APART, seen("2019-09-26", SURT), seen("2019-09-26", MURZUQ)),
                pair(
                        Reason.PLACES_APART,
                        presence(GROUP, ORIGIN, Place.named(SURT)),
                        presence(GROUP, ORIGIN, Place.named(MURZUQ))),
                pair(Reason.TERMS_DIFFER, seen("2019", SURT), presence(GROUP, ORIGIN, Place.named(SURT))),
                pair(Reason.SAME_ANSWER, by(MILITARY), by(MILITARY)),
                pair(Reason.PART_OF, by(MILITARY), by(COMMAND)),
                pair(Reason.SEVERAL_POSSIBLE, by(MILITARY), by(GROUP)),
                pair(Reason.DENIED, not(by(MILITARY)), by(COMMAND)),
                pair(Reason.DENIES_ANOTHER, not(by(COMMAND)), by(MILITARY)),
                pair(Reason.TERMS_DIFFER, by(GROUP), claim("at", STRIKE_1, Involvement.of(GROUP, TARGETED))),
                pair(
                        Reason.SPANS_DIFFER,
                        claim("then", GROUP, Affiliation.of(COMMAND, GROUP).at(When.on("2014"))),
                        not(claim("now", GROUP, Affiliation.of(COMMAND, GROUP).at(When.on("2019"))))),
                pair(Reason.SAME_ANSWER, kind(OperationKind.AIRSTRIKE), kind(OperationKind.AIRSTRIKE)),
                pair(Reason.KINDS_EXCLUDE, kind(OperationKind.AIRSTRIKE), kind(OperationKind.BOMBING)),
                pair(Reason.KINDS_COMBINE, kind(OperationKind.AIRSTRIKE), kind(OperationKind.GROUND_RAID)),
                pair(Reason.KIND_IS_GENERAL, kind(OperationKind.AIRSTRIKE), kind(OperationKind.ATTACK)),
                pair(Reason.UNKNOWN_WORD, kind(OperationKind.AIRSTRIKE), kind(OperationKind.of("laser"))),
                pair(
                        Reason.ORDINALS_DIFFER,
                        nth(Superlative.nth(3, Period.ofDays(7))),
                        nth(Superlative.nth(2, Period.ofDays(7)))),
                pair(
                        Reason.SPANS_DIFFER,
                        nth(Superlative.nth(3, Period.ofDays(7))),
                        nth(Superlative.nth(3, Period.ofDays(30)))),
                pair(Reason.SEVERAL_POSSIBLE, nth(Superlative.latest()), nth(first())),
                pair(
                        Reason.SAME_ANSWER,
                        nth(first()),
                        nth(Superlative.builder()
                                .kind(SuperlativeKind.ORDINAL)
                                .ordinal(1)
                                .build())),
                pair(Reason.SAME_ANSWER, risk("It may err"), risk("it may  err")),
                pair(Reason.WORDS_DIFFER, risk("it may err"), risk("it may inflame tensions")),
                pair(Reason.WORDS_DIFFER, not(risk("it may err")), risk("it may inflame tensions")),
                pair(Reason.DENIED, not(risk("it may err")), risk("It may err")),
                pair(Reason.DENIES_ANOTHER, not(risk("it may err")), not(risk("it may inflame tensions"))),
                pair(
                        Reason.WORDS_DIFFER,
                        not(kind(OperationKind.AIRSTRIKE)),
                        claim(
                                "words",
                                STRIKE_1,
                                Occurrence.builder().words("a blast").build())),
                pair(
                        Reason.RESPONSES_DIFFER,
                        response(STRIKE_1, ResponseKind.DECLINED_TO_COMMENT),
                        response(STRIKE_1, ResponseKind.ACKNOWLEDGED)),
                pair(Reason.DENIED, ALLEGED, response(ALLEGED, ResponseKind.UNSUBSTANTIATED)),
                pair(Reason.SAME_ANSWER, ALLEGED, response(ALLEGED, ResponseKind.SUBSTANTIATED)),
                pair(
                        Reason.DENIED_TOGETHER,
                        not(claim(
                                "both",
                                STRIKE_1,
                                Occurrence.of(OperationKind.AIRSTRIKE).at(When.on("2019")))),
                        kind(OperationKind.AIRSTRIKE)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void followsFromTheTwoClaimsInEitherOrder(Reason reason, Claim one, Claim other) {
        Comparison comparison = Comparison.of(DATASET);

        assertThat(comparison.between(one, other))
                .extracting(pair -> pair.judgement().reason())
                .containsExactly(reason);
        assertThat(comparison.between(other, one))
                .extracting(pair -> pair.judgement().reason())
                .containsExactly(reason);
    }

    /** Only pairs within one question, or under one about any harm, are pairs of a comparison of a dataset. */
    @ParameterizedTest
    @MethodSource("pairs")
    void isTheSameInAComparisonOfTheDataset(Reason reason, Claim one, Claim other) {
        Dataset dataset = DATASET.toBuilder().add(one, renamed(other)).build();
        Comparison comparison = Comparison.of(dataset);
        boolean isAcross =
                EnumSet.range(Reason.SUBJECTS_DIFFER, Reason.SCOPES_DIFFER).contains(reason);

        assertThat(comparison.pairs().map(pair -> pair.judgement().reason()))
                .isEqualTo(isAcross ? List.of() : List.of(reason));
        assertThat(comparison.count(reason.verdict())).isEqualTo(isAcross ? 0 : 1);
    }

    @Test
    void isEachTriedAbove() {
        Set<Reason> tried = pairs().map(pair -> (Reason) pair.get()[0]).collect(Collectors.toSet());

        assertThat(tried).containsExactlyInAnyOrder(Reason.values());
    }

    @Test
    void hasAWordForData() {
        assertThat(Reason.COUNTS_APART.text()).isEqualTo("counts-apart");
        assertThat(Stream.of(Reason.values()).map(Reason::text))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("[a-z-]+"));
    }

    private static Arguments pair(Reason reason, Claim one, Claim other) {
        return Arguments.of(reason, one, other);
    }

    private static Claim claim(String id, Referable about, Assertion assertion) {
        return Claim.that(assertion)
                .about(about)
                .saidBy(SOURCE, SpeechAct.STATED)
                .id(id)
                .build();
    }

    private static Claim renamed(Claim claim) {
        return claim.toBuilder().id("second-" + claim.id().text()).build();
    }

    private static Claim not(Claim claim) {
        return claim.toBuilder().negated().build();
    }

    private static Claim casualties(Harm harm, Count count) {
        return claim("casualties", STRIKE_1, Casualties.of(harm, count));
    }

    private static Claim killed(Count count) {
        return casualties(Harm.KILLED, count);
    }

    private static Claim labelled(long number, String label) {
        return claim(
                "labelled", STRIKE_1, Casualties.killed(Count.exactly(number)).labelled(label));
    }

    private static Claim killedIn(String time, Operation operation) {
        return claim("in", operation, Casualties.killed(Count.exactly(8)).at(When.on(time)));
    }

    private static Claim part(String label) {
        return claim("part", STRIKE_1, Casualties.among(Harm.KILLED, CasualtyPart.of(Count.exactly(3), label)));
    }

    private static Claim tally(long number, CountingUnit unit) {
        return claim("tally", STRIKE_1, Tally.of(Count.exactly(number), unit));
    }

    private static Claim on(String date) {
        return on(When.on(date));
    }

    private static Claim on(When when) {
        return claim("on", STRIKE_1, Occurrence.on(when));
    }

    private static Claim in(Place place) {
        return claim("in", STRIKE_1, Occurrence.in(place));
    }

    private static Claim from(double miles, Bearing bearing) {
        return presence(MURZUQ, AT, Place.from(TRIPOLI, Distance.of(Hedge.ABOUT, miles, LengthUnit.MILE), bearing));
    }

    private static Place near(Location location, double kilometres) {
        Place near = Place.near(location);
        return near.toBuilder()
                .anchor(near.anchor().orElseThrow().toBuilder()
                        .distance(Distance.of(Hedge.UP_TO, kilometres, LengthUnit.KILOMETRE))
                        .build())
                .build();
    }

    private static Place unknownWithin(Location area) {
        return Place.unknown().toBuilder().location(area.id()).build();
    }

    private static Place withheldNear(Location location) {
        return Place.near(location).toBuilder().state(PlaceState.WITHHELD).build();
    }

    private static Place inWords(String words) {
        return Place.builder().state(PlaceState.NAMED).words(words).build();
    }

    private static Place futurePlace() {
        return Place.builder().state(PlaceState.of("orbit")).build();
    }

    private static Claim presence(Referable who, PresenceRelation relation, Place place) {
        return claim("presence", who, Presence.of(relation, place));
    }

    private static Claim seen(String time, Location location) {
        return claim("seen", GROUP, Presence.of(AT, Place.named(location)).at(When.on(time)));
    }

    private static Claim by(Actor actor) {
        return claim("by", STRIKE_1, Involvement.of(actor, CONDUCTED));
    }

    private static Claim kind(OperationKind kind) {
        return claim("kind", STRIKE_1, Occurrence.of(kind));
    }

    private static Claim nth(Superlative superlative) {
        return claim("nth", STRIKE_1, Tally.of(superlative, STRIKE));
    }

    private static Superlative first() {
        return Superlative.builder().kind(SuperlativeKind.FIRST).build();
    }

    private static Claim risk(String words) {
        return claim("risk", SOUTH, Assessment.of(AssessmentTopic.RISK, words));
    }

    private static Claim response(Referable about, ResponseKind kind) {
        return claim("response", about, Response.of(kind));
    }

    private static Location.Builder location(String id, LocationKind kind, String country) {
        return Location.builder().id(id).kind(kind).name(id).country(Country.of(country));
    }

    private static Location within(Location area, String id, LocationKind kind) {
        return Location.builder().id(id).kind(kind).name(id).within(area).build();
    }

    private static Location at(Location location, double latitude, double longitude) {
        return location.toBuilder().point(Point.ofLatLon(latitude, longitude)).build();
    }
}
