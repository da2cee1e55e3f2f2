package org.saidby.export;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.saidby.Affiliation;
import org.saidby.Attribution;
import org.saidby.Claim;
import org.saidby.Code;
import org.saidby.EntityKind;
import org.saidby.Id;
import org.saidby.Involvement;
import org.saidby.Link;
import org.saidby.Passage;
import org.saidby.Polarity;
import org.saidby.Ref;

/** Writes claims as notes about their subjects, each with a link from each source of its chain that tells its place in it. */
final class FtmClaims {

    private static final String CHAIN = "claim.attribution.chain";

    private final FtmGraph graph;

    FtmClaims(FtmGraph graph) {
        this.graph = graph;
    }

    void write(Claim claim) throws IOException {
        FtmEntity note = graph.thing(FtmKinds.NOTE, claim).from(FtmGraph.origin(claim));
        note.derive(FtmProperty.DESCRIPTION, graph.line(claim))
                .derive(FtmProperty.KEYWORDS, claim.assertion().kind().text());
        if (claim.about().equals(claim.ref())) {
            note.fact("about", "itself", "claim.about");
        } else {
            note.derive(FtmProperty.ENTITY, graph.id(claim.about(), claim, "claim.about"));
        }
        if (claim.polarity() == Polarity.NEGATIVE) {
            note.fact("polarity", claim.polarity().name().toLowerCase(Locale.ROOT), "claim.polarity");
        }
        note.from(FtmEntity.RECORD)
                .code("credibility", claim.credibility(), "claim.credibility")
                .fact("note", claim.note(), "claim.note");
        document(claim, note);
        graph.write(note);
        chain(claim);
        named(claim);
        links(claim, claim.supersedes(), "supersedes");
        links(claim, claim.retracts(), "retracts");
    }

    private void document(Claim claim, FtmEntity note) {
        Attribution attribution = claim.attribution();
        attribution
                .document()
                .ifPresent(document -> note.derive(
                        FtmProperty.PROOF, graph.id(Ref.toDocument(document), claim, "claim.attribution.document")));
        if (attribution.passage().isPresent()) {
            Passage passage = attribution.passage().get();
            note.fact("locator", passage.locator(), "claim.attribution.passage.locator")
                    .fact("quotation", passage.quotation(), "claim.attribution.passage.quotation")
                    .code("quotation mode", passage.mode(), "claim.attribution.passage.mode");
        }
    }

    /** The origin has place 1, and the last of its relays the highest. */
    private void chain(Claim claim) throws IOException {
        List<Link> links = claim.attribution().links();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            FtmEntity said = graph.link(FtmKinds.LINK, claim, "chain." + (i + 1));
            said.derive(FtmProperty.SUBJECT, graph.id(Ref.toSource(link.source()), claim, CHAIN + ".source"))
                    .derive(FtmProperty.OBJECT, self(claim))
                    .add(FtmProperty.ROLE, link.act().text(), CHAIN + ".act")
                    .derive(FtmProperty.RECORD_ID, String.valueOf(i + 1))
                    .add(FtmProperty.STATUS, link.certainty().map(Code::text), CHAIN + ".certainty")
                    .code("medium", link.medium(), CHAIN + ".medium");
            link.said().ifPresent(when -> FtmDates.add(when, "said", CHAIN + ".said", graph.plain(), said));
            graph.write(said);
        }
    }

    /** Writes who is claimed to be involved or to belong to what, for programs that follow links. */
    private void named(Claim claim) throws IOException {
        if (claim.assertion() instanceof Involvement involvement) {
            graph.write(named(claim, involvement.actor(), "involvement.actor")
                    .add(FtmProperty.ROLE, involvement.role().text(), "claim.involvement.role")
                    .fact("means", involvement.means(), "claim.involvement.means"));
        } else if (claim.assertion() instanceof Affiliation affiliation) {
            graph.write(named(claim, affiliation.actor(), "affiliation.actor").derive(FtmProperty.ROLE, "member"));
            graph.write(named(claim, affiliation.group(), "affiliation.group").derive(FtmProperty.ROLE, "group"));
        }
    }

    private FtmEntity named(Claim claim, Id<?> actor, String what) {
        Ref ref = Ref.of(EntityKind.ACTOR, actor);
        return graph.link(FtmKinds.LINK, claim, what)
                .from(FtmGraph.origin(claim))
                .derive(FtmProperty.SUBJECT, graph.id(ref, claim, "claim." + what))
                .derive(FtmProperty.OBJECT, self(claim));
    }

    private void links(Claim claim, List<Id<Claim>> others, String role) throws IOException {
        for (int i = 0; i < others.size(); i++) {
            graph.link(claim, Ref.toClaim(others.get(i)), role, role + "." + (i + 1), "claim." + role);
        }
    }

    private String self(Claim claim) {
        return graph.id(claim.ref(), claim, "claim.id");
    }
}
