package org.saidby.ucdp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.ExternalId;
import org.saidby.rows.Slugs;

/**
 * What a side is as an actor.
 *
 * <p>The id is {@code ucdp-actor-} and the number of the side, or where it has none a slug of its name. A side that is one state, or is
 * called {@code Government of}, is a state; one without a state is an armed group, as the codebook has it, but only where the
 * file tells states at all.
 */
final class ActorMapping {

    /** The scheme of the numbers of sides. */
    static final String SCHEME = "ucdp-actor";

    /** The scheme of the numbers of states after Gleditsch and Ward. */
    static final String STATES = "gwno";

    private ActorMapping() {}

    static List<Actor> actors(UcdpGedEvent event) {
        return Stream.of(sideA(event), sideB(event))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    static Optional<Actor> sideA(UcdpGedEvent event) {
        return actor(event.sideA(), event.statesA(), event.row().has(GedColumn.GWNOA));
    }

    static Optional<Actor> sideB(UcdpGedEvent event) {
        return actor(event.sideB(), event.statesB(), event.row().has(GedColumn.GWNOB));
    }

    private static Optional<Actor> actor(UcdpEntry side, List<Long> states, boolean tellsStates) {
        if (side.name().isEmpty()) {
            return Optional.empty();
        }
        String name = side.name().get();
        Actor.Builder actor = Actor.builder().name(name).kind(kind(name, states, tellsStates));
        if (side.number().isPresent()) {
            String number = Long.toString(side.number().getAsLong());
            actor.id(SCHEME + "-" + number).addExternalId(ExternalId.of(SCHEME, number));
        } else {
            actor.id(Slugs.of(SCHEME + "-", name));
        }
        if (states.size() == 1) {
            actor.addExternalId(ExternalId.of(STATES, Long.toString(states.get(0))));
        }
        return Optional.of(actor.build());
    }

    /** Returns whether a name is that of a government, or of several as one side. */
    static boolean isGovernment(String name) {
        return name.startsWith("Government of ");
    }

    private static ActorKind kind(String name, List<Long> states, boolean tellsStates) {
        if (GedWords.isCivilians(name)) {
            return ActorKind.CIVILIANS;
        }
        if (states.size() > 1) {
            // several states as one side: told, and no constant fits
            return ActorKind.OTHER;
        }
        if (states.size() == 1 || isGovernment(name)) {
            return ActorKind.STATE;
        }
        return tellsStates ? ActorKind.ARMED_GROUP : ActorKind.UNKNOWN;
    }
}
