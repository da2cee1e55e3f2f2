package org.saidby.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.saidby.Actor;
import org.saidby.EntityKind;
import org.saidby.Id;
import org.saidby.Operation;
import org.saidby.Participation;
import org.saidby.Ref;
import org.saidby.validation.EntityFacts.SourceDetail;
import org.saidby.validation.EntityFacts.ThingDetail;

/** Which sources have a part in which operations: as an actor that took part, a part or whole of one, or by a post there. */
final class Interests {

    private final DatasetFacts facts;
    private final Map<Ref, List<Operation>> parts = new HashMap<>();
    private final Map<Ref, Set<Id<Actor>>> interested = new HashMap<>();

    Interests(DatasetFacts facts) {
        this.facts = facts;
        for (EntityFacts holder : facts.all()) {
            DatasetRules.operation(facts, holder.ref())
                    .ifPresent(operation -> operation
                            .partOf()
                            .ifPresent(whole -> parts.computeIfAbsent(Ref.toOperation(whole), any -> new ArrayList<>())
                                    .add(operation)));
        }
    }

    boolean isInterested(Ref source, Ref operation) {
        Set<Id<Actor>> own = actors(source);
        if (own.isEmpty()) {
            return false;
        }
        Set<Id<Actor>> participants = interested.computeIfAbsent(operation, this::participants);
        return own.stream().anyMatch(actor -> wholes(actor).stream().anyMatch(participants::contains))
                || participants.stream()
                        .anyMatch(actor -> wholes(actor).stream().anyMatch(own::contains));
    }

    /** The participants of an operation, or of its parts when it has none of its own. */
    private Set<Id<Actor>> participants(Ref ref) {
        Set<Id<Actor>> actors = new HashSet<>();
        DatasetRules.operation(facts, ref).ifPresent(operation -> {
            List<Operation> whole =
                    operation.participants().isEmpty() ? parts.getOrDefault(ref, List.of()) : List.of(operation);
            whole.stream()
                    .flatMap(one -> one.participants().stream())
                    .map(Participation::actor)
                    .forEach(actors::add);
        });
        return actors;
    }

    /** The actors that a source is, or holds a post with. */
    private Set<Id<Actor>> actors(Ref source) {
        Set<Id<Actor>> actors = new HashSet<>();
        Set<Ref> seen = new HashSet<>();
        List<Ref> next = new ArrayList<>(List.of(source));
        for (int i = 0; i < next.size(); i++) {
            Ref ref = next.get(i);
            if (!seen.add(ref)) {
                continue;
            }
            EntityFacts held = facts.find(ref);
            if (ref.kind().equals(EntityKind.ACTOR)) {
                actors.add(Id.of(ref.id().text()));
            } else if (held != null && held.detail() instanceof SourceDetail detail) {
                detail.actor().ifPresent(actors::add);
                next.addAll(detail.organizations());
            }
        }
        return actors;
    }

    private Set<Id<Actor>> wholes(Id<Actor> actor) {
        Set<Id<Actor>> wholes = new HashSet<>();
        Optional<Id<Actor>> next = Optional.of(actor);
        while (next.isPresent() && wholes.add(next.get())) {
            EntityFacts held = facts.find(Ref.toActor(next.get()));
            next = held != null && held.detail() instanceof ThingDetail thing && thing.stripped() instanceof Actor found
                    ? found.partOf()
                    : Optional.empty();
        }
        return wholes;
    }
}
