package org.saidby.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saidby.Dataset;
import org.saidby.EntityKind;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Operation;
import org.saidby.Place;
import org.saidby.PlaceAnchor;
import org.saidby.PlaceRelation;
import org.saidby.PlaceState;
import org.saidby.Ref;
import org.saidby.analysis.ComparisonReport;
import org.saidby.analysis.MatrixAnswer;
import org.saidby.analysis.MatrixColumn;
import org.saidby.analysis.QuestionKind;
import org.saidby.analysis.SubjectMatrix;

/**
 * A place that is told of a subject.
 *
 * @param ref what it is told of
 * @param subject what that is called
 * @param words the place for people
 * @param by who tells it
 * @param location the location that is drawn for it; null if none may be
 * @param reason why none is; empty text if one is drawn
 */
record ToldPlace(
        Ref ref,
        String subject,
        String words,
        String by,
        @Nullable Location location,
        String reason) {

    /** What is larger says nothing on a sketch. */
    private static final double LARGEST_METRES = 1_000_000;

    private static final Set<LocationKind> SPOTS =
            Set.of(LocationKind.CITY, LocationKind.VILLAGE, LocationKind.SITE, LocationKind.FACILITY);

    private static final Set<LocationKind> AREAS = Set.of(
            LocationKind.COUNTRY,
            LocationKind.REGION,
            LocationKind.ADMINISTRATIVE,
            LocationKind.NATURAL,
            LocationKind.WATERS);

    /** Returns the places of all subjects that the report shows. */
    static List<ToldPlace> all(ComparisonReport report) {
        Dataset dataset = report.dataset();
        List<ToldPlace> all = new ArrayList<>();
        for (SubjectMatrix matrix : report.subjects()) {
            Optional<Place> recorded = dataset.find(matrix.subject())
                    .filter(Operation.class::isInstance)
                    .flatMap(entity -> ((Operation) entity).place());
            recorded.ifPresent(
                    place -> all.add(of(matrix, matrix.recordedPlace().orElse(""), "as recorded", place, dataset)));
            for (MatrixColumn column : matrix.columns()) {
                QuestionKind kind = column.compared().question().kind();
                if (kind == QuestionKind.PLACE || kind == QuestionKind.PRESENCE) {
                    for (MatrixAnswer answer : column.answers()) {
                        Place place =
                                answer.group().answers().get(0).value().place().orElseThrow();
                        String by = ToldTime.tellers(matrix, answer);
                        all.add(of(matrix, answer.reading(), by, place, dataset));
                    }
                }
            }
        }
        return merged(all);
    }

    /** What several tell of a subject in the same words stands once. */
    private static List<ToldPlace> merged(List<ToldPlace> places) {
        Map<List<Object>, ToldPlace> merged = new LinkedHashMap<>();
        for (ToldPlace place : places) {
            merged.merge(
                    List.of(place.ref, place.words),
                    place,
                    (one, other) -> new ToldPlace(
                            one.ref, one.subject, one.words, one.by + ", " + other.by, one.location, one.reason));
        }
        return List.copyOf(merged.values());
    }

    private static ToldPlace of(SubjectMatrix matrix, String words, String by, Place place, Dataset dataset) {
        String reason = reason(place, dataset);
        @Nullable
        Location location =
                reason.isEmpty() ? locationOf(place).flatMap(dataset::location).orElse(null) : null;
        return new ToldPlace(matrix.subject(), matrix.name(), words, by, location, reason);
    }

    /** Returns why a place is not drawn; empty text if it is. */
    private static String reason(Place place, Dataset dataset) {
        if (place.state().equals(PlaceState.WITHHELD)) {
            return "withheld by who tells of it";
        }
        if (!place.state().equals(PlaceState.NAMED) && !place.state().equals(PlaceState.AREA)) {
            return "place not known";
        }
        Optional<Location> location = locationOf(place).flatMap(dataset::location);
        if (location.isEmpty()) {
            return place.anchor().map(ToldPlace::reason).orElse("told in words alone");
        }
        if (location.get().point().isEmpty()) {
            return "no coordinates in the dataset";
        }
        double metres = location.get().uncertaintyMetres().orElse(0);
        if (isAnywhere(location.get())) {
            return "can be anywhere within more than 1,000 km";
        }
        boolean isArea = place.state().equals(PlaceState.AREA) && place.anchor().isEmpty() || !isSpot(location.get());
        return metres > 0 || !isArea ? "" : "an area, of which the dataset has neither border nor size";
    }

    private static String reason(PlaceAnchor anchor) {
        return anchor.relation().equals(PlaceRelation.FROM)
                ? "told by a distance or direction"
                : "told by where something else happened, which gives no point";
    }

    /** Returns the location of a place, or the one that it is near to. */
    private static Optional<Id<Location>> locationOf(Place place) {
        return place.location()
                .or(() -> place.anchor()
                        .filter(anchor -> anchor.relation().equals(PlaceRelation.NEAR))
                        .map(PlaceAnchor::to)
                        .filter(to -> to.kind().equals(EntityKind.LOCATION))
                        .map(Ref::id)
                        .map(id -> Id.of(id.text())));
    }

    /** Returns whether a location can be anywhere in so large an area that a sketch of it says nothing. */
    static boolean isAnywhere(Location location) {
        return location.uncertaintyMetres().orElse(0) > LARGEST_METRES;
    }

    /** Returns whether a location is where its point is, and not an area about it. */
    static boolean isSpot(Location location) {
        LocationKind kind = location.kind();
        return SPOTS.contains(kind)
                || !AREAS.contains(kind) && location.uncertaintyMetres().orElse(0) == 0;
    }
}
