package org.saidby.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saidby.Actor;
import org.saidby.ExternalId;
import org.saidby.Id;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Participation;
import org.saidby.Place;
import org.saidby.Ref;
import org.saidby.Role;
import org.saidby.When;

/** Reads a row of the table of operations. */
final class OperationReading {

    private OperationReading() {}

    /** Returns the operation of a row; empty if none can be made, of which a finding of the row tells. */
    static Optional<Operation> read(FlatRow row) {
        CellReading cells = new CellReading(row);
        Optional<Id<Operation>> id = cells.required("operation_id", Id::<Operation>of);
        Optional<OperationKind> kind = cells.requiredCode("kind", OperationKind::of);
        Optional<String> label = cells.text("label");
        Optional<When> when = FlatParts.when(cells, "when");
        Optional<Place> place = FlatParts.place(cells);
        List<Participation> participants = participants(row);
        Optional<Id<Operation>> partOf = cells.value("part_of_id", Id::<Operation>of);
        boolean isProvisional = cells.bool("provisional").orElse(false);
        List<ExternalId> others = externalIds(row);
        id.ifPresent(own -> FlatParts.tell(cells, Ref.toOperation(own), ToldAttribute.LABEL, "label", label));
        partOf.ifPresent(whole -> FlatParts.tell(
                cells, Ref.toOperation(whole), ToldAttribute.LABEL, "part_of_label", cells.text("part_of_label")));
        if (id.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return cells.built(
                "operation_id",
                () -> Operation.builder()
                        .id(id.get())
                        .kind(kind.get())
                        .label(label)
                        .when(when)
                        .place(place)
                        .participants(participants)
                        .partOf(partOf)
                        .provisional(isProvisional)
                        .externalIds(others)
                        .build());
    }

    private static List<Participation> participants(FlatRow row) {
        List<Participation> participants = new ArrayList<>();
        for (CellReading element : row.elements("participant_")) {
            element.required("participant_id", Id::<Actor>of);
            Optional<Id<Actor>> actor = FlatParts.actor(element, "participant");
            Optional<Role> role = element.requiredCode("participant_role", Role::of);
            if (actor.isPresent() && role.isPresent()) {
                participants.add(Participation.builder()
                        .actor(actor.get())
                        .role(role.get())
                        .means(element.text("participant_means"))
                        .build());
            }
        }
        return participants;
    }

    private static List<ExternalId> externalIds(FlatRow row) {
        return row.elements("external_").stream()
                .flatMap(element -> {
                    Optional<String> scheme = element.required("external_scheme", text -> text);
                    Optional<String> value = element.required("external_id", text -> text);
                    return scheme.isPresent() && value.isPresent()
                            ? element
                                    .built(
                                            "external_id",
                                            () -> ExternalId.of(
                                                    element.text("external_scheme")
                                                            .orElseThrow(),
                                                    element.text("external_id").orElseThrow()))
                                    .stream()
                            : Optional.<ExternalId>empty().stream();
                })
                .toList();
    }
}
