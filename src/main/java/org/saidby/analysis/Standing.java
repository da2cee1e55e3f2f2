package org.saidby.analysis;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.saidby.Claim;
import org.saidby.Id;

/**
 * Which claims stand, going by what they supersede and retract, chains of that included.
 *
 * <p>A claim that was retracted has no effect on others, unless another superseded it and so took over what it did. Claims that
 * correct each other in a circle, and what hangs on them, correct nothing.
 */
final class Standing {

    private static final class Node {

        private final Set<Id<Claim>> names = new LinkedHashSet<>(2);
        private final List<Id<Claim>> supersededBy = new ArrayList<>(1);
        private final List<Id<Claim>> retractedBy = new ArrayList<>(1);
        private int open;
    }

    private final Map<Id<Claim>, Node> nodes = new HashMap<>();

    Standing(Collection<Claim> claims) {
        Map<Id<Claim>, List<Claim>> correcting = new HashMap<>();
        for (Claim claim : claims) {
            if (!claim.supersedes().isEmpty() || !claim.retracts().isEmpty()) {
                correcting
                        .computeIfAbsent(claim.id(), any -> new ArrayList<>(1))
                        .add(claim);
                Node node = node(claim.id());
                node.names.addAll(claim.supersedes());
                node.names.addAll(claim.retracts());
            }
        }
        correcting.keySet().forEach(id -> node(id).names.forEach(named -> node(named).open++));
        Deque<Id<Claim>> settled = new ArrayDeque<>();
        nodes.forEach((id, node) -> {
            if (node.open == 0) {
                settled.add(id);
            }
        });
        for (Id<Claim> id = settled.poll(); id != null; id = settled.poll()) {
            Node node = node(id);
            if (node.retractedBy.isEmpty() || !node.supersededBy.isEmpty()) {
                correcting.getOrDefault(id, List.of()).forEach(claim -> {
                    claim.supersedes().forEach(named -> node(named).supersededBy.add(claim.id()));
                    claim.retracts().forEach(named -> node(named).retractedBy.add(claim.id()));
                });
            }
            for (Id<Claim> named : node.names) {
                if (--node(named).open == 0) {
                    settled.add(named);
                }
            }
        }
    }

    /** The node of an id; lookups of a claim that nobody corrects must not make one, so they go by the map. */
    private Node node(Id<Claim> id) {
        return nodes.computeIfAbsent(id, any -> new Node());
    }

    /** The claims that supersede one and have effect, by id; empty if none does. */
    List<Id<Claim>> supersededBy(Claim claim) {
        Node node = nodes.get(claim.id());
        return node == null ? List.of() : sorted(node.supersededBy);
    }

    /** The claims that retract one and have effect, by id; empty if none does. */
    List<Id<Claim>> retractedBy(Claim claim) {
        Node node = nodes.get(claim.id());
        return node == null ? List.of() : sorted(node.retractedBy);
    }

    private static List<Id<Claim>> sorted(List<Id<Claim>> ids) {
        return ids.stream().distinct().sorted().toList();
    }
}
