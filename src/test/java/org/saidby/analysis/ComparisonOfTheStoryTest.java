package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.GoldenText;
import org.saidby.Id;
import org.saidby.Operation;
import org.saidby.Ref;
import org.saidby.example.SouthernLibya;

/** What the worked example comes to when its claims are compared. */
class ComparisonOfTheStoryTest {

    private static final Dataset DATASET = SouthernLibya.dataset();
    private static final Comparison COMPARISON = Comparison.of(DATASET);

    @ParameterizedTest
    @CsvSource({
        "x01-killed-8, x02-killed-10, counts-apart, '[8,8] and [10,10] have no number in common'",
        "x01-one-airstrike, x02-four-airstrikes, counts-apart, '[1,1] and [4,4] have no number in common'",
        "s27-nearly-500-in-surt, x09-495-strikes, counts-overlap, '[450,499] and [495,495] have numbers in common'",
        "s27-nearly-500-in-surt, x10-over-500-strikes, counts-apart, '[450,499] and [501,..] have no number in common'",
        "s10-murzuq-south-of-tripoli, x12-murzuq-south-of-tripoli, distances-overlap, "
                + "'nearly 600 mi south from location:tripoli and about 600 mi south from location:tripoli can be the same place'",
        "s11-killed-8, x01-killed-8, same-count, 'both say [8,8]'",
        "x04-civilians-killed, x05-unsubstantiated, denied, "
                + "'one denies what the other says: claim:x04-civilians-killed and not claim:x04-civilians-killed'",
        "x04-civilians-killed, x05-no-civilian-casualties, harm-exceeds, "
                + "'more came to one harm than to any: [1,..] and [0,0]'",
        "s01-by-the-us-military, s05-air-force-reaper-drone, part-of, "
                + "'one is part of the other: actor:us-military and actor:us-air-force'"
    })
    void putsTwoClaimsSideBySide(String first, String second, String reason, String message) {
        Judgement judgement =
                COMPARISON.between(claim(first), claim(second)).get(0).judgement();

        assertThat(judgement.reason().text()).isEqualTo(reason);
        assertThat(judgement.message()).isEqualTo(message);
    }

    @Test
    void theHeraldsDateContradictsTheArticlesByADay() {
        List<ComparedPair> pairs =
                COMPARISON.between(claim("x07-yesterday-near-murzuq"), claim("s01-airstrike-on-thursday"));

        assertThat(pairs).hasSize(2);
        assertThat(pairs.get(0).judgement().verdict()).isEqualTo(Verdict.CONTRADICT);
        assertThat(pairs.get(0).judgement().reason()).isEqualTo(Reason.TIMES_APART);
        assertThat(pairs.get(0).judgement().arguments())
                .isEqualTo(Map.of("first", "2019-09-27", "second", "2019-09-26", "days", "1"));
        assertThat(pairs.get(1).judgement().reason()).isEqualTo(Reason.PLACE_NEAR);
    }

    @Test
    void theHeraldsPlaceIsCompatibleWithTheWithheldOne() {
        assertThat(COMPARISON.between(claim("x07-yesterday-near-murzuq"), claim("s04-place-withheld")))
                .extracting(ComparedPair::toString)
                .containsExactly(
                        "x07-yesterday-near-murzuq and s04-place-withheld: COMPATIBLE: the place is withheld, and nothing "
                                + "told is outside its area: near location:murzuq and withheld in location:southwest-libya");
    }

    @Test
    void findsTheseContradictionsAndNoOther() {
        assertThat(COMPARISON
                        .pairs(Verdict.CONTRADICT)
                        .map(pair -> pair.first().claim().id() + " "
                                + pair.second().claim().id()))
                .containsExactly(
                        "x04-civilians-killed x05-unsubstantiated",
                        "s11-killed-8 x02-killed-10",
                        "x01-killed-8 x02-killed-10",
                        "x02-killed-10 x08-killed-8",
                        "x04-civilians-killed x05-no-civilian-casualties",
                        "x01-one-airstrike x02-four-airstrikes",
                        "s01-airstrike-on-thursday x07-yesterday-near-murzuq",
                        "x07-september-26 x07-yesterday-near-murzuq",
                        "s27-nearly-500-in-surt x10-over-500-strikes",
                        "x09-495-strikes x10-over-500-strikes",
                        "x10-over-500-strikes x11-495-confirmed");
        assertThat(COMPARISON.count(Verdict.CONTRADICT)).isEqualTo(11);
    }

    @Test
    void isWhatTheGoldenFileHolds() throws IOException {
        GoldenText.check("analysis/southern-libya.compared.txt", rendered(COMPARISON));
    }

    @Test
    void theOrderOfTheDatasetChangesNothing() throws IOException {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Dataset shuffled = DATASET.toBuilder()
                    .sources(shuffled(DATASET.sources(), random))
                    .documents(shuffled(DATASET.documents(), random))
                    .actors(shuffled(DATASET.actors(), random))
                    .locations(shuffled(DATASET.locations(), random))
                    .operations(shuffled(DATASET.operations(), random))
                    .claims(shuffled(DATASET.claims(), random))
                    .build();

            assertThat(rendered(Comparison.of(shuffled))).isEqualTo(golden());
        }
    }

    @Test
    void anOperationHasItsOwnPairs() {
        Comparison about = COMPARISON.about(Ref.parse("operation:strike-2019-09-26"));

        assertThat(about.count(Verdict.CONTRADICT)).isEqualTo(2);
        assertThat(about.pairs(Verdict.CONTRADICT))
                .extracting(pair -> pair.second().claim().id().text())
                .containsOnly("x07-yesterday-near-murzuq");
        assertThat(about.to(Question.place(Ref.parse("operation:strike-2019-09-26"))))
                .isPresent();
        assertThat(about.to(Question.time(Ref.parse("operation:strike-2019-09-19"))))
                .isEmpty();
    }

    @Test
    void aCampaignHasThoseOfItsParts() {
        Operation campaign = DATASET.operation(Id.of("strikes-2019-09")).orElseThrow();

        assertThat(COMPARISON.about(campaign).count(Verdict.CONTRADICT)).isZero();
        assertThat(COMPARISON.aboutWithParts(campaign).count(Verdict.CONTRADICT))
                .isEqualTo(8);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static Claim claim(String id) {
        return DATASET.claim(Id.of(id)).orElseThrow(() -> new AssertionError("no claim " + id));
    }

    private static String rendered(Comparison comparison) {
        StringBuilder text = new StringBuilder();
        for (ComparedQuestion question : comparison.questions()) {
            text.append(question.question()).append('\n');
            question.groups().forEach(group -> text.append("    ").append(group).append('\n'));
            question.pairs()
                    .forEach(pair -> text.append("        ").append(pair).append('\n'));
        }
        return text.toString();
    }

    private static String golden() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                ComparisonOfTheStoryTest.class.getResourceAsStream("southern-libya.compared.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
