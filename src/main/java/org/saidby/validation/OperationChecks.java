package org.saidby.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.saidby.Actor;
import org.saidby.Id;
import org.saidby.Operation;
import org.saidby.Participation;
import org.saidby.Role;

/** What is looked at in one operation as a whole. */
final class OperationChecks {

    private OperationChecks() {}

    static void check(Operation operation, RecordFindings findings) {
        List<Participation> participants = operation.participants();
        Map<Id<Actor>, Integer> conductors = new HashMap<>();
        for (int i = 0; i < participants.size(); i++) {
            if (participants.get(i).role().equals(Role.CONDUCTED)) {
                conductors.putIfAbsent(participants.get(i).actor(), i);
            }
        }
        for (int i = 0; i < participants.size() && !conductors.isEmpty(); i++) {
            Participation suffered = participants.get(i);
            boolean isTarget =
                    suffered.role().equals(Role.TARGETED) || suffered.role().equals(Role.VICTIM);
            Integer conducted = isTarget ? conductors.remove(suffered.actor()) : null;
            if (conducted != null) {
                findings.addRelated(
                        "actor.both-sides",
                        "/participants/" + i,
                        "/participants/" + conducted,
                        "actor stands on both sides, as " + Role.CONDUCTED + " and as " + suffered.role() + ": "
                                + suffered.actor(),
                        "actor",
                        suffered.actor().text());
            }
        }
    }
}
