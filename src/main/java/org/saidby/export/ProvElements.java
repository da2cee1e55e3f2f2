package org.saidby.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Digest;
import org.saidby.Document;
import org.saidby.ExternalId;
import org.saidby.Link;
import org.saidby.Passage;
import org.saidby.Post;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.When;

/** Writes entities, activities and agents with what is told of each. */
final class ProvElements {

    private final Mentions mentions;
    private final PlainWords plain;
    private final AssertionWords words;
    private final ProvRecords records;

    ProvElements(Mentions mentions, ProvRecords records) {
        this.mentions = mentions;
        this.records = records;
        plain = new PlainWords(mentions);
        words = new AssertionWords(mentions, plain);
    }

    void dataset(Dataset dataset) throws IOException {
        records.element(ProvRecords.id("dataset", dataset.id().text()));
        records.types("saidby:Dataset");
        records.text("prov:label", dataset.title());
        records.end();
    }

    void document(Document document) throws IOException {
        mentions.show(document.ref());
        records.element(ProvRecords.id(document.ref()));
        records.types("saidby:Document");
        records.text("prov:label", document.title());
        records.text("saidby:published", document.published().map(Object::toString));
        records.text("saidby:address", document.address());
        records.text("saidby:archived", document.archived());
        records.text("saidby:language", document.language());
        records.text("saidby:digest", document.digest().map(Digest::toString));
        externalIds(document.externalIds());
        records.end();
    }

    /** Writes a claim, and the claim as told by each link of its chain. */
    void claim(Claim claim) throws IOException {
        records.element(ProvRecords.id(claim.ref()));
        records.types("saidby:Claim");
        records.text("prov:value", words.of(claim));
        records.text("saidby:kind", claim.assertion().kind().text());
        records.ref("saidby:about", claim.about());
        records.text("saidby:polarity", claim.polarity().name().toLowerCase(Locale.ROOT));
        Optional<Passage> passage = claim.attribution().passage();
        records.text("saidby:locator", passage.flatMap(Passage::locator));
        records.text("saidby:quotation", passage.flatMap(Passage::quotation));
        records.code("saidby:quotationMode", passage.flatMap(Passage::mode));
        records.code("saidby:credibility", claim.credibility());
        records.text("saidby:note", claim.note());
        records.end();
        for (ProvTelling telling : ProvTelling.chain(claim)) {
            records.element(telling.entity());
            records.types("saidby:Telling");
            records.end();
        }
    }

    /** Writes the links of a chain. */
    void speech(Claim claim) throws IOException {
        for (ProvTelling telling : ProvTelling.chain(claim)) {
            Link link = telling.link();
            records.element(telling.activity());
            if (telling.start().isPresent()) {
                records.part("startTime", telling.start().get());
            }
            records.types("saidby:SpeechAct");
            records.text("saidby:act", link.act().text());
            if (link.said().isPresent()) {
                said(link.said().get());
            }
            records.code("saidby:medium", link.medium());
            records.code("saidby:certainty", link.certainty());
            records.end();
        }
    }

    private void said(When when) throws IOException {
        records.text("saidby:said", when.date().map(Object::toString));
        records.text("saidby:saidWords", when.words());
        records.code("saidby:saidExtent", when.extent());
        records.text("saidby:saidRelative", when.anchor().map(plain::of));
    }

    void agent(Source source) throws IOException {
        mentions.show(source.ref());
        records.element(ProvRecords.id(source.ref()));
        List<String> types = new ArrayList<>();
        if (source.kind().equals(SourceKind.PERSON)) {
            types.add("prov:Person");
        } else if (source.kind().equals(SourceKind.ORGANIZATION)
                || source.kind().equals(SourceKind.OUTLET)) {
            types.add("prov:Organization");
        }
        types.add("saidby:Source");
        records.types(types.toArray(String[]::new));
        records.text("prov:label", source.name());
        records.text("saidby:kind", source.kind().text());
        if (!source.named()) {
            records.isFalse("saidby:named");
        }
        records.texts("saidby:post", source.posts().stream().map(this::post).toList());
        if (source.actor().isPresent()) {
            records.ref("saidby:actor", Ref.toActor(source.actor().get()));
        }
        records.code("saidby:reliability", source.reliability());
        externalIds(source.externalIds());
        records.end();
    }

    private String post(Post post) {
        List<String> parts = new ArrayList<>();
        post.title().ifPresent(parts::add);
        post.organization().ifPresent(at -> parts.add(mentions.name(at)));
        post.when().ifPresent(when -> parts.add(plain.of(when)));
        return String.join(", ", parts);
    }

    private void externalIds(List<ExternalId> ids) throws IOException {
        records.texts(
                "saidby:externalId", ids.stream().map(ExternalId::toString).toList());
    }
}
