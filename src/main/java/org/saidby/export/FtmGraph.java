package org.saidby.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.ExternalId;
import org.saidby.Ref;

/** What is written of one dataset: things, links between them, and stand-ins for what the dataset does not hold. */
final class FtmGraph {

    private static final String WIKIDATA = "wikidata";

    private final Dataset dataset;
    private final LossTally tally;
    private final FtmIds ids;
    private final FtmOutput out;
    private final PlainWords plain;
    private final ClaimLine lines;
    private final Set<Ref> standIns = new HashSet<>();
    private final List<FtmEntity> waiting = new ArrayList<>();

    FtmGraph(Dataset dataset, LossTally tally, Mentions mentions, FtmIds ids, FtmOutput out) {
        this.dataset = dataset;
        this.tally = tally;
        this.ids = ids;
        this.out = out;
        plain = new PlainWords(mentions);
        lines = new ClaimLine(mentions, new AssertionWords(mentions, plain), new ClaimCorrections(dataset));
    }

    Dataset dataset() {
        return dataset;
    }

    PlainWords plain() {
        return plain;
    }

    /** Returns who says a claim, through whom, and what. */
    String line(Claim claim) {
        return lines.of(claim);
    }

    /** Returns who tells what is claimed. */
    static String origin(Claim claim) {
        return Ref.toSource(claim.attribution().origin().source()).toString();
    }

    /** Begins a thing, with what is claimed of it. */
    FtmEntity thing(String schema, Entity entity) {
        FtmEntity thing =
                FtmEntity.thing(schema, ids.of(entity.ref()), entity.ref().toString(), Optional.of(entity), tally);
        for (Claim claim : dataset.claimsAbout(entity)) {
            thing.from(origin(claim)).derive(FtmProperty.SUMMARY, line(claim));
        }
        return thing.from(FtmEntity.RECORD);
    }

    /**
     * Begins a link of a thing to others.
     *
     * @param what what the link is, unlike any other of the thing
     */
    FtmEntity link(String schema, Entity entity, String what) {
        return FtmEntity.link(schema, ids.of(entity.ref()) + "." + what, entity, tally);
    }

    /** Writes a link of two things that says nothing but how they belong together. */
    void link(Entity from, Ref to, String role, String what, String path) throws IOException {
        write(link(FtmKinds.LINK, from, what)
                .derive(FtmProperty.SUBJECT, ids.of(from.ref()))
                .derive(FtmProperty.OBJECT, id(to, from, path))
                .derive(FtmProperty.ROLE, role));
    }

    /** Returns the id of a thing that another one names. */
    String id(Ref ref, Entity by, String path) {
        if (dataset.find(ref).isEmpty()) {
            String reason = "the dataset does not hold what it names: one with its ref as its name stands for it";
            tally.add("export.filled", path, reason, by, ref.toString());
            if (standIns.add(ref)) {
                waiting.add(
                        FtmEntity.thing(FtmKinds.of(ref.kind()), ids.of(ref), ref.toString(), Optional.empty(), tally)
                                .derive(FtmProperty.NAME, ref.toString())
                                .derive(FtmProperty.NOTES, "not held by the dataset"));
            }
        }
        return ids.of(ref);
    }

    void externalIds(List<ExternalId> externalIds, String path, FtmEntity entity) {
        for (ExternalId external : externalIds) {
            boolean isWikidata =
                    external.scheme().equals(WIKIDATA) && external.value().matches("Q[0-9]{1,30}");
            if (isWikidata) {
                entity.add(FtmProperty.WIKIDATA_ID, external.value(), path + ".value");
            } else {
                entity.fact("external id " + external.scheme(), external.value(), path + ".value");
            }
            if (external.scheme().contains(":")) {
                entity.lose(
                        "export.flattened",
                        path + ".scheme",
                        "where it ends cannot be told: it has a colon",
                        external.scheme());
            }
        }
    }

    /** Writes what is finished, and then what stands for things that it names. */
    void write(FtmEntity entity) throws IOException {
        out.write(entity);
        for (FtmEntity standIn : waiting) {
            out.write(standIn);
        }
        waiting.clear();
    }
}
