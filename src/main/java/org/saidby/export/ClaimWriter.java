package org.saidby.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.saidby.Attribution;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Document;
import org.saidby.Harm;
import org.saidby.Id;
import org.saidby.Link;
import org.saidby.Ref;
import org.saidby.Source;

/** Writes the claims on one operation: as texts for people, and one by one for programs. */
final class ClaimWriter {

    /** Those of which a feature has a text of its own; a number under another word is in the summary. */
    private static final List<Harm> HARMS =
            List.of(Harm.KILLED, Harm.INJURED, Harm.MISSING, Harm.ABDUCTED, Harm.DETAINED, Harm.DISPLACED, Harm.HARMED);

    /** Between claims in one text. A line feed is lost on what map programs show as HTML, and "; " stands between labels. */
    private static final String BETWEEN = " | ";

    private final Mentions mentions;
    private final PlainWords plain;
    private final AssertionWords words;
    private final ClaimCorrections corrections;
    private final ClaimLine lines;
    private final JsonGenerator json;

    ClaimWriter(Mentions mentions, PlainWords plain, ClaimCorrections corrections, JsonGenerator json) {
        this.mentions = mentions;
        this.plain = plain;
        this.corrections = corrections;
        this.json = json;
        words = new AssertionWords(mentions, plain);
        lines = new ClaimLine(mentions, words, corrections);
    }

    /**
     * Writes the properties.
     *
     * @param subject the operation; some of the claims can be about other claims on it
     */
    void write(Ref subject, List<Claim> claims) throws IOException {
        json.writeNumberField("claimCount", claims.size());
        for (Harm harm : HARMS) {
            String text = claims.stream()
                    .filter(claim -> claim.about().equals(subject)
                            && claim.assertion() instanceof Casualties casualties
                            && casualties.harm().equals(harm))
                    .map(claim -> lines.of(claim, words.howMany((Casualties) claim.assertion())))
                    .collect(Collectors.joining(BETWEEN));
            Fields.text(harm.text(), Optional.of(text).filter(some -> !some.isEmpty()), json);
        }
        List<String> told = new ArrayList<>();
        for (Claim claim : claims) {
            String on = claim.about().equals(subject) ? "" : " [on " + claim.about() + "]";
            told.add(lines.of(claim) + on);
        }
        Fields.text("summary", told.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", told)), json);
        json.writeArrayFieldStart("claims");
        for (Claim claim : claims) {
            claim(subject, claim);
        }
        json.writeEndArray();
    }

    private void claim(Ref subject, Claim claim) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", claim.id().text());
        if (!claim.about().equals(subject)) {
            json.writeStringField("about", claim.about().toString());
        }
        json.writeStringField("kind", claim.assertion().kind().text());
        json.writeStringField("says", words.of(claim.assertion()));
        json.writeStringField("polarity", claim.polarity().name().toLowerCase(Locale.ROOT));
        Attribution attribution = claim.attribution();
        link("origin", attribution.origin());
        if (!attribution.relays().isEmpty()) {
            json.writeArrayFieldStart("relays");
            for (Link relay : attribution.relays()) {
                json.writeStartObject();
                link("source", relay);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        document(attribution);
        Fields.code("credibility", claim.credibility(), json);
        ids("supersedes", claim.supersedes());
        ids("retracts", claim.retracts());
        ids("supersededBy", corrections.supersededBy(claim));
        ids("retractedBy", corrections.retractedBy(claim));
        Fields.text("note", claim.note(), json);
        json.writeEndObject();
    }

    private void link(String name, Link link) throws IOException {
        Ref ref = Ref.toSource(link.source());
        json.writeStringField(name + "Id", link.source().text());
        Optional<Source> source = mentions.show(ref).map(Source.class::cast);
        Fields.text(name, source.map(Source::name), json);
        if (source.isPresent() && !source.get().named()) {
            json.writeBooleanField(name + "Named", false);
        }
        json.writeStringField("act", link.act().text());
        if (link.said().isPresent()) {
            Fields.when("said", link.said().get(), plain, json);
        }
        Fields.code("medium", link.medium(), json);
        Fields.code("certainty", link.certainty(), json);
    }

    private void document(Attribution attribution) throws IOException {
        if (attribution.document().isPresent()) {
            Ref ref = Ref.toDocument(attribution.document().get());
            json.writeStringField("documentId", ref.id().text());
            Optional<Document> document = mentions.show(ref).map(Document.class::cast);
            Fields.text("document", document.flatMap(Document::title), json);
            Fields.text(
                    "documentPublished", document.flatMap(Document::published).map(Object::toString), json);
            Fields.text("documentAddress", document.flatMap(Document::address), json);
        }
        if (attribution.passage().isPresent()) {
            Fields.text("locator", attribution.passage().get().locator(), json);
            Fields.text("quotation", attribution.passage().get().quotation(), json);
            Fields.code("quotationMode", attribution.passage().get().mode(), json);
        }
    }

    private void ids(String name, List<Id<Claim>> ids) throws IOException {
        if (!ids.isEmpty()) {
            json.writeArrayFieldStart(name);
            for (Id<Claim> id : ids) {
                json.writeString(id.text());
            }
            json.writeEndArray();
        }
    }
}
