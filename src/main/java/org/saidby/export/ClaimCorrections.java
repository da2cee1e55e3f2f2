package org.saidby.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Id;

/** Which claims of a dataset say of others that they supersede or retract them, found by the others. It judges nothing. Immutable. */
final class ClaimCorrections {

    private final Map<Id<Claim>, SortedSet<Id<Claim>>> superseding = new HashMap<>();
    private final Map<Id<Claim>, SortedSet<Id<Claim>>> retracting = new HashMap<>();

    ClaimCorrections(Dataset dataset) {
        for (Claim claim : dataset.claims()) {
            add(claim, claim.supersedes(), superseding);
            add(claim, claim.retracts(), retracting);
        }
    }

    private static void add(Claim by, List<Id<Claim>> others, Map<Id<Claim>, SortedSet<Id<Claim>>> to) {
        others.forEach(other -> to.computeIfAbsent(other, id -> new TreeSet<>()).add(by.id()));
    }

    /** Returns those that say they supersede a claim, sorted. */
    List<Id<Claim>> supersededBy(Claim claim) {
        return List.copyOf(superseding.getOrDefault(claim.id(), new TreeSet<>()));
    }

    /** Returns those that say they retract a claim, sorted. */
    List<Id<Claim>> retractedBy(Claim claim) {
        return List.copyOf(retracting.getOrDefault(claim.id(), new TreeSet<>()));
    }
}
