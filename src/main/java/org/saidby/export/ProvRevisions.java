package org.saidby.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Id;

/** Tells which claims take each other's place in a circle, or stand between two such circles: what PROV cannot take as derived. */
final class ProvRevisions {

    private final Set<Id<Claim>> circular;

    ProvRevisions(Dataset dataset) {
        Map<Id<Claim>, Set<Id<Claim>>> older = new LinkedHashMap<>();
        for (Claim claim : dataset.claims()) {
            if (!claim.supersedes().isEmpty()) {
                older.computeIfAbsent(claim.id(), id -> new LinkedHashSet<>()).addAll(claim.supersedes());
            }
        }
        circular = withoutEnds(turned(withoutEnds(older))).keySet();
    }

    boolean isCircular(Id<Claim> newer, Id<Claim> older) {
        return circular.contains(newer) && circular.contains(older);
    }

    /** Takes away, again and again, all from which no way leads on. */
    private static Map<Id<Claim>, Set<Id<Claim>>> withoutEnds(Map<Id<Claim>, Set<Id<Claim>>> ways) {
        Map<Id<Claim>, Set<Id<Claim>>> back = turned(ways);
        Map<Id<Claim>, Integer> left = new HashMap<>();
        Deque<Id<Claim>> ends = new ArrayDeque<>();
        ways.forEach((from, targets) -> {
            int on = (int) targets.stream().filter(ways::containsKey).count();
            left.put(from, on);
            if (on == 0) {
                ends.add(from);
            }
        });
        Map<Id<Claim>, Set<Id<Claim>>> rest = new LinkedHashMap<>(ways);
        while (!ends.isEmpty()) {
            Id<Claim> end = ends.remove();
            rest.remove(end);
            for (Id<Claim> from : back.getOrDefault(end, Set.of())) {
                if (left.merge(from, -1, Integer::sum) == 0) {
                    ends.add(from);
                }
            }
        }
        return rest;
    }

    private static Map<Id<Claim>, Set<Id<Claim>>> turned(Map<Id<Claim>, Set<Id<Claim>>> ways) {
        Map<Id<Claim>, Set<Id<Claim>>> turned = new LinkedHashMap<>();
        ways.forEach((from, targets) -> targets.stream()
                .filter(ways::containsKey)
                .forEach(to ->
                        turned.computeIfAbsent(to, id -> new LinkedHashSet<>()).add(from)));
        return turned;
    }
}
