package org.saidby.analysis;

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
import java.util.TreeMap;
import java.util.TreeSet;
import org.saidby.Dataset;
import org.saidby.EntityKind;
import org.saidby.Participation;
import org.saidby.Ref;
import org.saidby.Role;

/**
 * Who belongs together, and who has a part in what.
 *
 * <p>A source belongs to the actor that it is and to where it holds or held a post, an actor to what it is part of, and so on
 * upwards. Two that are or belong to the same belong together: a spokesman and his command, two spokesmen of one command, a
 * command and the armed forces, two commands of the same forces. A source is interested in an operation if it belongs together with
 * an actor that is coded as a participant of it or of a part of it, in whatever role. Circles end where they begin.
 *
 * <p>What it looked up it remembers, so what it looks up must not change meanwhile. Safe to share between threads.
 */
public final class Parties {

    private final PartyLookup lookup;
    private final Map<Ref, Map<Ref, Optional<PartyLink>>> upward = new HashMap<>();
    private final Map<Ref, Reached> participants = new HashMap<>();

    /**
     * Whom the participants of an operation lead to.
     *
     * @param roles the participants with their roles, by id
     * @param nearest all that they are or belong to, each with the participants of the fewest steps to it, by id
     */
    private record Reached(Map<Ref, Set<Role>> roles, Map<Ref, List<Ref>> nearest) {}

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

    /**
     * Returns the interests of a source in an operation, by participant: one for the participant that it is or belongs to, or for each
     * of those that are as near to the nearest it shares with any; empty if it has none.
     */
    public synchronized List<Interest> interests(Ref source, Ref operation) {
        return shared(source, operation).stream()
                .flatMap(shared -> {
                    Reached reached = participants(operation);
                    return reached.nearest().getOrDefault(shared, List.of()).stream()
                            .map(participant -> Interest.of(
                                    operation,
                                    bond(source, participant, shared),
                                    List.copyOf(reached.roles().getOrDefault(participant, Set.of()))));
                })
                .toList();
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
                : own.stream()
                        .filter(participants(operation).nearest()::containsKey)
                        .findFirst();
    }

    Bond bond(Ref first, Ref second, Ref shared) {
        return Bond.of(first, second, shared, way(first, shared), way(second, shared));
    }

    /** Returns whether a source or actor is or belongs to another one, and is not just that. */
    boolean isPart(Ref part, Ref whole) {
        return !part.equals(whole) && above(part).contains(whole);
    }

    /** Returns the steps from a source or actor to what it is or belongs to at once; empty if nothing is told. */
    synchronized List<PartyLink> ties(Ref ref) {
        return steps(ref).values().stream()
                .flatMap(Optional::stream)
                .filter(link -> link.who().equals(ref))
                .toList();
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

    private Reached participants(Ref operation) {
        Reached known = participants.get(operation);
        if (known != null || !operation.kind().equals(EntityKind.OPERATION)) {
            return known == null ? new Reached(Map.of(), Map.of()) : known;
        }
        Map<Ref, Set<Role>> roles = roles(operation);
        Map<Ref, List<Ref>> nearest = new HashMap<>();
        for (Ref participant : roles.keySet()) {
            for (Ref reached : above(participant)) {
                List<Ref> before = nearest.computeIfAbsent(reached, any -> new ArrayList<>(1));
                int nearer = before.isEmpty()
                        ? -1
                        : Integer.compare(
                                way(participant, reached).size(),
                                way(before.get(0), reached).size());
                if (nearer < 0) {
                    before.clear();
                }
                if (nearer <= 0) {
                    before.add(participant);
                }
            }
        }
        Reached found = new Reached(roles, nearest);
        participants.put(operation, found);
        return found;
    }

    /** The participants of an operation and its parts, by id, so that no order of a dataset has a part in what is told. */
    private Map<Ref, Set<Role>> roles(Ref operation) {
        Map<Ref, Set<Role>> roles = new TreeMap<>();
        Set<Ref> seen = new HashSet<>(Set.of(operation));
        Deque<Ref> next = new ArrayDeque<>(List.of(operation));
        for (Ref one = next.poll(); one != null; one = next.poll()) {
            for (Participation participation : lookup.participantsOf(one)) {
                roles.computeIfAbsent(Ref.toActor(participation.actor()), any -> new TreeSet<>(RoleWords.ORDER))
                        .add(participation.role());
            }
            lookup.partsOf(one).stream().filter(seen::add).forEach(next::add);
        }
        return roles;
    }
}
