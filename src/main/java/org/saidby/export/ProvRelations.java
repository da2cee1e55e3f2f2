package org.saidby.export;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidby.Actor;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.EntityKind;
import org.saidby.Id;
import org.saidby.Operation;
import org.saidby.Passage;
import org.saidby.Post;
import org.saidby.QuotationMode;
import org.saidby.Ref;
import org.saidby.Source;

/** Writes who told what, and what came from what. */
final class ProvRelations {

    private final Dataset dataset;
    private final ProvRevisions revisions;
    private final ProvRecords records;
    private final Set<Id<Claim>> takenBack = new HashSet<>();
    private final Set<Id<Claim>> invalidated = new HashSet<>();

    /** The groups, in the order of the output. */
    enum Group {
        GENERATION("wasGeneratedBy"),
        USAGE("used"),
        DERIVATION("wasDerivedFrom"),
        ATTRIBUTION("wasAttributedTo"),
        ASSOCIATION("wasAssociatedWith"),
        INVALIDATION("wasInvalidatedBy"),
        INFLUENCE("wasInfluencedBy");

        private final String member;

        Group(String member) {
            this.member = member;
        }

        String member() {
            return member;
        }
    }

    ProvRelations(Dataset dataset, ProvRecords records) {
        this.dataset = dataset;
        this.records = records;
        revisions = new ProvRevisions(dataset);
    }

    /** Writes what a group has of a document. */
    void write(Group group, Document document) throws IOException {
        String id = ProvRecords.id(document.ref());
        if (group == Group.ATTRIBUTION && document.publisher().isPresent()) {
            relation(
                    "entity",
                    id,
                    "agent",
                    ProvRecords.id(Ref.toSource(document.publisher().get())));
            records.end();
        }
        Optional<String> time = document.published().flatMap(ProvTelling::time);
        if (group == Group.GENERATION && time.isPresent()) {
            relation("entity", id, "time", time.get());
            records.end();
        }
    }

    /** Writes what a group has of a source: that a post is held somewhere does not say that its holder speaks for those there. */
    void write(Group group, Source source) throws IOException {
        if (group == Group.INFLUENCE) {
            for (Post post : source.posts()) {
                Optional<Ref> at = post.organization().filter(ProvRecords::hasPrefix);
                if (at.isPresent()) {
                    influence(ProvRecords.id(source.ref()), ProvRecords.id(at.get()), "saidby:Post");
                    records.end();
                }
            }
        }
    }

    /** Writes what a group has of a claim and its chain. */
    void write(Group group, Claim claim) throws IOException {
        switch (group) {
            case INVALIDATION -> invalidations(claim);
            case INFLUENCE -> influences(claim);
            case DERIVATION -> derivations(claim);
            default -> {
                for (ProvTelling telling : ProvTelling.chain(claim)) {
                    write(group, telling);
                }
            }
        }
    }

    private void write(Group group, ProvTelling telling) throws IOException {
        String speaker = ProvRecords.id(Ref.toSource(telling.link().source()));
        if (group == Group.GENERATION) {
            relation("entity", telling.entity(), "activity", telling.activity());
        } else if (group == Group.ATTRIBUTION) {
            relation("entity", telling.entity(), "agent", speaker);
        } else if (group == Group.ASSOCIATION) {
            relation("activity", telling.activity(), "agent", speaker);
        } else if (telling.number() > 1) {
            relation("activity", telling.activity(), "entity", telling.entityBefore());
        } else {
            return;
        }
        records.end();
    }

    private void derivations(Claim claim) throws IOException {
        List<ProvTelling> chain = ProvTelling.chain(claim);
        Optional<Passage> passage = claim.attribution().passage();
        Optional<QuotationMode> mode = passage.flatMap(Passage::mode);
        boolean isQuoted = mode.filter(one -> one.equals(QuotationMode.DIRECT) || one.equals(QuotationMode.MIXED))
                .isPresent();
        for (ProvTelling telling : chain.subList(1, chain.size())) {
            relation("generatedEntity", telling.entity(), "usedEntity", telling.entityBefore());
            records.part("activity", telling.activity());
            if (isQuoted && telling.number() == chain.size()) {
                records.types("prov:Quotation");
            }
            records.end();
        }
        String id = ProvRecords.id(claim.ref());
        boolean isPrimary = isPartOfIt(claim);
        relation(
                "generatedEntity", id, "usedEntity", chain.get(chain.size() - 1).entity());
        if (isPrimary && chain.size() == 1) {
            records.types("prov:PrimarySource");
        }
        records.end();
        if (isPrimary && chain.size() > 1) {
            relation("generatedEntity", id, "usedEntity", chain.get(0).entity());
            records.types("prov:PrimarySource");
            records.end();
        }
        if (claim.attribution().document().isPresent()) {
            Ref document = Ref.toDocument(claim.attribution().document().get());
            relation("generatedEntity", id, "usedEntity", ProvRecords.id(document));
            if (passage.flatMap(Passage::quotation).isPresent()) {
                records.types("prov:Quotation");
            }
            records.end();
        }
        for (Id<Claim> older : claim.supersedes()) {
            if (!revisions.isCircular(claim.id(), older)) {
                relation("generatedEntity", id, "usedEntity", ProvRecords.id(Ref.toClaim(older)));
                records.types("prov:Revision");
                records.end();
            }
        }
    }

    /** Returns whether the origin took part in what the claim is about, by what is recorded of it. */
    private boolean isPartOfIt(Claim claim) {
        Optional<Id<Actor>> speaker =
                dataset.source(claim.attribution().origin().source()).flatMap(Source::actor);
        if (speaker.isEmpty() || !claim.about().kind().equals(EntityKind.OPERATION)) {
            return false;
        }
        return dataset.find(claim.about())
                .map(subject -> ((Operation) subject)
                        .participants().stream().anyMatch(one -> one.actor().equals(speaker.get())))
                .orElse(false);
    }

    /** Nothing ends twice: who takes back what was taken back before has an influence on it. */
    private void invalidations(Claim claim) throws IOException {
        for (Id<Claim> other : claim.retracts()) {
            if (invalidated.add(other)) {
                relation("entity", ProvRecords.id(Ref.toClaim(other)), "activity", speech(claim));
                records.ref("saidby:claim", claim.ref());
                records.end();
            }
        }
    }

    private void influences(Claim claim) throws IOException {
        String id = ProvRecords.id(claim.ref());
        for (Id<Claim> older : claim.supersedes()) {
            if (revisions.isCircular(claim.id(), older)) {
                influence(id, ProvRecords.id(Ref.toClaim(older)), "saidby:Revision");
                records.end();
            }
        }
        for (Id<Claim> other : claim.retracts()) {
            if (!takenBack.add(other)) {
                influence(ProvRecords.id(Ref.toClaim(other)), speech(claim), "saidby:Retraction");
                records.ref("saidby:claim", claim.ref());
                records.end();
            }
        }
    }

    private static String speech(Claim claim) {
        return ProvTelling.chain(claim).get(0).activity();
    }

    private void influence(String influenced, String by, String type) throws IOException {
        relation("influencee", influenced, "influencer", by);
        records.types(type);
    }

    private void relation(String name, String id, String otherName, String otherId) throws IOException {
        records.relation();
        records.part(name, id);
        records.part(otherName, otherId);
    }
}
