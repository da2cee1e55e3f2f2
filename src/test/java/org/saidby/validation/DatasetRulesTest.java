package org.saidby.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.validation.TestWorld.COMMAND;
import static org.saidby.validation.TestWorld.GROUP;
import static org.saidby.validation.TestWorld.KILLED;
import static org.saidby.validation.TestWorld.MILITARY;
import static org.saidby.validation.TestWorld.MURZUQ;
import static org.saidby.validation.TestWorld.OUTLET;
import static org.saidby.validation.TestWorld.SPOKEN;
import static org.saidby.validation.TestWorld.STRIKE;
import static org.saidby.validation.TestWorld.TRIPOLI;
import static org.saidby.validation.TestWorld.found;
import static org.saidby.validation.TestWorld.killed;
import static org.saidby.validation.TestWorld.validate;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Affiliation;
import org.saidby.Assessment;
import org.saidby.AssessmentTopic;
import org.saidby.Bearing;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.CountingUnit;
import org.saidby.Dataset;
import org.saidby.Distance;
import org.saidby.Hedge;
import org.saidby.Id;
import org.saidby.LengthUnit;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Participation;
import org.saidby.Place;
import org.saidby.Post;
import org.saidby.Presence;
import org.saidby.Ref;
import org.saidby.Role;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.Superlative;
import org.saidby.Tally;
import org.saidby.TallyScope;
import org.saidby.When;

class DatasetRulesTest {

    private static Operation.Builder operation(String id) {
        return Operation.builder().id(id).kind(OperationKind.AIRSTRIKE);
    }

    private static List<String> codes(Report report) {
        return report.findings().stream().map(Finding::code).toList();
    }

    @Test
    void rejectsTheSecondHolderOfAnId() {
        Report report = validate(killed("killed", 3).build());

        assertThat(found(report))
                .containsExactly("error ref.duplicate-id /claims/2 id is held by another claim: killed");
        assertThat(report.findings().get(0).related().get(0).pointer()).contains("/claims/0");
        assertThat(report.recordsRejected()).isEqualTo(1);
    }

    @Test
    void idsOfDifferentKindsDoNotCollide() {
        assertThat(found(Actor.of("killed", ActorKind.PERSON, "a"))).isEmpty();
    }

    @Test
    void namesTheVeryRefThatPointsNowhere() {
        Claim claim = Claim.that(Affiliation.builder()
                        .actor(Id.<Actor>of("khazmi"))
                        .group(GROUP)
                        .build())
                .about(Ref.parse("actor:khazmi"))
                .saidBy(OUTLET)
                .citedBy(Id.<Source>of("wehrey"))
                .in(Id.of("post"))
                .supersedes(Id.of("c-0"))
                .retracts(Id.of("c-1"))
                .id("c")
                .build();

        assertThat(found(claim))
                .containsExactly(
                        "error ref.unresolved /claims/2/about about is not in the dataset: actor:khazmi",
                        "error ref.unresolved /claims/2/assertion/actor actor is not in the dataset: actor:khazmi",
                        "error ref.unresolved /claims/2/attribution/chain/1/source"
                                + " source is not in the dataset: source:wehrey",
                        "error ref.unresolved /claims/2/attribution/document"
                                + " document is not in the dataset: document:post",
                        "error ref.unresolved /claims/2/supersedes/0 supersedes is not in the dataset: claim:c-0",
                        "error ref.unresolved /claims/2/retracts/0 retracts is not in the dataset: claim:c-1");
        assertThat(validate(claim).recordsRejected()).isZero();
        assertThat(validate(claim).isValid()).isFalse();
    }

    @Test
    void looksAtRefsOfEveryKindOfThing() {
        Operation operation = operation("o")
                .place(Place.near(Ref.parse("operation:none")))
                .addParticipant(Participation.of(Id.<Actor>of("nobody"), Role.HOSTED))
                .partOf(Id.of("series"))
                .build();
        Source source = Source.builder()
                .id("s")
                .name("s")
                .kind(SourceKind.PERSON)
                .addPost(Post.of("fellow", Ref.parse("source:carnegie")))
                .build();
        Location location = Location.builder()
                .id("l")
                .name("l")
                .kind(LocationKind.REGION)
                .within(Id.of("libya"))
                .build();

        assertThat(found(operation, source, location))
                .containsExactly(
                        "error ref.unresolved /sources/3/posts/0/organization"
                                + " organization is not in the dataset: source:carnegie",
                        "error ref.unresolved /locations/2/within within is not in the dataset: location:libya",
                        "error ref.unresolved /operations/1/place/anchor/to to is not in the dataset: operation:none",
                        "error ref.unresolved /operations/1/participants/0/actor"
                                + " actor is not in the dataset: actor:nobody",
                        "error ref.unresolved /operations/1/partOf partOf is not in the dataset: operation:series");
    }

    @Test
    void refsToWhatComesLaterAreResolved() {
        assertThat(found(
                        operation("o").partOf(Id.of("p")).build(),
                        operation("p").build()))
                .isEmpty();
    }

    @Test
    void reportsACircleOnceWhereItsLastMemberClosesIt() {
        Report report = validate(
                operation("a").partOf(Id.of("b")).build(),
                operation("b").partOf(Id.of("c")).build(),
                operation("c").partOf(Id.of("a")).build(),
                operation("d").partOf(Id.of("a")).build());

        assertThat(found(report))
                .containsExactly("error ref.cycle /operations/3/partOf"
                        + " partOf runs in a circle: operation:a, operation:b, operation:c");
        assertThat(report.findings().get(0).related())
                .extracting(related -> related.pointer().get())
                .containsExactly("/operations/1/partOf", "/operations/2/partOf");
    }

    @Test
    void findsCirclesOfAreasCorrectionsClaimsAndAnchors() {
        Location libya = Location.builder()
                .id("x")
                .name("x")
                .kind(LocationKind.REGION)
                .within(Id.of("y"))
                .build();
        Location south = libya.toBuilder().id("y").within(Id.<Location>of("x")).build();
        assertThat(found(libya, south))
                .containsExactly("error ref.cycle /locations/3/within within runs in a circle: location:x, location:y");

        assertThat(found(
                        killed("x", 1).supersedes(Id.of("y")).build(),
                        killed("y", 2).retracts(Id.of("x")).build()))
                .containsExactly("error ref.cycle /claims/3/retracts/0 correction runs in a circle: claim:x, claim:y");

        assertThat(found(
                        killed("x", 1).about(Ref.parse("claim:y")).build(),
                        killed("y", 2).about(Ref.parse("claim:x")).build()))
                .containsExactly("error ref.cycle /claims/3/about about runs in a circle: claim:x, claim:y");

        assertThat(found(
                        operation("x")
                                .when(When.after(Ref.parse("operation:y")))
                                .build(),
                        operation("y")
                                .when(When.after(Ref.parse("operation:x")))
                                .build()))
                .containsExactly("error ref.cycle /operations/2/when/anchor/to"
                        + " anchor runs in a circle: operation:x, operation:y");
    }

    @Test
    void takesVeryLongChainsOfParts() {
        Dataset.Builder dataset = TestWorld.things();
        int length = 20_000;
        for (int i = 0; i < length; i++) {
            dataset.add(operation("o" + i).partOf(Id.of("o" + (i + 1) % length)).build());
        }

        Report report = TestWorld.validate(dataset.build());

        assertThat(report.count("ref.cycle")).isEqualTo(1);
        assertThat(report.findings().get(0).arguments()).containsEntry("members", "20000");
        assertThat(report.findings().get(0).related()).hasSize(100);
    }

    @Test
    void doubtsAClaimThatIsThereTwice() {
        Report report = validate(killed("again", 17).build());

        assertThat(found(report))
                .containsExactly("warning claim.duplicate /claims/2 claim says the same by the same chain as killed");
        assertThat(report.findings().get(0).related().get(0).pointer()).contains("/claims/0");
        assertThat(report.recordsAccepted()).isEqualTo(report.recordsRead());
    }

    @Test
    void claimsThatDifferInAnythingAreTwoClaims() {
        assertThat(found(killed("again", 18).build())).isEmpty();
        assertThat(found(killed("again", 17).negated().build())).isEmpty();
        assertThat(found(killed("again", 17).citedBy(TestWorld.OFFICIALS).build()))
                .isEmpty();
        assertThat(found(killed("again", 17).about(GROUP).build())).isEmpty();
    }

    @Test
    void doubtsWhatWasSaidBeforeTheEvent() {
        Claim claim = Claim.that(Casualties.killed(Count.exactly(17)))
                .about(STRIKE)
                .saidBy(SPOKEN, SpeechAct.STATED, When.on("2019-09-25"))
                .id("c")
                .build();

        assertThat(found(claim))
                .containsExactly("warning attribution.said-before-event /claims/2/attribution/chain/0/said"
                        + " said lies before operation:strike of 2019-09-26: 2019-09-25");
    }

    @Test
    void goesByTheNextLinkWhenTheOriginIsUndated() {
        Claim claim = Claim.that(Casualties.killed(Count.exactly(17)))
                .about(STRIKE)
                .saidBy(SPOKEN)
                .reportedBy(OUTLET, When.on("2019-08"))
                .id("c")
                .build();

        assertThat(found(claim))
                .containsExactly("warning attribution.said-before-event /claims/2/attribution/chain/1/said"
                        + " said lies before operation:strike of 2019-09-26: 2019-08");
    }

    @Test
    void whatMayHaveBeenSaidAfterwardsAndWhatLooksAheadIsInOrder() {
        Claim vague = Claim.that(Casualties.killed(Count.exactly(17)))
                .about(STRIKE)
                .saidBy(SPOKEN, SpeechAct.STATED, When.on("2019-09"))
                .id("c")
                .build();
        Claim plan = Claim.that(Assessment.of(AssessmentTopic.INTENT, "to strike"))
                .about(STRIKE)
                .saidBy(SPOKEN, SpeechAct.STATED, When.on("2019-09-01"))
                .id("d")
                .build();

        assertThat(found(vague, plan)).isEmpty();
    }

    @Test
    void saysWhereUnnamedOriginsSpeakAlone() {
        Claim injured = Claim.that(Casualties.injured(Count.some()))
                .about(STRIKE)
                .saidBy(TestWorld.OFFICIALS)
                .reportedBy(OUTLET)
                .id("c")
                .build();

        assertThat(validate(injured).findings())
                .extracting(TestWorld::text)
                .containsExactly("info attribution.anonymous-only /claims/2"
                        + " casualties (injured) is claimed by unnamed origins alone: operation:strike");
        assertThat(codes(validate(injured, named(injured)))).doesNotContain("attribution.anonymous-only");
    }

    @Test
    void doesNotTakeAnOriginOfWhomNothingIsToldForOneThatGaveNoName() {
        Source untold = Source.builder()
                .id("untold")
                .name("not told")
                .kind(SourceKind.UNKNOWN)
                .named(false)
                .build();
        ClaimBuilder injured = Claim.that(Casualties.injured(Count.some()))
                .about(STRIKE)
                .id("c")
                .saidBy(untold, SpeechAct.UNKNOWN)
                .reportedBy(OUTLET);
        ClaimBuilder spoken = Claim.that(Casualties.injured(Count.some()))
                .about(STRIKE)
                .id("c")
                .saidBy(untold)
                .reportedBy(OUTLET);

        assertThat(codes(validate(untold, injured.build()))).doesNotContain("attribution.anonymous-only");
        assertThat(codes(validate(untold, spoken.build()))).contains("attribution.anonymous-only");
    }

    private static Claim named(Claim claim) {
        return Claim.that(claim.assertion())
                .about(claim.about())
                .saidBy(OUTLET)
                .id("named")
                .build();
    }

    @Test
    void saysWhereParticipantsSpeakAlone() {
        Source admiral = Source.builder()
                .id("berg")
                .name("Berg")
                .kind(SourceKind.PERSON)
                .addPost(Post.of("director", SPOKEN))
                .build();
        Claim own = Claim.that(Casualties.injured(Count.exactly(1)))
                .about(STRIKE)
                .saidBy(admiral)
                .id("c")
                .build();

        assertThat(validate(admiral, own).findings())
                .extracting(TestWorld::text)
                .containsExactly("info attribution.interested-only /claims/2"
                        + " casualties (injured) is claimed by participants alone: operation:strike");
        assertThat(COMMAND.partOf()).contains(MILITARY.id());
    }

    @Test
    void anOutsiderOnThePointIsEnough() {
        assertThat(codes(validate())).isEmpty();
    }

    @Test
    void participantsOfTheMembersSpeakForASeries() {
        Operation series =
                Operation.builder().id("series").kind(OperationKind.SERIES).build();
        Operation member = STRIKE.toBuilder().id("member").partOf(series).build();
        Claim claim = Claim.that(Casualties.killed(Count.exactly(36)))
                .about(series)
                .saidBy(SPOKEN)
                .id("c")
                .build();

        assertThat(codes(validate(series, member, claim))).containsExactly("attribution.interested-only");
    }

    @Test
    void saysThatNobodySpeaksOfAnOperation() {
        assertThat(validate(operation("o").when(When.on("2019")).build()).findings())
                .extracting(TestWorld::text)
                .containsExactly("info operation.unattributed /operations/1 operation is backed by no claim: o");
    }

    @Test
    void aClaimAboutTheWholeOrAPartBacksAnOperation() {
        Operation series = Operation.builder()
                .id("series")
                .kind(OperationKind.SERIES)
                .when(When.on("2019-09"))
                .build();
        Operation member =
                operation("member").when(When.on("2019-09-19")).partOf(series).build();

        assertThat(codes(validate(series, member, killed("c", 1).about(series).build())))
                .doesNotContain("operation.unattributed");
        assertThat(codes(validate(series, member, killed("c", 1).about(member).build())))
                .doesNotContain("operation.unattributed");
    }

    @Test
    void anEventOfWhichNothingIsCodedNeedsNoClaim() {
        assertThat(codes(validate(operation("fall-of-surt").build()))).isEmpty();
    }

    @Test
    void doubtsACorrectionOfAClaimAboutSomethingElse() {
        Claim claim = killed("c", 3).about(GROUP).supersedes(KILLED).build();

        assertThat(found(claim))
                .containsExactly("warning claim.supersedes-other-subject /claims/2/supersedes/0"
                        + " claim about actor:isis-libya corrects one about operation:strike: killed");
        assertThat(found(killed("c", 3).supersedes(KILLED).build())).isEmpty();
        assertThat(found(killed("c", 3).about(KILLED).retracts(KILLED).build())).isEmpty();
    }

    private static Claim fromTripoli(Distance distance, Bearing bearing) {
        return Claim.that(Presence.at(Place.from(TRIPOLI, distance, bearing)))
                .about(MURZUQ)
                .saidBy(OUTLET)
                .id("far")
                .build();
    }

    @Test
    void saysThatADistanceDoesNotFitThePoints() {
        Distance said = Distance.of(Hedge.NEARLY, 600, LengthUnit.MILE);

        assertThat(found(fromTripoli(said, Bearing.SOUTH)))
                .containsExactly("info place.distance-contradicts-points /claims/2/assertion/place/anchor/distance"
                        + " distance does not fit the points, 779.4 km apart: nearly 600 mi");
        assertThat(found(fromTripoli(Distance.of(Hedge.ABOUT, 1000, LengthUnit.KILOMETRE), Bearing.SOUTH)))
                .hasSize(1);
    }

    @Test
    void saysThatABearingDoesNotFitThePoints() {
        Distance right = Distance.of(Hedge.ABOUT, 480, LengthUnit.MILE);

        assertThat(found(fromTripoli(right, Bearing.SOUTH))).isEmpty();
        assertThat(found(fromTripoli(right, Bearing.NORTH)))
                .containsExactly("info place.distance-contradicts-points /claims/2/assertion/place/anchor/bearing"
                        + " bearing does not fit the points, which lie at 175 degrees: north");
    }

    @Test
    void distancesAreWidenedByTheDoubtAboutThePoints() {
        Location vague = Location.builder()
                .id("vague")
                .name("vague")
                .kind(LocationKind.REGION)
                .point(MURZUQ.point())
                .uncertaintyMetres(200_000)
                .build();
        Claim claim = fromTripoli(Distance.of(Hedge.NEARLY, 600, LengthUnit.MILE), Bearing.SOUTH).toBuilder()
                .about(vague)
                .build();

        assertThat(found(vague, claim)).isEmpty();
    }

    private static Claim tally(Tally tally, Operation about) {
        return Claim.that(tally).about(about).saidBy(OUTLET).id("tally").build();
    }

    @Test
    void saysThatATallyIsContradictedByWhatIsHeld() {
        Operation earlier =
                STRIKE.toBuilder().id("earlier").when(When.on("2019-02-13")).build();
        Tally first = Tally.of(Superlative.first(When.on("2019")), CountingUnit.STRIKE)
                .among(TallyScope.of(OperationKind.AIRSTRIKE).by(MILITARY).against(GROUP));

        assertThat(found(tally(first, STRIKE))).isEmpty();
        assertThat(found(earlier, tally(first, STRIKE)))
                .containsExactly("info tally.contradicts-dataset /claims/2/assertion"
                        + " tally is contradicted by the operations held: 1 earlier held, 0 stated");
        assertThat(found(earlier, tally(first, STRIKE).toBuilder().negated().build()))
                .isEmpty();
    }
}
