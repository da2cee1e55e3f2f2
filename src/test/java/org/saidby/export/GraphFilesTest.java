package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saidby.Dataset;
import org.saidby.TestValues;
import org.saidby.example.SouthernLibya;
import org.saidby.ucdp.UcdpGed;
import org.saidby.validation.LossReport;

/** Holds PROV-JSON against its schema, and it and JSON-LD of a real file against other readers; neither file is part of the sources. */
class GraphFilesTest {

    private static Path data(String name) {
        String folder = System.getProperty("saidby.data");
        assumeTrue(folder != null && !folder.isEmpty(), "set -Dsaidby.data to the folder of real files");
        Path file = Path.of(folder).resolve(name);
        assumeTrue(Files.exists(file), "set -Dsaidby.data to a folder with " + name);
        return file;
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(data("schemas/prov/prov-json.schema.json")));
    }

    private static Dataset bangladesh() throws IOException {
        return UcdpGed.read(data("ucdp-ged/hdx-bangladesh-19.1.csv")).value().orElseThrow();
    }

    private static byte[] bytes(Exporter exporter, Dataset dataset) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LossReport losses = exporter.write(dataset, out);
        assertThat(losses.of("claim.id")).isEmpty();
        return out.toByteArray();
    }

    @Test
    void theSchemaOfProvJsonRefusesWhatIsNone() throws IOException {
        assertThat(schema().validate("{\"wasGeneratedBy\":{\"_:r1\":{}}}", InputFormat.JSON))
                .isNotEmpty();
        assertThat(schema().validate("{\"entities\":{}}", InputFormat.JSON)).isNotEmpty();
    }

    @Test
    void theExampleEveryValueAndARealFileAreProvJson() throws IOException {
        for (Dataset dataset : List.of(SouthernLibya.dataset(), TestValues.FULL_DATASET, bangladesh())) {
            byte[] bytes = bytes(ProvJson.exporter(), dataset);

            assertThat(schema().validate(new String(bytes, StandardCharsets.UTF_8), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void provToolboxReadsARealFileAndEveryChainIsInIt() throws IOException {
        Dataset dataset = bangladesh();
        byte[] bytes = bytes(ProvJson.exporter(), dataset);
        JsonNode document = ProvRules.check(bytes);

        ProvToolbox.check(document, bytes);

        assertThat(ProvRules.chains(document)).hasSameSizeAs(dataset.claims()).isEqualTo(ProvJsonTest.chains(dataset));
    }

    @Test
    void titaniumExpandsARealFileAndEveryChainIsInIt() throws IOException {
        Dataset dataset = bangladesh();

        ClaimGraph graph = ClaimGraph.of(bytes(ClaimJsonLd.exporter(), dataset));

        assertThat(graph.nodes()).hasSize(1 + (int) dataset.entities().count());
        assertThat(graph.chains()).hasSameSizeAs(dataset.claims()).isEqualTo(ClaimJsonLdTest.chains(dataset));
    }
}
