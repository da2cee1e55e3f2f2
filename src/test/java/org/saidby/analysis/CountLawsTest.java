package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.CountRange;
import org.saidby.Dataset;
import org.saidby.Harm;
import org.saidby.Hedge;
import org.saidby.Id;
import org.saidby.Link;
import org.saidby.Polarity;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.SpeechAct;

/** What holds of all counts that are compared, tried on generated ones. */
class CountLawsTest {

    private static final Dataset EMPTY = Dataset.builder().id("empty").build();
    private static final Comparison COMPARISON = Comparison.of(EMPTY);
    private static final Ref STRIKE = Ref.parse("operation:strike");

    /** Every number at which a generated range can begin or end, and its neighbours. */
    private static final long[] NUMBERS = LongStream.concat(
                    LongStream.rangeClosed(0, 250),
                    LongStream.of(999, 1_000, 1_999, 2_000, 9_999, 10_000, 19_999, 20_000, 99_999, 100_000, 200_000))
            .toArray();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void twoCountsContradictIfAndOnlyIfNoNumberSatisfiesBoth(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Claim one = claim("one", random);
            Claim other = claim("other", random);
            Judgement judgement = judgement(one, other);

            boolean isPossible = LongStream.of(NUMBERS).anyMatch(n -> allows(one, n) && allows(other, n));
            assertThat(judgement.verdict() != Verdict.CONTRADICT)
                    .as("%s and %s: %s", one.assertion(), other.assertion(), judgement)
                    .isEqualTo(isPossible);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theVerdictDoesNotDependOnWhichComesFirst(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Claim one = claim("one", random);
            Claim other = claim("other", random);

            assertThat(judgement(one, other).reason())
                    .isEqualTo(judgement(other, one).reason());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aCountAgreesWithItselfAndNeverAgreesWithAnotherRange(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Claim one = claim("one", random);
            Claim other = claim("other", random);
            boolean agrees = judgement(one, other).verdict() == Verdict.AGREE;

            assertThat(judgement(one, one).verdict()).isEqualTo(Verdict.AGREE);
            assertThat(!agrees || LongStream.of(NUMBERS).allMatch(n -> allows(one, n) == allows(other, n)))
                    .as("%s and %s", one, other)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theCountedPairsAreThoseThatAreListed(long seed) {
        Random random = new Random(seed);
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            claims.add(claim("claim-" + i, random));
        }
        claims.add(twice("twice", 3, 8));
        claims.add(twice("twice-the-same", 3, 3));
        Comparison comparison = Comparison.of(EMPTY.toBuilder().claims(claims).build());
        Map<Verdict, Long> listed = new EnumMap<>(Verdict.class);

        comparison.pairs().forEach(pair -> {
            assertThat(pair.first().claim().id())
                    .isLessThan(pair.second().claim().id());
            listed.merge(pair.verdict(), 1L, Long::sum);
        });

        for (Verdict verdict : Verdict.values()) {
            assertThat(comparison.count(verdict)).isEqualTo(listed.getOrDefault(verdict, 0L));
            assertThat(comparison.pairs(verdict).count()).isEqualTo(comparison.count(verdict));
        }
        assertThat(comparison
                        .to(Question.total(STRIKE, Harm.KILLED))
                        .orElseThrow()
                        .pairs()
                        .map(pair -> pair.first().claim().id() + " "
                                + pair.second().claim().id()))
                // of the two that count parts alone neither bounds the other
                .hasSize(152 * 151 / 2 - 1)
                .doesNotHaveDuplicates();
    }

    @Test
    void aHundredThousandAnswersToOneQuestionAreCountedWithoutMakingTheirPairs() {
        int size = 100_000;
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            claims.add(claim("claim-" + i, Count.exactly(i % 50_000), Polarity.POSITIVE));
        }
        Comparison comparison = Comparison.of(EMPTY.toBuilder().claims(claims).build());

        assertThat(comparison.count(Verdict.AGREE)).isEqualTo(50_000);
        assertThat(comparison.count(Verdict.CONTRADICT)).isEqualTo((long) size * (size - 1) / 2 - 50_000);
        assertThat(comparison.pairs(Verdict.CONTRADICT).limit(3)).hasSize(3);
    }

    private static Judgement judgement(Claim one, Claim other) {
        return COMPARISON.between(one, other).get(0).judgement();
    }

    /** Whether a claim leaves it possible that there were so many. */
    private static boolean allows(Claim claim, long number) {
        Count count = ((Casualties) claim.assertion()).total().orElseThrow();
        CountRange range = count.range();
        return range.contains(number) == (claim.polarity() == Polarity.POSITIVE);
    }

    private static Claim claim(String id, Random random) {
        Count count = count(random);
        // a denial that none is reported leaves every number possible as well
        boolean isDenied = count.hedge() != Hedge.NONE_REPORTED && random.nextInt(4) == 0;
        return claim(id, count, isDenied ? Polarity.NEGATIVE : Polarity.POSITIVE);
    }

    private static Claim claim(String id, Count count, Polarity polarity) {
        return Claim.that(Casualties.killed(count))
                .about(STRIKE)
                .saidBy(Link.of(Id.<Source>of("source"), SpeechAct.STATED))
                .polarity(polarity)
                .id(id)
                .build();
    }

    private static Claim twice(String id, long one, long other) {
        Claim claim = claim(id, Count.exactly(1), Polarity.POSITIVE);
        return claim.toBuilder()
                .assertion(Casualties.builder()
                        .harm(Harm.KILLED)
                        .addPart(CasualtyPart.of(Count.exactly(one), "civilians"))
                        .addPart(CasualtyPart.of(Count.exactly(other), "civilians"))
                        .addPart(CasualtyPart.of(Count.atLeast(other), "civilians"))
                        .build())
                .build();
    }

    private static Count count(Random random) {
        Hedge hedge = Hedge.values()[random.nextInt(Hedge.values().length)];
        int number = 1 + random.nextInt(30);
        if (hedge == Hedge.BETWEEN) {
            return Count.between(number, number + random.nextInt(10));
        }
        return hedge.takesNumber() ? Count.of(hedge, number) : Count.of(hedge);
    }
}
