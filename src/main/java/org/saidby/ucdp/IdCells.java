package org.saidby.ucdp;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.ExternalId;
import org.saidby.Operation;

/**
 * The numbers of rows: that of an operation in UCDP GED where it has one, and else the least number from 1 on that none has.
 *
 * <p>Where the number does not tell the operation, its id stands in {@code relid}.
 */
final class IdCells {

    static final String RELID = OperationMapping.NAME + "-relid";
    private static final int MOST_DIGITS = 15;

    private final Set<Long> taken = new HashSet<>();
    private final Set<Long> written = new HashSet<>();
    private long next = 1;

    IdCells(Dataset dataset) {
        for (Operation operation : dataset.operations()) {
            number(operation.externalIds(), OperationMapping.NAME).ifPresent(id -> taken.add(Long.valueOf(id.value())));
        }
    }

    void write(ModelRow row) {
        Operation operation = row.operation();
        Optional<ExternalId> own = number(operation.externalIds(), OperationMapping.NAME)
                .filter(id -> written.add(Long.valueOf(id.value())));
        long number = own.map(id -> Long.parseLong(id.value())).orElseGet(this::free);
        row.cells().put(GedColumn.ID, number);
        String id = operation.id().text();
        if (own.isEmpty()) {
            row.lose(
                    GedGroup.IDS,
                    "export.recoded",
                    "operation.id",
                    "id is a number, and the operation has none of UCDP GED: one that is free stands there, the id in relid",
                    id);
        }
        Optional<ExternalId> relid = operation.externalIds().stream()
                .filter(external -> external.scheme().equals(RELID))
                .findFirst();
        boolean isTold = id.equals(OperationMapping.NAME + "-" + number);
        if (relid.isPresent() && (isTold || own.isPresent())) {
            row.putName(GedColumn.RELID, relid.get().value(), GedGroup.IDS, "operation.externalIds.value", operation);
            if (!isTold) {
                row.lose(GedGroup.IDS, "export.left-out", "operation.id", "id and relid are those of UCDP GED", id);
            }
        } else {
            row.cells().put(GedColumn.RELID, isTold ? "" : id);
            relid = Optional.empty();
        }
        for (ExternalId external : operation.externalIds()) {
            if (!Optional.of(external).equals(own) && !Optional.of(external).equals(relid)) {
                String reason = "a row has one number and one relid";
                row.lose(GedGroup.IDS, "export.left-out", "operation.externalIds.scheme", reason, external.scheme());
                row.lose(GedGroup.IDS, "export.left-out", "operation.externalIds.value", reason, external.value());
            }
        }
    }

    private long free() {
        while (taken.contains(next)) {
            next++;
        }
        return next++;
    }

    /** Returns the first id of a scheme that is a number as a cell spells it. */
    static Optional<ExternalId> number(List<ExternalId> ids, String scheme) {
        return ids.stream()
                .filter(id -> id.scheme().equals(scheme) && isNumber(id.value()))
                .findFirst();
    }

    private static boolean isNumber(String text) {
        return text.length() <= MOST_DIGITS
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && Long.toString(Long.parseLong(text)).equals(text)
                && Long.parseLong(text) <= Count.MAX;
    }
}
