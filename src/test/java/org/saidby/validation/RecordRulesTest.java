package org.saidby.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.validation.TestWorld.ARTICLE;
import static org.saidby.validation.TestWorld.COMMAND;
import static org.saidby.validation.TestWorld.GROUP;
import static org.saidby.validation.TestWorld.MILITARY;
import static org.saidby.validation.TestWorld.OUTLET;
import static org.saidby.validation.TestWorld.SPOKEN;
import static org.saidby.validation.TestWorld.STRIKE;
import static org.saidby.validation.TestWorld.found;
import static org.saidby.validation.TestWorld.killed;
import static org.saidby.validation.TestWorld.validate;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.AssertionKind;
import org.saidby.Assessment;
import org.saidby.AssessmentTopic;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Document;
import org.saidby.EntityKind;
import org.saidby.Extensions;
import org.saidby.Harm;
import org.saidby.Id;
import org.saidby.Link;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Name;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.OtherAssertion;
import org.saidby.Passage;
import org.saidby.Point;
import org.saidby.Post;
import org.saidby.Ref;
import org.saidby.Response;
import org.saidby.ResponseKind;
import org.saidby.Role;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.When;

class RecordRulesTest {

    private static Location at(double latitude, double longitude) {
        return Location.builder()
                .id("site")
                .name("site")
                .kind(LocationKind.CITY)
                .point(Point.ofLatLon(latitude, longitude))
                .build();
    }

    private static Document addressed(String address) {
        return Document.builder().id("d").address(address).build();
    }

    @Test
    void findsControlCharactersInTexts() {
        assertThat(found(Actor.of("a", ActorKind.PERSON, "a\u0000b")))
                .containsExactly("warning text.control-char /actors/3/name name holds a control character: U+0000");
        assertThat(found(Actor.of("a", ActorKind.PERSON, "a\u007fb"))).hasSize(1);
        assertThat(found(Actor.of("a", ActorKind.PERSON, "a\u0085b"))).hasSize(1);
    }

    @Test
    void findsThemInTextsDeepInAClaim() {
        Claim claim = Claim.that(Casualties.killed(Count.exactly(3))
                        .including(CasualtyPart.of(Count.exactly(1).withWords("o\u0007ne"), "civilians")))
                .about(STRIKE)
                .saidBy(OUTLET)
                .id("c")
                .build();

        assertThat(found(claim))
                .containsExactly("warning text.control-char /claims/2/assertion/parts/0/count/words"
                        + " words holds a control character: U+0007");
    }

    @Test
    void tabsAndLineEndsAreOrdinary() {
        assertThat(found(killed("c", 1).note("a\tb\r\nc").build())).isEmpty();
    }

    @Test
    void namesTheCharacterAndItsIndexInCodePoints() {
        Finding finding = validate(Actor.of("a", ActorKind.PERSON, "\ud83d\ude00\u0001"))
                .findings()
                .get(0);

        assertThat(finding.arguments()).containsEntry("character", "U+0001").containsEntry("index", "1");
        assertThat(finding.subject()).contains(Ref.parse("actor:a"));
    }

    @Test
    void findsWhatTurnsTheDirectionOfWritingAlsoInIds() {
        assertThat(found(Actor.of("op1\u202eevil", ActorKind.PERSON, "a")))
                .containsExactly("warning text.bidi-control /actors/3/id"
                        + " id holds a character that turns the direction of writing: U+202E");
        assertThat(found(Actor.of("a", ActorKind.PERSON, "a\u2066b"))).hasSize(1);
    }

    @Test
    void marksOfDirectionAreOrdinaryInRunningText() {
        assertThat(found(Actor.of("a", ActorKind.PERSON, "\u0645\u0631\u0632\u0642\u200f (Murzuq)")))
                .isEmpty();
    }

    @Test
    void saysThatATextIsDecomposed() {
        assertThat(found(Actor.of("a", ActorKind.PERSON, "Jose\u0301")))
                .containsExactly("info text.not-nfc /actors/3/name name is not in normalization form C: Jose\u0301");
        assertThat(found(Actor.of("a", ActorKind.PERSON, "Jos\u00e9 \u0645\u0631\u0632\u0642")))
                .isEmpty();
    }

    @Test
    void saysThatAWordIsUnknown() {
        Actor actor = Actor.builder()
                .id("a")
                .name("a")
                .kind(ActorKind.of("junta"))
                .addOtherName(Name.of("b", "ar"))
                .build();

        assertThat(found(actor))
                .containsExactly(
                        "info value.unknown-code /actors/3/kind kind is a word this version does not know: junta");
    }

    @Test
    void saysThatAKindOfAssertionOrOfThingIsUnknown() {
        Claim claim = Claim.that(OtherAssertion.of(AssertionKind.of("weather"), Extensions.none()))
                .about(Ref.of(EntityKind.of("vessel"), Id.of("v-1")))
                .saidBy(OUTLET)
                .id("c")
                .build();

        assertThat(found(claim))
                .containsExactly(
                        "info value.unknown-code /claims/2/about about is a word this version does not know: vessel",
                        "info value.unknown-code /claims/2/assertion/type"
                                + " type is a word this version does not know: weather");
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1), 'address has a scheme other than http, https, ftp, urn, doi, ark: javascript'",
        "file:///etc/passwd, 'address has a scheme other than http, https, ftp, urn, doi, ark: file'",
        "www.example.org, address has no scheme: www.example.org",
        "http://a b, address is no URI: http://a b"
    })
    void doubtsAddressesThatLeadNowhere(String address, String message) {
        assertThat(found(addressed(address)))
                .containsExactly("warning value.uri-scheme /documents/1/address " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://a.org", "HTTPS://a.org/x?y#z", "urn:isbn:1", "doi:10.1/2", "ark:/1/2", "ftp://a.org/b"})
    void takesAddressesOfDocuments(String address) {
        assertThat(found(addressed(address))).isEmpty();
        assertThat(found(Document.builder().id("d").archived(address).build())).isEmpty();
    }

    @Test
    void saysThatACoordinateIsTooPrecise() {
        assertThat(found(at(25.90444412, 13.8)))
                .containsExactly("info geo.excess-precision /locations/2/point/latitude"
                        + " latitude has more than 7 decimals: 25.90444412");
        assertThat(found(at(-25.9044441, 0.0000001))).isEmpty();
    }

    @Test
    void doubtsThePointWhereUnsetCoordinatesLie() {
        assertThat(found(at(0, -0.0)))
                .containsExactly("warning geo.null-island /locations/2/point point is exactly 0,0");
        assertThat(found(at(0, 13))).isEmpty();
    }

    @Test
    void refusesWhatPointsToItself() {
        assertThat(found(Actor.builder()
                        .id("a")
                        .name("a")
                        .kind(ActorKind.CROWD)
                        .partOf(Id.of("a"))
                        .build()))
                .containsExactly("error ref.self /actors/3/partOf partOf points to the actor itself: a");
        assertThat(found(Location.builder()
                        .id("l")
                        .name("l")
                        .kind(LocationKind.CITY)
                        .within(Id.of("l"))
                        .build()))
                .containsExactly("error ref.self /locations/2/within within points to the location itself: l");
        assertThat(found(killed("c", 1).supersedes(Id.of("c")).build()))
                .containsExactly("error ref.self /claims/2/supersedes/0 supersedes points to the claim itself: c");
        assertThat(found(killed("c", 1).about(Ref.parse("claim:c")).build()))
                .containsExactly("error ref.self /claims/2/about about points to the claim itself: c");
    }

    @Test
    void refusesATimeThatIsCountedFromItself() {
        Operation operation = Operation.builder()
                .id("o")
                .kind(OperationKind.AIRSTRIKE)
                .when(When.after(Ref.parse("operation:o"), Period.ofDays(5)))
                .build();

        assertThat(found(operation))
                .contains("error ref.self /operations/1/when/anchor/to anchor is the operation itself: o");
        assertThat(validate(operation).recordsRejected()).isEqualTo(1);
    }

    @Test
    void doubtsAChainInWhichASourceStandsTwice() {
        Claim claim = killed("c", 1).citedBy(SPOKEN).build();

        Report report = validate(claim);

        assertThat(found(report))
                .containsExactly("warning attribution.circular /claims/2/attribution/chain/2/source"
                        + " source stands twice in the chain: africom");
        assertThat(report.findings().get(0).related().get(0).pointer())
                .contains("/claims/2/attribution/chain/0/source");
    }

    @Test
    void doubtsARelayFromBeforeItWasSaid() {
        Claim.that(Casualties.killed(Count.exactly(1)));
        Claim claim = Claim.that(Casualties.killed(Count.exactly(1)))
                .about(STRIKE)
                .saidBy(SPOKEN, SpeechAct.STATED, When.on("2019-09-28"))
                .reportedBy(OUTLET, When.on("2019-09-27"))
                .id("c")
                .build();

        assertThat(found(claim))
                .containsExactly("warning attribution.relayed-before-said /claims/2/attribution/chain/1/said"
                        + " said lies before 2019-09-28, when the source it relays spoke: 2019-09-27");
    }

    @Test
    void aRelayThatMayBeLaterIsInOrder() {
        Claim claim = Claim.that(Casualties.killed(Count.exactly(1)))
                .about(STRIKE)
                .saidBy(SPOKEN, SpeechAct.STATED, When.on("2019-09-28"))
                .reportedBy(OUTLET, When.on("2019-09"))
                .id("c")
                .build();

        assertThat(found(claim)).isEmpty();
    }

    @Test
    void doubtsPartsThatComeToMoreThanTheTotal() {
        Casualties casualties = Casualties.killed(Count.exactly(8))
                .including(CasualtyPart.of(Count.atLeast(5), "civilians"))
                .including(CasualtyPart.of(Count.exactly(4), "fighters"));

        assertThat(found(about(casualties)))
                .containsExactly("warning count.parts-exceed-total /claims/2/assertion/parts"
                        + " parts come to at least 9, more than the total: 8");
        assertThat(found(about(casualties.toBuilder().overlapping(true).build())))
                .isEmpty();
    }

    @Test
    void partsThatMayFitTheTotalAreInOrder() {
        assertThat(found(about(Casualties.killed(Count.atLeast(8))
                        .including(CasualtyPart.of(Count.exactly(50), "civilians")))))
                .isEmpty();
        assertThat(found(about(Casualties.killed(Count.exactly(8))
                        .including(CasualtyPart.of(Count.noneReported(), "civilians"))
                        .including(CasualtyPart.of(Count.upTo(20), "fighters")))))
                .isEmpty();
        assertThat(found(about(Casualties.among(Harm.KILLED, CasualtyPart.of(Count.exactly(1), "civilians")))))
                .isEmpty();
    }

    private static Claim about(Casualties casualties) {
        return Claim.that(casualties).about(STRIKE).saidBy(OUTLET).id("c").build();
    }

    @Test
    void readsHedgesByThePolicyOfTheCaller() {
        Casualties casualties = Casualties.killed(Count.upTo(3)).including(CasualtyPart.of(Count.dozens(), "fighters"));
        Validator lenient = Validator.builder()
                .hedges(count -> org.saidby.CountRange.atLeast(0))
                .build();

        assertThat(found(about(casualties))).hasSize(1);
        assertThat(found(lenient.validate(TestWorld.with(about(casualties))))).isEmpty();
    }

    @Test
    void doubtsADenialThatSaysItIsSo() {
        Claim denied = Claim.that(Casualties.killed(Count.exactly(1)))
                .about(STRIKE)
                .saidBy(SPOKEN, SpeechAct.DENIED)
                .id("c")
                .build();

        assertThat(found(denied))
                .containsExactly("warning claim.denied-but-positive /claims/2/polarity"
                        + " polarity is positive although the origin denied it");
        assertThat(found(denied.toBuilder().negated().build())).isEmpty();
        assertThat(found(Claim.that(Response.of(ResponseKind.UNSUBSTANTIATED))
                        .about(STRIKE)
                        .saidBy(SPOKEN, SpeechAct.DENIED)
                        .id("c")
                        .build()))
                .isEmpty();
    }

    @Test
    void doubtsATimeOfDayWithoutOffset() {
        assertThat(found(dated("2019-09-19T10:00:00")))
                .containsExactly("warning time.no-offset /operations/1/when/date"
                        + " date has a time of day without an offset: 2019-09-19T10:00:00");
        assertThat(found(dated("2019-09-19T10:00:00Z"))).isEmpty();
        assertThat(found(dated("2019-09-XX"))).isEmpty();
    }

    private static Operation dated(String date) {
        return Operation.builder()
                .id("o")
                .kind(OperationKind.OTHER)
                .when(When.on(date))
                .build();
    }

    @Test
    void doubtsTheFutureAsSeenFromAGivenDay() {
        Validator validator =
                Validator.builder().asOf(LocalDate.of(2019, 10, 1)).build();

        assertThat(found(validator.validate(TestWorld.with(dated("2999-01-01")))))
                .containsExactly("warning time.future /operations/1/when/date"
                        + " date lies after the day of checking, 2019-10-01: 2999-01-01");
        assertThat(found(validator.validate(TestWorld.with(dated("2019"))))).isEmpty();
        assertThat(found(validator.validate(TestWorld.with(dated("2019-10-01")))))
                .isEmpty();
        assertThat(found(validator.validate(TestWorld.with(intent())))).isEmpty();
    }

    private static Claim intent() {
        return Claim.that(Assessment.of(AssessmentTopic.INTENT, "to go on").at(When.on("2030")))
                .about(STRIKE)
                .saidBy(SPOKEN)
                .id("c")
                .build();
    }

    @Test
    void withoutADayOfCheckingTheRuleIsSaidNotToHaveRun() {
        assertThat(validate(dated("2999-01-01")).rulesNotRun())
                .contains(RuleNotRun.of("time.future", "no day of checking was given"));
    }

    @Test
    void doubtsAnActorOnBothSides() {
        Operation operation = Operation.builder()
                .id("o")
                .kind(OperationKind.CLASH)
                .participant(GROUP, Role.CONDUCTED)
                .participant(MILITARY, Role.SUPPORTED)
                .participant(GROUP, Role.TARGETED)
                .build();

        Report report = validate(operation);

        assertThat(found(report))
                .containsExactly("warning actor.both-sides /operations/1/participants/2"
                        + " actor stands on both sides, as conducted and as targeted: isis-libya");
        assertThat(report.findings().get(0).related().get(0).pointer()).contains("/operations/1/participants/0");
    }

    @Test
    void doubtsAQuotationThatTheDocumentDoesNotHold() {
        Claim claim = killed("c", 1)
                .passage(Passage.quoting("we will not  \u201callow\u201d them \u2026 haven"))
                .build();
        String text = "He said: We hold that we will not\n\"allow\" them a safe haven.";

        assertThat(found(quoted(text, claim))).isEmpty();
        assertThat(found(quoted("something else", claim)))
                .containsExactly("warning attribution.quotation-not-in-text /claims/2/attribution/passage/quotation"
                        + " quotation is not in the text of article: we will not  \u201callow\u201d them \u2026 haven");
        assertThat(validate(claim).rulesNotRun())
                .contains(RuleNotRun.of("attribution.quotation-not-in-text", "no text of a document was given"));
    }

    private static Report quoted(String text, Claim claim) {
        return Validator.builder().text(ARTICLE.id(), text).build().validate(TestWorld.with(claim));
    }

    @Test
    void looksForAPostWithTheSourceItself() {
        Source source = Source.builder()
                .id("s")
                .name("s")
                .kind(SourceKind.PERSON)
                .addPost(Post.of("spokesman", Ref.parse("source:s")))
                .build();

        assertThat(found(source))
                .containsExactly("error ref.self /sources/3/posts/0/organization"
                        + " organization points to the source itself: s");
    }

    @Test
    void looksAtEveryLinkOfAChain() {
        Link link = Link.of(OUTLET, SpeechAct.of("hummed")).at(When.inWords("on\u0001day"));
        Claim claim = Claim.that(Casualties.injured(Count.some()))
                .about(STRIKE)
                .saidBy(SPOKEN)
                .relayedBy(link)
                .id("c")
                .build();

        assertThat(found(claim))
                .containsExactly(
                        "info value.unknown-code /claims/2/attribution/chain/1/act"
                                + " act is a word this version does not know: hummed",
                        "warning text.control-char /claims/2/attribution/chain/1/said/words"
                                + " words holds a control character: U+0001");
        assertThat(COMMAND.partOf()).contains(MILITARY.id());
    }
}
