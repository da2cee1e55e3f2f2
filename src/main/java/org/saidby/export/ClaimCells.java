package org.saidby.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.saidby.Affiliation;
import org.saidby.Assertion;
import org.saidby.Assessment;
import org.saidby.Attribution;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.Involvement;
import org.saidby.Link;
import org.saidby.Occurrence;
import org.saidby.Passage;
import org.saidby.Presence;
import org.saidby.Ref;
import org.saidby.Response;
import org.saidby.Tally;

/** Puts a claim into the cells of its row. */
final class ClaimCells {

    private final FlatValues values;

    ClaimCells(ToldNames names) {
        values = new FlatValues(names);
    }

    void write(Claim claim, CellSink cells) {
        cells.set("claim_id", claim.id().text());
        Ref about = claim.about();
        cells.set("about_kind", about.kind().text());
        cells.set("about_id", about.id().text());
        cells.set("about_name", values.told(about, ToldAttribute.nameOf(about.kind())));
        cells.set("assertion", claim.assertion().kind().text());
        cells.set("polarity", CellTexts.word(claim.polarity()));
        assertion(claim.assertion(), cells);
        FlatValues.when(cells, "when", claim.assertion().when());
        attribution(claim.attribution(), cells);
        cells.set("credibility", claim.credibility());
        list(cells, "supersedes", claim.supersedes(), id -> id.text());
        list(cells, "retracts", claim.retracts(), id -> id.text());
        cells.set("note", claim.note());
    }

    private void assertion(Assertion assertion, CellSink cells) {
        if (assertion instanceof Casualties told) {
            casualties(told, cells);
        } else if (assertion instanceof Involvement told) {
            values.actor(cells, "actor", Optional.of(told.actor()));
            cells.set("role", told.role().text());
            cells.set("means", told.means());
        } else if (assertion instanceof Occurrence told) {
            cells.set("operation_kind", told.operationKind());
            values.place(cells, told.place());
            cells.set("assertion_words", told.words());
        } else if (assertion instanceof Presence told) {
            cells.set("presence", told.relation().text());
            values.place(cells, Optional.of(told.place()));
            FlatValues.count(cells, "count", told.count());
            cells.set("assertion_words", told.words());
        } else if (assertion instanceof Affiliation told) {
            values.actor(cells, "actor", Optional.of(told.actor()));
            values.actor(cells, "group", Optional.of(told.group()));
            cells.set("group_role", told.role());
        } else if (assertion instanceof Tally told) {
            new TallyCells(values).write(told, cells);
        } else if (assertion instanceof Assessment told) {
            cells.set("topic", told.topic().text());
            cells.set("paraphrase", told.paraphrase());
        } else if (assertion instanceof Response told) {
            cells.set("response", told.response().text());
            cells.set("paraphrase", told.paraphrase());
        }
    }

    private void casualties(Casualties told, CellSink cells) {
        cells.set("harm", told.harm().text());
        FlatValues.count(cells, "count", told.total());
        cells.set("label", told.label());
        values.actor(cells, "party", told.party());
        CellLists parts = new CellLists();
        for (CasualtyPart part : told.parts()) {
            CellSink element = parts.next();
            FlatValues.count(element, "part", Optional.of(part.count()));
            element.set("part_label", part.label());
            values.actor(element, "part_party", part.party());
        }
        parts.writeTo(cells);
        if (!told.parts().isEmpty() || told.overlapping()) {
            cells.set("parts_overlap", Boolean.toString(told.overlapping()));
        }
    }

    private void attribution(Attribution attribution, CellSink cells) {
        values.link(cells, "origin", attribution.origin());
        CellLists relays = new CellLists();
        for (Link relay : attribution.relays()) {
            values.link(relays.next(), "relay", relay);
        }
        relays.writeTo(cells);
        cells.set("chain", ChainText.of(attribution, values));
        attribution.document().ifPresent(id -> values.document(cells, id));
        Optional<Passage> passage = attribution.passage();
        cells.set("passage_locator", passage.flatMap(Passage::locator));
        cells.set("passage_quotation", passage.flatMap(Passage::quotation));
        cells.set("passage_mode", passage.flatMap(Passage::mode));
    }

    private static <T> void list(CellSink cells, String column, List<T> list, Function<T, String> text) {
        cells.set(column, CellList.join(list.stream().map(text).toList()));
    }
}
