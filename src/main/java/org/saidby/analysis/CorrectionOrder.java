package org.saidby.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hands on claims after those that supersede or retract them and after what they restate, those of a circle together: strongly connected components by
 * Tarjan's algorithm, with a stack of its own, since chains can be long.
 */
final class CorrectionOrder {

    /** A claim on its way: when it was met, and the earliest one that can be reached from it and is not handed on yet. */
    private static final class Visit {

        private final CorrectionNode node;
        private final int number;
        private final Iterator<CorrectionNode> next;
        private int earliest;
        private boolean isHandedOn;

        Visit(CorrectionNode node, int number) {
            this.node = node;
            this.number = number;
            earliest = number;
            next = Stream.of(node.supersededBy, node.retractedBy, node.restated)
                    .flatMap(Collection::stream)
                    .map((CorrectionNode before) -> before)
                    .toList()
                    .iterator();
        }
    }

    private final Consumer<List<CorrectionNode>> taker;
    private final Map<CorrectionNode, Visit> met = new HashMap<>();
    private final Deque<Visit> way = new ArrayDeque<>();
    private final Deque<Visit> waiting = new ArrayDeque<>();

    CorrectionOrder(Consumer<List<CorrectionNode>> taker) {
        this.taker = taker;
    }

    void visit(Collection<CorrectionNode> nodes) {
        for (CorrectionNode node : nodes) {
            if (!met.containsKey(node)) {
                meet(node);
                walk();
            }
        }
    }

    private void meet(CorrectionNode node) {
        Visit visit = new Visit(node, met.size());
        met.put(node, visit);
        way.push(visit);
        waiting.push(visit);
    }

    private void walk() {
        for (Visit top = way.peek(); top != null; top = way.peek()) {
            if (top.next.hasNext()) {
                CorrectionNode next = top.next.next();
                @Nullable Visit before = met.get(next);
                if (before == null) {
                    meet(next);
                } else if (!before.isHandedOn) {
                    top.earliest = Math.min(top.earliest, before.number);
                }
            } else {
                way.pop();
                leave(top);
            }
        }
    }

    private void leave(Visit left) {
        Visit below = way.peek();
        if (below != null) {
            below.earliest = Math.min(below.earliest, left.earliest);
        }
        if (left.earliest == left.number) {
            List<CorrectionNode> component = new ArrayList<>(1);
            Visit last;
            do {
                last = requireNonNull(waiting.poll());
                last.isHandedOn = true;
                component.add(last.node);
            } while (last != left);
            taker.accept(component);
        }
    }
}
