package org.saidby.ucdp;

import org.saidby.Actor;
import org.saidby.ExternalId;
import org.saidby.Id;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Participation;
import org.saidby.Role;
import org.saidby.When;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfDate;

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
        return event.keepsCells()
                ? operation
                        .extensions(event.row().extension(NAME, column -> isInModel(column, event)))
                        .build()
                : operation.build();
    }

    private static Participation side(Actor actor, boolean isVictim) {
        return Participation.of(actor, isVictim ? Role.VICTIM : Role.PARTICIPATED);
    }

    private static When when(UcdpGedEvent event) {
        EdtfDate start = Edtf.from(event.dateStart());
        if (event.dateStart().equals(event.dateEnd())) {
            boolean isExact = event.datePrecision().orElse(DatePrecision.DAY) == DatePrecision.DAY;
            // one day under the code of a week or a month stands for it, as coordinates stand for an area
            return When.on(isExact ? start : start.approximate());
        }
        return When.on(Edtf.between(start, Edtf.from(event.dateEnd()))).someDay();
    }

    /** Returns whether the model holds all that a cell says. */
    private static boolean isInModel(GedColumn column, UcdpGedEvent event) {
        return switch (column) {
            case COUNTRY, COUNTRY_ID, ADM_1, ADM_2 ->
                event.wherePrecision().orElse(WherePrecision.COUNTRY) != WherePrecision.INTERNATIONAL;
            case WHERE_COORDINATES ->
                event.whereDescription().isEmpty() || event.places().isNamed(event.whereCoordinates());
            case SOURCE_ORIGINAL ->
                event.sourceOriginal().filter(GedWords::isUntoldOrigin).isEmpty();
            // out of order, the three are a range that does not tell which is which
            case LOW, HIGH ->
                event.low().orElse(event.best()) <= event.best()
                        && event.best() <= event.high().orElse(event.best());
            default -> column.use() != GedColumn.Use.RAW;
        };
    }
}
