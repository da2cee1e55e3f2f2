package org.saidby.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.saidby.Ref;
import org.saidby.validation.EntityFacts.Edge;
import org.saidby.validation.EntityFacts.Relation;

/** Finds things that point to each other in a circle; each circle once, where its last member closes it. */
final class Cycles implements DatasetRule {

    private static final int NAMED = 8;
    private static final int RELATED = 100;

    @Override
    public void check(DatasetFacts facts, Consumer<Finding> findings) {
        for (Relation relation : Relation.values()) {
            check(relation, facts, findings);
        }
    }

    private static void check(Relation relation, DatasetFacts facts, Consumer<Finding> findings) {
        List<EntityFacts> nodes = new ArrayList<>();
        Map<Ref, Integer> numbers = new HashMap<>();
        for (EntityFacts holder : facts.all()) {
            if (holder.edges().stream().anyMatch(edge -> edge.relation() == relation)) {
                numbers.put(holder.ref(), nodes.size());
                nodes.add(holder);
            }
        }
        int[][] successors = new int[nodes.size()][];
        for (int i = 0; i < successors.length; i++) {
            successors[i] = nodes.get(i).edges().stream()
                    .filter(edge -> edge.relation() == relation)
                    .map(edge -> numbers.getOrDefault(edge.to(), -1))
                    .filter(number -> number >= 0)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
        for (int[] circle : new Components(successors).circles()) {
            findings.accept(
                    finding(relation, Arrays.stream(circle).mapToObj(nodes::get).toList()));
        }
    }

    private static Finding finding(Relation relation, List<EntityFacts> members) {
        List<Ref> refs = members.stream().map(EntityFacts::ref).toList();
        String named = refs.stream().limit(NAMED).map(Ref::toString).collect(Collectors.joining(", "));
        EntityFacts last = members.get(members.size() - 1);
        return Finding.of(
                        "ref.cycle",
                        relation.attribute() + " runs in a circle: " + named + (refs.size() > NAMED ? ", ..." : ""))
                .argument("relation", relation.attribute())
                .argument("members", refs.size())
                .at(edgeAt(relation, last, refs))
                .related(members.stream()
                        .limit(Math.min(members.size() - 1L, RELATED))
                        .map(member -> edgeAt(relation, member, refs))
                        .toList())
                .about(last.ref())
                .build();
    }

    private static InputPosition edgeAt(Relation relation, EntityFacts member, List<Ref> circle) {
        return member.edges().stream()
                .filter(edge -> edge.relation() == relation && circle.contains(edge.to()))
                .map(Edge::at)
                .findFirst()
                .orElseGet(member::position);
    }
}
