package org.saidby.export;

import static org.saidby.export.FlatType.BOOLEAN;
import static org.saidby.export.FlatType.DATE;
import static org.saidby.export.FlatType.ID;
import static org.saidby.export.FlatType.NUMBER;
import static org.saidby.export.FlatType.TEXT;
import static org.saidby.export.FlatType.WORD;

import java.util.List;
import java.util.Set;

/** The columns of the table of claims, in order. */
final class ClaimColumns {

    /** The kinds of assertion with a time of what they speak of. */
    private static final List<String> TIMED = List.of(
            "casualties", "involvement", "occurrence", "presence", "affiliation", "tally", "assessment", "response");

    static final FlatTable TABLE = table();

    private ClaimColumns() {}

    private static FlatTable table() {
        FlatColumns columns = new FlatColumns();
        columns.add(ID, "claim_id", "id of the claim", "claim.id")
                .add(
                        WORD,
                        "about_kind",
                        "what the claim is about: `operation`, `actor`, `location` and so on",
                        "claim.about")
                .add(ID, "about_id", "id of what it is about", "claim.about")
                .add(
                        TEXT,
                        "about_name",
                        "name, title or label of what it is about",
                        "source.name",
                        "document.title",
                        "actor.name",
                        "location.name",
                        "operation.label")
                .add(
                        TEXT,
                        "chain",
                        "who said it and through whom it reached us, as one text; it follows from other columns")
                .add(
                        WORD,
                        "assertion",
                        "what kind of thing is claimed: `casualties`, `involvement`, `occurrence`, `presence`, `affiliation`, `tally`,"
                                + " `assessment`, `response`",
                        "claim.otherAssertion")
                .add(
                        WORD,
                        "polarity",
                        "`positive` if the source says that it is so, `negative` if that it is not",
                        "claim.polarity");
        numbers(columns);
        parties(columns);
        columns.add(
                        WORD,
                        "operation_kind",
                        "of `occurrence`: what kind of event it was",
                        "claim.occurrence.operationKind")
                .add(
                        WORD,
                        "presence",
                        "of `presence`: `at`, `appeared`, `origin`, `moved-to`, `moved-from`",
                        "claim.presence.relation")
                .place("claim.occurrence.place", "claim.presence.place")
                .when(
                        "when",
                        "the time that the claim speaks of",
                        TIMED.stream().map(kind -> "claim." + kind + ".when").toArray(String[]::new))
                .add(
                        TEXT,
                        "assertion_words",
                        "of `occurrence` and `presence`: the words of the source",
                        "claim.occurrence.words",
                        "claim.presence.words")
                .add(WORD, "topic", "of `assessment`: what it is about", "claim.assessment.topic")
                .add(WORD, "response", "of `response`: how the source answered", "claim.response.response")
                .add(
                        TEXT,
                        "paraphrase",
                        "of `assessment` and `response`: what was said, in the words of the coder",
                        "claim.assessment.paraphrase",
                        "claim.response.paraphrase");
        tally(columns);
        columns.link("origin", "who said it first")
                .lists()
                .link("relay", "who passed it on, the outermost last")
                .single();
        document(columns);
        return FlatTable.of(
                "csv",
                columns.columns(),
                Set.of("claim_id", "about_kind", "about_id", "assertion", "origin_id", "origin_act"));
    }

    private static void numbers(FlatColumns columns) {
        columns.add(WORD, "harm", "of `casualties`: `killed`, `injured` and so on", "claim.casualties.harm")
                .count("count", "the number", "claim.casualties.total", "claim.tally.count", "claim.presence.count")
                .add(WORD, "count_unit", "of `tally`: what is counted, such as `strike`", "claim.tally.unit")
                .add(
                        TEXT,
                        "label",
                        "of `casualties`: what the source calls all of them, such as `militants`",
                        "claim.casualties.label")
                .actor("party", "the party they belonged to", "claim.casualties.party")
                .lists()
                .count("part", "the number of a subgroup", "claim.casualties.parts.count")
                .add(TEXT, "part_label", "what the source calls the subgroup", "claim.casualties.parts.label")
                .actor("part_party", "the party the subgroup belonged to", "claim.casualties.parts.party")
                .single()
                .add(
                        BOOLEAN,
                        "parts_overlap",
                        "whether somebody can be in two of the subgroups",
                        "claim.casualties.overlapping");
    }

    private static void parties(FlatColumns columns) {
        columns.actor(
                        "actor",
                        "who took part or belongs to a group",
                        "claim.involvement.actor",
                        "claim.affiliation.actor")
                .add(
                        WORD,
                        "role",
                        "of `involvement`: `conducted`, `targeted`, `victim` and so on",
                        "claim.involvement.role")
                .add(TEXT, "means", "of `involvement`: with what means", "claim.involvement.means")
                .actor("group", "the group that the actor belongs to", "claim.affiliation.group")
                .add(
                        TEXT,
                        "group_role",
                        "of `affiliation`: as what, in the words of the source",
                        "claim.affiliation.role");
    }

    private static void tally(FlatColumns columns) {
        String scope = "claim.tally.scope";
        String superlative = "claim.tally.superlatives";
        columns.lists()
                .add(
                        WORD,
                        "scope_kind",
                        "of `tally`: the kinds of operation that are counted, any of them",
                        scope + ".kinds")
                .actor("scope_conductor", "who carried them out, any of them", scope + ".conductors")
                .actor("scope_target", "who was their target, any of them", scope + ".targets")
                .add(ID, "scope_location_id", "id of where they were, any of them", scope + ".locations")
                .add(TEXT, "scope_location_name", "name of where they were", "location.name")
                .when("scope_time", "when they were, any of them", scope + ".times")
                .add(
                        WORD,
                        "superlative_kind",
                        "of `tally`: the place in a sequence: `first`, `latest`, `ordinal`",
                        superlative + ".kind")
                .add(NUMBER, "superlative_ordinal", "the same place as a number", superlative + ".ordinal")
                .add(
                        WORD,
                        "superlative_window",
                        "how long the sequence may take, such as `P7D`",
                        superlative + ".window")
                .when("superlative_within", "the time within which the sequence is looked at", superlative + ".within")
                .add(TEXT, "superlative_words", "the place in the words of the source", superlative + ".words")
                .single();
    }

    private static void document(FlatColumns columns) {
        String attribution = "claim.attribution";
        columns.add(ID, "document_id", "id of the document in which it stands", attribution + ".document")
                .add(TEXT, "document_title", "its title", "document.title")
                .add(ID, "document_publisher_id", "id of who published it", "document.publisher")
                .add(TEXT, "document_publisher_name", "name of who published it", "source.name")
                .add(DATE, "document_published", "when it was published", "document.published")
                .add(TEXT, "document_address", "where it can be found", "document.address")
                .add(TEXT, "passage_locator", "where in the document", attribution + ".passage.locator")
                .add(TEXT, "passage_quotation", "the quoted words", attribution + ".passage.quotation")
                .add(
                        WORD,
                        "passage_mode",
                        "how close they are to what was said: `direct`, `indirect`, `mixed`",
                        attribution + ".passage.mode")
                .add(WORD, "credibility", "credibility on the Admiralty scale, 1 to 6", "claim.credibility")
                .lists()
                .add(ID, "supersedes", "ids of the claims that it corrects", "claim.supersedes")
                .add(ID, "retracts", "ids of the claims that it takes back", "claim.retracts")
                .single()
                .add(TEXT, "note", "a note of the coder", "claim.note");
    }
}
