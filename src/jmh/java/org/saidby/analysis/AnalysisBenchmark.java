package org.saidby.analysis;

import java.time.LocalDate;
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
import org.saidby.Dataset;

/**
 * What each analysis of a whole dataset costs, from 5,000 claims on. Near-linear if the time for ten times as many claims is near ten
 * times as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms4g", "-Xmx4g", "-XX:+UseSerialGC"})
public class AnalysisBenchmark {

    /** How many claims; a fifth as many operations. */
    @Param({"5000", "50000", "500000"})
    public int claims;

    private Dataset dataset;

    /** For JMH. */
    public AnalysisBenchmark() {}

    @Setup
    public void make() {
        dataset = GeneratedClaims.of(claims);
    }

    /** Only the claims by question, which most analyses begin with. */
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

    /** Who stands behind each question. */
    @Benchmark
    public long corroborate() {
        Corroborator corroborator = Corroborator.in(dataset);
        return corroborator.answers().questions().stream()
                .mapToLong(question -> corroborator.of(question).atLeast())
                .sum();
    }

    /** The latest of each question that a named speaker answers. */
    @Benchmark
    public long resolve() {
        Resolver resolver = Resolver.of(dataset);
        Policy policy = Policy.namedSpeakersOnly().then(Policy.latest());
        return resolver.answers().questions().stream()
                .filter(question -> resolver.resolve(question, policy).isResolved())
                .count();
    }

    @Benchmark
    public int asOf() {
        return AsOf.saidBy(LocalDate.of(2021, 1, 1)).in(dataset).claims().size();
    }

    /** Every total and tally. */
    @Benchmark
    public long reconcile() {
        return Reconciler.in(dataset).all().stream()
                .filter(one -> one.verdict() == TallyVerdict.CONTRADICTED)
                .count();
    }
}
