package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.CountRange;
import org.saidby.Dataset;
import org.saidby.Harm;
import org.saidby.Hedge;
import org.saidby.HedgePolicy;
import org.saidby.Id;
import org.saidby.Link;
import org.saidby.Occurrence;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.SpeechAct;
import org.saidby.When;

class ComparisonTest {

    private static final Ref STRIKE = Ref.parse("operation:strike");
    private static final Ref OTHER = Ref.parse("operation:other");

    @Test
    void leavesOutWhatOthersSupersedeOrRetract() {
        Claim first = killed("a-first", STRIKE, 8).build();
        Claim second = killed("b-second", STRIKE, 9).supersedes(first).build();
        Claim third = killed("c-third", STRIKE, 10)
                .supersedes(second)
                .supersedes(first)
                .build();
        Claim wrong = killed("d-wrong", OTHER, 4).build();
        Claim back = killed("e-back", OTHER, 5).retracts(wrong).build();
        Comparison comparison = Comparison.of(dataset(first, second, third, wrong, back));

        assertThat(comparison.pairs()).isEmpty();
        assertThat(comparison.leftOut())
                .extracting(out -> out.claim().id() + " " + out.reason())
                .containsExactly(
                        "a-first superseded by b-second and c-third",
                        "b-second superseded by c-third",
                        "d-wrong retracted by e-back");
        assertThat(comparison.about(OTHER).leftOut()).extracting(LeftOut::claim).containsExactly(wrong);
        assertThat(comparison.answers().all()).extracting(Answer::claim).containsExactly(back, third);
    }

    @Test
    void comparesAgainWhatWasRetractedByAClaimThatWasTakenBackItself() {
        Claim first = killed("a-first", STRIKE, 8).build();
        Claim second = killed("b-second", STRIKE, 9).build();
        Claim back = killed("c-back", STRIKE, 9).retracts(first).build();
        Claim backAgain = killed("d-back-again", STRIKE, 9).retracts(back).build();
        Comparison comparison = Comparison.of(dataset(first, second, back, backAgain));

        assertThat(comparison.leftOut())
                .extracting(out -> out.claim().id() + " " + out.reason())
                .containsExactly("c-back retracted by d-back-again");
        assertThat(comparison.count(Verdict.CONTRADICT)).isEqualTo(2);
    }

    @Test
    void comparesClaimsThatCorrectEachOtherInACircle() {
        Claim first = killed("a-first", STRIKE, 8)
                .supersedes(Id.<Claim>of("b-second"))
                .build();
        Claim second = killed("b-second", STRIKE, 9).supersedes(first).build();
        Comparison comparison = Comparison.of(dataset(first, second));

        assertThat(comparison.leftOut()).isEmpty();
        assertThat(comparison.count(Verdict.CONTRADICT)).isEqualTo(1);
    }

    @Test
    void comparesThemIfAskedTo() {
        Claim first = killed("first", STRIKE, 8).build();
        Claim second = killed("second", STRIKE, 9).supersedes(first).build();
        ComparisonOptions options =
                ComparisonOptions.builder().includeWithdrawn(true).build();
        Comparison comparison = Comparison.of(dataset(first, second), options);

        assertThat(comparison.count(Verdict.CONTRADICT)).isEqualTo(1);
        assertThat(comparison.leftOut()).isEmpty();
    }

    @Test
    void aClaimThatNamesItselfStays() {
        Claim claim =
                killed("claim", STRIKE, 8).supersedes(Id.<Claim>of("claim")).build();

        assertThat(Comparison.of(dataset(claim)).leftOut()).isEmpty();
    }

    @Test
    void readsCountsByThePolicyThatItIsGiven() {
        HedgePolicy strict = count -> count.hedge() == Hedge.ABOUT
                ? CountRange.between(count.number().getAsLong(), count.number().getAsLong())
                : HedgePolicy.convention().rangeOf(count);
        Claim about = killed("about", STRIKE, Count.about(500)).build();
        Claim exact = killed("exact", STRIKE, 495).build();
        Dataset dataset = dataset(about, exact);

        assertThat(Comparison.of(dataset).pairs())
                .extracting(ComparedPair::toString)
                .containsExactly("about and exact: COMPATIBLE: [450,550] and [495,495] have numbers in common");
        assertThat(Comparison.of(
                                dataset,
                                ComparisonOptions.builder().hedges(strict).build())
                        .pairs())
                .extracting(ComparedPair::toString)
                .containsExactly("about and exact: CONTRADICT: [500,500] and [495,495] have no number in common");
    }

    @Test
    void aPolicyThatTakesNoneReportedForZeroIsTakenAtItsWord() {
        HedgePolicy zero = count -> count.hedge() == Hedge.NONE_REPORTED
                ? CountRange.between(0, 0)
                : HedgePolicy.convention().rangeOf(count);
        Dataset dataset = dataset(
                killed("none", STRIKE, Count.noneReported()).build(),
                killed("some", STRIKE, Count.some()).build());

        assertThat(Comparison.of(
                                dataset,
                                ComparisonOptions.builder().hedges(zero).build())
                        .count(Verdict.CONTRADICT))
                .isEqualTo(1);
        assertThat(Comparison.of(dataset).count(Verdict.CONTRADICT)).isZero();
    }

    @Test
    void keepsAnswersOfOneSenseTogether() {
        Comparison comparison = Comparison.of(dataset(
                killed("a", STRIKE, Count.parse("eight")).build(),
                killed("b", STRIKE, 10).build(),
                killed("c", STRIKE, 8).build()));
        ComparedQuestion killed =
                comparison.to(Question.total(STRIKE, Harm.KILLED)).orElseThrow();

        assertThat(killed.groups()).extracting(AnswerGroup::toString).containsExactly("[8,8] [a, c]", "[10,10] [b]");
        assertThat(killed.judge(killed.groups().get(1), killed.groups().get(0)))
                .hasToString("CONTRADICT: [10,10] and [8,8] have no number in common");
        assertThat(killed.answers()).extracting(Answer::toString).containsExactly("a: eight", "b: 10", "c: 8");
    }

    @Test
    void claimsThatAnswerNothingInCommonHaveNoPairs() {
        Claim killed = killed("killed", STRIKE, 8).build();
        Claim when =
                killed.toBuilder().assertion(Occurrence.on(When.on("2019"))).build();

        assertThat(Comparison.of(dataset()).between(killed, when)).isEmpty();
    }

    @Test
    void aDatasetWithoutClaimsHasNothingToCompare() {
        Comparison comparison = Comparison.of(dataset());

        assertThat(comparison.questions()).isEmpty();
        assertThat(Stream.of(Verdict.values()).mapToLong(comparison::count).sum())
                .isZero();
    }

    private static Dataset dataset(Claim... claims) {
        return Dataset.builder().id("dataset").claims(List.of(claims)).build();
    }

    private static ClaimBuilder killed(String id, Ref about, long number) {
        return killed(id, about, Count.exactly(number));
    }

    private static ClaimBuilder killed(String id, Ref about, Count count) {
        return Claim.that(Casualties.killed(count))
                .about(about)
                .saidBy(Link.of(Id.<Source>of("source"), SpeechAct.STATED))
                .id(id);
    }
}
