package org.saidby.analysis;

import java.util.Map;
import java.util.Set;
import org.saidby.OperationKind;

/** Which kinds one event can be of at once: a raid with support from the air is a raid and an airstrike. */
final class EventKinds {

    private static final Map<OperationKind, Set<OperationKind>> COMBINED = Map.of(
            OperationKind.AIRSTRIKE, Set.of(OperationKind.ARTILLERY, OperationKind.GROUND_RAID),
            OperationKind.ARTILLERY, Set.of(OperationKind.AIRSTRIKE, OperationKind.GROUND_RAID),
            OperationKind.BOMBING, Set.of(OperationKind.GROUND_RAID, OperationKind.SHOOTING),
            OperationKind.GROUND_RAID,
                    Set.of(
                            OperationKind.AIRSTRIKE,
                            OperationKind.ARTILLERY,
                            OperationKind.BOMBING,
                            OperationKind.SHOOTING,
                            OperationKind.ABDUCTION),
            OperationKind.SHOOTING, Set.of(OperationKind.BOMBING, OperationKind.GROUND_RAID, OperationKind.ABDUCTION),
            OperationKind.ABDUCTION, Set.of(OperationKind.GROUND_RAID, OperationKind.SHOOTING));

    private EventKinds() {}

    /** How two different kinds stand to each other. */
    static Reason reason(OperationKind one, OperationKind other) {
        if (!COMBINED.containsKey(one) || !COMBINED.containsKey(other)) {
            return Reason.KIND_IS_GENERAL;
        }
        return COMBINED.getOrDefault(one, Set.of()).contains(other) ? Reason.KINDS_COMBINE : Reason.KINDS_EXCLUDE;
    }
}
