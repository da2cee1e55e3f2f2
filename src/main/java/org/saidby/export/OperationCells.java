package org.saidby.export;

import java.util.Optional;
import org.saidby.ExternalId;
import org.saidby.Operation;
import org.saidby.Participation;
import org.saidby.Ref;

/** Puts an operation into the cells of its row. */
final class OperationCells {

    private final FlatValues values;

    OperationCells(ToldNames names) {
        values = new FlatValues(names);
    }

    void write(Operation operation, CellSink cells) {
        cells.set("operation_id", operation.id().text());
        cells.set("kind", operation.kind().text());
        cells.set("label", operation.label());
        FlatValues.when(cells, "when", operation.when());
        values.place(cells, operation.place());
        CellLists participants = new CellLists();
        for (Participation participant : operation.participants()) {
            CellSink element = participants.next();
            values.actor(element, "participant", Optional.of(participant.actor()));
            element.set("participant_role", participant.role().text());
            element.set("participant_means", participant.means());
        }
        participants.writeTo(cells);
        operation.partOf().ifPresent(whole -> {
            cells.set("part_of_id", whole.text());
            cells.set("part_of_label", values.told(Ref.toOperation(whole), ToldAttribute.LABEL));
        });
        cells.set("provisional", Boolean.toString(operation.provisional()));
        CellLists others = new CellLists();
        for (ExternalId other : operation.externalIds()) {
            CellSink element = others.next();
            element.set("external_scheme", other.scheme());
            element.set("external_id", other.value());
        }
        others.writeTo(cells);
    }
}
