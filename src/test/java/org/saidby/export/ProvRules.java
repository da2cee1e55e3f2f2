package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What PROV demands beyond the schema of PROV-JSON, and the chains of claims as the output alone tells them. */
final class ProvRules {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String NAME = "[A-Za-z0-9_-]+:([A-Za-z0-9_]|%[0-9A-F]{2})(([A-Za-z0-9_.-]|%[0-9A-F]{2})*"
            + "([A-Za-z0-9_]|%[0-9A-F]{2}))?";
    private static final List<String> ELEMENTS = List.of("entity", "activity", "agent");

    private final JsonNode document;
    private final Map<String, List<JsonNode>> derivations = new HashMap<>();
    private final Map<String, String> agents = new HashMap<>();
    private final Map<String, String> activities = new HashMap<>();

    /** A claim as it came: who said it first, how, through whom, how these did, and in what it stands. */
    record Chain(List<String> sources, List<String> acts, Optional<String> document) {}

    private ProvRules(JsonNode document) {
        this.document = document;
        document.path("wasDerivedFrom")
                .forEach(one -> derivations
                        .computeIfAbsent(one.path("prov:generatedEntity").asText(), id -> new ArrayList<>())
                        .add(one));
        document.path("wasAttributedTo")
                .forEach(one -> agents.put(
                        one.path("prov:entity").asText(), one.path("prov:agent").asText()));
        document.path("wasGeneratedBy")
                .forEach(one -> activities.put(
                        one.path("prov:entity").asText(),
                        one.path("prov:activity").asText()));
    }

    /** Checks a document and returns it. */
    static JsonNode check(byte[] bytes) throws IOException {
        JsonNode document = MAPPER.readTree(bytes);
        ProvRules rules = new ProvRules(document);
        Set<String> ids = new HashSet<>();
        document.properties().stream()
                .filter(group -> !group.getKey().equals("prefix"))
                .forEach(group -> group.getValue().fieldNames().forEachRemaining(id -> {
                    assertThat(ids.add(id)).as("unique: " + id).isTrue();
                    assertThat(id.startsWith("_:")).isNotEqualTo(ELEMENTS.contains(group.getKey()));
                }));
        document.findValues("type")
                .forEach(type -> assertThat(type.asText()).isIn("prov:QUALIFIED_NAME", "xsd:anyURI", "xsd:boolean"));
        for (String name : rules.names()) {
            assertThat(name).matches(NAME);
            String prefix = name.substring(0, name.indexOf(':'));
            assertThat(prefix.equals("prov") || document.path("prefix").has(prefix))
                    .as(name)
                    .isTrue();
        }
        rules.noEntityIsDerivedFromItself();
        return document;
    }

    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        document.properties()
                .forEach(group -> group.getValue().properties().forEach(one -> {
                    if (ELEMENTS.contains(group.getKey())) {
                        names.add(one.getKey());
                    }
                    if (!group.getKey().equals("prefix")) {
                        one.getValue().properties().forEach(member -> {
                            names.add(member.getKey());
                            JsonNode value = member.getValue();
                            if (value.isTextual() && !member.getKey().matches("prov:(startTime|time)")) {
                                names.add(value.asText());
                            }
                            value.forEach(inner -> {
                                if (inner.path("type").asText().equals("prov:QUALIFIED_NAME")) {
                                    names.add(inner.path("$").asText());
                                }
                            });
                        });
                    }
                }));
        return names;
    }

    private void noEntityIsDerivedFromItself() {
        Map<String, Integer> left = new HashMap<>();
        Map<String, List<String>> from = new HashMap<>();
        derivations.forEach((id, all) -> all.forEach(one -> {
            String used = one.path("prov:usedEntity").asText();
            left.merge(id, 1, Integer::sum);
            left.putIfAbsent(used, 0);
            from.computeIfAbsent(used, key -> new ArrayList<>()).add(id);
        }));
        List<String> first = new ArrayList<>();
        left.forEach((id, count) -> {
            if (count == 0) {
                first.add(id);
            }
        });
        for (int i = 0; i < first.size(); i++) {
            for (String derived : from.getOrDefault(first.get(i), List.of())) {
                if (left.merge(derived, -1, Integer::sum) == 0) {
                    first.add(derived);
                }
            }
        }
        assertThat(first).as("derived in no circle").hasSameSizeAs(left.keySet());
    }

    /** Returns the chain of each claim, by its id in the output. */
    static Map<String, Chain> chains(JsonNode document) {
        ProvRules rules = new ProvRules(document);
        Map<String, Chain> chains = new LinkedHashMap<>();
        document.path("entity").properties().forEach(entity -> {
            if (hasType(entity.getValue(), "saidby:Claim")) {
                chains.put(entity.getKey(), rules.chain(entity.getKey()));
            }
        });
        return chains;
    }

    private Chain chain(String claim) {
        Set<String> tellings = new LinkedHashSet<>();
        Optional<String> found = Optional.empty();
        for (String used : used(claim)) {
            if (hasType(document.path("entity").path(used), "saidby:Telling")) {
                tellings.add(used);
            } else if (used.startsWith("document:")) {
                found = Optional.of(used);
            }
        }
        Set<String> last = new LinkedHashSet<>(tellings);
        List<String> before = new ArrayList<>(tellings);
        for (int i = 0; i < before.size(); i++) {
            used(before.get(i)).forEach(before::add);
            last.removeAll(used(before.get(i)));
        }
        assertThat(last).as(claim).hasSize(1);
        List<String> sources = new ArrayList<>();
        List<String> acts = new ArrayList<>();
        List<String> one = new ArrayList<>(last);
        while (!one.isEmpty()) {
            assertThat(one).hasSize(1);
            String telling = one.get(0);
            String activity = activities.get(telling);
            sources.add(0, agents.get(telling));
            acts.add(
                    0,
                    document.path("activity")
                            .path(activity)
                            .path("saidby:act")
                            .path(0)
                            .asText());
            one = used(telling);
        }
        return new Chain(sources, acts, found);
    }

    private List<String> used(String id) {
        return derivations.getOrDefault(id, List.of()).stream()
                .map(one -> one.path("prov:usedEntity").asText())
                .toList();
    }

    static boolean hasType(JsonNode record, String type) {
        for (JsonNode one : record.path("prov:type")) {
            if (one.path("$").asText().equals(type)) {
                return true;
            }
        }
        return false;
    }
}
