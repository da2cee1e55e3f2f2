package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saidby.Dataset;
import org.saidby.TestGenerator;
import org.saidby.TestValues;
import org.saidby.example.SouthernLibya;
import org.saidby.ucdp.UcdpGed;

/** Holds what is written against the schemas that OASIS publishes, which are no part of the sources. */
class StixFilesTest {

    private static final String ADDRESS =
            "http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas/";

    private static final Set<String> NAMED = Set.of("identity", "campaign", "relationship", "sighting", "report");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Map<String, Schema> schemas = new HashMap<>();
    private Path folder = Path.of("");
    private SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @BeforeEach
    void findSchemas() {
        folder = data("schemas/stix2.1");
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(this::text));
    }

    private static Path data(String name) {
        String folder = System.getProperty("saidby.data");
        assumeTrue(folder != null && !folder.isEmpty(), "set -Dsaidby.data to the folder of real files");
        Path file = Path.of(folder).resolve(name);
        assumeTrue(Files.exists(file), "set -Dsaidby.data to a folder with " + name);
        return file;
    }

    private String text(String id) {
        assertThat(id).startsWith(ADDRESS);
        try {
            return Files.readString(folder.resolve(id.substring(ADDRESS.length())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Schema schema(String type) {
        String file = switch (type) {
            case "bundle", "extension-definition" -> "common/";
            case "relationship", "sighting" -> "sros/";
            default -> "sdos/";
        };
        return schemas.computeIfAbsent(
                type, any -> registry.getSchema(SchemaLocation.of(ADDRESS + file + type + ".json")));
    }

    /**
     * Each object by the schema of its type. That of bundles demands of types which it does not name, such as location, that they are
     * valid to one only of two schemas, and every object of STIX is so to both; it is asked about the others.
     */
    private Collection<JsonNode> check(Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Stix.exporter().write(dataset, out);
        ObjectNode bundle = (ObjectNode) MAPPER.readTree(out.toByteArray());
        ArrayNode named = MAPPER.createArrayNode();
        bundle.path("objects").forEach(object -> {
            if (NAMED.contains(object.path("type").asText())) {
                named.add(object);
            }
        });
        bundle.set("objects", named);
        assertThat(schema("bundle").validate(bundle.toString(), InputFormat.JSON))
                .isEmpty();
        Collection<JsonNode> objects = StixRules.check(out.toByteArray()).values();
        for (JsonNode object : objects) {
            Schema schema = schema(object.path("type").asText());
            assertThat(schema.validate(object.toString(), InputFormat.JSON))
                    .as(object.toString())
                    .isEmpty();
        }
        StixChains.check(dataset, out.toByteArray());
        return objects;
    }

    @Test
    void theSchemasRefuseWhatIsNone() {
        assertThat(schema("bundle")
                        .validate("{\"type\":\"bundle\",\"id\":\"bundle--1\",\"objects\":[]}", InputFormat.JSON))
                .hasSize(2);
        assertThat(schema("location").validate("{\"type\":\"location\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    /** Or {@link #check} could ask it about all. */
    @Test
    void theSchemaOfBundlesRefusesALocationThatItsOwnAccepts() {
        String location = """
                {"type":"location","spec_version":"2.1","id":"location--a6e9345f-5a15-4c29-8bb3-7dcc5d168d64",\
                "created":"2016-04-06T20:03:00.000Z","modified":"2016-04-06T20:03:00.000Z","country":"LY"}""";

        assertThat(schema("location").validate(location, InputFormat.JSON)).isEmpty();
        assertThat(schema("bundle")
                        .validate(
                                "{\"type\":\"bundle\",\"id\":\"bundle--a6e9345f-5a15-4c29-8bb3-7dcc5d168d64\",\"objects\":["
                                        + location + "]}",
                                InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theExampleAndEveryValueAreStix() throws IOException {
        check(SouthernLibya.dataset());
        check(TestValues.FULL_DATASET);
        check(TestValues.MINIMAL_DATASET);
        for (int seed = 0; seed < 8; seed++) {
            check(new TestGenerator(seed).dataset(50));
        }
    }

    @Test
    void aRealFileIsStixAndEachChainCanBeFollowed() throws IOException {
        Dataset dataset =
                UcdpGed.read(data("ucdp-ged/hdx-bangladesh-19.1.csv")).value().orElseThrow();

        Collection<JsonNode> objects = check(dataset);

        assertThat(objects)
                .filteredOn(object -> object.path("type").asText().equals("incident"))
                .hasSameSizeAs(dataset.operations());
        assertThat(objects)
                .filteredOn(object -> object.path("type").asText().equals("note"))
                .hasSameSizeAs(dataset.claims());
    }
}
