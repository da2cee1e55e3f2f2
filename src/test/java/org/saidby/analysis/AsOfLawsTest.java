package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.Link;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.SpeechAct;
import org.saidby.TestGenerator;
import org.saidby.When;

/** Laws over generated claims that correct and take back others. */
class AsOfLawsTest {

    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 30;
    private static final int CLAIMS = 60;

    /** The next claim, one of 60, on its day: it corrects and takes back some of others. */
    private static Claim claim(Random random, int i, int others) {
        ClaimBuilder claim = Claim.that(Casualties.killed(Count.exactly(random.nextInt(3))))
                .id("c" + i)
                .about(Ref.parse("operation:o"))
                .saidBy(Link.of(Id.<Source>of("s"), SpeechAct.STATED).at(When.on(FIRST.plusDays(day(i)))));
        for (int edge = random.nextInt(3); edge > 0 && others > 0; edge--) {
            Id<Claim> other = Id.of("c" + random.nextInt(others));
            boolean takesBack = random.nextInt(3) == 0;
            claim = takesBack ? claim.retracts(other) : claim.supersedes(other);
        }
        return claim.build();
    }

    private static int day(int i) {
        return i * DAYS / CLAIMS;
    }

    /** Claims in the order in which they are said, each of which acts on those before it. */
    private static List<Claim> inOrder(Random random) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            claims.add(claim(random, i, i));
        }
        return claims;
    }

    /** Claims of which each acts on any, so that there are circles and corrections said too early. */
    private static List<Claim> inDisorder(Random random) {
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < CLAIMS; i++) {
            claims.add(claim(random, i, CLAIMS));
        }
        return claims;
    }

    private static ClaimedAsOf on(int day, Dataset dataset) {
        return AsOf.saidBy(FIRST.plusDays(day)).in(dataset);
    }

    private static Dataset dataset(List<Claim> claims) {
        return Dataset.builder().id("d").addAllClaims(claims).build();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aClaimRetractedForGoodIsGoneFromEveryLaterDayAndPresentOnEveryEarlierOne(long seed) {
        Random random = new Random(seed);
        List<Claim> claims = inOrder(random);
        int taken = random.nextInt(CLAIMS / 2);
        int later = CLAIMS / 2 + random.nextInt(CLAIMS / 2);
        // nothing else acts on the two, nor on what they restate
        claims.replaceAll(claim -> without(claim, "c" + taken, "c" + later));
        claims.set(taken, with(claims.get(taken), 100));
        claims.set(later, with(claims.get(later), 101));
        claims.set(
                later,
                claims.get(later).toBuilder()
                        .retracts(Id.<Claim>of("c" + taken))
                        .build());
        Dataset dataset = dataset(claims);

        for (int day = 0; day < DAYS; day++) {
            boolean isPresent = on(day, dataset).claims().contains(claims.get(taken));
            assertThat(isPresent).as("day " + day).isEqualTo(day >= day(taken) && day < day(later));
        }
    }

    private static Claim with(Claim claim, long number) {
        return claim.toBuilder()
                .assertion(Casualties.killed(Count.exactly(number)))
                .build();
    }

    private static Claim without(Claim claim, String... ids) {
        List<String> left = List.of(ids);
        return claim.toBuilder()
                .supersedes(claim.supersedes().stream()
                        .filter(id -> !left.contains(id.text()))
                        .toList())
                .retracts(claim.retracts().stream()
                        .filter(id -> !left.contains(id.text()))
                        .toList())
                .build();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfTheClaimsChangesNothing(long seed) {
        Random random = new Random(seed);
        List<Claim> claims = inDisorder(random);
        List<Claim> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);

        for (int day = 0; day < DAYS; day += 7) {
            assertSame(on(day, dataset(claims)), on(day, dataset(shuffled)));
        }
    }

    private static void assertSame(ClaimedAsOf past, ClaimedAsOf other) {
        assertThat(other.claims()).containsExactlyInAnyOrderElementsOf(past.claims());
        assertThat(other.superseded()).containsExactlyInAnyOrderElementsOf(past.superseded());
        assertThat(other.retracted()).containsExactlyInAnyOrderElementsOf(past.retracted());
        assertThat(other.later()).containsExactlyInAnyOrderElementsOf(past.later());
        assertThat(other.undated()).containsExactlyInAnyOrderElementsOf(past.undated());
        assertThat(other.aboutGone()).containsExactlyInAnyOrderElementsOf(past.aboutGone());
        assertThat(other.conflicts()).containsExactlyInAnyOrderElementsOf(past.conflicts());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void everyClaimIsAccountedForOnce(long seed) {
        Dataset generated = new TestGenerator(seed).dataset(80);
        AsOf question = AsOf.knownBy(LocalDate.of(2019, 9, 20));

        for (AsOf asked : List.of(question, question.withUndated())) {
            ClaimedAsOf past = asked.in(generated);
            Set<Claim> gone = new HashSet<>();
            past.superseded().forEach(one -> gone.add(one.claim()));
            past.retracted().forEach(one -> gone.add(one.claim()));
            List<Claim> all = new ArrayList<>(past.claims());
            all.addAll(gone);
            all.addAll(past.later());
            if (!asked.countsUndated()) {
                all.addAll(past.undated());
            }
            assertThat(all).containsExactlyInAnyOrderElementsOf(generated.claims());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void lookingBackAgainAtWhatStoodChangesNothing(long seed) {
        Dataset dataset = dataset(inOrder(new Random(seed)));

        assertThat(on(20, on(20, dataset).dataset()).claims())
                .isEqualTo(on(20, dataset).claims());
    }
}
