package org.saidby.acled;

import static org.saidby.acled.AcledColumn.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.saidby.ActorKind;
import org.saidby.Dataset;
import org.saidby.ExternalId;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.TimeResolver;
import org.saidby.When;
import org.saidby.edtf.Edtf;

/** Which event an operation is, of what kind, and when it was, as the columns of a row have it; the way back of {@link OperationMapping}. */
final class EventCells {

    /** The letters of ids that rows get whose operations have none of ACLED; no country is called so. */
    static final String LETTERS = "SBY";

    /** The tag that has the id of an operation. */
    static final String TAG = "saidby=";

    private static final int WEEK = 7;
    private static final int MONTH = 31;

    private final Set<String> taken = new HashSet<>();
    private final Set<String> written = new HashSet<>();
    private final TimeResolver times;
    private long next = 1;

    /** The days of an operation: the one that stands for them, and how precisely it is known. */
    record Day(LocalDate day, AcledTimePrecision precision) {}

    EventCells(Dataset dataset) {
        times = TimeResolver.in(dataset);
        for (Operation operation : dataset.operations()) {
            own(operation).ifPresent(id -> taken.add(id.value()));
        }
    }

    private static Optional<ExternalId> own(Operation operation) {
        return operation.externalIds().stream()
                .filter(id -> id.scheme().equals(ClaimMapping.ACLED) && EventIds.isId(id.value()))
                .findFirst();
    }

    /** Returns the day of an operation; empty where its days are not known, or are more than those of a month. */
    Optional<Day> day(Operation operation) {
        Optional<Edtf> date =
                operation.when().flatMap(told -> times.resolve(told).date());
        Optional<LocalDate> start = date.flatMap(days -> days.earliest().day());
        Optional<LocalDate> end = date.flatMap(days -> days.latest().day());
        if (start.isEmpty()
                || end.isEmpty()
                || start.get().getYear() < 0
                || end.get().getYear() > 9_999) {
            return Optional.empty();
        }
        long days = end.get().toEpochDay() - start.get().toEpochDay() + 1;
        boolean isExact = !date.get().isApproximate() && !date.get().isUncertain();
        if (days > MONTH) {
            return Optional.empty();
        }
        AcledTimePrecision precision = days == 1 && isExact
                ? AcledTimePrecision.DAY
                : days <= WEEK ? AcledTimePrecision.WEEK : AcledTimePrecision.MONTH;
        return Optional.of(new Day(start.get().plusDays((days - 1) / 2), precision));
    }

    void write(AcledRow row, Day day) {
        writeIds(row);
        row.cells().put(EVENT_DATE, day.day().toString());
        row.cells().put(YEAR, day.day().getYear());
        row.cells().put(TIME_PRECISION, day.precision().number());
        Optional<Edtf> told = row.operation().when().flatMap(When::date);
        if (told.isPresent()
                && !told.equals(OperationMapping.when(day.day(), Optional.of(day.precision()))
                        .date())) {
            row.lose(
                    AcledGroup.TIME,
                    "export.flattened",
                    "operation.when.date",
                    "a row has one day, and whether it stands for a week or a month",
                    told.get().toString());
        }
        writeType(row);
    }

    private void writeIds(AcledRow row) {
        Operation operation = row.operation();
        Optional<ExternalId> own = own(operation).filter(id -> written.add(id.value()));
        String event = own.map(ExternalId::value).orElseGet(this::free);
        row.cells().put(EVENT_ID_CNTY, event);
        String id = operation.id().text();
        if (own.isEmpty()) {
            row.lose(
                    AcledGroup.IDS,
                    "export.recoded",
                    "operation.id",
                    "the operation has no id of ACLED: one of the letters " + LETTERS + " stands there, the id in tags",
                    id);
        }
        if (!operation.id().equals(OperationMapping.id(event))) {
            if (id.indexOf(';') < 0) {
                row.cells().put(TAGS, TAG + id);
            } else {
                row.lose(AcledGroup.IDS, "export.left-out", "operation.id", "a tag holds no semicolon", id);
            }
        }
        for (ExternalId external : operation.externalIds()) {
            if (!Optional.of(external).equals(own)) {
                String reason = "a row has the id of ACLED and no other";
                row.lose(AcledGroup.IDS, "export.left-out", "operation.externalIds.scheme", reason, external.scheme());
                row.lose(AcledGroup.IDS, "export.left-out", "operation.externalIds.value", reason, external.value());
            }
        }
    }

    private String free() {
        while (taken.contains(LETTERS + next)) {
            next++;
        }
        return LETTERS + next++;
    }

    private static void writeType(AcledRow row) {
        Operation operation = row.operation();
        boolean isAgainstCivilians = operation.participants().stream()
                .flatMap(one -> row.dataset().actor(one.actor()).stream())
                .anyMatch(actor -> actor.kind().equals(ActorKind.CIVILIANS));
        Optional<AcledSubEventType> labelled = operation
                .label()
                .flatMap(AcledSubEventType::find)
                .filter(type -> type.operationKind().equals(operation.kind()));
        AcledSubEventType type = labelled.orElseGet(() -> AcledSubEventType.of(operation.kind(), isAgainstCivilians));
        row.cells().put(EVENT_TYPE, type.eventType().text());
        row.cells().put(SUB_EVENT_TYPE, type.text());
        row.cells()
                .put(
                        DISORDER_TYPE,
                        type.disorderTypes().stream()
                                .map(AcledDisorderType::text)
                                .collect(Collectors.joining("; ")));
        if (!type.operationKind().equals(operation.kind())
                || operation.kind().equals(OperationKind.OTHER) && labelled.isEmpty()) {
            row.lose(
                    AcledGroup.TYPE,
                    "export.recoded",
                    "operation.kind",
                    "the table of types has none that says the same; the nearest stands there",
                    operation.kind().text());
        }
        if (!operation.label().equals(Optional.of(type.text()))) {
            operation
                    .label()
                    .ifPresent(label -> row.lose(
                            AcledGroup.TYPE,
                            "export.left-out",
                            "operation.label",
                            "a row has no name of the event",
                            label));
        }
    }
}
