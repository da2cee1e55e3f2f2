package org.saidby.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.saidby.Actor;
import org.saidby.Claim;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.Location;
import org.saidby.Operation;
import org.saidby.Source;

/**
 * One record of an event table as what it is in the model, and as it stood.
 *
 * <p>The operation and the claim are the record's own. Sources, document, actors and locations have ids made of their names or
 * numbers, so that records which name the same thing share it; {@link EventCollector} puts them together.
 */
public interface EventRecord {

    /** The event as coded. */
    Operation operation();

    /** The claim of the deaths. */
    Claim claim();

    /** The sources of the claim's chain, in its order. */
    List<Source> sources();

    /** The release or export that the claim stands in. */
    Document document();

    /** The sides. */
    List<Actor> actors();

    /** The places, outermost first. */
    List<Location> locations();

    /**
     * What no other record has: its operation and claim, and a source of which nothing is known but that it is this event's. In the
     * order of {@link #entities()}.
     */
    default List<Entity> own() {
        return List.of(operation(), claim());
    }

    /** The names of all columns of the input in their order, known or not; empty text where a column has none. */
    List<String> columns();

    /** The cells as they stood, one for each of {@link #columns()}. */
    List<String> cells();

    /** Returns a cell as it stood, by the name of its column; empty when the input has no such column. */
    Optional<String> cell(String column);

    /** All that this record comes to: sources, document, actors, locations, operation, claim, in this order. */
    default List<Entity> entities() {
        List<Entity> entities = new ArrayList<>(sources());
        entities.add(document());
        entities.addAll(actors());
        entities.addAll(locations());
        entities.add(operation());
        entities.add(claim());
        return List.copyOf(entities);
    }
}
