package org.saidby.export;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidby.Country;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.Location;

/** What locations lie within. */
final class Surroundings {

    private Surroundings() {}

    /** Returns what a location lies within, the smallest first; a circle ends where it begins. */
    static List<Location> of(Location location, Dataset dataset) {
        List<Location> around = new ArrayList<>();
        Set<Id<Location>> seen = new LinkedHashSet<>(Set.of(location.id()));
        Optional<Location> next = location.within().flatMap(dataset::location);
        while (next.isPresent() && seen.add(next.get().id())) {
            around.add(next.get());
            next = next.get().within().flatMap(dataset::location);
        }
        return around;
    }

    /** Returns the country of a location, or of the first around it that has one. */
    static Optional<Country> country(Location location, List<Location> around) {
        return location.country()
                .or(() ->
                        around.stream().flatMap(area -> area.country().stream()).findFirst());
    }
}
