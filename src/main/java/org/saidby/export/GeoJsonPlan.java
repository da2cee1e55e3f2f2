package org.saidby.export;

import org.saidby.json.EntityMembers;

/** What becomes of each attribute in GeoJSON. What depends on the value is told as it is written, by {@link Mentions} most of it. */
final class GeoJsonPlan {

    static final LossPlan PLAN = plan();

    private GeoJsonPlan() {}

    private static LossPlan plan() {
        LossPlan.Builder plan = LossPlan.of("geojson")
                .keep("id and title of the collection", "dataset.id", "dataset.title")
                .keep("id of the feature", "operation.id")
                .leaveOut(
                        "members of newer versions and of users are not for maps",
                        EntityMembers.paths().stream()
                                .filter(path -> path.endsWith(".extensions"))
                                .toArray(String[]::new));
        operations(plan);
        claims(plan);
        assertions(plan);
        others(plan);
        return plan.build();
    }

    private static void operations(LossPlan.Builder plan) {
        plan.keep("the property of the same name", "operation.kind", "operation.label", "operation.provisional")
                .keep("date", "operation.when.date")
                .keep("dateWords", "operation.when.words")
                .keep("dateExtent", "operation.when.extent")
                .flatten("told in English, as dateRelative", "operation.when.anchor")
                .keep("placeState", "operation.place.state")
                .keep("locationId", "operation.place.location")
                .keep("placePart", "operation.place.part")
                .keep("placeWords", "operation.place.words")
                .flatten("told in English, in place", "operation.place.anchor")
                .keep(
                        "participants",
                        "operation.participants.actor",
                        "operation.participants.role",
                        "operation.participants.means")
                .keep("partOf", "operation.partOf")
                .keep("externalIds", "operation.externalIds.scheme", "operation.externalIds.value");
    }

    private static void claims(LossPlan.Builder plan) {
        plan.keep(
                        "claims, under the same name",
                        "claim.id",
                        "claim.polarity",
                        "claim.credibility",
                        "claim.supersedes",
                        "claim.retracts",
                        "claim.note")
                .keep("the feature, or about", "claim.about")
                .keep(
                        "claims, the origin's own and relays",
                        "claim.attribution.chain.source",
                        "claim.attribution.chain.act",
                        "claim.attribution.chain.medium",
                        "claim.attribution.chain.certainty")
                .keep("said", "claim.attribution.chain.said.date")
                .keep("saidWords", "claim.attribution.chain.said.words")
                .keep("saidExtent", "claim.attribution.chain.said.extent")
                .flatten("told in English, as saidRelative", "claim.attribution.chain.said.anchor")
                .keep("documentId", "claim.attribution.document")
                .keep(
                        "locator, quotation and quotationMode",
                        "claim.attribution.passage.locator",
                        "claim.attribution.passage.quotation",
                        "claim.attribution.passage.mode");
    }

    private static void assertions(LossPlan.Builder plan) {
        plan.flatten("told in English, in says", AssertionWords.attributes());
    }

    private static void others(LossPlan.Builder plan) {
        plan.keep("origin and originId", "source.id", "source.name", "source.named")
                .leaveOut(
                        "a feature tells who a source is by its name",
                        "source.kind",
                        "source.posts",
                        "source.actor",
                        "source.reliability",
                        "source.externalIds")
                .keep("document and what begins so", "document.id", "document.title", "document.published")
                .keep("documentAddress", "document.address")
                .leaveOut(
                        "a feature tells a document by title, day and address",
                        "document.publisher",
                        "document.language",
                        "document.digest",
                        "document.archived",
                        "document.externalIds")
                .keep("participants", "actor.id", "actor.name")
                .leaveOut(
                        "a feature tells who an actor is by its name",
                        "actor.otherNames",
                        "actor.kind",
                        "actor.country",
                        "actor.partOf",
                        "actor.externalIds")
                .keep("location and locationId", "location.id", "location.name")
                .keep("locationKind", "location.kind")
                .keep("country", "location.country")
                .flatten("told by its name, in within", "location.within")
                .keep(
                        "the geometry, where the place is told so closely",
                        "location.point.latitude",
                        "location.point.longitude")
                .keep("uncertaintyMetres", "location.uncertaintyMetres")
                .leaveOut("a feature has one name of a place", "location.otherNames", "location.externalIds");
    }
}
