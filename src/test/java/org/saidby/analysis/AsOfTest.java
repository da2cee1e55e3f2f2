package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.analysis.CorrectionConflict.Kind.BEFORE_SAID;
import static org.saidby.analysis.CorrectionConflict.Kind.CIRCULAR;
import static org.saidby.analysis.CorrectionConflict.Kind.DIFFERENT_CORRECTIONS;
import static org.saidby.analysis.CorrectionConflict.Kind.RETRACTED_AND_SUPERSEDED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Response;
import org.saidby.ResponseKind;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.When;

class AsOfTest {

    private static final Source COMMAND = Source.of("command", SourceKind.ORGANIZATION, "the command");
    private static final Operation STRIKE =
            Operation.builder().id("strike").kind(OperationKind.AIRSTRIKE).build();
    private static final Claim A = killed(8).id("a").build();
    private static final Claim B = killed(10, 2).id("b").supersedes(A).build();
    private static final Claim C = killed(12, 3).id("c").supersedes(B).build();

    private static ClaimBuilder killed(long number) {
        return killed(number, 1);
    }

    /** On a day of January 2020. */
    private static ClaimBuilder killed(long number, int day) {
        return Claim.that(Casualties.killed(Count.exactly(number)))
                .about(STRIKE)
                .saidBy(COMMAND, SpeechAct.STATED, When.on(LocalDate.of(2020, 1, day)));
    }

    private static ClaimBuilder takingBack(Claim claim, int day) {
        return Claim.that(Response.of(ResponseKind.OTHER, "taken back"))
                .about(STRIKE)
                .saidBy(COMMAND, SpeechAct.RETRACTED, When.on(LocalDate.of(2020, 1, day)))
                .retracts(claim);
    }

    private static ClaimedAsOf on(int day, Claim... claims) {
        return AsOf.saidBy(LocalDate.of(2020, 1, day)).in(dataset(List.of(claims)));
    }

    private static Dataset dataset(List<Claim> claims) {
        return Dataset.builder()
                .id("d")
                .add(COMMAND, STRIKE)
                .addAllClaims(claims)
                .build();
    }

    private static List<String> reasons(List<OvertakenClaim> overtaken) {
        return overtaken.stream()
                .map(one -> one.claim().id() + ": " + one.reason())
                .toList();
    }

    private static String text(CorrectionConflict conflict) {
        return conflict.kind()
                + conflict.corrected().map(claim -> " of " + claim.id()).orElse("") + ": "
                + conflict.claims().stream().map(claim -> claim.id().text()).toList();
    }

    @Test
    void eachClaimOfAChainStandsUntilTheNextOneIsSaid() {
        assertThat(on(1, A, B, C).claims()).containsExactly(A);
        assertThat(on(1, A, B, C).later()).containsExactly(B, C);
        assertThat(on(2, A, B, C).claims()).containsExactly(B);
        assertThat(on(3, A, B, C).claims()).containsExactly(C);
        assertThat(reasons(on(3, A, B, C).superseded()))
                .containsExactly("a: superseded by b, in whose place c stands", "b: superseded by c");
        assertThat(on(3, A, B, C).conflicts()).isEmpty();
    }

    @Test
    void aRetractedClaimIsGoneFromThatDayOn() {
        Claim back = takingBack(A, 2).id("r").build();

        assertThat(on(1, A, back).claims()).containsExactly(A);
        assertThat(on(2, A, back).claims()).containsExactly(back);
        assertThat(reasons(on(9, A, back).retracted())).containsExactly("a: retracted by r");
    }

    @Test
    void takingACorrectionBackBringsBackWhatItHadCorrected() {
        Claim back = takingBack(B, 3).id("r").build();

        assertThat(on(2, A, B, back).claims()).containsExactly(B);
        assertThat(on(3, A, B, back).claims()).containsExactly(A, back);
        assertThat(on(3, A, B, back).superseded()).isEmpty();
    }

    @Test
    void takingARetractionBackBringsBackWhatItHadTakenBack() {
        Claim back = takingBack(A, 2).id("r").build();
        Claim again = takingBack(back, 3).id("rr").build();

        assertThat(on(2, A, back, again).claims()).containsExactly(back);
        assertThat(on(3, A, back, again).claims()).containsExactly(A, again);
    }

    @Test
    void correctingARetractionDoesNotBringBackWhatItHadTakenBack() {
        Claim back = takingBack(A, 2).id("r").build();
        Claim instead = killed(9, 3).id("s").supersedes(back).build();

        assertThat(on(3, A, back, instead).claims()).containsExactly(instead);
        assertThat(reasons(on(3, A, back, instead).retracted())).containsExactly("a: retracted by r");
    }

    @Test
    void whatTakesThePlaceOfARetractedCorrectionReplacesWhatThatHadCorrected() {
        Claim back = takingBack(B, 3).id("r").build();
        Claim instead = killed(9, 4).id("s").supersedes(B).build();

        assertThat(on(3, A, B, back, instead).claims()).containsExactly(A, back);
        assertThat(on(4, A, B, back, instead).claims()).containsExactly(back, instead);
        assertThat(on(4, A, B, back, instead).conflicts())
                .extracting(AsOfTest::text)
                .containsExactly(RETRACTED_AND_SUPERSEDED + " of b: [r, s]");
    }

    @Test
    void correctionsThatDifferAreReportedAndAllStand() {
        Claim other = killed(11, 3).id("other").supersedes(A).build();

        ClaimedAsOf past = on(3, A, B, other);

        assertThat(past.claims()).containsExactly(B, other);
        assertThat(past.conflicts())
                .extracting(AsOfTest::text)
                .containsExactly(DIFFERENT_CORRECTIONS + " of a: [b, other]");
        assertThat(on(2, A, B, other).conflicts()).isEmpty();
    }

    @Test
    void correctionsThatSayTheSameDoNotConflict() {
        assertThat(on(3, A, B, killed(10, 3).id("other").supersedes(A).build()).conflicts())
                .isEmpty();
    }

    @Test
    void aConflictEndsWhenOneClaimTakesThePlaceOfBoth() {
        Claim other = killed(11, 2).id("other").supersedes(A).build();
        Claim last = killed(12, 3).id("last").supersedes(B).supersedes(other).build();

        assertThat(on(2, A, B, other, last).conflicts()).hasSize(1);
        assertThat(on(3, A, B, other, last).conflicts()).isEmpty();
        assertThat(on(3, A, B, other, last).claims()).containsExactly(last);
    }

    @Test
    void circlesHaveNoEffectInsideAndAreReported() {
        Claim one = killed(1).id("one").supersedes(Id.of("two")).build();
        Claim two = killed(2, 2).id("two").retracts(Id.of("three")).build();
        Claim three = killed(3, 3).id("three").supersedes(one).supersedes(A).build();
        Claim self = killed(4).id("self").retracts(Id.of("self")).build();

        ClaimedAsOf past = on(3, A, one, two, three, self);

        assertThat(past.claims()).containsExactly(one, two, three, self);
        assertThat(past.conflicts())
                .extracting(AsOfTest::text)
                .containsExactly(CIRCULAR + ": [one, three, two]", CIRCULAR + ": [self]");
        assertThat(on(2, A, one, two, three).claims()).containsExactly(A, one);
    }

    @Test
    void aCorrectionSaidBeforeWhatItCorrectsHasEffectAndIsReported() {
        Claim late = killed(8, 5).id("late").build();
        Claim early = killed(9, 2).id("early").supersedes(late).build();

        assertThat(on(2, late, early).claims()).containsExactly(early);
        assertThat(on(2, late, early).conflicts()).isEmpty();
        assertThat(on(5, late, early).claims()).containsExactly(early);
        assertThat(on(5, late, early).conflicts())
                .extracting(AsOfTest::text)
                .containsExactly(BEFORE_SAID + " of late: [early]");
    }

    @Test
    void undatedClaimsAreListedAndCountOnlyWhenAskedFor() {
        Claim undated = Claim.that(Casualties.killed(Count.exactly(9)))
                .about(STRIKE)
                .saidBy(COMMAND)
                .supersedes(A)
                .id("u")
                .build();
        AsOf third = AsOf.saidBy(LocalDate.of(2020, 1, 3));

        ClaimedAsOf without = third.in(dataset(List.of(A, undated)));
        ClaimedAsOf with = third.withUndated().in(dataset(List.of(A, undated)));

        assertThat(without.claims()).containsExactly(A);
        assertThat(without.undated()).containsExactly(undated);
        assertThat(with.claims()).containsExactly(undated);
        assertThat(with.undated()).containsExactly(undated);
    }

    @Test
    void claimsAboutClaimsThatAreGoneStayAndAreListed() {
        Claim about = Claim.that(Response.of(ResponseKind.UNSUBSTANTIATED, "that claim"))
                .about(A)
                .saidBy(COMMAND, SpeechAct.STATED, When.on("2020-01-01"))
                .id("about")
                .build();

        assertThat(on(1, A, B, about).aboutGone()).isEmpty();
        assertThat(on(2, A, B, about).claims()).containsExactly(B, about);
        assertThat(on(2, A, B, about).aboutGone()).containsExactly(about);
    }

    @Test
    void chainsCanBeLong() {
        List<Claim> chain = new ArrayList<>(List.of(A));
        for (int i = 1; i < 100_000; i++) {
            chain.add(killed(i).id("c" + i).supersedes(chain.get(i - 1)).build());
        }
        Collections.shuffle(chain, new Random(1));

        assertThat(AsOf.saidBy(LocalDate.of(2020, 1, 1)).in(dataset(chain)).claims())
                .extracting(claim -> claim.id().text())
                .containsExactly("c99999");
    }

    @Test
    void keepsTheRestOfTheDataset() {
        Dataset dataset = dataset(List.of(A, B));

        assertThat(AsOf.saidBy(LocalDate.of(2020, 1, 1)).in(dataset).dataset())
                .isEqualTo(dataset.toBuilder().claims(List.of(A)).build());
        assertThat(Stream.of(on(1), on(9)).map(ClaimedAsOf::dataset)).containsOnly(dataset(List.of()));
        assertThat(on(1).question()).isEqualTo(AsOf.saidBy(LocalDate.of(2020, 1, 1)));
        assertThat(Optional.of(on(1))).isEqualTo(Optional.of(on(1)));
    }
}
