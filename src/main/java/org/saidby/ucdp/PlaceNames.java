package org.saidby.ucdp;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.LocationKind;

/**
 * A location and what it lies in, as the columns of a row name them.
 *
 * @param country the innermost country of the chain, which can be the location itself
 * @param first the outermost administrative division in it
 * @param second the one within that
 * @param rest the others of the chain, but for the location itself, which no column can hold
 */
record PlaceNames(
        Optional<Location> country, Optional<Location> first, Optional<Location> second, List<Location> rest) {

    static PlaceNames of(Optional<Location> location, Dataset dataset) {
        List<Location> chain = chain(location, dataset);
        Optional<Location> country = Optional.empty();
        List<Location> divisions = new ArrayList<>();
        List<Location> rest = new ArrayList<>();
        for (Location one : chain) {
            if (country.isEmpty() && one.kind().equals(LocationKind.COUNTRY)) {
                country = Optional.of(one);
            } else if (country.isEmpty() && one.kind().equals(LocationKind.ADMINISTRATIVE)) {
                divisions.add(0, one);
            } else {
                rest.add(one);
            }
        }
        while (divisions.size() > 2) {
            rest.add(divisions.remove(2));
        }
        location.ifPresent(rest::remove);
        return new PlaceNames(
                country,
                divisions.stream().findFirst(),
                divisions.stream().skip(1).findFirst(),
                List.copyOf(rest));
    }

    /** Returns the location and what it lies in, each once. */
    private static List<Location> chain(Optional<Location> location, Dataset dataset) {
        List<Location> chain = new ArrayList<>();
        Set<Id<Location>> seen = new HashSet<>();
        Optional<Location> next = location;
        while (next.isPresent() && seen.add(next.get().id())) {
            chain.add(next.get());
            next = next.get().within().flatMap(dataset::location);
        }
        return chain;
    }
}
