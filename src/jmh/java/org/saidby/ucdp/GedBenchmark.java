package org.saidby.ucdp;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
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
import org.openjdk.jmh.infra.Blackhole;
import org.saidby.csv.CsvForm;
import org.saidby.csv.CsvRow;
import org.saidby.csv.CsvTable;
import org.saidby.validation.RecordReader;

/** What reading UCDP GED costs, against rows of texts that nobody has looked at. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms768m", "-Xmx768m", "-XX:+UseSerialGC"})
public class GedBenchmark {

    /** A file of that name, or {@code generated}. */
    @Param("generated")
    private String file = "generated";

    private byte[] bytes = {};

    /** For JMH. */
    public GedBenchmark() {}

    @Setup
    public void load() throws IOException {
        bytes = file.equals("generated") ? GeneratedGed.bytes(10_000, 1) : Files.readAllBytes(Path.of(file));
    }

    private Reader text() {
        return new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
    }

    @Benchmark
    public void rowsOfFastCsv(Blackhole rows) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(text())) {
            reader.forEach(rows::consume);
        }
    }

    @Benchmark
    public void rowsOfCommonsCsv(Blackhole rows) throws IOException {
        try (CSVParser parser = CSVFormat.RFC4180.parse(text())) {
            for (CSVRecord row : parser) {
                rows.consume(row);
            }
        }
    }

    @Benchmark
    public void rowsWithPlaces(Blackhole rows) throws IOException {
        try (CsvTable table =
                CsvTable.open(new ByteArrayInputStream(bytes), "ged.csv", CsvForm.STANDARD, names -> true)) {
            for (CsvRow row = table.next(); row != null; row = table.next()) {
                rows.consume(row);
            }
        }
    }

    private RecordReader<UcdpGedEvent> open() throws IOException {
        return UcdpGed.open(new ByteArrayInputStream(bytes), "ged.csv", UcdpGedOptions.standard());
    }

    @Benchmark
    public void typedWithRulesWithoutDigest(Blackhole events) throws IOException {
        UcdpGedOptions options = UcdpGedOptions.builder().digest(false).build();
        try (RecordReader<UcdpGedEvent> reader = UcdpGed.open(new ByteArrayInputStream(bytes), "ged.csv", options)) {
            reader.forEachRemaining(events::consume);
            events.consume(reader.report());
        }
    }

    @Benchmark
    public void typedWithRules(Blackhole events) throws IOException {
        try (RecordReader<UcdpGedEvent> reader = open()) {
            reader.forEachRemaining(events::consume);
            events.consume(reader.report());
        }
    }

    @Benchmark
    public void typedWithRulesAndModel(Blackhole events) throws IOException {
        try (RecordReader<UcdpGedEvent> reader = open()) {
            reader.forEachRemaining(record -> record.value().ifPresent(event -> {
                events.consume(event.operation());
                events.consume(event.claim());
            }));
            events.consume(reader.report());
        }
    }
}
