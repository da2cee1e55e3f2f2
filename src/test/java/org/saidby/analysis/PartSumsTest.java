package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Harm;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.SourceKind;

/** Claims that count parts alone, held against the totals of others. */
class PartSumsTest {

    private static final Ref STRIKE = Ref.parse("operation:strike");
    private static final Question KILLED = Question.killed(STRIKE);
    private static final Source SOURCE = Source.of("source", SourceKind.OUTLET, "source");

    @Test
    void aPartGreaterThanATotalContradictsIt() {
        Claim taliban = parts("taliban", Count.between(50, 60));
        Claim total = total("total", Count.exactly(42));

        assertThat(compared(taliban, total))
                .containsExactly(
                        "taliban and total: CONTRADICT: the first counts parts alone, and these are more than the "
                                + "total: [50,..] and [42,42]");
        assertThat(compared(parts("taliban", Count.exactly(42)), total))
                .containsExactly("taliban and total: COMPATIBLE: the first counts parts alone, and both can be so: "
                        + "[42,..] and [42,42]");
    }

    @Test
    void exclusivePartsAreAddedAndOfOverlappingOnesTheGreatestCounts() {
        Claim added = parts("added", Count.atLeast(20), Count.between(23, 30));
        Claim overlapping = added.toBuilder()
                .id("overlapping")
                .assertion(((Casualties) added.assertion())
                        .toBuilder().overlapping(true).build())
                .build();
        Claim total = total("total", Count.upTo(42));

        assertThat(compared(added, total))
                .containsExactly(
                        "added and total: CONTRADICT: the first counts parts alone, and these are more than the "
                                + "total: [43,..] and [0,42]");
        assertThat(compared(overlapping, total))
                .containsExactly("overlapping and total: COMPATIBLE: the first counts parts alone, and both can be so: "
                        + "[23,..] and [0,42]");
    }

    @Test
    void twoThatCountPartsAloneMakeNoPairOfTheirOwn() {
        Claim one = parts("one", Count.exactly(10));
        Claim other = parts("other", Count.exactly(10)).toBuilder()
                .assertion(Casualties.among(Harm.KILLED, CasualtyPart.of(Count.exactly(10), "staff")))
                .build();

        assertThat(compared(one, other)).isEmpty();
        assertThat(compared(one, other, total("total", Count.exactly(42))))
                .containsExactly(
                        "one and total: COMPATIBLE: the first counts parts alone, and both can be so: [10,..] and [42,42]",
                        "other and total: COMPATIBLE: the first counts parts alone, and both can be so: [10,..] and "
                                + "[42,42]");
    }

    @Test
    void aTotalThatIsToldIsUsedAndNotItsParts() {
        Claim both = Claim.that(
                        Casualties.killed(Count.exactly(30)).including(CasualtyPart.of(Count.exactly(20), "staff")))
                .about(STRIKE)
                .saidBy(SOURCE)
                .id("both")
                .build();

        assertThat(compared(both, total("total", Count.exactly(30))))
                .containsExactly("both and total: AGREE: both say [30,30]");
    }

    @Test
    void denialsAndPartsThatCanBeNoneBoundNothing() {
        Claim none = parts("none", Count.noneReported());
        Claim denied = parts("denied", Count.exactly(50)).toBuilder().negated().build();

        assertThat(compared(none, total("total", Count.exactly(42)))).isEmpty();
        assertThat(compared(denied, total("total", Count.exactly(42)))).isEmpty();
    }

    @Test
    void partsOfOneLabelAreComparedAsEver() {
        assertThat(compared(parts("a", Count.exactly(3)), parts("b", Count.exactly(4))))
                .containsExactly("a and b: CONTRADICT: [3,3] and [4,4] have no number in common");
    }

    @Test
    void isMarkedInDataAndInWords() {
        Comparison comparison =
                Comparison.of(dataset(List.of(parts("parts", Count.exactly(50)), total("total", Count.exactly(42)))));
        ComparedQuestion killed = comparison.to(KILLED).orElseThrow();
        ComparedPair pair = killed.pairs().findFirst().orElseThrow();

        assertThat(killed.answers()).extracting(Answer::toString).containsExactly("total: 42");
        assertThat(killed.groups())
                .extracting(AnswerGroup::toString)
                .containsExactly("[42,42] [total]", "[50,..] (from parts) [parts]");
        assertThat(killed.groups()).extracting(AnswerGroup::isFromParts).containsExactly(false, true);
        assertThat(pair.first()).hasToString("parts: at least 50 (from its parts)");
        assertThat(pair.first().isFromParts()).isTrue();
        assertThat(pair.judgement().arguments())
                .isEqualTo(Map.of("first", "[50,..]", "second", "[42,42]", "fromParts", "first"));
    }

    @Test
    void isSeenAmongTheReasonsAndIsNoAnswer() {
        Dataset dataset = dataset(List.of(parts("parts", Count.exactly(50)), total("total", Count.exactly(42))));

        assertThat(ComparisonText.render(ComparisonReport.of(
                        dataset, ComparisonReportOptions.builder().build())))
                .contains(
                        "  killed in all\n      x the second counts parts alone, and these are more than the total: 42 "
                                + "and 50 or more (from\n        parts)\n        total against parts\n");
    }

    @Test
    void isNoSupportAndNoPolicyUsesIt() {
        Claim parts = parts("parts", Count.exactly(50));
        Dataset dataset = dataset(List.of(parts, total("total", Count.exactly(42))));

        assertThat(Corroboration.of(dataset, KILLED).claims())
                .extracting(claim -> claim.id().text())
                .containsExactly("total");
        assertThat(Policy.envelope().resolve(dataset, KILLED).used())
                .extracting(Answer::toString)
                .containsExactly("total: 42");
        assertThat(Answers.of(dataset).by(parts)).extracting(Answer::toString).containsExactly("parts: 50");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void contradictsIfAndOnlyIfTheLeastIsMoreThanTheTotalCanBe(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            int least = 1 + random.nextInt(40);
            int second = random.nextInt(10);
            int total = random.nextInt(40);
            Claim one = parts("one", Count.atLeast(least), Count.between(second, second + 9));
            Claim other = total("other", random.nextBoolean() ? Count.exactly(total) : Count.between(0, total));
            Comparison comparison = Comparison.of(dataset(List.of()));

            assertThat(comparison.between(one, other))
                    .extracting(pair -> pair.judgement().reason())
                    .containsExactly(least + second > total ? Reason.PARTS_EXCEED : Reason.PARTS_FIT)
                    .isEqualTo(comparison.between(other, one).stream()
                            .map(pair -> pair.judgement().reason())
                            .toList());
        }
    }

    private static List<String> compared(Claim... claims) {
        return Comparison.of(dataset(List.of(claims)))
                .pairs()
                .map(ComparedPair::toString)
                .toList();
    }

    private static Dataset dataset(List<Claim> claims) {
        return Dataset.builder().id("world").claims(claims).build();
    }

    private static Claim total(String id, Count count) {
        return Claim.that(Casualties.killed(count))
                .about(STRIKE)
                .saidBy(SOURCE)
                .id(id)
                .build();
    }

    private static Claim parts(String id, Count... counts) {
        List<CasualtyPart> parts = new ArrayList<>();
        for (Count count : counts) {
            parts.add(CasualtyPart.of(count, "part " + parts.size()));
        }
        return Claim.that(Casualties.builder().harm(Harm.KILLED).parts(parts).build())
                .about(STRIKE)
                .saidBy(SOURCE)
                .id(id)
                .build();
    }
}
