package org.saidby.analysis;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.saidby.Actor;
import org.saidby.Claim;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.EntityKind;
import org.saidby.Extensions;
import org.saidby.Location;
import org.saidby.Operation;
import org.saidby.Source;

/** The attributes of a kind of entity by the names of their members in JSON, but for the id. */
final class AttributeTable<E> {

    private static final AttributeTable<Source> SOURCE = new AttributeTable<>(Source.class)
            .with("name", Source::name)
            .with("kind", Source::kind)
            .with("named", Source::named)
            .with("posts", Source::posts)
            .with("actor", Source::actor)
            .with("reliability", Source::reliability)
            .with("externalIds", Source::externalIds);

    private static final AttributeTable<Document> DOCUMENT = new AttributeTable<>(Document.class)
            .with("title", Document::title)
            .with("publisher", Document::publisher)
            .with("published", Document::published)
            .with("address", Document::address)
            .with("language", Document::language)
            .with("digest", Document::digest)
            .with("archived", Document::archived)
            .with("externalIds", Document::externalIds);

    private static final AttributeTable<Actor> ACTOR = new AttributeTable<>(Actor.class)
            .with("name", Actor::name)
            .with("otherNames", Actor::otherNames)
            .with("kind", Actor::kind)
            .with("country", Actor::country)
            .with("partOf", Actor::partOf)
            .with("externalIds", Actor::externalIds);

    private static final AttributeTable<Location> LOCATION = new AttributeTable<>(Location.class)
            .with("name", Location::name)
            .with("otherNames", Location::otherNames)
            .with("kind", Location::kind)
            .with("country", Location::country)
            .with("within", Location::within)
            .with("point", Location::point)
            .with("uncertaintyMetres", Location::uncertaintyMetres)
            .with("externalIds", Location::externalIds);

    private static final AttributeTable<Operation> OPERATION = new AttributeTable<>(Operation.class)
            .with("kind", Operation::kind)
            .with("label", Operation::label)
            .with("when", Operation::when)
            .with("place", Operation::place)
            .with("participants", Operation::participants)
            .with("partOf", Operation::partOf)
            .with("provisional", Operation::provisional)
            .with("externalIds", Operation::externalIds);

    private static final AttributeTable<Claim> CLAIM = new AttributeTable<>(Claim.class)
            .with("about", Claim::about)
            .with("assertion", Claim::assertion)
            .with("polarity", Claim::polarity)
            .with("attribution", Claim::attribution)
            .with("credibility", Claim::credibility)
            .with("supersedes", Claim::supersedes)
            .with("retracts", Claim::retracts)
            .with("note", Claim::note);

    private static final Map<EntityKind, AttributeTable<?>> TABLES = Map.of(
            EntityKind.SOURCE, SOURCE,
            EntityKind.DOCUMENT, DOCUMENT,
            EntityKind.ACTOR, ACTOR,
            EntityKind.LOCATION, LOCATION,
            EntityKind.OPERATION, OPERATION,
            EntityKind.CLAIM, CLAIM);

    private final Class<E> type;
    private final Map<String, Function<? super E, Object>> accessors = new LinkedHashMap<>();

    private AttributeTable(Class<E> type) {
        this.type = type;
    }

    private AttributeTable<E> with(String name, Function<? super E, Object> accessor) {
        accessors.put(name, accessor);
        return this;
    }

    /** Returns the names of the attributes of a kind of entity. */
    static List<String> names(EntityKind kind) {
        return List.copyOf(requireNonNull(TABLES.get(kind)).accessors.keySet());
    }

    /** Returns the names of the attributes in which two entities of the same kind differ, extensions last. */
    static List<String> differing(Entity one, Entity other) {
        List<String> names =
                new ArrayList<>(requireNonNull(TABLES.get(one.ref().kind())).between(one, other));
        names.addAll(differing(one.extensions(), other.extensions()));
        return names;
    }

    /** Returns the names of the members in which extensions differ; all of them if only their order does. */
    static List<String> differing(Extensions one, Extensions other) {
        if (one.equals(other)) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>(one.members().keySet());
        names.addAll(other.members().keySet());
        List<String> differing = names.stream()
                .filter(name -> !one.member(name).equals(other.member(name)))
                .toList();
        return differing.isEmpty() ? List.copyOf(names) : differing;
    }

    private List<String> between(Entity one, Entity other) {
        return valuesBetween(type.cast(one), type.cast(other));
    }

    private List<String> valuesBetween(E one, E other) {
        return accessors.entrySet().stream()
                .filter(entry ->
                        !entry.getValue().apply(one).equals(entry.getValue().apply(other)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
