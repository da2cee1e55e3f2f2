package org.saidby.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Assertion;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Involvement;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Occurrence;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Place;
import org.saidby.Role;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.When;

/**
 * What comparing costs, from 5,000 claims on: five claims for each operation, of which some say the same, some hedge, some disagree
 * and some deny. Near-linear if the time for ten times as many claims is near ten times as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+UseSerialGC"})
public class ComparisonBenchmark {

    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

    /** How many claims; a fifth as many operations. */
    @Param({"5000", "50000", "500000"})
    public int claims;

    private Dataset dataset;

    /** For JMH. */
    public ComparisonBenchmark() {}

    @Setup
    public void make() {
        Random random = new Random(1);
        Location country = Location.of("country", LocationKind.COUNTRY, "a country");
        List<Location> towns = new ArrayList<>();
        List<Actor> actors = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            towns.add(Location.builder()
                    .id("town-" + i)
                    .kind(LocationKind.CITY)
                    .name("town " + i)
                    .within(country)
                    .build());
            actors.add(Actor.of("actor-" + i, ActorKind.ARMED_GROUP, "group " + i));
            sources.add(Source.of("source-" + i, SourceKind.OUTLET, "outlet " + i));
        }
        Dataset.Builder made = Dataset.builder().id("compared").add(country);
        made.addAllLocations(towns).addAllActors(actors).addAllSources(sources);
        for (int i = 0; i < claims / 5; i++) {
            LocalDate day = FIRST_DAY.plusDays(random.nextInt(4_000));
            Operation operation = Operation.builder()
                    .id("operation-" + i)
                    .kind(OperationKind.AIRSTRIKE)
                    .when(When.on(day))
                    .build();
            made.addOperation(operation);
            int killed = 3 + random.nextInt(40);
            Location town = towns.get(random.nextInt(100));
            for (int j = 0; j < 5; j++) {
                Claim claim = Claim.that(assertion(random, j, killed, day, town, actors))
                        .about(operation)
                        .saidBy(sources.get(random.nextInt(100)), SpeechAct.STATED)
                        .id("claim-" + i + "-" + j)
                        .build();
                made.addClaim(
                        random.nextInt(50) == 0 ? claim.toBuilder().negated().build() : claim);
            }
        }
        dataset = made.build();
    }

    private static Assertion assertion(
            Random random, int place, int killed, LocalDate day, Location town, List<Actor> actors) {
        return switch (place) {
            case 0 -> Casualties.killed(Count.exactly(killed)).labelled("militants");
            case 1 ->
                Casualties.killed(random.nextBoolean() ? Count.exactly(killed) : Count.atLeast(killed + 1))
                        .including(CasualtyPart.of(Count.some(), "civilians"));
            case 2 -> Casualties.killed(random.nextBoolean() ? Count.about(killed) : Count.dozens());
            case 3 ->
                Occurrence.on(When.on(day.plusDays(random.nextInt(2))))
                        .at(random.nextBoolean() ? Place.named(town) : Place.near(town));
            default ->
                random.nextBoolean()
                        ? Involvement.of(actors.get(random.nextInt(100)), Role.CONDUCTED)
                        : Occurrence.on(When.on(day)).at(Place.named(town));
        };
    }

    /** Only the claims by question, which all analyses begin with. */
    @Benchmark
    public Answers answers() {
        return Answers.of(dataset);
    }

    @Benchmark
    public long compare() {
        return Comparison.of(dataset).count(Verdict.CONTRADICT);
    }

    /** Also makes each pair that contradicts, with its reason in words. */
    @Benchmark
    public long tellContradictions() {
        return Comparison.of(dataset)
                .pairs(Verdict.CONTRADICT)
                .mapToLong(pair -> pair.judgement().message().length())
                .sum();
    }
}
