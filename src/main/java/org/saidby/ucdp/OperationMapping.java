package org.saidby.ucdp;

import java.time.LocalDate;
import org.saidby.Actor;
import org.saidby.Dataset;
import org.saidby.Extensions;
import org.saidby.ExternalId;
import org.saidby.Id;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Participation;
import org.saidby.Role;
import org.saidby.When;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfDate;
import org.saidby.rows.ShapedRow;

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
        Operation built = operation.build();
        return event.keepsCells()
                ? built.toBuilder().extensions(kept(event, built)).build()
                : built;
    }

    /** Returns the cells that the model does not hold, or not as they are spelled. */
    private static Extensions kept(UcdpGedEvent event, Operation operation) {
        Dataset.Builder dataset = Dataset.builder().id(NAME);
        dataset.addAllSources(event.sources())
                .addDocument(event.document())
                .addAllActors(event.actors())
                .addAllLocations(event.locations())
                .addOperation(operation)
                .addClaim(event.claim());
        ShapedRow<GedColumn, GedGroup> written = ModelRows.cells(dataset.build(), operation, event.claim());
        return event.row()
                .extension(
                        NAME,
                        (column, cell) -> isInModel(column, event)
                                && (cell.equals(written.cell(column))
                                        || cell.isEmpty() && column.use() == GedColumn.Use.RAW));
    }

    private static Participation side(Actor actor, boolean isVictim) {
        return Participation.of(actor, isVictim ? Role.VICTIM : Role.PARTICIPATED);
    }

    private static When when(UcdpGedEvent event) {
        return when(event.dateStart(), event.dateEnd(), event.datePrecision().orElse(DatePrecision.DAY));
    }

    /** Returns the time that two dates and a precision tell; {@link TimeCells} is the way back. */
    static When when(LocalDate first, LocalDate last, DatePrecision precision) {
        EdtfDate start = Edtf.from(first);
        if (first.equals(last)) {
            // one day under the code of a week or a month stands for it, as coordinates stand for an area
            return When.on(precision == DatePrecision.DAY ? start : start.approximate());
        }
        return When.on(Edtf.between(start, Edtf.from(last))).someDay();
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
