package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.Id;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Response;
import org.saidby.ResponseKind;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.TimeAnchor;
import org.saidby.TimeRelation;
import org.saidby.When;
import org.saidby.edtf.Edtf;

/** What becomes of claims that restate one that their origin corrected elsewhere. */
class RestatementTest {

    private static final Source CLINIC = Source.of("clinic", SourceKind.ORGANIZATION, "the clinic");
    private static final Source PAPER = Source.of("paper", SourceKind.OUTLET, "the paper");
    private static final Source RADIO = Source.of("radio", SourceKind.OUTLET, "the radio");
    private static final Document FIRST = document("first", "2020-01-09");
    private static final Document OTHER = document("other", "2020-01-02");
    private static final Operation STRIKE =
            Operation.builder().id("strike").kind(OperationKind.AIRSTRIKE).build();

    /** The clinic said 19 on the first; the paper and the radio passed that on, and it said 42 on the fifth. */
    private static final Claim C =
            killed(19, "2020-01-01").reportedBy(PAPER).in(FIRST).id("c").build();

    private static final Claim B =
            killed(19, "2020-01-01").reportedBy(RADIO).in(OTHER).id("b").build();
    private static final Claim N =
            killed(42, "2020-01-05").id("n").supersedes(C).build();

    private static Document document(String id, String published) {
        return Document.builder()
                .id(id)
                .title(id)
                .published(Edtf.parse(published))
                .build();
    }

    private static ClaimBuilder killed(long number, String said) {
        return Claim.that(Casualties.killed(Count.exactly(number)))
                .about(STRIKE)
                .saidBy(CLINIC, SpeechAct.STATED, When.on(said));
    }

    private static ClaimBuilder takenBack(String said) {
        return Claim.that(Response.of(ResponseKind.OTHER, "taken back"))
                .about(STRIKE)
                .saidBy(CLINIC, SpeechAct.RETRACTED, When.on(said));
    }

    private static Dataset dataset(Claim... claims) {
        return Dataset.builder()
                .id("d")
                .add(CLINIC, PAPER, RADIO, FIRST, OTHER, STRIKE)
                .addAllClaims(List.of(claims))
                .build();
    }

    private static ClaimedAsOf on(int day, Claim... claims) {
        return AsOf.saidBy(LocalDate.of(2020, 1, day)).in(dataset(claims));
    }

    /** The claims that stand in the end, and why others do not. */
    private static String told(Claim... claims) {
        ClaimedAsOf past = on(31, claims);
        String stood = past.claims().stream().map(claim -> claim.id().text()).collect(Collectors.joining(" "));
        String gone = Stream.concat(past.superseded().stream(), past.retracted().stream())
                .map(one -> "; " + one)
                .collect(Collectors.joining());
        String conflicts = past.conflicts().stream()
                .map(one -> "; " + one.kind() + " "
                        + one.claims().stream().map(claim -> claim.id().text()).toList())
                .collect(Collectors.joining());
        return stood + gone + conflicts;
    }

    @Test
    void aCorrectionTakesBackWhatWasSaidAndNotThePaperItStoodIn() {
        assertThat(told(B, C, N)).isEqualTo("n; b was superseded by n, as it restates c; c was superseded by n");
        assertThat(on(4, B, C, N).claims()).containsExactly(B, C);
        assertThat(on(5, B, C, N).claims()).containsExactly(N);
        OvertakenClaim gone = on(5, B, C, N).superseded().get(0);
        assertThat(gone.by()).containsExactly(N);
        assertThat(gone.inItsPlace()).containsExactly(N);
        assertThat(gone.restated()).contains(C);
        assertThat(on(5, B, C, N).superseded().get(1).restated()).isEmpty();
    }

    @Test
    void aRetractionDoesSoToo() {
        Claim back = takenBack("2020-01-05").retracts(C).id("r").build();

        assertThat(told(B, C, back)).isEqualTo("r; b was retracted by r, as it restates c; c was retracted by r");
    }

    @Test
    void atWhateverEndOfAChain() {
        Claim last = killed(30, "2020-01-07").supersedes(N).id("last").build();
        Claim again = killed(42, "2020-01-05").reportedBy(RADIO).id("again").build();

        assertThat(told(B, C, N, again, last))
                .isEqualTo("last; b was superseded by n, in whose place last stands, as it restates c;"
                        + " c was superseded by n, in whose place last stands; n was superseded by last;"
                        + " again was superseded by last, as it restates n");
    }

    @Test
    void whatTakesTheCorrectionBackBringsBoth() {
        Claim back = takenBack("2020-01-06").retracts(N).id("r").build();

        assertThat(told(B, C, N, back)).isEqualTo("b c r; n was retracted by r");
    }

    @Test
    void itDoesNotReachWhatWasSaidOnAnotherDayOrByAnotherOrIsOtherwise() {
        Claim later = killed(19, "2020-01-02").id("later").build();
        Claim undated = Claim.that(Casualties.killed(Count.exactly(19)))
                .about(STRIKE)
                .saidBy(CLINIC)
                .reportedBy(RADIO, When.on("2020-01-01"))
                .id("undated")
                .build();
        Claim vague = killed(19, "2020-01").id("vague").build();
        Claim denied = killed(19, "2020-01-01").negated().id("denied").build();
        Claim labelled = Claim.that(Casualties.killed(Count.exactly(19)).labelled("staff"))
                .about(STRIKE)
                .saidBy(CLINIC, SpeechAct.STATED, When.on("2020-01-01"))
                .id("labelled")
                .build();
        Claim own = Claim.that(Casualties.killed(Count.exactly(19)))
                .about(STRIKE)
                .saidBy(RADIO, SpeechAct.STATED, When.on("2020-01-01"))
                .id("own")
                .build();

        assertThat(on(30, C, later, denied, labelled, own, N).claims())
                .containsExactly(later, denied, labelled, own, N);
        assertThat(AsOf.saidBy(LocalDate.of(2020, 1, 31))
                        .withUndated()
                        .in(dataset(C, undated, vague, N))
                        .claims())
                .containsExactly(undated, vague, N);
    }

    @Test
    void anOutletThatCorrectsItselfReachesNothingElse() {
        Claim fixed = Claim.that(Casualties.killed(Count.exactly(42)))
                .about(STRIKE)
                .saidBy(PAPER, SpeechAct.STATED, When.on("2020-01-05"))
                .supersedes(C)
                .id("fixed")
                .build();

        assertThat(told(B, C, fixed)).isEqualTo("b fixed; c was superseded by fixed");
    }

    @Test
    void aTimeThatIsCountedFromSomethingTellsTheDayToo() {
        Claim counted = Claim.that(Casualties.killed(Count.exactly(19)))
                .about(STRIKE)
                .saidBy(
                        CLINIC,
                        SpeechAct.STATED,
                        When.builder()
                                .anchor(TimeAnchor.builder()
                                        .to(OTHER.ref())
                                        .relation(TimeRelation.BEFORE)
                                        .offset(Period.ofDays(1))
                                        .build())
                                .build())
                .id("counted")
                .build();

        assertThat(told(counted, C, N))
                .isEqualTo("n; counted was superseded by n, as it restates c; c was superseded by n");
    }

    @Test
    void aRestatementThatIsNamedItselfGoesByThat() {
        Claim fixed = killed(41, "2020-01-05").supersedes(B).id("fixed").build();

        assertThat(told(B, C, N, fixed)).isEqualTo("n fixed; b was superseded by fixed; c was superseded by n");
        assertThat(on(
                                6,
                                B,
                                C,
                                N,
                                killed(41, "2020-01-08")
                                        .supersedes(B)
                                        .id("fixed")
                                        .build())
                        .superseded())
                .extracting(OvertakenClaim::toString)
                .containsExactly("b was superseded by n, as it restates c", "c was superseded by n");
    }

    @Test
    void whatAnotherSourceSaysOfARestatementCountsAsWell() {
        Claim ours = Claim.that(Casualties.killed(Count.exactly(20)))
                .about(STRIKE)
                .saidBy(RADIO, SpeechAct.STATED, When.on("2020-01-03"))
                .supersedes(B)
                .id("ours")
                .build();

        assertThat(told(B, C, N, ours))
                .isEqualTo("n ours; b was superseded by n and ours, as it restates c; c was superseded by n;"
                        + " DIFFERENT_CORRECTIONS [n, ours]");
    }

    @Test
    void conflictsAreToldOfWhatIsNamedAlone() {
        Claim early = killed(42, "2019-12-31").supersedes(C).id("early").build();
        Claim other = killed(43, "2020-01-05").supersedes(C).id("other").build();

        assertThat(told(B, C, early))
                .isEqualTo("early; b was superseded by early, as it restates c; c was superseded by early;"
                        + " BEFORE_SAID [early]");
        assertThat(told(B, C, N, other))
                .isEqualTo("n other; b was superseded by n and other, as it restates c;"
                        + " c was superseded by n and other; DIFFERENT_CORRECTIONS [n, other]");
    }

    @Test
    void whatSaysTheSameAgainTakesNothingBack() {
        Claim same = killed(19, "2020-01-01").supersedes(C).id("same").build();
        Claim too = killed(19, "2020-01-01").supersedes(C).id("too").build();

        assertThat(told(B, C, same, too)).isEqualTo("b same too; c was superseded by same and too");
        assertThat(told(B, C, same, N))
                .isEqualTo(
                        "n; b was superseded by n, as it restates c; c was superseded by n and same, in whose place n stands;"
                                + " same was superseded by n, as it restates c");
    }

    @Test
    void whatWouldMakeACircleIsNotReached() {
        Claim over = killed(19, "2020-01-01").supersedes(N).id("over").build();
        Claim one = killed(1, "2020-01-01")
                .supersedes(Id.<Claim>of("two"))
                .id("one")
                .build();
        Claim two = killed(2, "2020-01-02").supersedes(one).id("two").build();
        Claim oneAgain =
                killed(1, "2020-01-01").reportedBy(RADIO).id("one-again").build();

        assertThat(told(B, C, N, over))
                .isEqualTo("over; b was superseded by n, in whose place over stands, as it restates c;"
                        + " c was superseded by n, in whose place over stands; n was superseded by over;"
                        + " BEFORE_SAID [over]");
        assertThat(told(one, two, oneAgain)).isEqualTo("one two one-again; CIRCULAR [one, two]");
    }

    @Test
    void whatIsNotYetKnownToHaveBeenSaidElsewhereIsTakenBackAllTheSame() {
        Claim known = N.toBuilder().in(document("third", "2020-01-05")).build();
        Dataset dataset = dataset(B, C, known).toBuilder()
                .add(document("third", "2020-01-05"))
                .build();

        ClaimedAsOf past = AsOf.knownBy(LocalDate.of(2020, 1, 6)).in(dataset);

        assertThat(past.later()).containsExactly(C);
        assertThat(past.claims()).containsExactly(known);
        assertThat(past.superseded())
                .extracting(OvertakenClaim::toString)
                .containsExactly("b was superseded by n, as it restates c");
    }

    @Test
    void allAnalysesGoByIt() {
        Dataset dataset = dataset(B, C, N);
        Question dead = Question.killed(STRIKE);

        assertThat(Comparison.of(dataset).leftOut())
                .extracting(LeftOut::toString)
                .containsExactly("b: superseded by n, as it restates c", "c: superseded by n");
        assertThat(Comparison.of(dataset).count(Verdict.CONTRADICT)).isZero();
        assertThat(Corroboration.of(dataset, dead).superseded()).containsExactly(B, C);
        assertThat(Policy.envelope().resolve(dataset, dead)).hasToString("""
                        killed in operation:strike, by envelope: 42 (one claim is left)
                          used: n: 42
                          set aside: b: 19 (superseded by n, as it restates c)
                          set aside: c: 19 (superseded by n)
                        """);
        assertThat(DatasetDiff.between(dataset(B, C), dataset).newlySuperseded())
                .extracting(OvertakenClaim::toString)
                .containsExactly("b was superseded by n, as it restates c", "c was superseded by n");
    }

    @Test
    void theOrderOfTheClaimsChangesNothingAlsoWhereThereAreVeryMany() {
        List<Claim> claims = new ArrayList<>(List.of(C, N));
        for (int i = 0; i < 20_000; i++) {
            claims.add(B.toBuilder().id("b" + i).build());
            claims.add(N.toBuilder()
                    .id("n" + i)
                    .supersedes(List.of(Id.of("b" + i)))
                    .build());
        }
        for (int i = 0; i < 100_000; i++) {
            claims.add(B.toBuilder().id("r" + i).build());
        }
        Collections.shuffle(claims, new Random(1));

        Dataset dataset = dataset(claims.toArray(Claim[]::new));

        assertThat(Corroboration.of(dataset, Question.killed(STRIKE)).claims()).hasSize(20_001);
    }
}
