package org.saidby.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Country;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.EntityKind;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Point;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.edtf.Edtf;
import org.saidby.internal.Excerpt;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;

/** What cells tell of things beside their ids, by thing; of two texts for one attribute the first is kept. For one thread. */
final class ToldThings implements ToldNames {

    private final Map<Ref, Map<ToldAttribute, Told>> things = new LinkedHashMap<>();

    /** Where each is pointed to first. */
    private final Map<Ref, InputPosition> positions = new LinkedHashMap<>();

    record Told(String text, InputPosition position) {}

    /** Notes what a cell tells; returns what is to be said if an earlier one told otherwise. */
    Optional<Finding> tell(Ref ref, ToldAttribute attribute, String text, InputPosition position) {
        @Nullable Told earlier = mention(ref, position).putIfAbsent(attribute, new Told(text, position));
        if (earlier == null || earlier.text().equals(text)) {
            return Optional.empty();
        }
        return Optional.of(Finding.of(
                        "csv.cells-differ",
                        ref + " is told otherwise before, which is kept: " + Excerpt.of(earlier.text()) + ", not "
                                + Excerpt.of(text))
                .argument("kept", Excerpt.of(earlier.text()))
                .argument("found", Excerpt.of(text))
                .about(ref)
                .at(position)
                .addRelated(earlier.position())
                .build());
    }

    /** Notes a thing of which nothing need be told; returns what is. */
    Map<ToldAttribute, Told> mention(Ref ref, InputPosition position) {
        positions.putIfAbsent(ref, position);
        return things.computeIfAbsent(ref, any -> new EnumMap<>(ToldAttribute.class));
    }

    /** Adds what the cells of one row tell. */
    List<Finding> add(ToldThings row) {
        List<Finding> findings = new ArrayList<>();
        row.positions.forEach(this::mention);
        row.things.forEach((ref, told) -> told.forEach((attribute, value) ->
                tell(ref, attribute, value.text(), value.position()).ifPresent(findings::add)));
        return findings;
    }

    @Override
    public String told(Ref ref, ToldAttribute attribute) {
        return text(ref, attribute).orElse("");
    }

    private Optional<String> text(Ref ref, ToldAttribute attribute) {
        @Nullable Told told = things.getOrDefault(ref, Map.of()).get(attribute);
        return Optional.ofNullable(told).map(Told::text);
    }

    /** Returns where a thing is first told of. */
    InputPosition position(Ref ref) {
        return Objects.requireNonNull(positions.get(ref));
    }

    /** Returns the sources, documents, actors and locations of which enough is told, in the order in which they were. */
    List<Entity> entities() {
        return things.keySet().stream()
                .map(this::entity)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns the things that lack a name, so that nothing can be made of what else is told of them. */
    List<Ref> nameless() {
        return things.keySet().stream()
                .filter(ref -> !ref.kind().equals(EntityKind.OPERATION))
                .filter(ref -> entity(ref).isEmpty())
                .toList();
    }

    private Optional<Entity> entity(Ref ref) {
        String id = ref.id().text();
        Optional<String> name = text(ref, ToldAttribute.NAME);
        if (ref.kind().equals(EntityKind.DOCUMENT)) {
            return Optional.of(Document.builder()
                    .id(id)
                    .title(text(ref, ToldAttribute.TITLE))
                    .publisher(text(ref, ToldAttribute.PUBLISHER).map(Id::<Source>of))
                    .published(text(ref, ToldAttribute.PUBLISHED).map(Edtf::parse))
                    .address(text(ref, ToldAttribute.ADDRESS))
                    .build());
        }
        if (name.isEmpty() || ref.kind().equals(EntityKind.OPERATION)) {
            return Optional.empty();
        }
        if (ref.kind().equals(EntityKind.ACTOR)) {
            return Optional.of(Actor.of(id, ActorKind.UNKNOWN, name.get()));
        }
        return Optional.of(
                ref.kind().equals(EntityKind.SOURCE) ? source(ref, id, name.get()) : location(ref, id, name.get()));
    }

    private Source source(Ref ref, String id, String name) {
        return Source.builder()
                .id(id)
                .name(name)
                .kind(text(ref, ToldAttribute.KIND).map(SourceKind::of).orElse(SourceKind.UNKNOWN))
                .named(!told(ref, ToldAttribute.NAMED).equals("false"))
                .build();
    }

    private Location location(Ref ref, String id, String name) {
        Location.Builder location = Location.builder()
                .id(id)
                .name(name)
                .kind(text(ref, ToldAttribute.KIND).map(LocationKind::of).orElse(LocationKind.UNKNOWN))
                .country(text(ref, ToldAttribute.COUNTRY).map(Country::of));
        Optional<Double> latitude = text(ref, ToldAttribute.LATITUDE).map(Double::valueOf);
        Optional<Double> longitude = text(ref, ToldAttribute.LONGITUDE).map(Double::valueOf);
        if (latitude.isPresent() && longitude.isPresent()) {
            location.point(Point.ofLatLon(latitude.get(), longitude.get()));
        }
        text(ref, ToldAttribute.UNCERTAINTY).map(Double::parseDouble).ifPresent(location::uncertaintyMetres);
        return location.build();
    }
}
