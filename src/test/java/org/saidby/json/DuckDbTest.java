package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.CountRange;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.Hedge;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.OtherAssertion;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.TestValues;
import org.saidby.When;
import org.saidby.example.SouthernLibya;
import org.saidby.ucdp.UcdpGed;

/** JSON Lines as DuckDB reads them with the types and views of the page. */
class DuckDbTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void answersAsThePageShows() throws IOException, SQLException {
        try (DuckDb database = DuckDb.of(SouthernLibya.dataset(), folder)) {
            String corrected = DuckDbPage.corrected(database);
            Files.writeString(Path.of("target", "duckdb.md"), corrected);

            assertThat(DuckDbPage.text())
                    .as("copy target/duckdb.md to %s", DuckDbPage.FILE)
                    .isEqualTo(corrected);
        }
    }

    @Test
    void answersTheQueryOfTheReadme() throws IOException, SQLException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```sql\n") + "```sql\n".length();
        try (DuckDb database = DuckDb.of(SouthernLibya.dataset(), folder)) {
            database.run(DuckDbPage.setUp());

            assertThat(database.run(readme.substring(start, readme.indexOf("```", start))))
                    .containsExactlyInAnyOrder(
                            List.of("said_by", "hedge", "number", "relayed_by"),
                            List.of("U.S. Africa Command", "exactly", "17", "[nyt]"),
                            List.of("U.S. Africa Command", "exactly", "17", "[libya-herald]"));
        }
    }

    @Test
    void holdsEveryMemberOfTheWorkedExample() throws IOException, SQLException {
        assertHolds(SouthernLibya.dataset());
    }

    @Test
    void holdsEveryMemberOfTheFormat() throws IOException, SQLException {
        Dataset full = TestValues.FULL_DATASET;
        List<Claim> known = full.claims().stream()
                .filter(claim -> !(claim.assertion() instanceof OtherAssertion))
                .toList();

        assertHolds(full.toBuilder().claims(known).build());
    }

    @Test
    void readsChainsAsListsOfStructsAndCountsAsNumbers() throws IOException, SQLException {
        try (DuckDb database = DuckDb.of(SouthernLibya.dataset(), folder)) {
            database.run(DuckDbPage.setUp());

            assertThat(database.value("SELECT typeof(attribution.chain) FROM claims LIMIT 1"))
                    .startsWith("STRUCT(\"source\" VARCHAR, act VARCHAR, said STRUCT(")
                    .endsWith("[]");
            assertThat(database.value("SELECT typeof(assertion.total) FROM claims LIMIT 1"))
                    .isEqualTo("STRUCT(hedge VARCHAR, number BIGINT, low BIGINT, high BIGINT, words VARCHAR)");
            assertThat(database.value("SELECT typeof(point) FROM locations LIMIT 1"))
                    .isEqualTo("STRUCT(latitude DOUBLE, longitude DOUBLE)");
            assertThat(database.value("SELECT sum(len(attribution.chain)) FROM claims"))
                    .isEqualTo(Integer.toString(links(SouthernLibya.dataset())));
        }
    }

    @ParameterizedTest
    @CsvSource({"2019-09-26, STRUCT(date DATE)", "2019-09-XX, STRUCT(date VARCHAR)"})
    void takesTypesFromWhatIsThereIfTheyAreNotNamed(String date, String type) throws IOException, SQLException {
        Operation operation = Operation.builder()
                .id("o")
                .kind(OperationKind.AIRSTRIKE)
                .when(When.on(date))
                .build();
        try (DuckDb database =
                DuckDb.of(Dataset.builder().id("d").add(operation).build(), folder)) {
            assertThat(database.value("SELECT typeof(\"when\") FROM 'libya.jsonl' WHERE \"type\" = 'operation'"))
                    .isEqualTo(type);

            database.run(DuckDbPage.setUp());
            assertThat(database.value("SELECT \"when\".date FROM operations")).isEqualTo(date);
        }
    }

    @Test
    void leavesOutLaterHeadersAndLinesOfOtherTypes() throws IOException, SQLException {
        String twice = DatasetJsonLines.write(SouthernLibya.dataset())
                + "{\"saidby\":\"1.0\",\"id\":\"more\",\"claims\":\"none\"}\n\n"
                + "{\"type\":\"weather\",\"id\":\"w\",\"assertion\":{\"type\":\"sunny\"}}\n"
                + "{\"type\":\"actor\",\"id\":\"a\",\"name\":\"A\",\"kind\":\"militia\"}\n";
        try (DuckDb database = DuckDb.of(twice, folder)) {
            database.run(DuckDbPage.setUp());

            assertThat(database.value("SELECT count(*) FROM claims"))
                    .isEqualTo(Integer.toString(SouthernLibya.dataset().claims().size()));
            assertThat(database.value("SELECT count(*) FROM actors"))
                    .isEqualTo(Integer.toString(SouthernLibya.dataset().actors().size() + 1));
        }
    }

    @Test
    void givesHedgesTheRangesOfTheConvention() throws IOException, SQLException {
        List<Count> counts = new ArrayList<>(List.of(Count.some(), Count.noneReported(), Count.between(3, 7)));
        List<Hedge> words = List.of(Hedge.DOZENS, Hedge.HUNDREDS, Hedge.THOUSANDS, Hedge.TENS_OF_THOUSANDS);
        words.forEach(hedge -> counts.add(Count.builder().hedge(hedge).build()));
        List<Hedge> bounded = List.of(
                Hedge.EXACTLY,
                Hedge.ABOUT,
                Hedge.NEARLY,
                Hedge.AT_LEAST,
                Hedge.MORE_THAN,
                Hedge.UP_TO,
                Hedge.FEWER_THAN);
        for (Hedge hedge : bounded) {
            for (long number : List.of(1L, 2L, 9L, 10L, 11L, 500L, Count.MAX)) {
                counts.add(Count.builder().hedge(hedge).number(number).build());
            }
        }
        assertThat(counts.stream().map(Count::hedge).distinct()).containsExactlyInAnyOrder(Hedge.values());
        Dataset.Builder dataset = Dataset.builder().id("d");
        for (int i = 0; i < counts.size(); i++) {
            dataset.addClaim(killed(Integer.toString(1_000 + i), counts.get(i)));
        }

        try (DuckDb database = DuckDb.of(dataset.build(), folder)) {
            database.run(DuckDbPage.setUp());

            assertThat(database.run("SELECT count_least(assertion.total), count_greatest(assertion.total)"
                            + " FROM claims ORDER BY id"))
                    .filteredOn(row -> !row.get(0).startsWith("count_"))
                    .isEqualTo(counts.stream().map(DuckDbTest::ends).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"hdx-bangladesh-19.1.csv", "ukraine-2022-49-columns.csv", "web-export-2026-01.csv"})
    void holdsWhatWasWrittenOfRealRecords(String name) throws IOException, SQLException {
        String data = System.getProperty("saidby.data", "");
        assumeFalse(data.isEmpty(), "set -Dsaidby.data to the folder of real files");
        Dataset dataset = UcdpGed.read(Path.of(data, "ucdp-ged", name)).value().orElseThrow();

        assertHolds(dataset);
    }

    /** Every entity has a row, and every row has what the line of the entity has and nothing else. */
    private void assertHolds(Dataset dataset) throws IOException, SQLException {
        try (DuckDb database = DuckDb.of(dataset, folder)) {
            database.run(DuckDbPage.setUp());
            for (EntityList<?> list : EntityList.ALL) {
                List<List<String>> rows = database.run("SELECT to_json(e) FROM " + list.member() + " e");

                List<JsonNode> written = new ArrayList<>();
                for (Entity entity : list.of().apply(dataset)) {
                    written.add(known(MAPPER.readTree(CanonicalJson.of(entity)), String.valueOf(list.table().tag)));
                }
                List<JsonNode> read = new ArrayList<>();
                for (List<String> row : rows.subList(1, rows.size())) {
                    read.add(withoutNulls(MAPPER.readTree(row.get(0))));
                }
                assertThat(read).as(list.member()).isEqualTo(written);
            }
            assertThat(database.value("SELECT coalesce(sum(assertion.total.number), 0) FROM claims"))
                    .isEqualTo(Long.toString(totals(dataset)));
        }
    }

    /** Returns a line without its tag and extensions, and with defaults; numbers are as DuckDB writes them. */
    private static JsonNode known(JsonNode entity, String tag) {
        ObjectNode line = (ObjectNode) withoutExtensions(entity);
        line.remove("type");
        switch (tag) {
            case "source" -> putIfAbsent(line, "named", true);
            case "operation" -> putIfAbsent(line, "provisional", false);
            case "claim" -> {
                if (!line.has("polarity")) {
                    line.put("polarity", "positive");
                }
            }
            default -> {}
        }
        return asDuckDbWrites(line);
    }

    private static void putIfAbsent(ObjectNode line, String name, boolean value) {
        if (!line.has(name)) {
            line.put(name, value);
        }
    }

    private static JsonNode withoutExtensions(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove(List.copyOf(TestValues.EXTENSIONS.members().keySet()));
        }
        node.forEach(DuckDbTest::withoutExtensions);
        return node;
    }

    private static JsonNode asDuckDbWrites(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : List.of("latitude", "longitude", "uncertaintyMetres")) {
                if (object.has(name)) {
                    object.put(name, object.get(name).doubleValue());
                }
            }
            if (object.has("distance")) {
                ObjectNode distance = (ObjectNode) object.get("distance");
                distance.put("number", distance.get("number").doubleValue());
            }
        }
        node.forEach(DuckDbTest::asDuckDbWrites);
        return node;
    }

    private static JsonNode withoutNulls(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().removeIf(member -> member.getValue().isNull());
        }
        node.forEach(DuckDbTest::withoutNulls);
        return node;
    }

    private static int links(Dataset dataset) {
        return dataset.claims().stream()
                .mapToInt(claim -> claim.attribution().links().size())
                .sum();
    }

    private static long totals(Dataset dataset) {
        return dataset.claims().stream()
                .flatMap(claim -> claim.assertion() instanceof Casualties casualties
                        ? casualties.total().stream()
                        : Stream.empty())
                .map(Count::number)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .sum();
    }

    private static Claim killed(String id, Count count) {
        return Claim.that(Casualties.killed(count))
                .about(Ref.parse("operation:o"))
                .saidBy(Source.of("s", SourceKind.OUTLET, "S"), SpeechAct.STATED)
                .id(id)
                .build();
    }

    private static List<String> ends(Count count) {
        CountRange range = count.range();
        Optional<Long> max = range.max().isPresent() ? Optional.of(range.max().getAsLong()) : Optional.empty();
        return List.of(Long.toString(range.min()), max.map(String::valueOf).orElse("null"));
    }
}
