package org.saidby.acled;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.saidby.Dataset;
import org.saidby.Extensions;
import org.saidby.ExternalId;
import org.saidby.Id;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.When;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfDate;
import org.saidby.rows.ShapedRow;

/** What a row is as an operation. */
final class OperationMapping {

    /** The days before and after the middle of a week. */
    private static final int HALF_WEEK = 3;

    private static final int LAST_YEAR = 9_999;

    private OperationMapping() {}

    /** The id of the operation of an event. */
    static Id<Operation> id(String event) {
        return Id.of(ClaimMapping.ACLED + "-" + event);
    }

    static Operation operation(AcledEvent event) {
        Operation.Builder operation = Operation.builder()
                .id(id(event.id()))
                .kind(kind(event))
                .label(event.subEventTypeText().orElse(event.eventTypeText()))
                .when(when(event.date(), event.timePrecision()))
                .place(event.places().place())
                .participants(event.people().participants())
                .addExternalId(ExternalId.of(ClaimMapping.ACLED, event.id()));
        event.dataId()
                .ifPresent(number -> operation.addExternalId(ExternalId.of(ClaimMapping.ACLED + "-data-id", number)));
        Operation built = operation.build();
        return event.keepsCells()
                ? built.toBuilder().extensions(kept(event, built)).build()
                : built;
    }

    /** Returns the cells that the model does not hold, or not as they are spelled. */
    private static Extensions kept(AcledEvent event, Operation operation) {
        Dataset.Builder dataset = Dataset.builder()
                .id(ClaimMapping.ACLED)
                .addAllSources(event.sources())
                .addDocument(event.document())
                .addAllActors(event.actors())
                .addAllLocations(event.locations())
                .addOperation(operation)
                .addClaim(event.claim());
        ShapedRow<AcledColumn, AcledGroup> written = ModelRows.cells(dataset.build(), operation, event.claim());
        return event.row()
                .extension(
                        ClaimMapping.ACLED,
                        (column, cell) -> column.use() == AcledColumn.Use.RAW
                                ? cell.isEmpty()
                                : column.ordinal() > AcledColumn.TIMESTAMP.ordinal()
                                        || cell.equals(written.cell(column)));
    }

    /** The kind that the sub-event type says, unless it contradicts the event type; which is the slip cannot be told. */
    private static OperationKind kind(AcledEvent event) {
        if (event.eventType().isEmpty()) {
            return OperationKind.OTHER;
        }
        AcledEventType type = event.eventType().get();
        if (event.subEventType().isPresent()) {
            AcledSubEventType subType = event.subEventType().get();
            return subType.eventType() == type ? subType.operationKind() : OperationKind.OTHER;
        }
        return switch (type) {
            case BATTLES -> OperationKind.CLASH;
            case VIOLENCE_AGAINST_CIVILIANS -> OperationKind.VIOLENCE_AGAINST_CIVILIANS;
            default -> OperationKind.OTHER;
        };
    }

    /** Returns the time that a date and a precision tell; {@link EventCells} is the way back. */
    static When when(LocalDate date, Optional<AcledTimePrecision> precision) {
        EdtfDate day = Edtf.from(date);
        if (precision.isEmpty()) {
            // it may be the middle of a longer time
            return When.on(day.approximate());
        }
        return switch (precision.get()) {
            case DAY -> When.on(day);
            case WEEK -> When.on(week(date)).someDay();
            case MONTH -> When.on(Edtf.from(YearMonth.from(date))).someDay();
        };
    }

    /** The seven days with the date in their middle, both ends roughly, since the period need not be a whole week. */
    private static Edtf week(LocalDate date) {
        EdtfDate first = Edtf.from(date.minusDays(HALF_WEEK)).approximate();
        LocalDate last = date.plusDays(HALF_WEEK);
        return last.getYear() > LAST_YEAR
                ? first
                : Edtf.between(first, Edtf.from(last).approximate());
    }
}
