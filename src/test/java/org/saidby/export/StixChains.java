package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.Id;
import org.saidby.Link;
import org.saidby.Ref;
import org.saidby.Source;

/** Follows the chain of each claim through a bundle, by nothing but the bundle. */
final class StixChains {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final Map<String, JsonNode> notes = new HashMap<>();

    private StixChains() {}

    /** Checks the chains of all claims but those whose id another one has. */
    static void check(Dataset dataset, byte[] bundle) throws IOException {
        StixChains chains = new StixChains();
        for (JsonNode object : MAPPER.readTree(bundle).path("objects")) {
            chains.byId.put(object.path("id").asText(), object);
            if (object.path("type").asText().equals("note")) {
                chains.notes.put(record(object), object);
            }
        }
        for (Claim claim : dataset.claims()) {
            if (dataset.claim(claim.id()).filter(first -> first == claim).isPresent()) {
                assertThat(chains.follow(claim.ref())).isEqualTo(told(dataset, claim));
            }
        }
    }

    private static JsonNode extension(JsonNode object) {
        return object.path("extensions").path(StixIds.EXTENSION);
    }

    private static String record(JsonNode object) {
        return extension(object).path("record").asText();
    }

    private List<String> follow(Ref claim) {
        JsonNode note = Objects.requireNonNull(notes.get(claim.toString()), claim::toString);
        JsonNode extension = extension(note);
        List<String> steps = new ArrayList<>();
        for (JsonNode link : extension.path("chain")) {
            JsonNode identity = byId.get(link.path("source_ref").asText());
            boolean isFirst = steps.isEmpty();
            String who = identity == null ? link.path("source").asText() : record(identity);
            String name = identity == null ? "not held" : identity.path("name").asText();
            steps.add(who + ", " + name + ": " + link.path("act").asText());
            if (isFirst && identity != null) {
                assertThat(note.path("created_by_ref")).isEqualTo(link.path("source_ref"));
                assertThat(note.path("authors").get(0).asText()).isEqualTo(name);
            }
        }
        if (extension.has("document")) {
            JsonNode report = byId.get(extension.path("document_ref").asText());
            if (report == null) {
                steps.add(extension.path("document").asText());
            } else {
                steps.add(record(report));
                assertThat(report.path("object_refs")).contains(note.path("id"));
            }
        }
        steps.add(extension.path("polarity").asText());
        steps.add(extension.path("quotation").asText("nothing quoted"));
        return steps;
    }

    private static List<String> told(Dataset dataset, Claim claim) {
        List<String> steps = new ArrayList<>();
        for (Link link : claim.attribution().links()) {
            Id<Source> id = link.source();
            String name = dataset.source(id).map(Source::name).orElse("not held");
            steps.add(Ref.toSource(id) + ", " + name + ": " + link.act());
        }
        claim.attribution()
                .document()
                .ifPresent((Id<Document> id) -> steps.add(Ref.toDocument(id).toString()));
        steps.add(claim.polarity().name().toLowerCase(Locale.ROOT));
        steps.add(claim.attribution()
                .passage()
                .flatMap(passage -> passage.quotation())
                .orElse("nothing quoted"));
        return steps;
    }
}
