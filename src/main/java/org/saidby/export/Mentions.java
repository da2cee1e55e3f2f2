package org.saidby.export;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.saidby.Actor;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.Location;
import org.saidby.Operation;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.json.EntityMembers;

/**
 * What an output says of things besides those it is about: who is shown with what its plan keeps, who by name alone. What is not even
 * named is told as skipped. Not safe to share between threads.
 */
final class Mentions {

    /** Why the second of two with one id is not in an output. */
    static final String SECOND = "another one has its id";

    private static final String SIZE = "location.uncertaintyMetres";

    private final Dataset dataset;
    private final LossTally tally;
    private final Set<Ref> shown = new HashSet<>();
    private final Set<Ref> named = new HashSet<>();
    private final Set<Ref> points = new HashSet<>();
    private final Set<Ref> areas = new HashSet<>();

    Mentions(Dataset dataset, LossTally tally) {
        this.dataset = dataset;
        this.tally = tally;
    }

    /** Returns a thing of which the output tells what the plan keeps; empty if the dataset does not hold it. */
    Optional<Entity> show(Ref ref) {
        shown.add(ref);
        return dataset.find(ref);
    }

    /** Notes that a location is drawn. */
    void draw(Shape shape) {
        shape.location().ifPresent(location -> (shape.isArea() ? areas : points).add(location.ref()));
    }

    /** Returns what people call a thing; its ref if it has no name or is not held. */
    String name(Ref ref) {
        Optional<String> name = dataset.find(ref).flatMap(Mentions::name);
        if (name.isPresent()) {
            named.add(ref);
        }
        return name.orElseGet(ref::toString);
    }

    private static Optional<String> name(Entity entity) {
        if (entity instanceof Actor actor) {
            return Optional.of(actor.name());
        }
        if (entity instanceof Location location) {
            return Optional.of(location.name());
        }
        if (entity instanceof Source source) {
            return Optional.of(source.name());
        }
        if (entity instanceof Document document) {
            return document.title();
        }
        return entity instanceof Operation operation ? operation.label() : Optional.empty();
    }

    private static String nameMember(Entity entity) {
        if (entity instanceof Document) {
            return "title";
        }
        return entity instanceof Operation ? "label" : "name";
    }

    /** Tells what is not in the output of things that are no features and no claims. */
    void tellLosses() {
        dataset.sources().forEach(source -> tell(source, "no claim that is shown names it"));
        dataset.documents().forEach(document -> tell(document, "no claim that is shown stands in it"));
        dataset.actors().forEach(actor -> tell(actor, "it took part in no operation"));
        dataset.locations().forEach(this::tell);
    }

    /**
     * Tells what is not in the output of a thing.
     *
     * @param reason why it is not shown, if it is not
     */
    void tell(Entity entity, String reason) {
        if (!isFirst(entity)) {
            skip(entity, SECOND);
        } else if (shown.contains(entity.ref())) {
            tally.add(entity);
        } else if (named.contains(entity.ref())) {
            String name = entity.ref().kind().text() + "." + nameMember(entity);
            EntityMembers.visit(entity, (path, text) -> {
                if (!path.equals(name) && !isDrawn(entity, path)) {
                    tally.add("export.left-out", path, reason + "; others tell its name", entity, text);
                }
            });
        } else {
            skip(entity, reason);
        }
    }

    private void tell(Location location) {
        tell(location, "it is the place of no operation");
        boolean isShown = shown.contains(location.ref()) || areas.contains(location.ref());
        if (isFirst(location) && isShown && location.point().isPresent()) {
            tellPoint(location);
        }
    }

    /** What gives an area of another place its middle and size is in the geometry. */
    private boolean isDrawn(Entity entity, String path) {
        return areas.contains(entity.ref()) && (isCoordinate(path) || path.equals(SIZE));
    }

    private static boolean isCoordinate(String path) {
        return path.equals("location.point.latitude") || path.equals("location.point.longitude");
    }

    private void tellPoint(Location location) {
        Ref ref = location.ref();
        EntityMembers.visit(location, (path, text) -> {
            boolean isCoordinate = isCoordinate(path);
            if (isCoordinate && areas.contains(ref)) {
                tally.add("export.flattened", path, "the middle of an area, rounded", location, text);
            } else if (path.equals(SIZE) && areas.contains(ref) && !shown.contains(ref)) {
                tally.add("export.flattened", path, "the size of an area", location, text);
            } else if (isCoordinate && !points.contains(ref)) {
                tally.add("export.left-out", path, "no operation took place at it, only about it", location, text);
            } else if (isCoordinate && Degrees.isRounded(Double.parseDouble(text))) {
                tally.add("export.rounded", path, "positions have seven decimals", location, text);
            }
        });
    }

    /** Returns whether it is what its id finds; false for the second of two with one id. */
    boolean isFirst(Entity entity) {
        return dataset.find(entity.ref()).filter(first -> first == entity).isPresent();
    }

    /** Tells that nothing of a thing is in the output. */
    void skip(Entity entity, String reason) {
        EntityMembers.visit(entity, (path, text) -> tally.add("export.skipped", path, reason, entity, text));
    }
}
