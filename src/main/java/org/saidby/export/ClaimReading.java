package org.saidby.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saidby.Actor;
import org.saidby.Affiliation;
import org.saidby.Assertion;
import org.saidby.AssertionKind;
import org.saidby.Assessment;
import org.saidby.AssessmentTopic;
import org.saidby.Attribution;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Credibility;
import org.saidby.EntityKind;
import org.saidby.Extensions;
import org.saidby.Harm;
import org.saidby.Id;
import org.saidby.Involvement;
import org.saidby.Link;
import org.saidby.Occurrence;
import org.saidby.OperationKind;
import org.saidby.OtherAssertion;
import org.saidby.Passage;
import org.saidby.Place;
import org.saidby.Polarity;
import org.saidby.Presence;
import org.saidby.PresenceRelation;
import org.saidby.QuotationMode;
import org.saidby.Ref;
import org.saidby.Response;
import org.saidby.ResponseKind;
import org.saidby.Role;
import org.saidby.When;

/** Reads a row of the table of claims. */
final class ClaimReading {

    private final FlatRow row;
    private final CellReading cells;

    private ClaimReading(FlatRow row) {
        this.row = row;
        cells = new CellReading(row);
    }

    /** Returns the claim of a row; empty if none can be made, of which a finding of the row tells. */
    static Optional<Claim> read(FlatRow row) {
        return new ClaimReading(row).claim();
    }

    private Optional<Claim> claim() {
        Optional<Id<Claim>> id = cells.required("claim_id", Id::<Claim>of);
        Optional<Ref> about = about();
        Optional<Assertion> assertion =
                cells.requiredCode("assertion", AssertionKind::of).flatMap(this::assertion);
        Optional<Attribution> attribution = attribution();
        Optional<Polarity> polarity = cells.word("polarity", Polarity.class);
        Optional<Credibility> credibility = cells.code("credibility", Credibility::of);
        List<Id<Claim>> supersedes = claims("supersedes");
        List<Id<Claim>> retracts = claims("retracts");
        if (id.isEmpty() || about.isEmpty() || assertion.isEmpty() || attribution.isEmpty()) {
            return Optional.empty();
        }
        return cells.built(
                "claim_id",
                () -> Claim.builder()
                        .id(id.get())
                        .about(about.get())
                        .assertion(assertion.get())
                        .polarity(polarity.orElse(Polarity.POSITIVE))
                        .attribution(attribution.get())
                        .credibility(credibility)
                        .supersedes(supersedes)
                        .retracts(retracts)
                        .note(cells.text("note"))
                        .build());
    }

    private Optional<Ref> about() {
        Optional<EntityKind> kind = cells.requiredCode("about_kind", EntityKind::of);
        Optional<Id<Object>> id = cells.required("about_id", Id::<Object>of);
        if (kind.isEmpty() || id.isEmpty()) {
            return Optional.empty();
        }
        Optional<Ref> ref = cells.built("about_kind", () -> Ref.of(kind.get(), id.get()));
        if (ref.isPresent() && kind.get().equals(EntityKind.DOCUMENT)) {
            cells.cells().mention(ref.get(), "about_id");
        }
        if (ref.isPresent() && kind.get().isKnown() && !kind.get().equals(EntityKind.CLAIM)) {
            FlatParts.tell(cells, ref.get(), ToldAttribute.nameOf(kind.get()), "about_name", cells.text("about_name"));
        }
        return ref;
    }

    private Optional<Assertion> assertion(AssertionKind kind) {
        Optional<When> when = FlatParts.when(cells, "when");
        if (!kind.isKnown()) {
            return Optional.of(OtherAssertion.of(kind, Extensions.none()));
        }
        return switch (kind.text()) {
            case "casualties" -> casualties(when);
            case "involvement" -> involvement(when);
            case "occurrence" -> occurrence(when);
            case "presence" -> presence(when);
            case "affiliation" -> affiliation(when);
            case "tally" -> TallyReading.read(row, when);
            case "assessment" -> assessment(when);
            default -> response(when);
        };
    }

    private Optional<Assertion> casualties(Optional<When> when) {
        Optional<Harm> harm = cells.requiredCode("harm", Harm::of);
        Optional<Count> total = FlatParts.count(cells, "count");
        Optional<Id<Actor>> party = FlatParts.actor(cells, "party");
        boolean isOverlapping = cells.bool("parts_overlap").orElse(false);
        List<CasualtyPart> parts = new ArrayList<>();
        for (CellReading part : row.elements("part_")) {
            Optional<Count> count = FlatParts.count(part, "part");
            Optional<Id<Actor>> partParty = FlatParts.actor(part, "part_party");
            if (count.isEmpty()) {
                part.cells().problem("value.missing", "part_hedge", "part_hedge is empty");
            }
            count.flatMap(number -> part.built(
                            "part_hedge",
                            () -> CasualtyPart.builder()
                                    .count(number)
                                    .label(part.text("part_label"))
                                    .party(partParty)
                                    .build()))
                    .ifPresent(parts::add);
        }
        return harm.flatMap(told -> cells.built(
                "count_hedge",
                () -> Casualties.builder()
                        .harm(told)
                        .total(total)
                        .label(cells.text("label"))
                        .party(party)
                        .addAllParts(parts)
                        .overlapping(isOverlapping)
                        .when(when)
                        .build()));
    }

    private Optional<Assertion> involvement(Optional<When> when) {
        Optional<Id<Actor>> actor = requiredActor("actor");
        Optional<Role> role = cells.requiredCode("role", Role::of);
        return actor.flatMap(id -> role.flatMap(told -> cells.built(
                "means",
                () -> Involvement.builder()
                        .actor(id)
                        .role(told)
                        .means(cells.text("means"))
                        .when(when)
                        .build())));
    }

    private Optional<Id<Actor>> requiredActor(String prefix) {
        Optional<Id<Actor>> actor = FlatParts.actor(cells, prefix);
        if (!cells.has(prefix + "_id")) {
            cells.cells().problem("value.missing", prefix + "_id", prefix + "_id is empty");
        }
        return actor;
    }

    private Optional<Assertion> occurrence(Optional<When> when) {
        Optional<OperationKind> kind = cells.code("operation_kind", OperationKind::of);
        Optional<Place> place = FlatParts.place(cells);
        Optional<String> words = cells.text("assertion_words");
        boolean isBare = kind.isEmpty() && place.isEmpty() && words.isEmpty() && when.isEmpty();
        return cells.built(
                "assertion",
                () -> Occurrence.builder()
                        .operationKind(kind)
                        .place(place)
                        .words(words)
                        // that it happened at all is told by a time of which nothing is
                        .when(isBare ? Optional.of(When.builder().build()) : when)
                        .build());
    }

    private Optional<Assertion> presence(Optional<When> when) {
        Optional<PresenceRelation> relation = cells.requiredCode("presence", PresenceRelation::of);
        Optional<Place> place = FlatParts.place(cells);
        Optional<Count> count = FlatParts.count(cells, "count");
        if (!cells.has("place_state")) {
            cells.cells().problem("value.missing", "place_state", "place_state is empty");
        }
        return relation.flatMap(told -> place.flatMap(where -> cells.built(
                "presence",
                () -> Presence.builder()
                        .relation(told)
                        .place(where)
                        .count(count)
                        .words(cells.text("assertion_words"))
                        .when(when)
                        .build())));
    }

    private Optional<Assertion> affiliation(Optional<When> when) {
        Optional<Id<Actor>> actor = requiredActor("actor");
        Optional<Id<Actor>> group = requiredActor("group");
        return actor.flatMap(id -> group.flatMap(whole -> cells.built(
                "group_role",
                () -> Affiliation.builder()
                        .actor(id)
                        .group(whole)
                        .role(cells.text("group_role"))
                        .when(when)
                        .build())));
    }

    private Optional<Assertion> assessment(Optional<When> when) {
        Optional<AssessmentTopic> topic = cells.requiredCode("topic", AssessmentTopic::of);
        if (!cells.has("paraphrase")) {
            cells.cells().problem("value.missing", "paraphrase", "paraphrase is empty");
            return Optional.empty();
        }
        return topic.map(told -> Assessment.builder()
                .topic(told)
                .paraphrase(cells.text("paraphrase").orElseThrow())
                .when(when)
                .build());
    }

    private Optional<Assertion> response(Optional<When> when) {
        return cells.requiredCode("response", ResponseKind::of)
                .map(told -> Response.builder()
                        .response(told)
                        .paraphrase(cells.text("paraphrase"))
                        .when(when)
                        .build());
    }

    private Optional<Attribution> attribution() {
        Optional<Link> origin = FlatParts.link(cells, "origin");
        List<Link> relays = new ArrayList<>();
        for (CellReading relay : row.elements("relay_")) {
            FlatParts.link(relay, "relay").ifPresent(relays::add);
        }
        Passage passage = Passage.builder()
                .locator(cells.text("passage_locator"))
                .quotation(cells.text("passage_quotation"))
                .mode(cells.code("passage_mode", QuotationMode::of))
                .build();
        boolean isPassage = !passage.equals(Passage.builder().build());
        Attribution.Builder attribution = Attribution.builder()
                .document(FlatParts.document(cells))
                .passage(isPassage ? Optional.of(passage) : Optional.empty());
        return origin.map(
                first -> attribution.addLink(first).addAllLinks(relays).build());
    }

    private List<Id<Claim>> claims(String column) {
        return row.elements(column).stream()
                .flatMap(element -> element.required(column, Id::<Claim>of).stream())
                .toList();
    }
}
