package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** What STIX 2.1 demands beyond what its schemas tell. */
final class StixRules {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";
    private static final Set<String> CLASSES =
            Set.of("individual", "group", "system", "organization", "class", "unknown");
    private static final Set<String> RELATIONSHIPS_APART =
            Set.of("relationship", "sighting", "bundle", "marking-definition", "language-content");

    private final Map<String, JsonNode> byId = new LinkedHashMap<>();

    private StixRules() {}

    /** Checks a bundle and returns its objects by id. */
    static Map<String, JsonNode> check(byte[] bundle) throws IOException {
        JsonNode root = MAPPER.readTree(bundle);
        assertThat(root.fieldNames()).toIterable().containsExactly("type", "id", "objects");
        assertThat(root.path("type").asText()).isEqualTo("bundle");
        StixRules rules = new StixRules();
        Set<UUID> uuids = new HashSet<>();
        for (JsonNode object : root.path("objects")) {
            String id = object.path("id").asText();
            assertThat(rules.byId.put(id, object)).as("one object an id: " + id).isNull();
            assertThat(id).startsWith(object.path("type").asText() + "--");
            UUID uuid = UUID.fromString(id.substring(id.indexOf("--") + 2));
            assertThat(uuid.version()).isEqualTo(5);
            assertThat(uuid.variant()).isEqualTo(2);
            assertThat(uuids.add(uuid)).as("unique whatever the type: " + id).isTrue();
        }
        rules.byId.values().forEach(rules::object);
        return rules.byId;
    }

    private void object(JsonNode object) {
        String type = object.path("type").asText();
        assertThat(object.path("spec_version").asText()).isEqualTo("2.1");
        times(object, "created", "modified");
        times(object, "first_seen", "last_seen");
        assertThat(object.has("created") && object.has("modified")).isTrue();
        members(object, object);
        if (object.has("created_by_ref")) {
            assertThat(object.path("created_by_ref").asText()).startsWith("identity--");
        }
        object.path("extensions")
                .fieldNames()
                .forEachRemaining(id ->
                        assertThat(byId.get(id)).as("defined in the bundle").isNotNull());
        assertThat(object.path("confidence").asInt()).isBetween(0, 100);
        if (object.has("confidence")) {
            assertThat(type).isEqualTo("note");
        }
        if (object.has("revoked")) {
            assertThat(object.path("revoked").asBoolean()).isTrue();
        }
        ofType(object, type);
    }

    private void ofType(JsonNode object, String type) {
        switch (type) {
            case "identity" ->
                assertThat(object.path("identity_class").asText("unknown")).isIn(CLASSES);
            case "location" -> {
                assertThat(object.has("region") || object.has("country") || object.has("latitude"))
                        .isTrue();
                assertThat(object.has("latitude")).isEqualTo(object.has("longitude"));
                assertThat(object.has("latitude") || !object.has("precision")).isTrue();
                assertThat(object.path("country").asText("LY")).matches("[A-Z]{2}");
            }
            case "relationship" -> {
                assertThat(object.path("relationship_type").asText()).matches("[a-z0-9-]+");
                assertThat(typeOf(object.path("source_ref"))).isNotIn(RELATIONSHIPS_APART);
                assertThat(typeOf(object.path("target_ref"))).isNotIn(RELATIONSHIPS_APART);
            }
            case "sighting" -> {
                assertThat(typeOf(object.path("sighting_of_ref"))).isNotIn(RELATIONSHIPS_APART);
                object.path("where_sighted_refs")
                        .forEach(where -> assertThat(typeOf(where)).isIn("identity", "location"));
            }
            case "note" -> assertThat(object.path("content").asText()).isNotBlank();
            case "report" -> assertThat(object.path("published").asText()).matches(TIME);
            case "extension-definition" -> {
                assertThat(object.has("created_by_ref")).isTrue();
                assertThat(object.path("version").asText()).matches("\\d+\\.\\d+\\.\\d+");
            }
            default -> assertThat(type).isIn("incident", "campaign", "opinion");
        }
        if (Set.of("note", "report", "opinion").contains(type)) {
            assertThat(object.path("object_refs")).isNotEmpty();
        }
    }

    private static void times(JsonNode object, String first, String last) {
        for (String name : Set.of(first, last)) {
            if (object.has(name)) {
                assertThat(object.path(name).asText()).matches(TIME);
            }
        }
        if (object.has(first) && object.has(last)) {
            assertThat(object.path(first).asText())
                    .isLessThanOrEqualTo(object.path(last).asText());
        }
    }

    private String typeOf(JsonNode ref) {
        return Objects.requireNonNull(byId.get(ref.asText()), ref::asText)
                .path("type")
                .asText();
    }

    /** No empty list or object, no null, names as STIX has them, and each reference to something that is there and is not itself. */
    private void members(JsonNode node, JsonNode owner) {
        assertThat(node.isNull()).isFalse();
        if (node.isContainerNode()) {
            assertThat(node).as("in " + owner).isNotEmpty();
        }
        node.properties().forEach(member -> {
            String name = member.getKey();
            if (!name.startsWith("extension-definition--")) {
                assertThat(name).matches("id|[a-z][a-z0-9_]{2,249}");
            }
            if (name.endsWith("_ref")) {
                assertThat(byId).containsKey(member.getValue().asText());
            } else if (name.endsWith("_refs")) {
                Set<String> refs = new HashSet<>();
                member.getValue().forEach(ref -> {
                    assertThat(byId).containsKey(ref.asText());
                    assertThat(refs.add(ref.asText()))
                            .as("once each in " + owner)
                            .isTrue();
                    assertThat(ref).isNotEqualTo(owner.path("id"));
                });
            }
        });
        node.forEach(inner -> members(inner, owner));
    }
}
