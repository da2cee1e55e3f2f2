package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saidby.SpeechAct.REPORTED;
import static org.saidby.SpeechAct.STATED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Assertion;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.CountRange;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.Hedge;
import org.saidby.HedgePolicy;
import org.saidby.Link;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Occurrence;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Place;
import org.saidby.Post;
import org.saidby.Role;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.TestGenerator;
import org.saidby.When;

class PolicyTest {

    private static final Actor ARMY = Actor.of("army", ActorKind.STATE_FORCE, "army");
    private static final Source COMMAND = Source.of("command", SourceKind.ORGANIZATION, "command").toBuilder()
            .actor(ARMY)
            .build();
    private static final Source WITNESS = Source.of("witness", SourceKind.PERSON, "witness");
    private static final Source PAPER = Source.of("paper", SourceKind.OUTLET, "paper");
    private static final Source OFFICIALS = Source.builder()
            .id("officials")
            .kind(SourceKind.UNNAMED_GROUP)
            .name("officials")
            .named(false)
            .build();
    private static final Document ARTICLE =
            Document.builder().id("article").published("2019-10").build();
    private static final Location LAND = Location.of("land", LocationKind.COUNTRY, "land");
    private static final Location TOWN = within("town", LAND);
    private static final Location OTHER_TOWN = within("other-town", LAND);
    private static final Operation STRIKE = Operation.builder()
            .id("strike")
            .kind(OperationKind.AIRSTRIKE)
            .participant(ARMY, Role.CONDUCTED)
            .build();
    private static final Question DEAD = Question.killed(STRIKE);

    @Test
    void aQuestionThatNobodyAnswersIsUnresolved() {
        assertThat(resolve(Policy.latest()))
                .hasToString("killed in operation:strike, by latest: unresolved (nobody answers it)\n");
        assertThat(resolve(Policy.latest()).failure()).contains(Resolution.Failure.NO_CLAIM);
    }

    @Test
    void theDayIsThatOfTheOriginThenOfTheNextLinkThenOfTheDocument() {
        Claim origin = killed("a", 1)
                .saidBy(WITNESS, STATED, When.on("2019-09-01"))
                .relayedBy(Link.of(PAPER, REPORTED).at(When.on("2019-12-01")))
                .in(ARTICLE)
                .build();
        Claim next = killed("b", 2)
                .saidBy(WITNESS)
                .relayedBy(Link.of(PAPER, REPORTED).at(When.on("2019-09-02")))
                .in(ARTICLE)
                .build();
        Claim document = killed("c", 3).saidBy(WITNESS).in(ARTICLE).build();
        Claim undated = killed("d", 4).saidBy(WITNESS).build();

        assertThat(asides(Policy.latest(), origin, next, document, undated))
                .containsExactly(
                        "UNDATED d: 4 (it is not known when it was said)",
                        "NOT_LATEST a: 1 (said on 2019-09-01, others on 2019-10-31)",
                        "NOT_LATEST b: 2 (said on 2019-09-02, others on 2019-10-31)");
        assertThat(asides(Policy.earliest(), origin, next, document))
                .containsExactly(
                        "NOT_EARLIEST b: 2 (said on 2019-09-02, others on 2019-09-01)",
                        "NOT_EARLIEST c: 3 (published on 2019-10-31, others on 2019-09-01)");
        assertThat(resolve(Policy.latest(), undated).failure()).contains(Resolution.Failure.NOTHING_LEFT);
    }

    @Test
    void claimsOfOneDayThatContradictEachOtherAreUnresolved() {
        assertThat(resolve(Policy.latest(), on("a", 1, "2019-09-01"), on("b", 2, "2019-09-01")))
                .hasToString("""
                        killed in operation:strike, by latest: unresolved (the claims that are left contradict each other)
                          left: a: 1; b: 2
                        """);
    }

    @Test
    void whatWasTakenBackReplacedDeniedOrNotToldIsSetAsideFirst() {
        Claim wrong = killed("wrong", 1).saidBy(WITNESS).build();
        Claim old = killed("old", 2).saidBy(WITNESS).build();
        Claim good = killed("good", 3)
                .saidBy(WITNESS)
                .supersedes(old.id())
                .retracts(wrong.id())
                .build();
        Claim denial = killed("denial", 3).negated().saidBy(COMMAND).build();
        Claim none = claim("none", Casualties.killed(Count.noneReported()))
                .saidBy(COMMAND)
                .build();

        assertThat(asides(Policy.envelope(), wrong, old, good, denial, none))
                .containsExactly(
                        "RETRACTED wrong: 1 (retracted by good)",
                        "SUPERSEDED old: 2 (superseded by good)",
                        "DENIAL denial: not 3 (it denies a value and gives none)",
                        "NO_VALUE none: none reported (none reported is no number)");
    }

    @Test
    void unnamedOriginsAreSetAsideForNamedOnes() {
        assertThat(asides(
                        Policy.namedSpeakersOnly(),
                        killed("a", 1).saidBy(OFFICIALS).reportedBy(PAPER).build(),
                        killed("b", 2).saidBy(WITNESS).build()))
                .containsExactly("UNNAMED a: 1 (origin is not named: officials)");
    }

    @Test
    void theLeastInterestedAreOutsidersThenThoseOfWhomItIsNotKnownThenParticipants() {
        Claim command = killed("command", 1).saidBy(COMMAND).build();
        Claim officials = killed("officials", 2).saidBy(OFFICIALS).build();
        Claim witness = killed("witness", 3).saidBy(WITNESS).build();

        assertThat(asides(Policy.leastInterested(), command, officials, witness))
                .containsExactly(
                        "MORE_INTERESTED command: 1 (origin has a part in it: command (conducted it))",
                        "MORE_INTERESTED officials: 2 (origin is not named, and may have a part in it: officials)");
        assertThat(value(Policy.leastInterested(), command, officials)).isEqualTo("2");
        assertThat(value(Policy.leastInterested(), command)).isEqualTo("1");
    }

    @Test
    void upToGoesDownToZeroUnlessThePolicyOfHedgesReadsItOtherwise() {
        Claim upTo = claim("up-to", Casualties.killed(Count.upTo(150)))
                .saidBy(WITNESS)
                .build();
        Claim meant = claim("meant", Casualties.killed(Count.between(1, 150).withWords("up to 150")))
                .saidBy(WITNESS)
                .build();
        Claim atLeast = claim("at-least", Casualties.killed(Count.atLeast(137)))
                .saidBy(PAPER)
                .build();
        HedgePolicy fromOne = count -> {
            CountRange range = HedgePolicy.convention().rangeOf(count);
            boolean isSome = count.hedge().equals(Hedge.UP_TO) && range.max().orElse(0) > 0;
            return isSome ? CountRange.between(1, range.max().getAsLong()) : range;
        };
        Resolver resolver = Resolver.of(dataset(upTo, atLeast), fromOne);

        assertThat(value(Policy.envelope(), upTo, atLeast)).isEqualTo("[0,..]");
        assertThat(value(Policy.mostConservative(), upTo, atLeast)).isEqualTo("[0,150]");
        assertThat(value(Policy.envelope(), meant, atLeast)).isEqualTo("[1,..]");
        assertThat(resolver.resolve(DEAD, Policy.envelope()).value()).hasToString("Optional[[1,..]]");
        assertThat(resolver.resolve(DEAD, Policy.mostConservative()).value()).hasToString("Optional[[1,150]]");
    }

    @Test
    void aRunningCountIsALeastNumberOrIsSuperseded() {
        Claim soFar = claim("so-far", Casualties.killed(Count.atLeast(61)))
                .saidBy(WITNESS)
                .build();
        Claim exactly = killed("exactly", 61).saidBy(WITNESS).build();
        Claim later = killed("later", 240).saidBy(WITNESS).build();
        Claim inItsPlace = later.toBuilder().supersedes(exactly).build();

        assertThat(value(Policy.envelope(), soFar, later)).isEqualTo("[61,..]");
        assertThat(value(Policy.envelope(), exactly, later)).isEqualTo("[61,240]");
        assertThat(value(Policy.envelope(), exactly, inItsPlace)).isEqualTo("240");
        assertThat(Comparison.of(dataset(soFar, later)).count(Verdict.COMPATIBLE))
                .isEqualTo(1);
        assertThat(Comparison.of(dataset(exactly, later)).count(Verdict.CONTRADICT))
                .isEqualTo(1);
        assertThat(Comparison.of(dataset(exactly, inItsPlace)).pairs()).isEmpty();
    }

    @Test
    void anUnnamedOriginOfSomewhereHasTheInterestOfThatOrNone() {
        Source ofTheArmy = OFFICIALS.toBuilder().id("soldiers").actor(ARMY).build();
        Source ofThePaper = OFFICIALS.toBuilder()
                .id("reporters")
                .addPost(Post.of("reporter", PAPER))
                .build();
        Claim army = killed("army", 1).saidBy(ofTheArmy).build();
        Claim paper = killed("paper", 2).saidBy(ofThePaper).build();
        Claim officials = killed("officials", 3).saidBy(OFFICIALS).build();
        Dataset dataset = dataset(army, paper, officials).toBuilder()
                .add(ofTheArmy, ofThePaper)
                .build();

        assertThat(Policy.leastInterested().resolve(dataset, DEAD)).hasToString("""
                        killed in operation:strike, by least interested: 2 (one claim is left)
                          used: paper: 2
                          set aside: army: 1 (origin has a part in it: soldiers (conducted it))
                          set aside: officials: 3 (origin is not named, and may have a part in it: officials)
                        """);
        assertThat(Policy.namedSpeakersOnly().resolve(dataset, DEAD).used()).isEmpty();
    }

    @Test
    void anUnnamedOriginOfSomewhereCountsAsAnOriginThatIsSurelyIndependent() {
        Source ofThePaper = OFFICIALS.toBuilder()
                .id("reporters")
                .addPost(Post.of("reporter", PAPER))
                .build();
        Claim paper = killed("paper", 2).saidBy(ofThePaper).build();
        Claim witness = killed("witness", 2).saidBy(WITNESS).build();
        Claim editor = killed("editor", 2).saidBy(PAPER).build();
        Dataset both = dataset(paper, witness).toBuilder().add(ofThePaper).build();
        Dataset one = dataset(paper, editor).toBuilder().add(ofThePaper).build();

        assertThat(Policy.atLeastOrigins(2).resolve(both, DEAD).used()).hasSize(2);
        assertThat(Policy.atLeastOrigins(2).resolve(one, DEAD).used()).isEmpty();
    }

    @Test
    void theLeastInterestedSayWhatTheySettledFor() {
        Claim command = killed("command", 1).saidBy(COMMAND).build();
        Claim officials = killed("officials", 2).saidBy(OFFICIALS).build();
        Claim witness = killed("witness", 3).saidBy(WITNESS).build();
        Policy policy = Policy.leastInterested();

        assertThat(resolve(policy, command, officials, witness).fallback()).isEmpty();
        assertThat(resolve(policy, command, officials).fallback()).contains(Resolution.Fallback.UNNAMED);
        assertThat(resolve(policy, command).fallback()).contains(Resolution.Fallback.INTERESTED);
        assertThat(resolve(policy).fallback()).isEmpty();
        assertThat(resolve(policy, command, officials)).hasToString("""
                        killed in operation:strike, by least interested: 2 (one claim is left; nobody who is known is without a \
                        part in it, so unnamed origins are taken)
                          used: officials: 2
                          set aside: command: 1 (origin has a part in it: command (conducted it))
                        """);
        assertThat(resolve(policy.then(Policy.latest()), command).reason())
                .isEqualTo("all answers are set aside; everybody has a part in it, so nobody is set aside for it");
    }

    @Test
    void aValueNeedsSoManyOriginsThatAreSurelyIndependent() {
        Claim one = killed("a", 1).saidBy(WITNESS).build();
        Claim relayed = killed("b", 1).saidBy(WITNESS).reportedBy(PAPER).build();
        Claim unnamed = killed("c", 1).saidBy(OFFICIALS).build();
        Claim other = killed("d", 2).saidBy(PAPER).build();
        Claim second = killed("e", 1).saidBy(COMMAND).build();

        assertThat(resolve(Policy.atLeastOrigins(2), one, relayed, unnamed, other)
                        .failure())
                .contains(Resolution.Failure.TOO_FEW_ORIGINS);
        assertThat(asides(Policy.atLeastOrigins(2), one, relayed, unnamed, other, second))
                .containsExactly("TOO_FEW_ORIGINS d: 2 (the value has 1 of 2 origins at least)");
        assertThatThrownBy(() -> Policy.atLeastOrigins(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("number of origins is less than 1: 0");
    }

    @Test
    void theMostConservativeCountIsTheOneOfTheLowestBounds() {
        Claim ten = killed("a", 10).saidBy(WITNESS).build();
        Claim some =
                claim("b", Casualties.killed(Count.atLeast(8))).saidBy(WITNESS).build();
        Claim eight = killed("c", 8).saidBy(PAPER).build();

        assertThat(asides(Policy.mostConservative(), ten, some, eight))
                .containsExactly(
                        "NOT_MOST_CONSERVATIVE a: 10 (means [10,10], others [8,8])",
                        "NOT_MOST_CONSERVATIVE b: at least 8 (means [8,..], others [8,8])");
    }

    @Test
    void theMostConservativeTimeAndPlaceAreTheVaguest() {
        Claim day = at("a", When.on("2019-09-19"), Place.named(TOWN));
        Claim month = at("b", When.on("2019-09"), Place.area(LAND));

        assertThat(asides(Question.time(STRIKE), Policy.mostConservative(), day, month))
                .containsExactly("NOT_MOST_CONSERVATIVE a: 19 September 2019 (can be on 1 day, others on 30)");
        assertThat(asides(Question.place(STRIKE), Policy.mostConservative(), day, month))
                .containsExactly("NOT_MOST_CONSERVATIVE a: location:town (it lies within location:land)");
    }

    @Test
    void timesComeToTheDaysInCommonAndPlacesToTheNarrowest() {
        Claim day = at("a", When.on("2019-09-19"), Place.named(TOWN));
        Claim month = at("b", When.on("2019-09"), Place.area(LAND));
        Claim late = at("c", When.on("2019-09-25/2019-10-03"), Place.named(OTHER_TOWN));
        Claim vague = at("d", When.inWords("lately"), Place.unknown());

        assertThat(value(Question.time(STRIKE), Policy.namedSpeakersOnly(), day, month))
                .isEqualTo("19 September 2019");
        assertThat(date(Policy.namedSpeakersOnly(), month, late)).isEqualTo("2019-09-25/2019-09-30");
        assertThat(date(Policy.envelope(), day, late)).isEqualTo("2019-09-19/2019-10-03");
        assertThat(date(Policy.envelope(), at("o", When.on("2014/.."), Place.unknown()), day))
                .isEqualTo("2014-01-01/..");
        assertThat(value(Question.place(STRIKE), Policy.namedSpeakersOnly(), day, month))
                .isEqualTo("location:town");
        assertThat(value(Question.place(STRIKE), Policy.envelope(), day, late)).isEqualTo("location:land");
        assertThat(resolve(Question.time(STRIKE), Policy.namedSpeakersOnly(), day, late)
                        .failure())
                .contains(Resolution.Failure.CONTRADICTION);
        assertThat(resolve(Question.place(STRIKE), Policy.namedSpeakersOnly(), day, late)
                        .failure())
                .contains(Resolution.Failure.CONTRADICTION);
        assertThat(asides(Question.time(STRIKE), Policy.envelope(), day, vague))
                .containsExactly("NO_VALUE d: \"lately\" (it tells no date)");
        assertThat(asides(Question.place(STRIKE), Policy.envelope(), day, vague))
                .containsExactly("NO_VALUE d: unknown (it tells no location)");
        assertThat(value(Question.time(STRIKE), Policy.namedSpeakersOnly(), vague))
                .isEqualTo("\"lately\"");
    }

    @Test
    void placesThatNoLocationHoldsAndTimesWithoutEndsHaveNoEnvelope() {
        Location far = Location.of("far", LocationKind.COUNTRY, "far");
        Claim here = at("a", When.on("../2019"), Place.named(TOWN));
        Claim there = at("b", When.on("2018/.."), Place.named(far));

        assertThat(resolve(Question.place(STRIKE), Policy.envelope(), here, there)
                        .failure())
                .contains(Resolution.Failure.NO_ENVELOPE);
        assertThat(resolve(Question.time(STRIKE), Policy.envelope(), here, there)
                        .failure())
                .contains(Resolution.Failure.NO_ENVELOPE);
    }

    @Test
    void countsOfDifferentTimesAreNotPutTogether() {
        Claim may = claim("a", Casualties.killed(Count.exactly(1)).at(When.on("2019-05")))
                .saidBy(WITNESS)
                .build();
        Claim june = claim("b", Casualties.killed(Count.exactly(2)).at(When.on("2019-06")))
                .saidBy(WITNESS)
                .build();

        assertThat(resolve(Policy.envelope(), may, june).failure()).contains(Resolution.Failure.DIFFERENT_TIMES);
    }

    @Test
    void countsComeToTheNumbersInCommonWithTheOneBestNumber() {
        Claim range = claim("a", Casualties.killed(Count.between(5, 12, 8)))
                .saidBy(WITNESS)
                .build();
        Claim atLeast =
                claim("b", Casualties.killed(Count.atLeast(7))).saidBy(PAPER).build();
        Resolution dead = resolve(Policy.namedSpeakersOnly(), range, atLeast);

        assertThat(dead.value()).hasToString("Optional[[7,12]]");
        assertThat(dead.value().orElseThrow().best()).hasValue(8);
    }

    @Test
    void policiesComposeInTheirOrder() {
        Claim late =
                killed("a", 1).saidBy(OFFICIALS, STATED, When.on("2019-09-09")).build();
        Claim early = on("b", 2, "2019-09-01");
        Policy policy = Policy.namedSpeakersOnly().then(Policy.latest());

        assertThat(policy).hasToString("named speakers only, then latest");
        assertThat(value(policy, late, early)).isEqualTo("2");
        assertThat(resolve(Policy.latest().then(Policy.namedSpeakersOnly()), late, early)
                        .failure())
                .contains(Resolution.Failure.NOTHING_LEFT);
        assertThatThrownBy(() -> Policy.envelope().then(Policy.latest()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("nothing can follow an envelope: latest");
    }

    @Test
    void aConditionOfTheCallerIsAPolicy() {
        Policy byWitness = Policy.only(
                "by the witness",
                answer -> answer.claim().attribution().origin().source().equals(WITNESS.id()));

        assertThat(asides(
                        byWitness,
                        on("a", 1, "2019"),
                        killed("b", 2).saidBy(PAPER).build()))
                .containsExactly("NOT_ASKED_FOR b: 2 (not by the witness)");
        assertThatThrownBy(() -> Policy.only(" ", answer -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name is blank");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyAnswerIsUsedOrSetAsideAndNoOrderMatters(long seed) {
        Dataset dataset = new TestGenerator(seed).dataset(80);
        List<Claim> claims = new ArrayList<>(dataset.claims());
        Collections.shuffle(claims, new Random(seed));
        Resolver resolver = Resolver.of(dataset);
        Resolver shuffled = Resolver.of(dataset.toBuilder().claims(claims).build());
        for (Question question : resolver.answers().questions()) {
            for (Policy policy : List.of(
                    Policy.latest(),
                    Policy.earliest(),
                    Policy.mostConservative(),
                    Policy.envelope(),
                    Policy.namedSpeakersOnly(),
                    Policy.leastInterested(),
                    Policy.atLeastOrigins(2).then(Policy.envelope()))) {
                Resolution resolution = resolver.resolve(question, policy);
                List<Answer> seen = new ArrayList<>(resolution.used());
                resolution.setAside().forEach(aside -> seen.add(aside.answer()));

                assertThat(seen)
                        .containsExactlyInAnyOrderElementsOf(resolver.answers().to(question));
                assertThat(resolution.isResolved())
                        .isNotEqualTo(resolution.failure().isPresent());
                assertThat(shuffled.resolve(question, policy)).hasToString(resolution.toString());
            }
        }
    }

    private static Location within(String id, Location whole) {
        return Location.of(id, LocationKind.CITY, id).toBuilder().within(whole).build();
    }

    private static ClaimBuilder claim(String id, Assertion assertion) {
        return Claim.that(assertion).about(STRIKE).id(id);
    }

    private static ClaimBuilder killed(String id, long number) {
        return claim(id, Casualties.killed(Count.exactly(number)));
    }

    private static Claim on(String id, long number, String day) {
        return killed(id, number).saidBy(WITNESS, STATED, When.on(day)).build();
    }

    private static Claim at(String id, When when, Place place) {
        return claim(id, Occurrence.on(when).at(place)).saidBy(WITNESS).build();
    }

    private static Resolution resolve(Policy policy, Claim... claims) {
        return resolve(DEAD, policy, claims);
    }

    private static Resolution resolve(Question question, Policy policy, Claim... claims) {
        return policy.resolve(dataset(claims), question);
    }

    private static Dataset dataset(Claim... claims) {
        return Dataset.builder()
                .id("world")
                .add(ARMY, COMMAND, WITNESS, PAPER, OFFICIALS, ARTICLE, LAND, TOWN, OTHER_TOWN, STRIKE)
                .addAllClaims(Arrays.asList(claims))
                .build();
    }

    private static String value(Policy policy, Claim... claims) {
        return value(DEAD, policy, claims);
    }

    private static String value(Question question, Policy policy, Claim... claims) {
        return resolve(question, policy, claims).value().orElseThrow().toString();
    }

    private static String date(Policy policy, Claim... claims) {
        return resolve(Question.time(STRIKE), policy, claims)
                .value()
                .flatMap(ResolvedValue::time)
                .flatMap(When::date)
                .orElseThrow()
                .toString();
    }

    private static List<String> asides(Policy policy, Claim... claims) {
        return asides(DEAD, policy, claims);
    }

    private static List<String> asides(Question question, Policy policy, Claim... claims) {
        return resolve(question, policy, claims).setAside().stream()
                .map(aside -> aside.reason() + " " + aside)
                .toList();
    }
}
