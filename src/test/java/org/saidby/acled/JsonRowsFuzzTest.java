package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.acled.JsonInputs.rows;
import static org.saidby.acled.JsonInputs.slow;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.internal.JsonGrammar;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;

/** Documents from seeds, whole and broken. */
class JsonRowsFuzzTest {

    private static final int CELL_LENGTH = 1_500;

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    /** Faults that a grammar knows nothing of. */
    private static final Set<String> NOT_OF_THE_GRAMMAR =
            Set.of("json.expected-array", "json.expected-object", "json.duplicate-key", "input.empty");

    private static JsonRows open(byte[] json, Random random) {
        return JsonRows.open(slow(json, 1 + random.nextInt(5_000)), "a.json", CELL_LENGTH);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void readsWhatATreeHolds(long seed) throws IOException {
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            JsonDocuments document = new JsonDocuments(random);
            String json = document.text();
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            JsonRows source = open(bytes, random);
            List<JsonRow> rows = rows(source);

            assertThat(source.fault()).as(json).isEmpty();
            assertThat(source.summary().bytes()).hasValue(bytes.length);
            List<JsonNode> trees = document.isSequence() ? sequence(json) : elements(TREES.readTree(json));
            assertThat(rows).as(json).hasSameSizeAs(trees);
            for (int i = 0; i < rows.size(); i++) {
                assertThat(rows.get(i).isDamaged()).as(json).isFalse();
                check(rows.get(i), trees.get(i), bytes);
            }
        }
    }

    private static List<JsonNode> sequence(String json) throws IOException {
        try (var values = TREES.readerFor(JsonNode.class).<JsonNode>readValues(json)) {
            return values.readAll();
        }
    }

    private static List<JsonNode> elements(JsonNode root) {
        List<JsonNode> elements = new ArrayList<>();
        (root.isObject() ? root.get("data") : root).forEach(elements::add);
        return elements;
    }

    private static void check(JsonRow row, JsonNode tree, byte[] bytes) throws IOException {
        List<String> names = new ArrayList<>();
        tree.fieldNames().forEachRemaining(names::add);
        assertThat(row.header().names()).isEqualTo(names);
        String text = row.text().orElseThrow();
        assertThat(from(row.position(), bytes)).startsWith(text);
        assertThat(TREES.readTree(text)).isEqualTo(tree);
        for (int i = names.size() - 1; i >= 0; i--) {
            JsonNode value = tree.get(names.get(i));
            if (value.isNumber()) {
                assertThat(new BigDecimal(row.cell(i))).isEqualTo(value.decimalValue());
                assertThat(from(row.position(i), bytes)).startsWith(row.cell(i));
            } else {
                assertThat(row.cell(i)).isEqualTo(value.isNull() ? "" : value.asText());
                assertThat(from(row.position(i), bytes)).startsWith(value.isTextual() ? "\"" : value.asText());
            }
        }
    }

    /** Returns the input from a position on, and checks that its line and column say the same as its byte offset. */
    private static String from(InputPosition position, byte[] bytes) {
        int offset = Math.toIntExact(position.byteOffset().orElseThrow());
        assertThat(offset).isLessThanOrEqualTo(bytes.length);
        String before = new String(bytes, 0, offset, StandardCharsets.UTF_8);
        String[] lines = before.split("\r\n|\r|\n", -1);
        String last = lines[lines.length - 1];
        assertThat(position.line()).hasValue(lines.length);
        assertThat(position.column()).hasValue(1 + last.codePointCount(0, last.length()));
        return new String(bytes, offset, bytes.length - offset, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void takesBrokenDocumentsWithoutAnException(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 1_000; round++) {
            JsonDocuments document = new JsonDocuments(random);
            byte[] bytes = document.mutated();
            JsonRows source = open(bytes, random);
            List<JsonRow> rows = rows(source);

            long record = 0;
            for (JsonRow row : rows) {
                assertThat(row.record()).isEqualTo(++record);
                boolean hasError = row.findings().stream().anyMatch(JsonRowsFuzzTest::damages);
                assertThat(row.isDamaged()).isEqualTo(hasError);
                row.findings().forEach(finding -> from(finding.position().orElseThrow(), bytes));
                if (!row.isDamaged()) {
                    assertThat(row.cells()).hasSameSizeAs(row.header().names());
                    from(row.header().position(), bytes);
                }
            }
            assertThat(source.fault().isPresent())
                    .isNotEqualTo(source.summary().digest().isPresent());
            if (!document.isSequence()) {
                String text = text(bytes);
                source.fault().ifPresent(fault -> checkFault(fault, text, bytes));
                boolean isSequence = rows.stream()
                        .anyMatch(row -> row.position().pointer().orElseThrow().isEmpty());
                if (text != null && !isSequence && source.fault().isEmpty()) {
                    assertThat(JsonGrammar.check(text, 64)).as(text).isNull();
                }
            }
        }
    }

    private static boolean damages(Finding finding) {
        return !finding.code().equals("text.control-char") && !finding.code().equals("csv.blank-row");
    }

    private static @Nullable String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Checks that a fault is the first that the grammar finds, too. */
    private static void checkFault(Finding fault, @Nullable String text, byte[] bytes) {
        if (NOT_OF_THE_GRAMMAR.contains(fault.code())) {
            return;
        }
        String rest = from(fault.position().orElseThrow(), bytes);
        assertThat(rest.isEmpty() && fault.code().equals("json.trailing-content"))
                .isFalse();
        if (text == null) {
            assertThat(fault.code()).isIn("text.not-utf8", "json.syntax", "json.trailing-content");
            return;
        }
        JsonGrammar.Fault expected = Objects.requireNonNull(JsonGrammar.check(text, 64), text);
        boolean canBeSequence = text.stripLeading().startsWith("{");
        if (canBeSequence && expected.kind() == JsonGrammar.Kind.TRAILING) {
            return;
        }
        assertThat(fault.code())
                .as(text)
                .isEqualTo(
                        switch (expected.kind()) {
                            case SYNTAX -> "json.syntax";
                            case TRAILING -> "json.trailing-content";
                            case DEPTH -> "limits.nesting-depth";
                        });
        assertThat(rest).as(text).isEqualTo(text.substring(expected.index()));
        if (expected.kind() == JsonGrammar.Kind.SYNTAX) {
            assertThat(fault.arguments()).as(text).containsEntry("expected", expected.expected());
        }
    }
}
