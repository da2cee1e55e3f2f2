package org.saidby.acled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Id;
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

    private ActorMapping() {}

    /** Each actor once, the first actor and those associated with it first. */
    static List<Actor> actors(AcledEvent event) {
        Map<String, ActorKind> kinds = new LinkedHashMap<>();
        for (AcledActor actor : List.of(event.actor1(), event.actor2())) {
            actor.name().ifPresent(name -> add(kinds, name, kind(actor.type())));
            actor.associates().forEach(name -> add(kinds, name, ActorKind.UNKNOWN));
        }
        List<Actor> actors = new ArrayList<>(kinds.size());
        kinds.forEach((name, kind) ->
                actors.add(Actor.builder().id(id(name)).name(name).kind(kind).build()));
        return List.copyOf(actors);
    }

    private static void add(Map<String, ActorKind> kinds, String name, ActorKind kind) {
        kinds.merge(name, kind, (first, later) -> first.equals(ActorKind.UNKNOWN) ? later : first);
    }

    static List<Participation> participants(AcledEvent event) {
        List<Participation> participants = new ArrayList<>();
        add(participants, event.actor1(), event.actor2(), event);
        add(participants, event.actor2(), event.actor1(), event);
        return participants;
    }

    private static void add(List<Participation> participants, AcledActor actor, AcledActor other, AcledEvent event) {
        actor.name()
                .ifPresent(name -> participants.add(
                        Participation.of(id(name), isVictim(actor, other, event) ? Role.VICTIM : Role.PARTICIPATED)));
        actor.associates().stream()
                .distinct()
                .forEach(name -> participants.add(Participation.of(id(name), Role.OTHER)));
    }

    /**
     * Civilians are those who suffer in the tables of ACLED, but for agreements and the like, and unless both actors are; protesters
     * are where the sub-event type says that force was used against them.
     */
    private static boolean isVictim(AcledActor actor, AcledActor other, AcledEvent event) {
        boolean isCivilian = actor.type().equals(Optional.of(AcledActorType.CIVILIANS));
        if (isCivilian) {
            return !other.type().equals(actor.type())
                    && !event.eventType().equals(Optional.of(AcledEventType.STRATEGIC_DEVELOPMENTS));
        }
        return actor.type().equals(Optional.of(AcledActorType.PROTESTERS))
                && event.subEventType().equals(Optional.of(AcledSubEventType.EXCESSIVE_FORCE_AGAINST_PROTESTERS));
    }

    private static Id<Actor> id(String name) {
        return Id.of(Slugs.of(ClaimMapping.ACLED + "-actor-", name));
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
