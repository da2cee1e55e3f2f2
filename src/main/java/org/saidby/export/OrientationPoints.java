package org.saidby.export;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.saidby.Dataset;
import org.saidby.EntityKind;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.Operation;
import org.saidby.Place;
import org.saidby.PlaceState;
import org.saidby.Ref;
import org.saidby.Tally;
import org.saidby.TallyScope;
import org.saidby.analysis.Answer;
import org.saidby.analysis.ComparisonReport;
import org.saidby.analysis.MatrixAnswer;
import org.saidby.analysis.MatrixColumn;
import org.saidby.analysis.SubjectMatrix;

/**
 * Towns and sites that what is told refers to without being there: the city that a place lies in, the town from which a distance is
 * told. Those that only a withheld place refers to are none.
 */
final class OrientationPoints {

    private final Dataset dataset;
    private final Map<Location, Set<String>> points = new LinkedHashMap<>();

    private OrientationPoints(Dataset dataset) {
        this.dataset = dataset;
    }

    /** Returns them, each with what refers to it, but for those that are drawn anyway. */
    static Map<Location, Set<String>> of(ComparisonReport report, Collection<Location> drawn) {
        OrientationPoints found = new OrientationPoints(report.dataset());
        report.subjects().forEach(found::subject);
        found.points.keySet().removeAll(Set.copyOf(drawn));
        return found.points;
    }

    private void subject(SubjectMatrix matrix) {
        location(matrix.subject()).ifPresent(location -> take(location, "spoken of itself"));
        dataset.find(matrix.subject())
                .filter(Operation.class::isInstance)
                .flatMap(operation -> ((Operation) operation).place())
                .ifPresent(this::place);
        for (MatrixColumn column : matrix.columns()) {
            for (MatrixAnswer answer : column.answers()) {
                for (Answer one : answer.group().answers()) {
                    one.value().place().ifPresent(this::place);
                    if (one.claim().assertion() instanceof Tally tally) {
                        scope(tally).forEach(location -> take(location, "what is counted is told to be there"));
                    }
                }
            }
        }
    }

    private Stream<Location> scope(Tally tally) {
        return tally.scope().map(TallyScope::locations).stream()
                .flatMap(Collection::stream)
                .flatMap(id -> dataset.location(id).stream());
    }

    private void place(Place place) {
        if (!place.state().equals(PlaceState.NAMED) && !place.state().equals(PlaceState.AREA)) {
            return;
        }
        place.location().flatMap(dataset::location).ifPresent(this::around);
        place.anchor().flatMap(anchor -> location(anchor.to())).ifPresent(location -> {
            take(location, "another place is told by how it lies from here");
            around(location);
        });
    }

    /** Takes what a location lies in, step by step; circles end where they begin. */
    private void around(Location location) {
        Set<Id<Location>> seen = new LinkedHashSet<>(Set.of(location.id()));
        Optional<Location> area = location.within().flatMap(dataset::location);
        while (area.isPresent() && seen.add(area.get().id())) {
            take(area.get(), location.name() + " lies in it");
            area = area.get().within().flatMap(dataset::location);
        }
    }

    private Optional<Location> location(Ref ref) {
        return ref.kind().equals(EntityKind.LOCATION)
                ? dataset.location(Id.<Location>of(ref.id().text()))
                : Optional.empty();
    }

    private void take(Location location, String why) {
        if (location.point().isPresent() && ToldPlace.isSpot(location) && !ToldPlace.isAnywhere(location)) {
            points.computeIfAbsent(location, any -> new LinkedHashSet<>()).add(why);
        }
    }
}
