package org.saidby.export;

import static org.saidby.export.FlatType.BOOLEAN;
import static org.saidby.export.FlatType.ID;
import static org.saidby.export.FlatType.TEXT;
import static org.saidby.export.FlatType.WORD;

import java.util.Set;

/** The columns of the table of operations, in order. */
final class OperationColumns {

    static final FlatTable TABLE = table();

    private OperationColumns() {}

    private static FlatTable table() {
        FlatColumns columns = new FlatColumns();
        columns.add(ID, "operation_id", "id of the operation", "operation.id")
                .add(
                        WORD,
                        "kind",
                        "what kind of event it was: `airstrike`, `clash`, `series` and so on",
                        "operation.kind")
                .add(TEXT, "label", "a short name for people", "operation.label")
                .when("when", "when it happened", "operation.when")
                .place("operation.place")
                .lists()
                .actor("participant", "who took part", "operation.participants.actor")
                .add(
                        WORD,
                        "participant_role",
                        "in what role: `conducted`, `targeted` and so on",
                        "operation.participants.role")
                .add(TEXT, "participant_means", "with what means", "operation.participants.means")
                .single()
                .add(ID, "part_of_id", "id of the operation that it is a part of", "operation.partOf")
                .add(TEXT, "part_of_label", "label of that operation", "operation.label")
                .add(BOOLEAN, "provisional", "whether the record may still change", "operation.provisional")
                .lists()
                .add(
                        TEXT,
                        "external_scheme",
                        "the collection in which it has another id",
                        "operation.externalIds.scheme")
                .add(TEXT, "external_id", "its id in that collection", "operation.externalIds.value");
        return FlatTable.of("csv-operations", columns.columns(), Set.of("operation_id", "kind"));
    }
}
