package org.saidby.ucdp;

import java.util.Map;
import org.saidby.Actor;
import org.saidby.Extensions;
import org.saidby.ExternalId;
import org.saidby.Id;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Participation;
import org.saidby.Role;
import org.saidby.When;
import org.saidby.edtf.Edtf;
import org.saidby.internal.JsonText;

/** What a row is as an operation. */
final class OperationMapping {

    /** The extension member that holds cells, and the scheme of the numbers of events. */
    static final String NAME = "ucdp-ged";

    private OperationMapping() {}

    static Id<Operation> id(UcdpGedEvent event) {
        return Id.of(NAME + "-" + event.id());
    }

    static Operation operation(UcdpGedEvent event) {
        Operation.Builder operation = Operation.builder()
                .id(id(event))
                .kind(event.typeOfViolence().map(TypeOfViolence::operationKind).orElse(OperationKind.UNKNOWN))
                .label(event.dyad().name())
                .when(when(event))
                .place(event.places().place())
                .provisional(event.isProvisional())
                .addExternalId(ExternalId.of(NAME, Long.toString(event.id())));
        event.relid().ifPresent(relid -> operation.addExternalId(ExternalId.of(NAME + "-relid", relid)));
        ActorMapping.sideA(event).ifPresent(actor -> operation.addParticipant(side(actor, false)));
        boolean isVictim =
                event.typeOfViolence().filter(TypeOfViolence.ONE_SIDED::equals).isPresent();
        ActorMapping.sideB(event).ifPresent(actor -> operation.addParticipant(side(actor, isVictim)));
        return event.keepsCells() ? operation.extensions(extensions(event)).build() : operation.build();
    }

    private static Participation side(Actor actor, boolean isVictim) {
        return Participation.of(actor, isVictim ? Role.VICTIM : Role.PARTICIPATED);
    }

    private static When when(UcdpGedEvent event) {
        Edtf start = Edtf.from(event.dateStart());
        if (event.dateStart().equals(event.dateEnd())) {
            return When.on(start);
        }
        return When.on(Edtf.between(start, Edtf.from(event.dateEnd()))).someDay();
    }

    private static Extensions extensions(UcdpGedEvent event) {
        StringBuilder json = new StringBuilder("{");
        event.row()
                .without(column -> column.use() != GedColumn.Use.RAW)
                .forEach((name, cell) -> json.append(json.length() > 1 ? "," : "")
                        .append(JsonText.quote(name))
                        .append(':')
                        .append(JsonText.quote(cell)));
        return json.length() == 1
                ? Extensions.none()
                : Extensions.of(Map.of(NAME, json.append('}').toString()));
    }
}
