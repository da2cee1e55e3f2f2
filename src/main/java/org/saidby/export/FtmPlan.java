package org.saidby.export;

import org.saidby.json.EntityMembers;

/** What becomes of each attribute in FollowTheMoney. What depends on the value is told as it is written. */
final class FtmPlan {

    static final LossPlan PLAN = plan();

    private static final String IN_ENGLISH = "told in English, in description of the note and summary of its subject";

    private FtmPlan() {}

    private static LossPlan plan() {
        LossPlan.Builder plan = LossPlan.of("ftm")
                .keep("fileName and title of the folder", "dataset.id", "dataset.title")
                .keep(
                        "original_value of the statement with the id",
                        "source.id",
                        "document.id",
                        "actor.id",
                        "location.id",
                        "operation.id",
                        "claim.id")
                .leaveOut(
                        "members of newer versions and of users have no property",
                        EntityMembers.paths().stream()
                                .filter(path -> path.endsWith(".extensions"))
                                .toArray(String[]::new));
        things(plan);
        operations(plan);
        claims(plan);
        return plan.build();
    }

    private static void things(LossPlan.Builder plan) {
        plan.keep("name", "source.name", "actor.name", "location.name")
                .keep("keywords", "source.kind", "actor.kind", "location.kind", "operation.kind")
                .keep("alias", "actor.otherNames.text", "location.otherNames.text")
                .keep("lang", "actor.otherNames.language", "location.otherNames.language")
                .keep("country", "actor.country", "location.country")
                .keep(
                        "wikidataId or notes",
                        "source.externalIds",
                        "document.externalIds",
                        "actor.externalIds",
                        "location.externalIds",
                        "operation.externalIds")
                .keep("notes", "source.named", "source.reliability", "location.uncertaintyMetres")
                .keep("a link", "source.actor", "actor.partOf", "location.within", "document.publisher")
                .keep("a link, or notes", "source.posts")
                .flatten("told in English, with the post", "source.posts.when.anchor")
                .keep("title", "document.title")
                .keep("publishedAt", "document.published")
                .keep("sourceUrl or notes", "document.address")
                .keep("language", "document.language")
                .keep("notes", "document.digest", "document.archived")
                .keep("latitude and longitude", "location.point");
    }

    private static void operations(LossPlan.Builder plan) {
        plan.keep("name", "operation.label")
                .keep("date, or startDate and endDate", "operation.when.date")
                .keep("notes", "operation.when.words", "operation.when.extent", "operation.provisional")
                .flatten("told in English, in notes", "operation.when.anchor")
                .keep("addressEntity, or a link", "operation.place.location")
                .keep("notes", "operation.place.state", "operation.place.part", "operation.place.words")
                .flatten("told in English, in location or notes", "operation.place.anchor")
                .keep("involved, and a link", "operation.participants")
                .keep("a link", "operation.partOf");
    }

    private static void claims(LossPlan.Builder plan) {
        plan.keep("entity of the note", "claim.about")
                .keep("notes of the note", "claim.polarity", "claim.credibility", "claim.note")
                .keep("a link from the source to the note", "claim.attribution.chain")
                .flatten("told in English, in description of the link", "claim.attribution.chain.said.anchor")
                .keep("proof of the note", "claim.attribution.document")
                .keep("notes of the note", "claim.attribution.passage")
                .keep("a link to the other note", "claim.supersedes", "claim.retracts")
                .keep(
                        "a link from the actor to the note",
                        "claim.involvement.actor",
                        "claim.involvement.role",
                        "claim.involvement.means",
                        "claim.affiliation.actor",
                        "claim.affiliation.group")
                .flatten(
                        IN_ENGLISH,
                        "claim.casualties",
                        "claim.involvement.when",
                        "claim.occurrence",
                        "claim.presence",
                        "claim.affiliation.role",
                        "claim.affiliation.when",
                        "claim.tally",
                        "claim.assessment",
                        "claim.response",
                        "claim.otherAssertion");
    }
}
