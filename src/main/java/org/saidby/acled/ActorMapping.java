package org.saidby.acled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Participation;
import org.saidby.Role;
import org.saidby.rows.Slugs;

/**
 * Who took part in a row, and how.
 *
 * <p>ACLED has no numbers for actors: the id is {@code acled-actor-} and a slug of the name with its era, so that the forces of two
 * governments are two actors.
 */
final class ActorMapping {

    private final AcledEvent event;

    /** The actors by name, so that the id of each is made once. */
    private final Map<String, Actor> actors = new LinkedHashMap<>();

    private final List<Participation> participants = new ArrayList<>();

    private ActorMapping(AcledEvent event) {
        this.event = event;
    }

    /**
     * Who took part.
     *
     * @param actors each actor once, the first actor and those associated with it first
     * @param participants their parts in the same order
     */
    record Mapped(List<Actor> actors, List<Participation> participants) {}

    static Mapped of(AcledEvent event) {
        ActorMapping mapping = new ActorMapping(event);
        mapping.add(event.actor1(), event.actor2());
        mapping.add(event.actor2(), event.actor1());
        return new Mapped(List.copyOf(mapping.actors.values()), List.copyOf(mapping.participants));
    }

    private void add(AcledActor actor, AcledActor other) {
        actor.name()
                .ifPresent(name -> participants.add(Participation.of(
                        actor(name, kind(actor.type())), isVictim(actor, other) ? Role.VICTIM : Role.PARTICIPATED)));
        actor.associates().stream()
                .distinct()
                .forEach(name -> participants.add(Participation.of(actor(name, ActorKind.UNKNOWN), Role.OTHER)));
    }

    private Actor actor(String name, ActorKind kind) {
        Actor known = actors.get(name);
        Actor actor = known == null
                ? Actor.of(Slugs.of(ClaimMapping.ACLED + "-actor-", name), kind, name)
                : known.kind().equals(ActorKind.UNKNOWN)
                        ? known.toBuilder().kind(kind).build()
                        : known;
        actors.put(name, actor);
        return actor;
    }

    /**
     * Civilians are those who suffer in the tables of ACLED, but for agreements and the like, and unless both actors are; protesters
     * are where the sub-event type says that force was used against them.
     */
    private boolean isVictim(AcledActor actor, AcledActor other) {
        boolean isCivilian = actor.type().equals(Optional.of(AcledActorType.CIVILIANS));
        if (isCivilian) {
            return !other.type().equals(actor.type())
                    && !event.eventType().equals(Optional.of(AcledEventType.STRATEGIC_DEVELOPMENTS));
        }
        return actor.type().equals(Optional.of(AcledActorType.PROTESTERS))
                && event.subEventType().equals(Optional.of(AcledSubEventType.EXCESSIVE_FORCE_AGAINST_PROTESTERS));
    }

    private static ActorKind kind(Optional<AcledActorType> type) {
        if (type.isEmpty()) {
            return ActorKind.UNKNOWN;
        }
        return switch (type.get()) {
            case STATE_FORCES -> ActorKind.STATE_FORCE;
            // political militias are gangs and armed groups that nobody identified, too
            case REBEL_GROUP, POLITICAL_MILITIA -> ActorKind.ARMED_GROUP;
            case IDENTITY_MILITIA -> ActorKind.MILITIA;
            case RIOTERS, PROTESTERS -> ActorKind.CROWD;
            case CIVILIANS -> ActorKind.CIVILIANS;
            // forces from abroad, missions and companies alike
            case EXTERNAL_OTHER_FORCES -> ActorKind.OTHER;
        };
    }
}
