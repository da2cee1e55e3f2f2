package org.saidby.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saidby.Affiliation;
import org.saidby.Assertion;
import org.saidby.Attribution;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Credibility;
import org.saidby.Id;
import org.saidby.Involvement;
import org.saidby.Link;
import org.saidby.Occurrence;
import org.saidby.Passage;
import org.saidby.Polarity;
import org.saidby.Presence;
import org.saidby.Ref;
import org.saidby.analysis.Question;
import org.saidby.json.SaidbyModule;

/** Writes claims as notes, each by its origin, with the chain in the extension. */
final class StixNotes {

    /** STIX 2.1, Appendix A. It has no value for what cannot be judged. */
    private static final Map<Credibility, Integer> CONFIDENCE = Map.of(
            Credibility.CONFIRMED, 90,
            Credibility.PROBABLY_TRUE, 70,
            Credibility.POSSIBLY_TRUE, 50,
            Credibility.DOUBTFUL, 30,
            Credibility.IMPROBABLE, 10);

    private static final ObjectMapper WIRE = new ObjectMapper().registerModule(new SaidbyModule());

    private final StixObjects objects;
    private final StixIds ids;
    private final Mentions mentions;
    private final PlainWords plain;
    private final AssertionWords words;
    private final ClaimLine line;
    private final Set<Claim> retracted;
    private final JsonGenerator json;

    StixNotes(
            StixObjects objects,
            StixIds ids,
            Mentions mentions,
            PlainWords plain,
            ClaimCorrections corrections,
            Set<Claim> retracted) {
        this.objects = objects;
        this.ids = ids;
        this.mentions = mentions;
        this.plain = plain;
        this.retracted = retracted;
        words = new AssertionWords(mentions, plain);
        line = new ClaimLine(mentions, words, corrections);
        json = objects.json();
    }

    /** Returns who says something, and through whom: what. */
    String line(Claim claim) {
        return line.of(claim);
    }

    /** Returns a question with the name of what it is about. */
    String named(Question question) {
        Ref subject = question.subject();
        return question.toString().replace(subject.toString(), mentions.name(subject));
    }

    /** Writes the note and what it says of other claims. */
    void write(Claim claim, String by, String created) throws IOException {
        objects.begin("note", ids.of(claim), by, created);
        if (retracted.contains(claim)) {
            json.writeBooleanField("revoked", true);
        }
        Optional<Integer> confidence = claim.credibility().map(CONFIDENCE::get);
        if (confidence.isPresent()) {
            json.writeNumberField("confidence", confidence.get());
        }
        String polarity = claim.polarity().name().toLowerCase(Locale.ROOT);
        List<String> labels = new ArrayList<>(List.of(claim.assertion().kind().text()));
        if (claim.polarity() == Polarity.NEGATIVE) {
            labels.add(polarity);
        }
        objects.texts("labels", labels);
        json.writeStringField(
                "abstract", AssertionWords.word(claim.assertion().kind()) + ": " + mentions.name(claim.about()));
        json.writeStringField("content", content(claim));
        Ref origin = Ref.toSource(claim.attribution().origin().source());
        objects.texts("authors", List.of(mentions.name(origin)));
        objects.texts("object_refs", objectRefs(claim));
        objects.beginExtension(claim.ref().toString());
        objects.ref("about", Optional.of(claim.about()));
        json.writeStringField("polarity", polarity);
        json.writeStringField("assertion", WIRE.writeValueAsString(claim.assertion()));
        attribution(claim.attribution());
        Fields.code("credibility", claim.credibility(), json);
        objects.texts("supersedes", refs(claim.supersedes()));
        objects.texts("retracts", refs(claim.retracts()));
        objects.text("note", claim.note());
        objects.endExtended();
        relate("supersedes", claim, claim.supersedes(), by, created);
        relate("retracts", claim, claim.retracts(), by, created);
    }

    private String content(Claim claim) {
        StringBuilder content = new StringBuilder(line(claim));
        content.append("\nAbout: ").append(mentions.name(claim.about()));
        Attribution attribution = claim.attribution();
        attribution.document().map(Ref::toDocument).ifPresent(document -> {
            content.append("\nIn: ").append(mentions.name(document));
            attribution
                    .passage()
                    .flatMap(Passage::locator)
                    .ifPresent(where -> content.append(", ").append(where));
        });
        attribution
                .passage()
                .flatMap(Passage::quotation)
                .ifPresent(quotation ->
                        content.append("\nQuoted: \"").append(quotation).append('"'));
        claim.note()
                .ifPresent(note -> content.append("\nRemark of the dataset: ").append(note));
        return content.toString();
    }

    /** Returns what the claim is about, then whom and where it names; the dataset where it holds none of them. */
    private List<String> objectRefs(Claim claim) {
        Set<String> refs = new LinkedHashSet<>();
        ids.of(claim.about()).ifPresent(refs::add);
        named(claim.assertion()).forEach(ref -> ids.of(ref).ifPresent(refs::add));
        refs.remove(ids.of(claim));
        return refs.isEmpty() ? List.of(ids.keeper()) : List.copyOf(refs);
    }

    private static List<Ref> named(Assertion assertion) {
        List<Ref> refs = new ArrayList<>();
        if (assertion instanceof Casualties casualties) {
            casualties.party().map(Ref::toActor).ifPresent(refs::add);
            casualties.parts().forEach(part -> part.party().map(Ref::toActor).ifPresent(refs::add));
        } else if (assertion instanceof Involvement involvement) {
            refs.add(Ref.toActor(involvement.actor()));
        } else if (assertion instanceof Affiliation affiliation) {
            refs.add(Ref.toActor(affiliation.actor()));
            refs.add(Ref.toActor(affiliation.group()));
        } else if (assertion instanceof Occurrence occurrence) {
            occurrence.place().flatMap(StixPlaces::of).ifPresent(refs::add);
        } else if (assertion instanceof Presence presence) {
            StixPlaces.of(presence.place()).ifPresent(refs::add);
        }
        return refs;
    }

    private void attribution(Attribution attribution) throws IOException {
        json.writeArrayFieldStart("chain");
        for (Link link : attribution.links()) {
            json.writeStartObject();
            objects.ref("source", Optional.of(Ref.toSource(link.source())));
            json.writeStringField("act", link.act().text());
            objects.when("said", link.said(), plain);
            Fields.code("medium", link.medium(), json);
            Fields.code("certainty", link.certainty(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        objects.ref("document", attribution.document().map(Ref::toDocument));
        if (attribution.passage().isPresent()) {
            objects.text("locator", attribution.passage().get().locator());
            objects.text("quotation", attribution.passage().get().quotation());
            Fields.code("quotation_mode", attribution.passage().get().mode(), json);
        }
    }

    private static List<String> refs(List<Id<Claim>> claims) {
        return claims.stream().map(id -> Ref.toClaim(id).toString()).toList();
    }

    private void relate(String type, Claim claim, List<Id<Claim>> others, String by, String created)
            throws IOException {
        for (Id<Claim> other : new LinkedHashSet<>(others)) {
            Optional<String> note = ids.of(Ref.toClaim(other));
            objects.relationship(type, Optional.of(ids.of(claim)), note, by, created, "");
        }
    }
}
