package org.saidby.export;

import org.saidby.json.EntityMembers;

/** What becomes of each attribute in PROV-JSON. */
final class ProvPlan {

    static final LossPlan PLAN = plan();

    private ProvPlan() {}

    private static LossPlan plan() {
        LossPlan.Builder plan = LossPlan.of("prov")
                .keep("the dataset's id, and a part of all others", "dataset.id")
                .keep("prov:label of the dataset", "dataset.title")
                .leaveOut(
                        "members of newer versions and of users are not of the chain",
                        EntityMembers.paths().stream()
                                .filter(path -> path.endsWith(".extensions"))
                                .toArray(String[]::new))
                .leaveOut(ProvDocument.NOT_OF_THE_CHAIN, "actor", "location", "operation");
        sources(plan);
        documents(plan);
        claims(plan);
        return plan.build();
    }

    private static void sources(LossPlan.Builder plan) {
        plan.keep("the agent's id", "source.id")
                .keep("prov:label", "source.name")
                .keep("saidby:kind, and prov:type where PROV has one", "source.kind")
                .keep("saidby:named", "source.named")
                .keep("saidby:actor", "source.actor")
                .keep("saidby:reliability", "source.reliability")
                .flatten(
                        "told in English, as saidby:post",
                        "source.posts.title",
                        "source.posts.organization",
                        "source.posts.when")
                .flatten("one text, saidby:externalId", "source.externalIds.scheme", "source.externalIds.value");
    }

    private static void documents(LossPlan.Builder plan) {
        plan.keep("the entity's id", "document.id")
                .keep("prov:label", "document.title")
                .keep("wasAttributedTo", "document.publisher")
                .keep(
                        "the attribute of the same name",
                        "document.published",
                        "document.address",
                        "document.language",
                        "document.digest",
                        "document.archived")
                .flatten("one text, saidby:externalId", "document.externalIds.scheme", "document.externalIds.value");
    }

    private static void claims(LossPlan.Builder plan) {
        plan.keep("the entity's id", "claim.id")
                .keep(
                        "the attribute of the same name",
                        "claim.about",
                        "claim.polarity",
                        "claim.credibility",
                        "claim.note")
                .keep("wasDerivedFrom, a revision", "claim.supersedes")
                .keep("wasInvalidatedBy", "claim.retracts")
                .keep("wasAssociatedWith and wasAttributedTo, one for each link", "claim.attribution.chain.source")
                .keep(
                        "the activity's attribute of the same name",
                        "claim.attribution.chain.act",
                        "claim.attribution.chain.medium",
                        "claim.attribution.chain.certainty")
                .keep("saidby:said", "claim.attribution.chain.said.date")
                .keep("saidby:saidWords", "claim.attribution.chain.said.words")
                .keep("saidby:saidExtent", "claim.attribution.chain.said.extent")
                .flatten("told in English, as saidby:saidRelative", "claim.attribution.chain.said.anchor")
                .keep("wasDerivedFrom", "claim.attribution.document")
                .keep(
                        "saidby:locator, saidby:quotation and saidby:quotationMode",
                        "claim.attribution.passage.locator",
                        "claim.attribution.passage.quotation",
                        "claim.attribution.passage.mode")
                .flatten("told in English, as prov:value", AssertionWords.attributes());
    }
}
