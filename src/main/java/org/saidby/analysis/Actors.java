package org.saidby.analysis;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.saidby.Actor;
import org.saidby.Dataset;
import org.saidby.EntityKind;
import org.saidby.Id;
import org.saidby.Ref;

/** Which actors are part of which. */
final class Actors {

    private final Dataset dataset;

    Actors(Dataset dataset) {
        this.dataset = dataset;
    }

    boolean isPartOf(Ref part, Ref whole) {
        if (!part.kind().equals(EntityKind.ACTOR) || !whole.kind().equals(EntityKind.ACTOR)) {
            return false;
        }
        Set<Id<?>> seen = new HashSet<>();
        Optional<Id<Actor>> next = partOf(part.id());
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals(whole.id())) {
                return true;
            }
            next = partOf(next.get());
        }
        return false;
    }

    private Optional<Id<Actor>> partOf(Id<?> actor) {
        return dataset.actor(Id.of(actor.text())).flatMap(Actor::partOf);
    }
}
