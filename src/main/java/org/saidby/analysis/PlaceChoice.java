package org.saidby.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.Place;

/** Makes one place of several. */
final class PlaceChoice {

    private final Places around;
    private final List<Place> places;
    private final List<Id<Location>> all;

    PlaceChoice(Places around, List<Place> places) {
        this.around = around;
        this.places = places;
        all = places.stream().flatMap(place -> around.area(place).stream()).toList();
    }

    /**
     * The place that lies within all others; of several in one area that which tells more than the area, if there is one only, else
     * the area.
     */
    Optional<Place> common() {
        if (places.size() == 1) {
            return Optional.of(places.get(0));
        }
        if (all.size() < places.size()) {
            return Optional.empty();
        }
        Id<Location> narrowest = all.stream()
                .max(Comparator.<Id<Location>>comparingInt(
                                area -> around.areas().chain(area).size())
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        if (!all.stream().allMatch(area -> around.areas().chain(narrowest).contains(area))) {
            return Optional.empty();
        }
        List<Place> inIt = places.stream()
                .filter(place -> around.area(place).equals(Optional.of(narrowest)))
                .toList();
        List<Place> closer = inIt.stream()
                .filter(place -> place.part().isPresent() || place.anchor().isPresent())
                .toList();
        List<Place> chosen = closer.isEmpty() ? inIt : closer;
        return Optional.of(chosen.size() == 1 ? chosen.get(0) : Place.area(narrowest));
    }

    /** The smallest location that has all places in it; the place itself if there is one only. */
    Optional<Place> around() {
        if (places.size() == 1) {
            return Optional.of(places.get(0));
        }
        return all.size() < places.size()
                ? Optional.empty()
                : around.areas().smallestAround(all).map(Place::area);
    }
}
