package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saidby.Dataset;
import org.saidby.TestGenerator;
import org.saidby.TestValues;
import org.saidby.validation.Checked;
import org.saidby.validation.Report;

/** What a later version may write is kept, and what cannot be understood is refused. */
class FutureVersionTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OPEN_LISTS = Set.of(
            "kind",
            "reliability",
            "country",
            "role",
            "act",
            "medium",
            "certainty",
            "mode",
            "credibility",
            "harm",
            "state",
            "relation",
            "unit",
            "extent",
            "bearing",
            "topic",
            "response",
            "operationKind");
    private static final String LINE = "{\"type\":\"actor\",\"id\":\"%s\",\"name\":\"A\",\"kind\":\"militia\"}\n";

    @Test
    void writesBackWhatItDoesNotKnow() throws IOException {
        for (long seed = 0; seed < 200; seed++) {
            Dataset dataset = seed == 0 ? TestValues.FULL_DATASET : new TestGenerator(seed).dataset((int) (seed % 7));
            ObjectNode later = (ObjectNode) JSON.readTree(DatasetJson.write(dataset));
            makeLater(later);
            later.put("saidby", "1.9");

            Checked<Dataset> read = DatasetJson.read(later.toString());

            assertThat(read.report().count("model.version-unsupported")).isEqualTo(1);
            assertThat(read.report().recordsRejected())
                    .as("seed %d: %s", seed, read.report().findings())
                    .isZero();
            ObjectNode written =
                    (ObjectNode) JSON.readTree(DatasetJson.write(read.value().orElseThrow()));
            assertThat(written.put("saidby", "1.9")).as("seed %d", seed).isEqualTo(JSON.readTree(later.toString()));
            assertThat(DatasetJson.read(DatasetJsonLines.write(read.value().orElseThrow()))
                            .value())
                    .as("lines of seed %d", seed)
                    .isEqualTo(read.value());
        }
    }

    private static void makeLater(JsonNode node) {
        if (node instanceof ArrayNode array) {
            array.forEach(element -> makeLater(element));
        } else if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                if (OPEN_LISTS.contains(name) && object.get(name).isTextual() && !isBoundToItsWord(object)) {
                    object.set(name, TextNode.valueOf("later " + name));
                } else if (!name.startsWith("x") && !name.startsWith("weird")) {
                    makeLater(object.get(name));
                }
            }
            object.putObject("laterMember").putArray("of~/\"it").add(1.50).addNull();
        }
    }

    private static boolean isBoundToItsWord(ObjectNode object) {
        return object.has("ordinal") || object.has("weekday");
    }

    @Test
    void keepsAssertionsOfUnknownKindWithTheTagAnywhere() {
        String claim = "{\"saidby\":\"1.0\",\"id\":\"d\",\"claims\":[{\"id\":\"c\",\"about\":\"actor:a\",\"assertion\":"
                + "{\"when\":5,\"type\":\"ceasefire\",\"harm\":[]},\"attribution\":{\"chain\":[{\"source\":\"s\",\"act\":\"stated\"}]}}]}";

        Dataset dataset = DatasetJson.read(claim).value().orElseThrow();

        assertThat(DatasetJson.write(dataset))
                .contains("\"assertion\":{\"type\":\"ceasefire\",\"when\":5,\"harm\":[]}");
    }

    @Test
    void readsAKnownAssertionWithTheTagAtItsEnd() {
        String claim = "{\"saidby\":\"1.0\",\"id\":\"d\",\"claims\":[{\"id\":\"c\",\"about\":\"actor:a\",\"assertion\":"
                + "{\"topic\":\"risk\",\"paraphrase\":\"p\",\"type\":\"assessment\"},"
                + "\"attribution\":{\"chain\":[{\"source\":\"s\",\"act\":\"stated\"}]}}]}";

        assertThat(DatasetJson.write(DatasetJson.read(claim).value().orElseThrow()))
                .contains("{\"type\":\"assessment\",\"topic\":\"risk\",\"paraphrase\":\"p\"}");
    }

    @Test
    void readsADatasetWithATypeFromLines() {
        Dataset dataset = DatasetJson.read("{\"saidby\":\"1.0\",\"id\":\"d\",\"type\":\"claim\",\"claims\":[]}")
                .value()
                .orElseThrow();

        assertThat(DatasetJson.read(DatasetJsonLines.write(dataset)).value()).hasValue(dataset);
    }

    @Test
    void skipsALaterHeaderOfTheSameMajor() throws IOException {
        Report report = lines("{\"saidby\":\"1.0\",\"id\":\"d\"}\n" + LINE.formatted("a")
                + "{\"saidby\":\"1.1\",\"id\":\"e\"}\n" + LINE.formatted("b"));

        assertThat(Told.of(report))
                .containsExactly(
                        "WARNING model.version-unsupported 3:11 @90 '/saidby'",
                        "INFO jsonl.repeated-header 3:1 @80 ''");
        assertThat(report.recordsAccepted()).isEqualTo(2);
    }

    @Test
    void stopsAtALaterHeaderOfAnotherMajor() throws IOException {
        Report report = lines("{\"saidby\":\"1.0\",\"id\":\"d\"}\n" + LINE.formatted("a")
                + "{\"saidby\":\"2.0\",\"saidby\":\"2.0\",\"id\":\"e\"}\n" + LINE.formatted("b"));

        assertThat(report.status()).isEqualTo(Report.Status.STOPPED);
        assertThat(report.recordsAccepted()).isEqualTo(1);
        assertThat(report.inputs().get(0).bytes()).hasValue(175);
    }

    @Test
    void stopsAtAnEntityBeforeTheHeader() throws IOException {
        Report report = lines("\n" + LINE.formatted("a") + "{\"saidby\":\"1.0\",\"id\":\"d\"}\n");

        assertThat(report.status()).isEqualTo(Report.Status.STOPPED);
        assertThat(Told.of(report)).containsExactly("ERROR json.expected-object 2:1 @1 ''");
    }

    @Test
    void stopsAtTheEndOfLinesWithoutAHeader() throws IOException {
        assertThat(lines("{\"type\":\"act").status()).isEqualTo(Report.Status.STOPPED);
        assertThat(lines("{]\n").status()).isEqualTo(Report.Status.STOPPED);
        assertThat(lines("\n \n").status()).isEqualTo(Report.Status.COMPLETE);
    }

    @Test
    void refusesEntitiesInAHeaderLine() throws IOException {
        Report report = lines("{\"saidby\":\"1.0\",\"id\":\"d\",\"actors\":[]}\n");

        assertThat(Told.of(report)).containsExactly("ERROR json.expected-object 1:26 @25 '/actors'");
    }

    @Test
    void takesALineWithLeadingSpaceForWhatItIs() throws IOException {
        Report report = lines("{\"saidby\":\"1.0\",\"id\":\"d\"}\n  {\"x\":1}\n");

        assertThat(Told.of(report)).containsExactly("ERROR json.expected-object 2:3 @28 ''");
        assertThat(report.recordsRejected()).isEqualTo(1);
    }

    private static Report lines(String text) throws IOException {
        try (DatasetReader reader = DatasetJsonLines.open(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "", JsonReadOptions.standard())) {
            reader.forEachRemaining(record -> {});
            return reader.report();
        }
    }
}
