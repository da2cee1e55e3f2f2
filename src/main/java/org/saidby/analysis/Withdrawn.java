package org.saidby.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.saidby.Claim;
import org.saidby.Id;

/** Which claims others supersede or retract. */
final class Withdrawn {

    private final Map<Id<Claim>, List<Id<Claim>>> superseded = new TreeMap<>();
    private final Map<Id<Claim>, List<Id<Claim>>> retracted = new TreeMap<>();

    Withdrawn(Collection<Claim> claims) {
        for (Claim claim : claims) {
            claim.supersedes().forEach(id -> add(superseded, id, claim));
            claim.retracts().forEach(id -> add(retracted, id, claim));
        }
    }

    private static void add(Map<Id<Claim>, List<Id<Claim>>> map, Id<Claim> id, Claim by) {
        if (!id.equals(by.id())) {
            map.computeIfAbsent(id, any -> new ArrayList<>(1)).add(by.id());
        }
    }

    boolean contains(Claim claim) {
        return superseded.containsKey(claim.id()) || retracted.containsKey(claim.id());
    }

    LeftOut leftOut(Claim claim) {
        return LeftOut.of(claim, by(superseded, claim), by(retracted, claim));
    }

    private static List<Id<Claim>> by(Map<Id<Claim>, List<Id<Claim>>> map, Claim claim) {
        return map.getOrDefault(claim.id(), List.of()).stream()
                .distinct()
                .sorted()
                .toList();
    }
}
