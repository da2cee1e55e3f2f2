package org.saidby.export;

import org.saidby.json.EntityMembers;

/** What becomes of each attribute in the flat tables. One that is in no column stands here by name, so that nobody forgets a new one. */
final class FlatPlans {

    private static final String OTHER = "claim.otherAssertion";

    private FlatPlans() {}

    static LossPlan claims() {
        LossPlan.Builder plan = plan(ClaimColumns.TABLE)
                .leaveOut("it stands in the table of operations, csv-operations", "operation")
                .flatten("the column assertion has its kind alone", OTHER)
                .keep("columns beside the name", "source.id", "document.id")
                .leaveOut(
                        "the table only names such things",
                        "source.posts",
                        "source.actor",
                        "source.reliability",
                        "source.externalIds",
                        "document.language",
                        "document.digest",
                        "document.archived",
                        "document.externalIds");
        return plan.build();
    }

    static LossPlan operations() {
        return plan(OperationColumns.TABLE)
                .leaveOut("it stands in the table of claims, csv", "claim", "source", "document")
                .build();
    }

    /** Starts the plan of a table with what is in its columns, and what both leave out. */
    private static LossPlan.Builder plan(FlatTable table) {
        LossPlan.Builder plan = LossPlan.of(table.format())
                .leaveOut(
                        "a table holds rows and nothing of the whole",
                        "dataset.id",
                        "dataset.title",
                        "dataset.extensions")
                .keep("columns beside the name", "actor.id", "location.id")
                .leaveOut(
                        "the table only names such things",
                        "actor.otherNames",
                        "actor.kind",
                        "actor.country",
                        "actor.partOf",
                        "actor.externalIds",
                        "location.otherNames",
                        "location.within",
                        "location.externalIds");
        table.columnsByPath().forEach((path, column) -> {
            if (!path.equals(OTHER) && !isOfOtherTable(table, path)) {
                plan.keep("column " + column, path);
            }
        });
        EntityMembers.paths().stream()
                .filter(path -> path.endsWith(".extensions") && !path.startsWith("dataset."))
                .filter(path -> !isOfOtherTable(table, path))
                .forEach(path -> plan.leaveOut("the table has no column for it", path));
        return plan;
    }

    private static boolean isOfOtherTable(FlatTable table, String path) {
        return table == ClaimColumns.TABLE
                ? path.startsWith("operation.")
                : path.startsWith("claim.") || path.startsWith("source.") || path.startsWith("document.");
    }
}
