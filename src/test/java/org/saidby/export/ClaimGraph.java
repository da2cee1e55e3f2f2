package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** JSON-LD as another reader expands it, without a network and with nothing dropped. */
final class ClaimGraph {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final String SAIDBY = "urn:saidby:vocabulary:";
    private static final String SCHEMA = "https://schema.org/";
    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final DocumentLoader NOTHING = (address, options) -> {
        throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "asked for " + address);
    };

    private final JsonNode written;
    private final JsonNode expanded;

    /** What stands in a graph. */
    private static final class Counts {

        private final boolean areDistinct;
        private final Set<String> words = new TreeSet<>();
        private int literals;
        private int names;

        /**
         * @param areDistinct whether what is said twice of a thing counts once, as it does in a graph
         */
        Counts(JsonNode graph, boolean areDistinct) {
            this.areDistinct = areDistinct;
            graph.forEach(this::add);
        }

        private void add(JsonNode node) {
            if (node.isArray()) {
                Set<JsonNode> seen = new HashSet<>();
                for (JsonNode one : node) {
                    boolean isBlank = !one.has("@value") && !one.has("@id");
                    if (seen.add(one) || isBlank || !areDistinct) {
                        add(one);
                    }
                }
            } else if (node.has("@value")) {
                literals++;
            } else if (node.has("@list")) {
                add(node.path("@list"));
            } else if (node.size() == 1 && node.has("@id")) {
                names++;
            } else {
                names += node.path("@type").size();
                node.properties().stream()
                        .filter(member -> !member.getKey().startsWith("@"))
                        .forEach(member -> {
                            words.add(member.getKey());
                            add(member.getValue());
                        });
            }
        }
    }

    private ClaimGraph(JsonNode written, JsonNode expanded) {
        this.written = written;
        this.expanded = expanded;
    }

    /** Expands a document, and demands that all of it is there and becomes triples. */
    static ClaimGraph of(byte[] bytes) throws IOException {
        JsonNode written = MAPPER.readTree(bytes);
        try {
            String text = JsonLd.expand(JsonDocument.of(new ByteArrayInputStream(bytes)))
                    .loader(NOTHING)
                    .undefinedTermsPolicy(JsonLdOptions.ProcessingPolicy.Fail)
                    .get()
                    .toString();
            ClaimGraph graph = new ClaimGraph(written, MAPPER.readTree(text));
            graph.checkNothingIsDropped();
            graph.checkTriples(bytes);
            return graph;
        } catch (JsonLdError e) {
            throw new IOException(e);
        }
    }

    private void checkNothingIsDropped() {
        assertThat(expanded).hasSameSizeAs(written.path("@graph"));
        int values = 0;
        for (JsonNode node : written.path("@graph")) {
            values += values(node);
        }
        Counts counts = new Counts(expanded, false);
        assertThat(counts.literals + counts.names).isEqualTo(values);
    }

    private int values(JsonNode node) {
        int count = 0;
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            String name = member.getKey();
            assertThat(name.startsWith("@") || written.path("@context").has(name))
                    .as(name + " is in the context")
                    .isTrue();
            List<JsonNode> all = new ArrayList<>();
            if (member.getValue().isArray()) {
                member.getValue().forEach(all::add);
            } else {
                all.add(member.getValue());
            }
            for (JsonNode one : all) {
                count += one.isObject() ? values(one) : name.equals("@id") ? 0 : 1;
            }
        }
        return count;
    }

    private void checkTriples(byte[] bytes) throws JsonLdError {
        Counts counts = new Counts(expanded, true);
        Set<String> words = new TreeSet<>();
        int[] found = new int[2];
        JsonLd.toRdf(JsonDocument.of(new ByteArrayInputStream(bytes)))
                .loader(NOTHING)
                .provide((subject, predicate, object, datatype, language, direction, graph) -> {
                    assertThat(graph).isNull();
                    if (!predicate.startsWith(RDF)) {
                        words.add(predicate);
                    }
                    boolean isList = predicate.equals(RDF + "first") || predicate.equals(RDF + "rest");
                    if (datatype != null) {
                        found[0]++;
                    } else if (!object.startsWith("_:") && !isList && !object.equals(RDF + "nil")) {
                        found[1]++;
                    }
                    return null;
                });
        assertThat(words).isEqualTo(counts.words);
        assertThat(found[0]).as("literals").isEqualTo(counts.literals);
        assertThat(found[1]).as("names of others").isEqualTo(counts.names);
    }

    JsonNode context() {
        return written.path("@context");
    }

    /** Returns what was written, by its name. */
    Map<String, JsonNode> nodes() {
        Map<String, JsonNode> nodes = new LinkedHashMap<>();
        written.path("@graph").forEach(node -> nodes.put(node.path("@id").asText(), node));
        return nodes;
    }

    /** Returns what was written under a name; an empty node if there is nothing. */
    JsonNode node(String name) {
        return nodes().getOrDefault(name, MissingNode.getInstance());
    }

    /** Returns the chain of each claim, by its name, from what was expanded. */
    Map<String, ProvRules.Chain> chains() {
        Map<String, ProvRules.Chain> chains = new LinkedHashMap<>();
        for (JsonNode node : expanded) {
            if (node.path("@type").toString().contains("\"" + SCHEMA + "Claim\"")) {
                List<String> sources = new ArrayList<>();
                List<String> acts = new ArrayList<>();
                node.path(SAIDBY + "chain").path(0).path("@list").forEach(link -> {
                    sources.add(link.path(SAIDBY + "source").path(0).path("@id").asText());
                    acts.add(link.path(SAIDBY + "act").path(0).path("@value").asText());
                });
                Optional<String> document = Optional.of(node.path(SCHEMA + "appearance")
                                .path(0)
                                .path("@id")
                                .asText())
                        .filter(text -> !text.isEmpty());
                chains.put(node.path("@id").asText(), new ProvRules.Chain(sources, acts, document));
                assertThat(node.path(SCHEMA + "author").path(0).path("@id").asText())
                        .isEqualTo(sources.get(0));
            }
        }
        return chains;
    }
}
