package org.saidby.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saidby.EntityKind;
import org.saidby.json.EntityMembers;

/** The words of the output: what each attribute is called, and the context that gives every word its meaning. */
final class JsonLdTerms {

    static final String ASSERTION = "assertion";
    static final String ATTRIBUTION = "claim.attribution";

    private static final String CHAIN = "chain";

    /** What schema.org calls in another way. */
    private static final Map<String, String> RENAMED = Map.ofEntries(
            Map.entry("document.title", "name"),
            Map.entry("document.language", "inLanguage"),
            Map.entry("document.address", "url"),
            Map.entry("document.archived", "archivedAt"),
            Map.entry("operation.label", "name"),
            Map.entry("operation.partOf", "superEvent"),
            Map.entry("location.within", "containedInPlace"),
            Map.entry("claim.attribution.document", "appearance"),
            // schema.org has these words for something else
            Map.entry("operation.place.location", "placeLocation"),
            Map.entry("claim.occurrence.place.location", "placeLocation"),
            Map.entry("claim.presence.place.location", "placeLocation"));

    private static final Map<String, String> RENAMED_ANYWHERE =
            Map.of("externalIds", "identifier", "scheme", "propertyID");

    /** Words with the meaning of schema.org; the others are those of this library. */
    private static final Set<String> OF_SCHEMA_ORG = Set.of(
            "about",
            "appearance",
            "archivedAt",
            "author",
            "claimReviewed",
            "containedInPlace",
            "datePublished",
            "endDate",
            "firstAppearance",
            "geo",
            "geoMidpoint",
            "geoRadius",
            "identifier",
            "inLanguage",
            "itemReviewed",
            "latitude",
            "location",
            "longitude",
            "name",
            "propertyID",
            "publisher",
            "reviewBody",
            "startDate",
            "superEvent",
            "text",
            "url",
            "value");

    /** The kinds of what attributes point to by an id, by the last word of the path. */
    private static final Map<String, EntityKind> POINTING = Map.ofEntries(
            Map.entry("publisher", EntityKind.SOURCE),
            Map.entry("source", EntityKind.SOURCE),
            Map.entry("document", EntityKind.DOCUMENT),
            Map.entry("actor", EntityKind.ACTOR),
            Map.entry("party", EntityKind.ACTOR),
            Map.entry("group", EntityKind.ACTOR),
            Map.entry("conductors", EntityKind.ACTOR),
            Map.entry("targets", EntityKind.ACTOR),
            Map.entry("location", EntityKind.LOCATION),
            Map.entry("locations", EntityKind.LOCATION),
            Map.entry("supersedes", EntityKind.CLAIM),
            Map.entry("retracts", EntityKind.CLAIM));

    /** Those of which the last word says too little. */
    private static final Map<String, EntityKind> POINTING_BY_PATH = Map.of(
            "actor.partOf", EntityKind.ACTOR,
            "operation.partOf", EntityKind.OPERATION,
            "location.within", EntityKind.LOCATION);

    /** Those that tell the kind too. */
    private static final Set<String> REFS = Set.of("about", "to", "organization");

    /** Words for what is made of several attributes. */
    private static final List<String> MADE = List.of(
            ASSERTION,
            "text",
            "author",
            "firstAppearance",
            "itemReviewed",
            "claimReviewed",
            "reviewBody",
            "datePublished",
            "startDate",
            "endDate",
            "location",
            "geo",
            "geoMidpoint",
            "geoRadius");

    private static final Set<String> LINKS_OF_MADE = Set.of("author", "firstAppearance", "itemReviewed", "location");

    private static final List<String> TYPES = List.of(
            "Dataset",
            "Person",
            "Organization",
            "CreativeWork",
            "Place",
            "GeoCoordinates",
            "GeoCircle",
            "Event",
            "Claim",
            "ClaimReview");

    private static final Set<String> PATHS = paths();
    private static final Map<String, Boolean> TERMS = terms();

    private JsonLdTerms() {}

    /** Returns whether a path is that of an attribute of this version, or of what holds such. */
    static boolean isKnown(String path) {
        return PATHS.contains(path);
    }

    /** Returns the word for an attribute. */
    static String term(String path) {
        @Nullable String renamed = RENAMED.get(path);
        if (renamed != null) {
            return renamed;
        }
        String last = path.substring(path.lastIndexOf('.') + 1);
        return RENAMED_ANYWHERE.getOrDefault(last, last);
    }

    /** Returns the kind of what an attribute points to by an id; empty if it does not. */
    static Optional<EntityKind> pointsTo(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        @Nullable EntityKind kind = POINTING_BY_PATH.get(path);
        return Optional.ofNullable(kind == null ? POINTING.get(last) : kind);
    }

    /** Returns whether an attribute is a ref. */
    static boolean isRef(String path) {
        return REFS.contains(path.substring(path.lastIndexOf('.') + 1));
    }

    /** Writes the context. */
    static void writeContext(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("@context");
        json.writeStringField("schema", "https://schema.org/");
        json.writeStringField("saidby", EntityIris.VOCABULARY);
        for (String type : TYPES) {
            json.writeStringField(type, "schema:" + type);
        }
        for (Map.Entry<String, Boolean> term : TERMS.entrySet()) {
            String name = term.getKey();
            String meaning = (OF_SCHEMA_ORG.contains(name) ? "schema:" : "saidby:") + name;
            if (name.equals(CHAIN)) {
                term(name, meaning, "@container", "@list", json);
            } else if (term.getValue()) {
                term(name, meaning, "@type", "@id", json);
            } else {
                json.writeStringField(name, meaning);
            }
        }
        json.writeEndObject();
    }

    private static void term(String name, String meaning, String keyword, String how, JsonGenerator json)
            throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("@id", meaning);
        json.writeStringField(keyword, how);
        json.writeEndObject();
    }

    private static Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>();
        for (String path : EntityMembers.paths()) {
            if (!path.endsWith(".extensions") && !path.startsWith("dataset.")) {
                for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
                    paths.add(path.substring(0, dot));
                }
                paths.add(path);
            }
        }
        return paths;
    }

    /** Returns the words, each with whether its values are names of other things. */
    private static Map<String, Boolean> terms() {
        Map<String, Boolean> terms = new LinkedHashMap<>();
        for (String term : MADE) {
            terms.put(term, LINKS_OF_MADE.contains(term));
        }
        for (String path : PATHS) {
            // these are @id, @type, assertion, or there without a word of their own
            boolean isWord =
                    path.indexOf('.') > 0 && !path.endsWith(".id") && !path.equals(ATTRIBUTION) && !isAssertion(path);
            if (isWord) {
                terms.merge(term(path), isRef(path) || pointsTo(path).isPresent(), Boolean::logicalOr);
            }
        }
        return terms;
    }

    private static boolean isAssertion(String path) {
        return path.equals("claim.otherAssertion")
                || path.startsWith("claim.")
                        && path.indexOf('.', "claim.".length()) < 0
                        && PATHS.stream().anyMatch(below -> below.startsWith(path + "."));
    }
}
