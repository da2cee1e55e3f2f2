package org.saidby.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.saidby.Claim;
import org.saidby.Digest;
import org.saidby.Document;
import org.saidby.ExternalId;
import org.saidby.Ref;

/** Writes documents as reports on the claims that stand in them. */
final class StixReports {

    private final StixObjects objects;
    private final StixIds ids;
    private final LossTally tally;
    private final JsonGenerator json;

    StixReports(StixObjects objects, StixIds ids, LossTally tally) {
        this.objects = objects;
        this.ids = ids;
        this.tally = tally;
        json = objects.json();
    }

    void write(Document document, List<Claim> claims) throws IOException {
        Optional<String> publisher = document.publisher().map(Ref::toSource).flatMap(ids::of);
        String published = StixTimes.published(document).orElse(StixTimes.STAND_IN);
        objects.begin("report", ids.of(document), publisher.orElse(ids.keeper()), published);
        if (document.title().isPresent()) {
            objects.text("lang", document.language().filter(StixReports::isLanguage));
        }
        json.writeStringField("name", document.title().orElseGet(() -> untitled(document)));
        json.writeStringField("published", published);
        if (StixTimes.published(document).isEmpty()) {
            fill(
                    "document.published",
                    "nobody tells by when it was published, which STIX demands",
                    document,
                    published);
        }
        objects.texts("object_refs", objectRefs(document, claims));
        references(document);
        objects.beginExtension(document.ref().toString());
        objects.ref("publisher", document.publisher().map(Ref::toSource));
        objects.text("published", document.published().map(Objects::toString));
        objects.text("language", document.language());
        objects.text("digest", document.digest().map(Digest::toString));
        objects.text("address", document.address().filter(address -> !StixObjects.isUrl(address)));
        objects.text("archived", document.archived().filter(address -> !StixObjects.isUrl(address)));
        objects.oddReferences(document.externalIds());
        objects.endExtended();
    }

    private String untitled(Document document) {
        String name = document.address().orElse(document.id().text());
        fill("document.title", "its address or id stands as the name, which STIX demands", document, name);
        return name;
    }

    private void fill(String attribute, String reason, Document document, String text) {
        tally.add("export.filled", attribute, reason, document, text);
    }

    /** Returns the claims and what they are about; the dataset where no claim stands in the document. */
    private List<String> objectRefs(Document document, List<Claim> claims) {
        Set<String> refs = new LinkedHashSet<>();
        for (Claim claim : claims) {
            refs.add(ids.of(claim));
            ids.of(claim.about()).ifPresent(refs::add);
        }
        refs.remove(ids.of(document));
        if (refs.isEmpty()) {
            fill("document.id", "no claim stands in it; the dataset is what its report is on", document, ids.keeper());
            refs.add(ids.keeper());
        }
        return List.copyOf(refs);
    }

    private void references(Document document) throws IOException {
        Optional<String> address = document.address().filter(StixObjects::isUrl);
        Optional<String> archived = document.archived().filter(StixObjects::isUrl);
        List<ExternalId> plain = document.externalIds().stream()
                .filter(id -> !StixObjects.isOdd(id))
                .toList();
        if (address.isEmpty() && archived.isEmpty() && plain.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("external_references");
        reference("address", address);
        reference("archived copy", archived);
        objects.writeReferences(plain);
        json.writeEndArray();
    }

    private void reference(String what, Optional<String> url) throws IOException {
        if (url.isPresent()) {
            json.writeStartObject();
            json.writeStringField("source_name", what);
            json.writeStringField("url", url.get());
            json.writeEndObject();
        }
    }

    private static boolean isLanguage(String text) {
        try {
            new Locale.Builder().setLanguageTag(text);
            return true;
        } catch (IllformedLocaleException e) {
            return false;
        }
    }
}
