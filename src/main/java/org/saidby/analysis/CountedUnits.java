package org.saidby.analysis;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saidby.CountingUnit;
import org.saidby.Operation;
import org.saidby.OperationKind;

/** Which kinds of operations a unit counts. */
final class CountedUnits {

    private static final Map<CountingUnit, Set<OperationKind>> KINDS = Map.of(
            CountingUnit.STRIKE,
            Set.of(OperationKind.AIRSTRIKE, OperationKind.ARTILLERY, OperationKind.BOMBING),
            CountingUnit.SORTIE,
            Set.of(OperationKind.AIRSTRIKE));

    private CountedUnits() {}

    /** Whether it is told what is counted, so that an operation can surely be none of it. */
    static boolean isTold(CountingUnit unit) {
        return unit.isKnown() && !unit.equals(CountingUnit.UNKNOWN) && !unit.equals(CountingUnit.OTHER);
    }

    /** The kinds that a unit counts; empty if it counts any. */
    static Optional<Set<OperationKind>> kinds(CountingUnit unit) {
        return Optional.ofNullable(KINDS.get(unit));
    }

    static boolean counts(CountingUnit unit, Operation operation) {
        return kinds(unit).map(kinds -> kinds.contains(operation.kind())).orElse(true);
    }
}
