package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.diff.Diff;
import org.saidby.diff.DiffInput;
import org.saidby.diff.DiffOptions;
import org.saidby.diff.DiffSide;
import org.saidby.diff.RecordChange;
import org.saidby.diff.ReleaseDiff;
import org.saidby.ucdp.UcdpGed;
import org.saidby.ucdp.UcdpGedOptions;

class DiffJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DiffJson.schema());
    private static final String FOLDER = "/org/saidby/diff/";

    private static String file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(DiffJsonTest.class.getResourceAsStream(FOLDER + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static DiffInput input(String table, String name) {
        return UcdpGed.diffInput(
                () -> new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                name,
                UcdpGedOptions.standard());
    }

    private static ReleaseDiff diff() throws IOException {
        return Diff.between(input(file("old.csv"), "old.csv"), input(file("new.csv"), "new.csv"));
    }

    @Test
    void writesTheWholeDiff() throws IOException {
        ReleaseDiff diff = diff();
        String json = DiffJson.render(diff)
                .replace(nested(diff.oldSide()), "THE REPORT ON OLD")
                .replace(nested(diff.newSide()), "THE REPORT ON NEW");

        assertThat(json).isEqualTo(file("diff.json"));
    }

    /** Returns the report of a side as it stands in the diff. */
    private static String nested(DiffSide side) {
        return ReportJson.render(side.report()).strip().replace("\n", "\n    ");
    }

    @Test
    void writesWhatItRendersPieceByPieceAndLeavesTheTargetOpen() throws IOException {
        List<String> pieces = new ArrayList<>();
        Writer out = new Writer() {
            @Override
            public void write(char[] chars, int offset, int length) {
                pieces.add(new String(chars, offset, length));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {
                throw new AssertionError("the target is the caller's to close");
            }
        };

        DiffJson.write(diff(), out);

        assertThat(String.join("", pieces)).isEqualTo(DiffJson.render(diff()));
        assertThat(pieces).hasSizeGreaterThan(1);
    }

    @Test
    void diffsAreValidByTheSchema() throws IOException {
        assertThat(errors(DiffJson.render(diff()))).isEmpty();
        assertThat(errors(DiffJson.render(Diff.between(input("", "a"), input("x", "b")))))
                .isEmpty();
        assertThat(errors(DiffJson.render(Diff.between(
                        input(file("new.csv"), "a"),
                        input(file("old.csv"), "b"),
                        DiffOptions.builder().addOnlyField("best").samples(0).build()))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "saidbyDiff",
                "status",
                "same",
                "counts",
                "changesByField",
                "respelledByField",
                "otherRowsDiffer",
                "columns",
                "onlyFields",
                "withoutFields",
                "ignoresCase",
                "old",
                "new",
                "changes"
            })
    void theSchemaMissesWhatIsLeftOut(String member) throws IOException {
        ObjectNode diff = (ObjectNode) MAPPER.readTree(DiffJson.render(diff()));
        assertThat(diff.remove(member)).isNotNull();

        assertThat(errors(diff.toString())).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\"saidbyDiff\": \"1.0\", \"saidbyDiff\": \"2.0\"",
                "\"status\": \"complete\", \"status\": \"paused\"",
                "\"same\": false, \"same\": 0",
                "\"added\": 1, \"added\": -1",
                "\"adm_1\": 1, \"adm_1\": 0",
                "\"kind\": \"added\", \"kind\": \"dropped\"",
                "\"kind\": \"dropped\", \"kind\": \"changed\"",
                "\"kind\": \"changed\", \"kind\": \"added\"",
                "\"key\": \"1\", \"key\": 1",
                "\"old\": \"10\", \"old\": \"\"",
                "\"new\": \"12\", \"newer\": \"12\"",
                "\"oldName\": \"iso3\", \"name\": \"iso3\"",
                "\"repeated\": 1, \"repeats\": 1",
                "\"line\": 2, \"line\": 0",
            })
    void theSchemaRefusesWhatIsWrong(String right, String wrong) throws IOException {
        String diff = DiffJson.render(diff());
        assertThat(diff).contains(right);

        assertThat(errors(diff.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void aLineIsWhatTheDiffHoldsOfAChange() throws IOException {
        List<RecordChange> changes = new ArrayList<>();
        ReleaseDiff diff = Diff.between(
                input(file("old.csv"), "old.csv"),
                input(file("new.csv"), "new.csv"),
                DiffOptions.standard(),
                changes::add);
        JsonNode held = MAPPER.readTree(DiffJson.render(diff)).get("changes");

        assertThat(changes).hasSize(4);
        for (int i = 0; i < changes.size(); i++) {
            String line = DiffJson.line(changes.get(i));
            assertThat(line).doesNotContain("\n").doesNotContain("\u202e");
            assertThat(MAPPER.readTree(line)).isEqualTo(held.get(i));
        }
    }

    private static List<com.networknt.schema.Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }
}
