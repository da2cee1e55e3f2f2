package org.saidby.ucdp;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.saidby.Actor;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.Name;
import org.saidby.Operation;
import org.saidby.Source;
import org.saidby.validation.Finding;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.Validation;

/** Rows that are put together into a dataset, in which what they share stands once. */
final class CollectedRows implements Rows {

    private final Validation validation;
    private final Map<Id<Source>, Source> sources = new LinkedHashMap<>();
    private final Map<Id<Document>, Document> documents = new LinkedHashMap<>();
    private final Map<Id<Actor>, Actor> actors = new LinkedHashMap<>();
    private final Map<Id<Location>, Location> locations = new LinkedHashMap<>();
    private final List<Operation> operations = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    CollectedRows(Validation validation) {
        this.validation = validation;
    }

    @Override
    public ReadRecord<UcdpGedEvent> take(UcdpGedEvent event, RowPlace place, List<Finding> readingFindings) {
        Operation operation = event.operation();
        Claim claim = event.claim();
        ReadRecord<UcdpGedEvent> record = validation.accept(event, List.of(operation, claim), place, readingFindings);
        if (record.isAccepted()) {
            operations.add(operation);
            claims.add(claim);
            share(event.sources(), event, place);
            share(List.of(event.document()), event, place);
            share(event.actors(), event, place);
            share(event.locations(), event, place);
        }
        return record;
    }

    private void share(Collection<? extends Entity> entities, UcdpGedEvent event, RowPlace place) {
        for (Entity entity : entities) {
            if (isNew(entity)) {
                validation.observe(entity, place.whole(StreamedRows.column(entity, event)));
            }
        }
    }

    private boolean isNew(Entity entity) {
        if (entity instanceof Source source) {
            return sources.putIfAbsent(source.id(), source) == null;
        } else if (entity instanceof Document document) {
            return documents.putIfAbsent(document.id(), document) == null;
        } else if (entity instanceof Location location) {
            return locations.putIfAbsent(location.id(), location) == null;
        }
        return entity instanceof Actor actor && actors.merge(actor.id(), actor, CollectedRows::named) == actor;
    }

    /** Returns the actor as first seen, with the name that a later row has for the same number. */
    private static Actor named(Actor first, Actor later) {
        Name name = Name.of(later.name());
        boolean isKnown =
                first.name().equals(later.name()) || first.otherNames().contains(name);
        return isKnown ? first : first.toBuilder().addOtherName(name).build();
    }

    Dataset dataset(UcdpGedOptions options) {
        Document release = ClaimMapping.document(options.release());
        return Dataset.builder()
                .id(release.id().text())
                .title(release.title())
                .sources(sources.values())
                .documents(documents.values())
                .actors(actors.values())
                .locations(locations.values())
                .operations(operations)
                .claims(claims)
                .build();
    }
}
