package org.saidby.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.saidby.Country;
import org.saidby.Dataset;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Place;
import org.saidby.PlaceState;
import org.saidby.Ref;

/** Writes locations, and of which of them a place speaks. */
final class StixPlaces {

    private final StixObjects objects;
    private final StixIds ids;
    private final Dataset dataset;
    private final LossTally tally;
    private final JsonGenerator json;

    StixPlaces(StixObjects objects, StixIds ids, Dataset dataset, LossTally tally) {
        this.objects = objects;
        this.ids = ids;
        this.dataset = dataset;
        this.tally = tally;
        json = objects.json();
    }

    void write(Location location) throws IOException {
        objects.begin("location", ids.of(location), ids.keeper(), StixTimes.STAND_IN);
        json.writeStringField("name", location.name());
        if (location.point().isPresent()) {
            json.writeNumberField("latitude", location.point().get().latitude());
            json.writeNumberField("longitude", location.point().get().longitude());
            if (location.uncertaintyMetres().isPresent()) {
                json.writeFieldName("precision");
                json.writeNumber(Shape.metres(location));
            }
        }
        area(location);
        objects.references(location.externalIds());
        objects.beginExtension(location.ref().toString());
        json.writeStringField("kind", location.kind().text());
        Fields.code("country", location.country(), json);
        objects.ref("within", location.within().map(Ref::toLocation));
        if (location.point().isEmpty() && location.uncertaintyMetres().isPresent()) {
            json.writeFieldName("uncertainty_metres");
            json.writeNumber(Shape.metres(location));
        }
        objects.names(location.otherNames());
        objects.oddReferences(location.externalIds());
        objects.endExtended();
        objects.relationship(
                "located-at",
                Optional.of(ids.of(location)),
                location.within().map(Ref::toLocation).flatMap(ids::of),
                ids.keeper(),
                StixTimes.STAND_IN,
                "");
    }

    /** Writes the country, and the name again as that of what it is; one of region, country and point must be there. */
    private void area(Location location) throws IOException {
        Optional<String> country = Surroundings.country(location, Surroundings.of(location, dataset))
                .map(Country::text)
                .filter(StixPlaces::isTwoLetters);
        if (country.isEmpty() && location.point().isEmpty()) {
            json.writeStringField("region", location.name());
            String reason = "STIX demands a region, a country or a point: the name stands as the region";
            tally.add("export.filled", "location.country", reason, location, location.name());
        }
        objects.text("country", country);
        location.country()
                .map(Country::text)
                .filter(text -> !isTwoLetters(text))
                .ifPresent(text -> tally.add(
                        "export.left-out",
                        "location.country",
                        "countries of STIX have two letters; the extension alone has it",
                        location,
                        text));
        if (location.kind().equals(LocationKind.ADMINISTRATIVE)) {
            json.writeStringField("administrative_area", location.name());
        }
        if (location.kind().equals(LocationKind.CITY) || location.kind().equals(LocationKind.VILLAGE)) {
            json.writeStringField("city", location.name());
        }
    }

    private static boolean isTwoLetters(String country) {
        return country.matches("[A-Z]{2}");
    }

    /** Returns the location that a place is in; empty where that is withheld or not known, or told by something else. */
    static Optional<Ref> of(Place place) {
        boolean isTold = place.state().equals(PlaceState.NAMED) || place.state().equals(PlaceState.AREA);
        return place.location().filter(location -> isTold).map(Ref::toLocation);
    }
}
