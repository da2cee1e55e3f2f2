package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.SpeechAct.STATED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.Harm;
import org.saidby.Id;
import org.saidby.Involvement;
import org.saidby.Link;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Post;
import org.saidby.Role;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.TestGenerator;

class CorroborationTest {

    private static final Actor FORCES = Actor.of("forces", ActorKind.STATE_FORCE, "forces");
    private static final Actor NAVY = part("navy", FORCES);
    private static final Actor ARMY = part("army", FORCES);
    private static final Source COMMAND = speaking("command", ARMY);
    private static final Source FLEET = speaking("fleet", NAVY);
    private static final Source WITNESS = Source.of("witness", SourceKind.PERSON, "witness");
    private static final Source PAPER = Source.of("paper", SourceKind.OUTLET, "paper");
    private static final Source RADIO = Source.of("radio", SourceKind.OUTLET, "radio");
    private static final Source OFFICIALS = unnamed("officials").build();
    private static final Source SOURCES = unnamed("sources").build();
    private static final Operation STRIKE = Operation.builder()
            .id("strike")
            .kind(OperationKind.AIRSTRIKE)
            .participant(ARMY, Role.CONDUCTED)
            .build();
    private static final Dataset WORLD = Dataset.builder()
            .id("world")
            .add(FORCES, NAVY, ARMY, COMMAND, FLEET, WITNESS, PAPER, RADIO, OFFICIALS, SOURCES, STRIKE)
            .build();

    @Test
    void fiveRelaysOfOneOriginAreOneOrigin() {
        List<Claim> relayed = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            relayed.add(killed("c" + i)
                    .saidBy(WITNESS)
                    .reportedBy(Source.of("outlet-" + i, SourceKind.OUTLET, "outlet"))
                    .build());
        }

        assertThat(text(support(relayed)))
                .isEqualTo("1 origin: witness|relays: outlet-0, outlet-1, outlet-2, outlet-3, outlet-4");
    }

    @Test
    void anOutletThatAlsoSpeaksForItselfIsAnOriginAndNoRelay() {
        Corroboration support = support(List.of(
                killed("a").saidBy(WITNESS).reportedBy(PAPER).build(),
                killed("b").saidBy(PAPER).build()));

        assertThat(text(support)).isEqualTo("2 origins: paper; witness");
    }

    @Test
    void twoWhoHoldPostsInOnePlaceCountOnceEvenIfThatIsSilent() {
        Source one = holding("one", WITNESS);
        Source other = holding("other", WITNESS);

        assertThat(text(support(List.of(said("a", one), said("b", other)), one, other)))
                .isEqualTo(
                        "1 origin: one, other"
                                + "|  together: source:one holds a post with source:witness; source:other holds a post with source:witness");
    }

    @Test
    void twoWhoAreOneActorCountOnce() {
        Source again = speaking("again", ARMY);

        assertThat(text(support(List.of(said("a", COMMAND), said("b", again)), again)))
                .startsWith("1 origin: again, command (interested)"
                        + "|  together: source:again is actor:army; source:command is actor:army|");
    }

    @Test
    void twoPartsOfOneWholeCountOnceAndShareTheInterest() {
        Corroboration support = support(List.of(said("a", FLEET)));

        assertThat(support(List.of(said("a", COMMAND), said("b", FLEET))).atMost())
                .isEqualTo(1);
        assertThat(support.interested())
                .flatExtracting(OriginGroup::interests)
                .extracting(Interest::toString)
                .containsExactly("source:fleet is actor:navy; actor:navy is part of actor:forces; "
                        + "actor:army is part of actor:forces; actor:army has the role conducted in operation:strike");
    }

    @Test
    void whoHoldsPostsInTwoPlacesJoinsThem() {
        Source both = holding("both", WITNESS).toBuilder()
                .addPost(Post.of("editor", PAPER))
                .build();

        assertThat(support(List.of(said("a", WITNESS), said("b", PAPER)), both).atMost())
                .isEqualTo(2);
        assertThat(support(List.of(said("a", WITNESS), said("b", PAPER), said("c", both)), both)
                        .atMost())
                .isEqualTo(1);
    }

    @Test
    void anUnnamedOriginMayBeAnyOther() {
        assertThat(support(List.of())).hasToString("0 origins\n");
        assertThat(text(support(List.of(said("a", OFFICIALS))))).isEqualTo("1 origin: officials (unnamed)");
        assertThat(text(support(List.of(said("a", OFFICIALS), said("b", SOURCES)))))
                .isEqualTo("1 to 2 origins: officials (unnamed); sources (unnamed)");
        assertThat(text(support(
                        List.of(said("a", OFFICIALS), said("b", SOURCES), said("c", WITNESS), said("d", PAPER)))))
                .isEqualTo("2 to 4 origins: officials (unnamed); paper; sources (unnamed); witness");
    }

    @Test
    void anUnnamedOriginOfWhichThePostIsToldBelongsWhereItIsHeld() {
        Source officer = unnamed("officer").addPost(Post.of("officer", COMMAND)).build();

        assertThat(support(List.of(said("a", COMMAND), said("b", officer)), officer)
                        .origins())
                .hasToString("[command, officer (interested)]");
        assertThat(support(List.of(said("b", officer)), officer).origins())
                .hasToString("[officer (unnamed, of source:command, interested)]");
    }

    @Test
    void anUnnamedOriginOfSomewhereIsNoOther() {
        Source rescuers =
                unnamed("rescuers").addPost(Post.of("rescuers", RADIO)).build();
        Source others = unnamed("others").addPost(Post.of("rescuers", RADIO)).build();
        Source soldiers = unnamed("soldiers").actor(NAVY).build();

        assertThat(text(support(List.of(said("a", rescuers), said("b", WITNESS)), rescuers)))
                .isEqualTo("2 origins: rescuers (unnamed, of source:radio); witness");
        assertThat(text(support(List.of(said("a", rescuers), said("b", others)), rescuers, others)))
                .isEqualTo(
                        "1 origin: others, rescuers (unnamed, of source:radio)|  together: source:others holds a post with "
                                + "source:radio; source:rescuers holds a post with source:radio");
        assertThat(text(support(List.of(said("a", rescuers), said("b", SOURCES)), rescuers)))
                .isEqualTo("1 to 2 origins: rescuers (unnamed, of source:radio); sources (unnamed)");
        assertThat(text(support(List.of(said("a", rescuers), said("b", soldiers)), rescuers, soldiers)))
                .startsWith(
                        "2 origins: rescuers (unnamed, of source:radio); soldiers (unnamed, of actor:navy, interested)|");
    }

    @Test
    void participantsOfPartsOfPartsAreInterestedInASeries() {
        Operation series = Operation.builder()
                .id("series")
                .kind(OperationKind.SERIES)
                .participant(Actor.of("target", ActorKind.ARMED_GROUP, "target"), Role.TARGETED)
                .build();
        Operation inner = Operation.builder()
                .id("inner")
                .kind(OperationKind.SERIES)
                .partOf(series)
                .build();
        Dataset dataset = WORLD.toBuilder()
                .operations(
                        List.of(series, inner, STRIKE.toBuilder().partOf(inner).build()))
                .build();
        Claim claim = said("a", COMMAND).toBuilder().about(series).build();

        assertThat(Corroboration.of(dataset, List.of(claim)).interested()).hasSize(1);
        assertThat(Corroboration.of(WORLD, List.of(claim)).interested()).isEmpty();
    }

    @Test
    void whoStruckAndWhoWasStruckAreInterestedAndTheRoleTellsWhich() {
        Actor aid = Actor.of("aid", ActorKind.INTERNATIONAL_ORGANIZATION, "aid");
        Actor clinic = part("clinic", aid);
        Source speaker = speaking("speaker", aid);
        Source doctor = holding("doctor", speaker);
        Operation strike = STRIKE.toBuilder()
                .id("on-the-clinic")
                .participant(aid, Role.VICTIM)
                .participant(aid, Role.of("warned"))
                .participant(clinic, Role.TARGETED)
                .build();
        List<Claim> claims = List.of(
                killed("a").about(strike).saidBy(COMMAND).build(),
                killed("b").about(strike).saidBy(speaker).build(),
                killed("c").about(strike).saidBy(doctor).build());

        assertThat(support(claims, aid, clinic, speaker, doctor, strike).interested())
                .flatExtracting(OriginGroup::interests)
                .extracting(one -> one.source().id() + " " + one.participant() + " " + one.roles() + " " + one.isOwn())
                .containsExactly(
                        "command actor:army [conducted] true",
                        "doctor actor:aid [victim, warned] false",
                        "speaker actor:aid [victim, warned] true");
    }

    @Test
    void oneOfTheSameForcesHasThePartOfEachWhoTookPart() {
        Operation strike =
                STRIKE.toBuilder().id("joint").participant(NAVY, Role.SUPPORTED).build();
        Source ministry = speaking("ministry", FORCES);
        List<Claim> claims = List.of(
                killed("a").about(strike).saidBy(FLEET).build(),
                killed("b").about(strike).saidBy(ministry).build());

        assertThat(support(claims, ministry, strike).interested())
                .flatExtracting(OriginGroup::interests)
                .extracting(one -> one.source().id() + " " + one.participant() + " " + one.roles() + " " + one.isOwn())
                .containsExactly(
                        "fleet actor:navy [supported] true",
                        "ministry actor:army [conducted] false",
                        "ministry actor:navy [supported] false");
    }

    @Test
    void anInvolvementThatSomebodyClaimsMakesNobodyInterested() {
        Claim involved = Claim.that(Involvement.of(NAVY, Role.CONDUCTED))
                .about(STRIKE)
                .saidBy(WITNESS)
                .id("involved")
                .build();
        Operation bare =
                Operation.builder().id("bare").kind(OperationKind.AIRSTRIKE).build();
        Claim ofTheNavy = killed("a").about(bare).saidBy(FLEET).build();

        assertThat(support(
                                List.of(ofTheNavy),
                                bare,
                                involved.toBuilder().about(bare).build())
                        .interested())
                .isEmpty();
    }

    @Test
    void interestIsJudgedThroughClaimsAboutClaims() {
        Claim first = said("first", WITNESS);
        Claim about = said("second", COMMAND).toBuilder().about(first).build();
        Claim hanging = said("third", COMMAND).toBuilder()
                .about(said("missing", WITNESS))
                .build();

        assertThat(support(List.of(about), first).interested()).hasSize(1);
        assertThat(support(List.of(hanging)).interested()).isEmpty();
    }

    @Test
    void denialsAndClaimsTakenBackAreListedAndSupportNothing() {
        Claim wrong = said("wrong", WITNESS);
        Claim old = said("old", PAPER);
        Claim denial = killed("denial").negated().saidBy(COMMAND).build();
        Claim retraction = killed("retraction")
                .negated()
                .saidBy(WITNESS)
                .retracts(wrong.id())
                .build();
        Claim correction =
                killed("correction").saidBy(RADIO).supersedes(old.id()).build();

        assertThat(text(support(
                        List.of(wrong, old, denial, retraction, correction),
                        wrong,
                        old,
                        denial,
                        retraction,
                        correction)))
                .isEqualTo("1 origin: radio|denials: denial, retraction|retracted: wrong|superseded: old");
    }

    @Test
    void aRetractionThatWasRetractedTakesNothingBack() {
        Claim claim = said("claim", WITNESS);
        Claim retraction =
                killed("retraction").saidBy(PAPER).retracts(claim.id()).build();
        Claim second = killed("second").saidBy(PAPER).retracts(retraction.id()).build();

        assertThat(support(List.of(claim), claim, retraction).retracted()).containsExactly(claim);
        assertThat(support(List.of(claim), claim, retraction, second).claims()).containsExactly(claim);
    }

    @Test
    void whatSupersededAClaimKeepsItSupersededWhenItIsItselfReplaced() {
        Claim first = said("first", WITNESS);
        Claim second = killed("second").saidBy(WITNESS).supersedes(first.id()).build();
        Claim third = killed("third").saidBy(WITNESS).supersedes(second.id()).build();

        assertThat(support(List.of(first, second, third), first, second, third).superseded())
                .containsExactly(first, second);
    }

    @Test
    void claimsThatReplaceEachOtherStandAndStillReplaceOthers() {
        Claim old = said("old", WITNESS);
        Claim one = killed("one")
                .saidBy(WITNESS)
                .supersedes(old.id())
                .supersedes(Id.<Claim>of("two"))
                .build();
        Claim two = killed("two").saidBy(PAPER).supersedes(one.id()).build();
        Corroboration support = support(List.of(old, one, two), old, one, two);

        assertThat(support.claims()).containsExactly(one, two);
        assertThat(support.superseded()).containsExactly(old);
    }

    @Test
    void countsThatMayMeanTheSameNumbersAreTheSameValue() {
        Claim eight = said("eight", WITNESS, Count.exactly(8));
        Claim inWords = said("in-words", PAPER, Count.exactly(8).withWords("eight"));
        Claim atLeast = said("at-least", RADIO, Count.atLeast(8));
        Dataset dataset = WORLD.toBuilder().add(eight, inWords, atLeast).build();
        Answer answer = Answers.of(dataset).by(eight).get(0);

        assertThat(Corroboration.of(dataset, answer).claims()).containsExactly(eight, inWords);
        assertThat(Corroboration.of(dataset, answer.question()).claims()).containsExactly(atLeast, eight, inWords);
    }

    @Test
    @Timeout(60)
    void circlesOfPartsPostsAndChainsEnd() {
        Actor one = Actor.of("one", ActorKind.OTHER, "one").toBuilder()
                .partOf(Id.<Actor>of("two"))
                .build();
        Actor two = part("two", one);
        Operation strike = STRIKE.toBuilder()
                .id("circular")
                .partOf(Id.<Operation>of("circular"))
                .participant(two, Role.TARGETED)
                .build();
        Source first = holding("first", Source.of("second", SourceKind.PERSON, "second"));
        Source second = holding("second", first).toBuilder().actor(one).build();
        Claim claim = killed("a").about(strike).saidBy(first).reportedBy(second).build().toBuilder()
                .relayedBy(Link.of(first, STATED))
                .relayedBy(Link.of(first, STATED))
                .build();
        Claim ofItself = said("self", second).toBuilder()
                .about(Claim.builder()
                        .id("self")
                        .assertion(claim.assertion())
                        .about(strike)
                        .saidBy(first)
                        .build())
                .supersedes(Id.<Claim>of("self"))
                .build();
        Corroboration support = support(List.of(claim, ofItself), one, two, strike, first, second, claim, ofItself);

        assertThat(support.origins()).hasToString("[first, second (interested)]");
        assertThat(support.graph()).hasToString("""
                        first: a
                        second: self
                        first <- first: a (stated)
                        first <- second: a (stated)
                        second <- first: a (reported)
                        """);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void lawsHoldForAnyDataset(long seed) {
        Random random = new Random(seed);
        Dataset dataset = new TestGenerator(seed).dataset(60);
        for (Operation operation : dataset.operations()) {
            List<Claim> claims = new ArrayList<>(dataset.claimsAbout(operation));
            Corroboration support = Corroboration.of(dataset, claims);
            assertThat(support.atLeast()).isLessThanOrEqualTo(support.atMost());

            List<Claim> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, random);
            assertThat(Corroboration.of(shuffled(dataset, random), shuffled)).isEqualTo(support);

            for (Claim claim : support.claims()) {
                List<Claim> more = new ArrayList<>(claims);
                more.add(relayed(
                        claim,
                        dataset.sources().get(random.nextInt(dataset.sources().size()))));
                Corroboration relayed = Corroboration.of(dataset, more);
                assertThat(relayed.atLeast()).isLessThanOrEqualTo(support.atLeast());
                assertThat(relayed.atMost()).isLessThanOrEqualTo(support.atMost());
            }

            boolean isUnnamedAlone =
                    !support.origins().isEmpty() && support.origins().stream().noneMatch(OriginGroup::isKnown);
            claims.add(said("new", Source.of("unrelated", SourceKind.PERSON, "unrelated")));
            Corroboration with = Corroboration.of(
                    dataset.toBuilder()
                            .add(Source.of("unrelated", SourceKind.PERSON, "unrelated"))
                            .build(),
                    claims);
            assertThat(with.atMost()).isEqualTo(support.atMost() + 1);
            // where nobody is known, the unnamed one may be this one
            assertThat(with.atLeast()).isEqualTo(support.atLeast() + (isUnnamedAlone ? 0 : 1));
        }
    }

    private static Claim relayed(Claim claim, Source relay) {
        return claim.toBuilder()
                .id("relayed-" + claim.id())
                .relayedBy(Link.of(relay, STATED))
                .build();
    }

    private static Dataset shuffled(Dataset dataset, Random random) {
        List<Claim> claims = new ArrayList<>(dataset.claims());
        List<Source> sources = new ArrayList<>(dataset.sources());
        List<Actor> actors = new ArrayList<>(dataset.actors());
        List<Operation> operations = new ArrayList<>(dataset.operations());
        for (List<?> list : List.of(claims, sources, actors, operations)) {
            Collections.shuffle(list, random);
        }
        return dataset.toBuilder()
                .claims(claims)
                .sources(sources)
                .actors(actors)
                .operations(operations)
                .build();
    }

    private static String text(Corroboration support) {
        return support.toString().strip().replace("\n", "|");
    }

    private static Corroboration support(List<Claim> claims, Entity... more) {
        return Corroboration.of(WORLD.toBuilder().add(more).build(), claims);
    }

    private static Claim said(String id, Source source) {
        return said(id, source, Count.exactly(8));
    }

    private static Claim said(String id, Source source, Count count) {
        return Claim.that(Casualties.of(Harm.KILLED, count))
                .about(STRIKE)
                .saidBy(source)
                .id(id)
                .build();
    }

    private static ClaimBuilder killed(String id) {
        return Claim.that(Casualties.killed(Count.exactly(8))).about(STRIKE).id(id);
    }

    private static Actor part(String id, Actor whole) {
        return Actor.of(id, ActorKind.STATE_FORCE, id).toBuilder().partOf(whole).build();
    }

    private static Source speaking(String id, Actor actor) {
        return Source.of(id, SourceKind.ORGANIZATION, id).toBuilder()
                .actor(actor)
                .build();
    }

    private static Source holding(String id, Source where) {
        return Source.of(id, SourceKind.PERSON, id).toBuilder()
                .addPost(Post.of("speaker", where))
                .build();
    }

    private static Source.Builder unnamed(String id) {
        return Source.builder().id(id).kind(SourceKind.UNNAMED_GROUP).name(id).named(false);
    }
}
