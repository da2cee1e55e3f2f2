package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What RFC 7946 demands of geometries beyond what its schema tells. */
final class MapRules {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private MapRules() {}

    /** Checks a collection and returns its features. */
    static List<JsonNode> check(byte[] collection) throws IOException {
        JsonNode root = MAPPER.readTree(collection);
        assertThat(root.path("type").asText()).isEqualTo("FeatureCollection");
        assertThat(root.has("crs")).isFalse();
        List<JsonNode> features = new ArrayList<>();
        root.path("features").forEach(features::add);
        for (JsonNode feature : features) {
            assertThat(feature.path("type").asText()).isEqualTo("Feature");
            geometry(feature.path("geometry"));
        }
        return features;
    }

    private static void geometry(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        switch (geometry.path("type").asText()) {
            case "Point" -> position(coordinates);
            case "Polygon" -> ring(coordinates);
            case "MultiPolygon" -> coordinates.forEach(MapRules::ring);
            default -> assertThat(geometry.isNull()).isTrue();
        }
    }

    private static void ring(JsonNode polygon) {
        assertThat(polygon).as("an exterior ring and no holes").hasSize(1);
        JsonNode ring = polygon.get(0);
        assertThat(ring.size()).isGreaterThan(3);
        assertThat(ring.get(ring.size() - 1)).as("closed").isEqualTo(ring.get(0));
        BigDecimal turn = BigDecimal.ZERO;
        for (int i = 0; i + 1 < ring.size(); i++) {
            position(ring.get(i));
            assertThat(ring.get(i)).isNotEqualTo(ring.get(i + 1));
            turn = turn.add(at(ring, i, 0).multiply(at(ring, i + 1, 1)))
                    .subtract(at(ring, i + 1, 0).multiply(at(ring, i, 1)));
            assertThat(at(ring, i, 0).subtract(at(ring, i + 1, 0)).abs())
                    .as("no side crosses the antimeridian")
                    .isLessThanOrEqualTo(new BigDecimal(360));
        }
        assertThat(turn).as("goes round against the clock").isPositive();
    }

    private static BigDecimal at(JsonNode ring, int corner, int axis) {
        return ring.get(corner).get(axis).decimalValue();
    }

    private static void position(JsonNode position) {
        assertThat(position).hasSize(2);
        assertThat(position.get(0).decimalValue()).isBetween(new BigDecimal(-180), new BigDecimal(180));
        assertThat(position.get(1).decimalValue()).isBetween(new BigDecimal(-90), new BigDecimal(90));
        position.forEach(number ->
                assertThat(number.decimalValue().scale()).as("decimals").isBetween(0, 7));
    }
}
