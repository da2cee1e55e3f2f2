package org.saidby.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.Name;
import org.saidby.Operation;
import org.saidby.Source;

/**
 * Puts records of event tables together into a dataset, in which what they share stands once. For one thread.
 *
 * <p>Of two sources, documents, actors or locations with one id the first is kept; of an actor or location also the names that later
 * records have for it, and of an actor its kind where the first record did not tell one.
 */
public final class EventCollector {

    private final Map<Id<Source>, Source> sources = new LinkedHashMap<>();
    private final Map<Id<Document>, Document> documents = new LinkedHashMap<>();
    private final Map<Id<Actor>, Actor> actors = new LinkedHashMap<>();
    private final Map<Id<Location>, Location> locations = new LinkedHashMap<>();
    private final List<Source> ownSources = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    /** Makes a collector of nothing. */
    public EventCollector() {}

    /**
     * Adds a record.
     *
     * @return the shared things that no earlier record had, in order: sources, document, actors, locations
     */
    public List<Entity> add(EventRecord record) {
        for (Entity entity : record.own()) {
            if (entity instanceof Source source) {
                ownSources.add(source);
            }
        }
        operations.add(record.operation());
        claims.add(record.claim());
        return addShared(record);
    }

    /**
     * Adds what a record shares with others, without what is its own; for writing that as it comes.
     *
     * @return the shared things that no earlier record had, in order: sources, document, actors, locations
     */
    public List<Entity> addShared(EventRecord record) {
        List<Entity> added = new ArrayList<>();
        List<Entity> own = record.own();
        for (Source source : record.sources()) {
            if (!own.contains(source) && sources.putIfAbsent(source.id(), source) == null) {
                added.add(source);
            }
        }
        Document document = record.document();
        if (documents.putIfAbsent(document.id(), document) == null) {
            added.add(document);
        }
        for (Actor actor : record.actors()) {
            if (actors.merge(actor.id(), actor, EventCollector::merged) == actor) {
                added.add(actor);
            }
        }
        for (Location location : record.locations()) {
            Location first = locations.putIfAbsent(location.id(), location);
            if (first == null) {
                added.add(location);
            } else if (!first.name().equals(location.name())) {
                locations.put(first.id(), named(first, Name.of(location.name())));
            }
        }
        return added;
    }

    /**
     * Returns what records share, in the order of {@link #dataset(String, String)}: sources, documents, actors, locations. The
     * actors and locations can still gain names from records to come.
     */
    public List<Entity> shared() {
        List<Entity> shared = new ArrayList<>(sources.values());
        shared.addAll(documents.values());
        shared.addAll(actors.values());
        shared.addAll(locations.values());
        return List.copyOf(shared);
    }

    /** Returns the actor as first seen, with the name that a later record has for the same id, and its kind if that was unknown. */
    private static Actor merged(Actor first, Actor later) {
        Name name = Name.of(later.name());
        boolean isNamed =
                first.name().equals(later.name()) || first.otherNames().contains(name);
        boolean isKind = !first.kind().equals(ActorKind.UNKNOWN) || later.kind().equals(ActorKind.UNKNOWN);
        if (isNamed && isKind) {
            return first;
        }
        Actor.Builder actor = first.toBuilder();
        if (!isNamed) {
            actor.addOtherName(name);
        }
        return isKind ? actor.build() : actor.kind(later.kind()).build();
    }

    private static Location named(Location first, Name name) {
        return first.otherNames().contains(name)
                ? first
                : first.toBuilder().addOtherName(name).build();
    }

    /**
     * Returns what was added as a dataset, in the order in which it was added, of sources first those that are a record's own.
     *
     * @throws org.saidby.MalformedValueException if the id is malformed, or two operations or claims have one id
     */
    public Dataset dataset(String id, String title) {
        List<Source> all = new ArrayList<>(ownSources);
        all.addAll(sources.values());
        return Dataset.builder()
                .id(id)
                .title(title)
                .sources(all)
                .documents(documents.values())
                .actors(actors.values())
                .locations(locations.values())
                .operations(operations)
                .claims(claims)
                .build();
    }
}
