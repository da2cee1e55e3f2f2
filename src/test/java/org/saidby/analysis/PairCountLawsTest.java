package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Assertion;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Harm;
import org.saidby.Id;
import org.saidby.Involvement;
import org.saidby.Occurrence;
import org.saidby.Ref;
import org.saidby.Role;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.TimeExtent;
import org.saidby.When;

/** Pairs that are counted without being made are as many as those that are made, whatever is asked. */
class PairCountLawsTest {

    private static final Source SOURCE = Source.of("source", SourceKind.OUTLET, "source");
    private static final List<String> DATES = List.of(
            "2019-09",
            "2019-09-01/2019-09-30",
            "2019",
            "2019-10",
            "201X",
            "2019-XX-12",
            "2014/..",
            "2019-09~",
            "2019-05-15?",
            "2019-05-15~/2019-06",
            "2019-05-15T10:00:00",
            "2019-05-15T10:00:00Z",
            "[2018,2020]");

    private enum Kind {
        TIMES(PairCountLawsTest::time),
        TEXTS(random -> Casualties.killed(Count.exactly(8)).labelled("label " + random.nextInt(60))),
        THINGS(random -> Involvement.of(Id.<Actor>of("actor-" + random.nextInt(60)), Role.TARGETED)),
        MOMENTS(random -> moment(random, "+04:30")),
        CLOCKS(random -> moment(random, "")),
        PARTS(PairCountLawsTest::totalOrPart),
        LABELS(PairCountLawsTest::labelOrPart),
        COUNTS(random -> Casualties.killed(Count.between(random.nextInt(90), 90 + random.nextInt(9))));

        private final Function<Random, Assertion> assertion;

        Kind(Function<Random, Assertion> assertion) {
            this.assertion = assertion;
        }
    }

    private static Assertion moment(Random random, String offset) {
        int day = random.nextInt(9) + 1;
        String clock = String.format("T%02d:%02d:00", random.nextInt(24), random.nextInt(60));
        return random.nextInt(10) == 0
                ? time(random)
                : Occurrence.on(When.on("2019-09-0" + day + clock + (random.nextInt(20) == 0 ? "Z" : offset)));
    }

    private static Assertion totalOrPart(Random random) {
        Count count = random.nextInt(3) == 0 ? Count.atLeast(random.nextInt(60)) : Count.exactly(random.nextInt(60));
        return random.nextBoolean()
                ? Casualties.killed(count)
                : Casualties.among(Harm.KILLED, CasualtyPart.of(count, "part " + random.nextInt(900)));
    }

    private static Assertion labelOrPart(Random random) {
        Count count = random.nextInt(3) == 0 ? Count.atLeast(random.nextInt(60)) : Count.exactly(random.nextInt(60));
        Harm harm = random.nextInt(5) == 0 ? Harm.HARMED : Harm.KILLED;
        return random.nextBoolean()
                ? Casualties.of(harm, count).labelled(random.nextInt(9) == 0 ? "fighters" : "civilians")
                : Casualties.among(harm, CasualtyPart.of(count, "civilians"));
    }

    private static Assertion time(Random random) {
        When day = random.nextInt(3) == 0
                ? When.on(DATES.get(random.nextInt(DATES.size())))
                : When.on("2019-0" + (1 + random.nextInt(9)) + "-" + (10 + random.nextInt(19)));
        return Occurrence.on(
                random.nextInt(4) > 0
                        ? day
                        : day.toBuilder().extent(TimeExtent.ALL_DAYS).build());
    }

    @ParameterizedTest
    @EnumSource
    void countsWhatIsListed(Kind kind) {
        for (int seed = 0; seed < 5; seed++) {
            Comparison comparison = Comparison.of(dataset(kind, new Random(seed)));
            Map<Verdict, Long> listed = new EnumMap<>(Verdict.class);
            comparison.pairs().forEach(pair -> listed.merge(pair.judgement().verdict(), 1L, Long::sum));

            assertThat(comparison.questions())
                    .anyMatch(question -> question.groups().size() > 40);
            for (Verdict verdict : Verdict.values()) {
                assertThat(comparison.count(verdict)).as("%s", verdict).isEqualTo(listed.getOrDefault(verdict, 0L));
            }
        }
    }

    private static Dataset dataset(Kind kind, Random random) {
        Dataset.Builder dataset = Dataset.builder().id("many");
        dataset.addSource(SOURCE);
        for (int i = 0; i < 60; i++) {
            dataset.addActor(Actor.of("actor-" + i, ActorKind.ARMED_GROUP, "actor").toBuilder()
                    .partOf(Id.<Actor>of("actor-" + (i + 1)))
                    .build());
        }
        for (int i = 0; i < 200; i++) {
            ClaimBuilder claim = Claim.that(kind.assertion.apply(random))
                    .about(Ref.parse("operation:strike"))
                    .saidBy(SOURCE)
                    .id("claim-" + i);
            dataset.addClaim((random.nextInt(12) == 0 ? claim.negated() : claim).build());
        }
        return dataset.build();
    }
}
