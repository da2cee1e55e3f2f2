package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.acled.TestRows.event;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Country;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Place;
import org.saidby.PlaceRelation;
import org.saidby.PlaceState;

class AcledPlaceTest {

    private static String name(AcledEvent event, String id) {
        return event.locations().stream()
                .filter(location -> location.id().text().equals(id))
                .map(Location::name)
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "1,  named, Strelsau,   '',       ''",
        "2,  area,  North-West, Strelsau, ''",
        "3,  area,  North,      '',       Strelsau",
        "'', area,  North,      '',       Strelsau"
    })
    void neverLooksMorePreciseThanItsCode(String precision, String state, String name, String near, String words) {
        AcledEvent event = event("geo_precision", precision);

        Place place = event.operation().place().orElseThrow();
        assertThat(place.state()).isEqualTo(PlaceState.of(state));
        assertThat(place.location().map(Id::text).map(id -> name(event, id))).hasValue(name);
        assertThat(place.anchor()
                        .map(anchor -> name(event, anchor.to().id().text()))
                        .orElse(""))
                .isEqualTo(near);
        assertThat(place.anchor().map(anchor -> anchor.relation().equals(PlaceRelation.NEAR)))
                .isEqualTo(near.isEmpty() ? Optional.empty() : Optional.of(true));
        assertThat(place.words().orElse("")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false", "3, false", "'', false"})
    void givesAPointForAParticularTownAlone(String precision, boolean hasPoint) {
        AcledEvent event = event("geo_precision", precision);

        Dataset dataset = Dataset.builder().id("d").locations(event.locations()).build();

        assertThat(dataset.pointOf(event.operation().place().orElseThrow()).isPresent())
                .isEqualTo(hasPoint);
    }

    @Test
    void keepsTheDivisionsOfTheCoordinatesOutOfARegion() {
        assertThat(event("geo_precision", "3").locations())
                .extracting(Location::name)
                .containsExactly("Nigeria", "North");
        assertThat(event("geo_precision", "3").admin2()).hasValue("North-West");
        assertThat(event("geo_precision", "3").point()).isPresent();
    }

    @Test
    void nestsDivisionsInTheCountry() {
        var locations = event("admin3", "Ward").locations();

        assertThat(locations)
                .extracting(Location::name)
                .containsExactly("Nigeria", "North", "North-West", "Ward", "Strelsau");
        assertThat(locations)
                .extracting(Location::kind)
                .containsExactly(
                        LocationKind.COUNTRY,
                        LocationKind.ADMINISTRATIVE,
                        LocationKind.ADMINISTRATIVE,
                        LocationKind.ADMINISTRATIVE,
                        LocationKind.UNKNOWN);
        assertThat(locations).extracting(Location::country).containsOnly(Optional.of(Country.of("NG")));
        for (int i = 1; i < locations.size(); i++) {
            assertThat(locations.get(i).within()).hasValue(locations.get(i - 1).id());
        }
    }

    @Test
    void leavesOutDivisionsThatTheRowDoesNotName() {
        var locations = event("admin1", "").locations();

        assertThat(locations).extracting(Location::name).containsExactly("Nigeria", "North-West", "Strelsau");
        assertThat(locations.get(1).within()).hasValue(locations.get(0).id());
    }

    @ParameterizedTest
    @CsvSource({
        "Nigeria, 566, acled-country-NG, NG",
        "Nigeria, '', acled-country-NG, NG",
        "Nigeria, 562, acled-country-nigeria-, ''",
        "Macedonia, 807, acled-country-MK, MK",
        "North Macedonia, 807, acled-country-MK, MK",
        "Sudan, 736, acled-country-SD, SD",
        "Kosovo, 383, acled-country-XK, XK",
        "Ruritania, 566, acled-country-ruritania-, ''",
        "Ruritania, '', acled-country-ruritania-, ''",
        "Ruritania, 0, acled-country-ruritania-, ''"
    })
    void knowsACountryWhereNumberAndNameAgree(String name, String iso, String id, String code) {
        Location country = event("country", name, "iso", iso).locations().get(0);

        assertThat(country.name()).isEqualTo(name);
        assertThat(country.country().map(Country::text).orElse("")).isEqualTo(code);
        assertThat(country.id().text()).startsWith(id);
    }

    @Test
    void neverTakesOneCountryForAnother() {
        Dataset dataset = TestRows.collect(
                        TestRows.table(TestRows.row("country", "Ruritania"), TestRows.row("event_id_cnty", "RUR305")),
                        AcledOptions.standard())
                .requireValid();

        assertThat(dataset.locations())
                .filteredOn(location -> location.kind().equals(LocationKind.COUNTRY))
                .extracting(Location::name)
                .containsExactly("Ruritania", "Nigeria");
    }

    @Test
    void sharesAPlaceOfTheSameNamesAndPoint() {
        Location town = event().locations().get(3);

        assertThat(event("event_id_cnty", "RUR2").locations().get(3)).isEqualTo(town);
        assertThat(event("geo_precision", "2").locations().get(3)).isEqualTo(town);
        assertThat(event("latitude", "25.9").locations().get(3).id()).isNotEqualTo(town.id());
        assertThat(event("admin2", "South").locations().get(3).id()).isNotEqualTo(town.id());
    }

    @ParameterizedTest
    @CsvSource({"1, named, 25.9044 13.8972", "2, area, North-West", "3, area, North"})
    void fallsBackToWhatIsKnownWithoutAName(String precision, String state, String name) {
        AcledEvent event = event("geo_precision", precision, "location", "");

        Place place = event.operation().place().orElseThrow();
        assertThat(place.state()).isEqualTo(PlaceState.of(state));
        assertThat(name(event, place.location().orElseThrow().text())).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"1, North-West", "2, North-West"})
    void isTheDivisionWhereNeitherNameNorPointIsTold(String precision, String name) {
        AcledEvent event = event("geo_precision", precision, "location", "", "latitude", "", "longitude", "");

        Place place = event.operation().place().orElseThrow();
        assertThat(place.state()).isEqualTo(PlaceState.AREA);
        assertThat(place.anchor()).isEmpty();
        assertThat(name(event, place.location().orElseThrow().text())).isEqualTo(name);
    }

    @Test
    void knowsNoPlaceWhereNothingIsTold() {
        AcledEvent event = TestRows.read("event_id_cnty,event_date,event_type,actor1,source,fatalities\n"
                        + "RUR1,2020-01-01,Riots,X,Daily Z,0\n")
                .event();

        assertThat(event.operation().place()).hasValue(Place.unknown());
        assertThat(event.locations()).isEmpty();
    }

    private static String findings(String... changes) {
        return TestRows.read(TestRows.table(TestRows.row(changes))).findings();
    }

    @Test
    void tellsThatThePointOfARegionWasNotTaken() {
        assertThat(findings("geo_precision", "3"))
                .isEqualTo(
                        "info acled.region-point r1 geo_precision: geo_precision says that the coordinates stand for a"
                                + " region, and they were not taken as a point: 25.9044,13.8972");
        assertThat(findings("geo_precision", "3", "latitude", "", "longitude", ""))
                .isEmpty();
        assertThat(findings("geo_precision", "2")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2", "3"})
    void tellsCoordinatesOfNowhereOnceWhateverTheirPrecision(String precision) {
        assertThat(findings("geo_precision", precision, "latitude", "0", "longitude", "0.0")
                        .lines())
                .filteredOn(line -> line.contains("null-island"))
                .containsExactly("warning geo.null-island r1 latitude: point is exactly 0,0");
    }

    @Test
    void tellsCoordinatesThatAreMorePreciseThanAnyPlace() {
        assertThat(findings("latitude", "25.123456789")).contains("info geo.excess-precision r1 latitude");
    }
}
