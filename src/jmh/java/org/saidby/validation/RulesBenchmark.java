package org.saidby.validation;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.jmh.SampleData;

/** What the rules cost over values in memory, against the same looks taken by hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms768m", "-Xmx768m", "-XX:+UseSerialGC"})
public class RulesBenchmark {

    private final Dataset dataset = SampleData.dataset(5_000, 1);
    private final List<Entity> entities = SampleData.entities(dataset);
    private final RecordRules rules = new RecordRules(Validator.standard());

    /** For JMH. */
    public RulesBenchmark() {}

    @Setup
    public void requireNoFindings() {
        Report report = Validator.standard().validate(dataset);
        if (!report.findings().isEmpty() || byHand() != 0) {
            throw new IllegalStateException(report.countsByCode() + ", by hand " + byHand());
        }
    }

    @Benchmark
    public int byHand() {
        int found = 0;
        for (Entity entity : entities) {
            found += ChecksByHand.count(entity);
        }
        return found;
    }

    /** The rules that look at one record at a time. */
    @Benchmark
    public void recordRules(Blackhole findings) {
        for (int i = 0; i < entities.size(); i++) {
            findings.consume(rules.check(entities.get(i), new MemoryPlace("/", i)));
        }
    }

    /** All rules; what it takes more than the record rules is that of the dataset-wide ones and of the report. */
    @Benchmark
    public Report allRules() {
        return Validator.standard().validate(dataset);
    }
}
