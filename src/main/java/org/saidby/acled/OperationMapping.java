package org.saidby.acled;

import java.time.LocalDate;
import java.time.YearMonth;
import org.saidby.ExternalId;
import org.saidby.Id;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.When;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfDate;

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
                .when(when(event))
                .place(event.places().place())
                .participants(event.people().participants())
                .addExternalId(ExternalId.of(ClaimMapping.ACLED, event.id()));
        event.dataId()
                .ifPresent(number -> operation.addExternalId(ExternalId.of(ClaimMapping.ACLED + "-data-id", number)));
        if (event.keepsCells()) {
            operation.extensions(
                    event.row().extension(ClaimMapping.ACLED, column -> column.use() != AcledColumn.Use.RAW));
        }
        return operation.build();
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

    private static When when(AcledEvent event) {
        LocalDate date = event.date();
        EdtfDate day = Edtf.from(date);
        if (event.timePrecision().isEmpty()) {
            // it may be the middle of a longer time
            return When.on(day.approximate());
        }
        return switch (event.timePrecision().get()) {
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
