package org.saidby.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
import org.saidby.jmh.PlainRecords;
import org.saidby.jmh.SampleData;

/** What reading JSON Lines costs, from the scan of the tokens to the report. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms768m", "-Xmx768m", "-XX:+UseSerialGC"})
public class ReadBenchmark {

    private final JsonFactory jackson = new JsonFactory();
    private final ObjectReader records = PlainRecords.mapper().readerFor(PlainRecords.Line.class);
    private byte[] lines = {};

    /** For JMH. */
    public ReadBenchmark() {}

    @Setup
    public void write() {
        String text = DatasetJsonLines.write(SampleData.dataset(5_000, 1));
        lines = text.getBytes(StandardCharsets.UTF_8);
        System.out.printf("%d bytes, %.0f a claim%n", lines.length, SampleData.bytesPerClaim(text));
    }

    @Benchmark
    public int tokens() throws IOException {
        int count = 0;
        try (JsonParser parser = jackson.createParser(new ByteArrayInputStream(lines))) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    @Benchmark
    public void tokensAndTexts(Blackhole values) throws IOException {
        try (JsonParser parser = jackson.createParser(new ByteArrayInputStream(lines))) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isScalarValue()) {
                    values.consume(parser.getText());
                }
            }
        }
    }

    @Benchmark
    public void values(Blackhole values) throws IOException {
        decode(null, values);
    }

    @Benchmark
    public void pooledValues(Blackhole values) throws IOException {
        decode(new TextPool(), values);
    }

    private void decode(@Nullable TextPool pool, Blackhole values) throws IOException {
        JsonLimits limits = JsonReadOptions.standard().limits();
        LineInput input = new LineInput(new ByteArrayInputStream(lines), limits.lineLength(), false);
        LineDecoder decoder = new LineDecoder(limits, "sample", pool);
        long record = 0;
        while (input.next()) {
            if (!input.isBlank()
                    && (input.isAscii() || Utf8.firstFault(input.bytes(), input.start(), input.end()) < 0)) {
                decoder.decode(input, ++record);
                values.consume(decoder.entity());
                if (!decoder.problems().isEmpty()) {
                    throw new IllegalStateException(decoder.problems().toString());
                }
            }
        }
    }

    @Benchmark
    public void validated(Blackhole values) throws IOException {
        try (DatasetReader reader =
                DatasetJsonLines.open(new ByteArrayInputStream(lines), "sample", JsonReadOptions.standard())) {
            while (reader.hasNext()) {
                values.consume(reader.next());
            }
            if (reader.report().recordsRejected() > 0) {
                throw new IllegalStateException(reader.report().toString());
            }
        }
    }

    @Benchmark
    public void databind(Blackhole values) throws IOException {
        try (MappingIterator<PlainRecords.Line> read = records.readValues(new ByteArrayInputStream(lines))) {
            while (read.hasNextValue()) {
                values.consume(read.nextValue());
            }
        }
    }
}
