package org.saidby.export;

import java.util.stream.Stream;
import org.saidby.json.EntityMembers;

/** What becomes of each attribute in STIX. What depends on the value is told as it is written. */
final class StixPlan {

    static final LossPlan PLAN = plan();

    private StixPlan() {}

    private static LossPlan plan() {
        LossPlan.Builder plan = LossPlan.of("stix")
                .keep("identity of the dataset", "dataset.id", "dataset.title")
                .leaveOut(
                        "members of newer versions and of users have no place in the extension",
                        EntityMembers.paths().stream()
                                .filter(path -> path.endsWith(".extensions") && !isInAssertion(path))
                                .toArray(String[]::new));
        keep(plan, "identity", "source.", "source.posts.when.anchor");
        keep(plan, "identity", "actor.");
        keep(plan, "location", "location.");
        keep(plan, "incident or campaign", "operation.", "operation.when.anchor", "operation.place.anchor");
        keep(plan, "report", "document.");
        keep(plan, "note", "claim.", "claim.attribution.chain.said.anchor");
        return plan.flatten("told in English, as relative", "source.posts.when.anchor")
                .flatten("told in English, as relative in time", "operation.when.anchor")
                .flatten("told in English, in place", "operation.place.anchor")
                .flatten("told in English, as relative in said", "claim.attribution.chain.said.anchor")
                .build();
    }

    /** Says that what begins so is kept, but for what is decided otherwise. */
    private static void keep(LossPlan.Builder plan, String where, String kind, String... others) {
        plan.keep(
                where + " and its extension",
                EntityMembers.paths().stream()
                        .filter(path -> path.startsWith(kind))
                        .filter(path -> !path.endsWith(".extensions") || isInAssertion(path))
                        .filter(path -> Stream.of(others).noneMatch(path::startsWith))
                        .toArray(String[]::new));
    }

    /** Returns whether it is part of what is asserted, which is written as a whole. */
    private static boolean isInAssertion(String path) {
        return path.startsWith("claim.") && !path.equals("claim.extensions") && !path.startsWith("claim.attribution");
    }
}
