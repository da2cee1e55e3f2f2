package org.saidby.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saidby.Dataset;
import org.saidby.EntityKind;
import org.saidby.Ref;

/**
 * Who belongs together, and who has a part in what.
 *
 * <p>A source belongs to the actor that it is and to where it holds or held a post, an actor to what it is part of, and so on
 * upwards. Two that are or belong to the same belong together: a spokesman and his command, two spokesmen of one command, a
 * command and the armed forces, two commands of the same forces. A source is interested in an operation if it belongs together with
 * an actor that took part in it or in a part of it, in whatever role. Circles end where they begin.
 *
 * <p>What it looked up it remembers, so what it looks up must not change meanwhile. Safe to share between threads.
 */
public final class Parties {

    private final PartyLookup lookup;
    private final Map<Ref, Map<Ref, Optional<PartyLink>>> upward = new HashMap<>();
    private final Map<Ref, Map<Ref, Ref>> participants = new HashMap<>();

    private Parties(PartyLookup lookup) {
        this.lookup = lookup;
    }

    /** Returns who belongs together in a dataset. */
    public static Parties in(Dataset dataset) {
        return of(PartyLookup.in(dataset));
    }

    /** Returns who belongs together by what a program holds. */
    public static Parties of(PartyLookup lookup) {
        return new Parties(lookup);
    }

    /** Returns why two sources or actors belong together, by the nearest to the first that they share; empty if they do not. */
    public synchronized Optional<Bond> bond(Ref first, Ref second) {
        Set<Ref> of = above(second);
        return above(first).stream().filter(of::contains).findFirst().map(shared -> bond(first, second, shared));
    }

    /** Returns the interest of a source in an operation; empty if it has none. */
    public synchronized Optional<Interest> interest(Ref source, Ref operation) {
        return shared(source, operation).map(shared -> {
            Ref participant = requireNonNull(participants(operation).get(shared));
            return Interest.of(operation, bond(source, participant, shared));
        });
    }

    /** Returns whether a source is interested in an operation. */
    public synchronized boolean isInterested(Ref source, Ref operation) {
        return shared(source, operation).isPresent();
    }

    private Optional<Ref> shared(Ref source, Ref operation) {
        Set<Ref> own = above(source);
        // one that belongs to nothing is no actor, so nothing need be known of the operation
        return own.size() == 1
                ? Optional.empty()
                : own.stream().filter(participants(operation)::containsKey).findFirst();
    }

    Bond bond(Ref first, Ref second, Ref shared) {
        return Bond.of(first, second, shared, way(first, shared), way(second, shared));
    }

    /** Returns whether a source or actor is or belongs to another one, and is not just that. */
    boolean isPart(Ref part, Ref whole) {
        return !part.equals(whole) && above(part).contains(whole);
    }

    /** What a source or actor is or belongs to, itself first, then by the number of steps. */
    synchronized Set<Ref> above(Ref ref) {
        return steps(ref).keySet();
    }

    private synchronized List<PartyLink> way(Ref from, Ref to) {
        Map<Ref, Optional<PartyLink>> steps = steps(from);
        List<PartyLink> way = new ArrayList<>();
        Optional<PartyLink> step = steps.getOrDefault(to, Optional.empty());
        while (step.isPresent()) {
            way.add(step.get());
            step = steps.getOrDefault(step.get().who(), Optional.empty());
        }
        Collections.reverse(way);
        return way;
    }

    /** All that can be reached, each with the step that led there first. */
    private Map<Ref, Optional<PartyLink>> steps(Ref start) {
        Map<Ref, Optional<PartyLink>> known = upward.get(start);
        if (known != null) {
            return known;
        }
        Map<Ref, Optional<PartyLink>> reached = new LinkedHashMap<>();
        reached.put(start, Optional.empty());
        Deque<Ref> next = new ArrayDeque<>(List.of(start));
        for (Ref ref = next.poll(); ref != null; ref = next.poll()) {
            for (PartyLink link : lookup.linksOf(ref)) {
                if (reached.putIfAbsent(link.to(), Optional.of(link)) == null) {
                    next.add(link.to());
                }
            }
        }
        upward.put(start, reached);
        return reached;
    }

    /** All that the participants are or belong to, each with a participant that leads there. */
    private Map<Ref, Ref> participants(Ref operation) {
        Map<Ref, Ref> known = participants.get(operation);
        if (known != null || !operation.kind().equals(EntityKind.OPERATION)) {
            return known == null ? Map.of() : known;
        }
        Map<Ref, Ref> found = new HashMap<>();
        Set<Ref> seen = new HashSet<>(Set.of(operation));
        Deque<Ref> next = new ArrayDeque<>(List.of(operation));
        for (Ref one = next.poll(); one != null; one = next.poll()) {
            for (Ref participant : lookup.participantsOf(one)) {
                above(participant).forEach(ref -> found.merge(ref, participant, Parties::earlier));
            }
            lookup.partsOf(one).stream().filter(seen::add).forEach(next::add);
        }
        participants.put(operation, found);
        return found;
    }

    /** Of several participants the first by id, so that no order of a dataset has a part in what is told. */
    private static Ref earlier(Ref one, Ref other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
