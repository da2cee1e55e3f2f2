package org.saidby.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.jmh.PlainRecords;
import org.saidby.jmh.SampleData;

/** What writing JSON Lines costs, against a generator that is handed the same content ready made. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(
        value = 3,
        jvmArgsAppend = {"-Xms768m", "-Xmx768m", "-XX:+UseSerialGC"})
public class WriteBenchmark {

    private final JsonFactory jackson = new JsonFactory();
    private final List<PlainRecords.Line> records = new ArrayList<>();
    private Dataset dataset = SampleData.dataset(5_000, 1);
    private List<Entity> entities = SampleData.entities(dataset);
    private ObjectWriter recordWriter = PlainRecords.mapper().writer();
    private JsonToken[] tokens = {};
    private Object[] contents = {};

    /** For JMH. */
    public WriteBenchmark() {}

    @Setup
    public void prepare() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        DatasetJsonLines.write(dataset, lines);
        extract(lines.toByteArray());
        ObjectMapper mapper = PlainRecords.mapper();
        try (MappingIterator<PlainRecords.Line> read =
                mapper.readerFor(PlainRecords.Line.class).readValues(lines.toByteArray())) {
            records.addAll(read.readAll());
        }
        recordWriter = mapper.writerFor(PlainRecords.Line.class).withRootValueSeparator("\n");
        requireSameSize(lines.size(), "values", this::writeValues);
        requireSameSize(lines.size() - 1, "generator", this::generate);
        requireSameSize(lines.size() - 1, "databind", this::writeRecords);
    }

    private void extract(byte[] lines) throws IOException {
        List<JsonToken> read = new ArrayList<>();
        List<Object> with = new ArrayList<>();
        Map<String, SerializedString> names = new HashMap<>();
        try (JsonParser parser = jackson.createParser(lines)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                read.add(token);
                with.add(
                        switch (token) {
                            case FIELD_NAME -> names.computeIfAbsent(parser.currentName(), SerializedString::new);
                            case VALUE_STRING -> parser.getText();
                            case VALUE_NUMBER_INT -> parser.getLongValue();
                            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
                            default -> "";
                        });
            }
        }
        tokens = read.toArray(new JsonToken[0]);
        contents = with.toArray();
    }

    /** A faulty comparison would go unnoticed else; databind gives the header a type, which is all that may differ. */
    private static void requireSameSize(int expected, String what, Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        if (Math.abs(out.size() - expected) > 40) {
            throw new IllegalStateException(what + " wrote " + out.size() + " bytes, not " + expected);
        }
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    @Benchmark
    public void generator() throws IOException {
        generate(OutputStream.nullOutputStream());
    }

    @Benchmark
    public void values() throws IOException {
        writeValues(OutputStream.nullOutputStream());
    }

    @Benchmark
    public void databind() throws IOException {
        writeRecords(OutputStream.nullOutputStream());
    }

    private void generate(OutputStream out) throws IOException {
        try (JsonGenerator json = jackson.createGenerator(out)) {
            json.setRootValueSeparator(new SerializedString("\n"));
            for (int i = 0; i < tokens.length; i++) {
                switch (tokens[i]) {
                    case START_OBJECT -> json.writeStartObject();
                    case END_OBJECT -> json.writeEndObject();
                    case START_ARRAY -> json.writeStartArray();
                    case END_ARRAY -> json.writeEndArray();
                    case FIELD_NAME -> json.writeFieldName((SerializedString) contents[i]);
                    case VALUE_STRING -> json.writeString((String) contents[i]);
                    case VALUE_NUMBER_INT -> json.writeNumber((Long) contents[i]);
                    case VALUE_NUMBER_FLOAT -> json.writeNumber((Double) contents[i]);
                    default -> throw new IllegalStateException(tokens[i].toString());
                }
            }
        }
    }

    private void writeValues(OutputStream out) throws IOException {
        JsonLinesWriter lines = DatasetJsonLines.writer(out, dataset);
        for (Entity entity : entities) {
            lines.write(entity);
        }
        lines.flush();
    }

    private void writeRecords(OutputStream out) throws IOException {
        try (SequenceWriter lines = recordWriter.writeValues(out)) {
            for (PlainRecords.Line line : records) {
                lines.write(line);
            }
        }
    }
}
