package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Dataset;
import org.saidby.TestValues;
import org.saidby.example.SouthernLibya;
import org.saidby.validation.LossReport;

/**
 * Holds what is written against the schema of GeoJSON and as maps of real files, none of which is part of the sources; leaves it in {@code
 * target/geojson} for other judges.
 */
class GeoJsonFilesTest {

    private static LossReport write(Dataset dataset, String name) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(RealGed.data("schemas/geojson/FeatureCollection.json")));
        Path file = Path.of("target", "geojson", name + ".geojson");
        Files.createDirectories(file.getParent());
        LossReport losses = GeoJson.exporter().write(dataset, file);
        assertThat(schema.validate(Files.readString(file), InputFormat.JSON)).isEmpty();
        return losses;
    }

    @Test
    void theSchemaRefusesWhatIsNone() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(RealGed.data("schemas/geojson/FeatureCollection.json")));

        assertThat(schema.validate("{\"type\":\"FeatureCollection\",\"features\":[{}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void theExampleAndEveryValueAreGeoJson() throws IOException {
        assertThat(write(SouthernLibya.dataset(), "southern-libya").records()).isEqualTo(10);
        assertThat(write(TestValues.FULL_DATASET, "every-attribute").records())
                .isEqualTo(TestValues.FULL_DATASET.operations().size());
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            # where_prec 1, where_prec 2, and the rest
            hdx-bangladesh-19.1,      '264 points, 146 areas, 191 neither'
            hdx-ukraine-20.1,         '390 points, 271 areas, 506 neither'
            ukraine-2022-49-columns,  '751 points, 1606 areas, 720 neither'
            ukraine-resaved-windows-1252, '1055 points, 1841 areas, 987 neither'
            web-export-2026-01,       '309 points, 169 areas, 215 neither'
            """)
    void realFilesLoseNoOperationAndAreasAreNoPoints(String name, String counts) throws IOException {
        Dataset dataset = RealGed.dataset(name);

        LossReport losses = write(dataset, name);

        List<JsonNode> features = MapRules.check(Files.readAllBytes(Path.of("target", "geojson", name + ".geojson")));
        assertThat(features).hasSameSizeAs(dataset.operations());
        assertThat(losses.records()).isEqualTo(dataset.operations().size());
        assertThat(counts(features)).isEqualTo(counts);
        assertThat(losses.of("claim.id")).isEmpty();
    }

    private static String counts(List<JsonNode> features) {
        long points = features.stream()
                .filter(feature ->
                        feature.path("geometry").path("type").asText().equals("Point"))
                .count();
        long areas = features.stream()
                .filter(feature ->
                        feature.path("geometry").path("type").asText().endsWith("Polygon"))
                .count();
        return points + " points, " + areas + " areas, " + (features.size() - points - areas) + " neither";
    }
}
