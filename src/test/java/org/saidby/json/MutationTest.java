package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.saidby.Dataset;
import org.saidby.TestGenerator;
import org.saidby.TestValues;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.Report;
import org.saidby.validation.Severity;

/** Reads written documents and lines after random damage; the seed of a failure is in its message. */
class MutationTest {

    private static final int CASES = 800;
    private static final Set<String> MISSING =
            Set.of("value.missing", "claim.missing-source", "geo.incomplete-pair", "claim.denied-but-positive");
    private static final String[] SPLICES = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\\u0069",
        "\\ud800",
        "null",
        "-0",
        "1e9",
        "17.0",
        "\n",
        " ",
        "\t",
        "\"id\":\"x\",",
        "\"type\":\"claim\",",
        "\"type\":1,",
        "{}",
        "[]",
        "\"x\":{},",
        "\ufeff",
        "\u0000",
        "é",
        "\ud83d\ude80",
        "\"saidby\":\"1.1\",",
        "\"claims\":[],",
        "\"-0044\"",
        "\"2019-02-30\"",
        "\"P9999999999Y\"",
        "9223372036854775808"
    };

    @Test
    void neverThrowsForDamagedDocuments() throws IOException {
        for (long seed = 0; seed < CASES; seed++) {
            byte[] bytes = damaged(DatasetJson.write(dataset(seed)), new Random(seed));
            String name = "document of seed " + seed;

            try (DatasetReader reader =
                    DatasetJson.open(new ByteArrayInputStream(bytes), "x", JsonReadOptions.standard())) {
                check(name, reader, bytes, false);
            }
            DatasetJson.read(bytes);
        }
    }

    @Test
    void neverThrowsForDamagedLines() throws IOException {
        for (long seed = 0; seed < CASES; seed++) {
            byte[] bytes = damaged(DatasetJsonLines.write(dataset(seed)), new Random(seed));
            String name = "lines of seed " + seed;

            try (DatasetReader reader =
                    DatasetJsonLines.open(new ByteArrayInputStream(bytes), "x", JsonReadOptions.standard())) {
                check(name, reader, bytes, true);
            }
            DatasetJson.read(bytes);
        }
    }

    private static Dataset dataset(long seed) {
        return seed % 10 == 0 ? TestValues.FULL_DATASET : new TestGenerator(seed).dataset((int) (seed % 5));
    }

    private static byte[] damaged(String text, Random random) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            bytes = damagedOnce(bytes, random);
        }
        return bytes;
    }

    private static byte[] damagedOnce(byte[] bytes, Random random) {
        if (bytes.length == 0) {
            return bytes;
        }
        int at = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(random.nextInt(8) == 0 ? 300 : 4));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        switch (random.nextInt(6)) {
            case 0 -> {
                out.write(bytes[at] ^ 1 << random.nextInt(8));
                out.write(bytes, at + 1, bytes.length - at - 1);
            }
            case 1 -> out.write(bytes, to, bytes.length - to);
            case 2 -> {
                out.write(bytes, at, to - at);
                out.write(bytes, at, bytes.length - at);
            }
            case 3 -> {
                if (random.nextInt(4) > 0) {
                    out.write(bytes, to, bytes.length - to);
                }
            }
            default -> {
                out.writeBytes(SPLICES[random.nextInt(SPLICES.length)].getBytes(StandardCharsets.UTF_8));
                out.write(bytes, at, bytes.length - at);
            }
        }
        return out.toByteArray();
    }

    private static void check(String name, DatasetReader reader, byte[] bytes, boolean isLines) throws IOException {
        int accepted = 0;
        int rejected = 0;
        while (reader.hasNext()) {
            ReadRecord<?> record = reader.next();
            accepted += record.isAccepted() ? 1 : 0;
            rejected += record.isAccepted() ? 0 : 1;
            assertThat(record.isAccepted())
                    .as(name)
                    .isEqualTo(record.findings().stream().noneMatch(f -> f.severity() == Severity.ERROR));
        }
        Report report = reader.report();
        assertThat(report.recordsAccepted()).as(name).isEqualTo(accepted);
        assertThat(report.recordsRejected()).as(name).isEqualTo(rejected);
        @Nullable JsonNode root = isLines ? null : parsed(bytes, 0, bytes.length);
        boolean isAmbiguous = report.count("json.duplicate-key") > 0;
        for (Finding finding : report.findings()) {
            if (finding.position().isPresent()
                    && finding.position().get().byteOffset().isPresent()) {
                checkPosition(name + ": " + finding, finding.position().get(), bytes);
                if (!isAmbiguous) {
                    checkPointer(name + ": " + finding, finding, bytes, root, isLines);
                }
            }
        }
    }

    private static void checkPosition(String name, InputPosition position, byte[] bytes) {
        int offset = (int) position.byteOffset().orElseThrow();
        int mark = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF
                ? 3
                : 0;
        long line = 1;
        long column = 1;
        for (int i = mark; i < offset; i++) {
            if (bytes[i] == '\n') {
                line++;
                column = 1;
            } else if ((bytes[i] & 0xC0) != 0x80) {
                column++;
            }
        }
        assertThat(position.line()).as(name).hasValue(line);
        assertThat(position.column()).as(name).hasValue(column);
    }

    private static void checkPointer(
            String name, Finding finding, byte[] bytes, @Nullable JsonNode root, boolean isLines) throws IOException {
        String pointer = finding.position().orElseThrow().pointer().orElse("");
        int offset = (int) finding.position().orElseThrow().byteOffset().orElseThrow();
        JsonNode from = isLines ? parsed(bytes, startOfLine(bytes, offset), endOfLine(bytes, offset)) : root;
        if (from == null || pointer.isEmpty()) {
            return;
        }
        JsonNode there = from.at(JsonPointer.compile(pointer));
        assertThat(there.isMissingNode() && !MISSING.contains(finding.code()))
                .as(name)
                .isFalse();
        byte first = bytes[offset];
        if (!there.isMissingNode() && !finding.code().equals("json.duplicate-key") && first != '"') {
            boolean fits = there.isObject()
                    ? first == '{'
                    : there.isArray() ? first == '[' : first != '{' && first != '[' && first > ' ';
            assertThat(fits).as(name).isTrue();
        }
    }

    private static @Nullable JsonNode parsed(byte[] bytes, int from, int to) throws IOException {
        try {
            return new ObjectMapper().readTree(Arrays.copyOfRange(bytes, from, to));
        } catch (JsonProcessingException e) {
            return null;
        } catch (CharConversionException e) {
            return null;
        }
    }

    private static int startOfLine(byte[] bytes, int offset) {
        int i = offset;
        while (i > 0 && bytes[i - 1] != '\n') {
            i--;
        }
        return i;
    }

    private static int endOfLine(byte[] bytes, int offset) {
        int i = offset;
        while (i < bytes.length && bytes[i] != '\n') {
            i++;
        }
        return i;
    }
}
