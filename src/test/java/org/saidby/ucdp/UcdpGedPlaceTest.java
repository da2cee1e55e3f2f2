package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.ucdp.TestRows.event;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Dataset;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Place;
import org.saidby.PlaceState;

class UcdpGedPlaceTest {

    private static Location location(UcdpGedEvent event) {
        Place place = event.operation().place().orElseThrow();
        return event.locations().stream()
                .filter(location -> place.location().orElseThrow().equals(location.id()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "1, named, Town,       true",
        "2, area,  Town,       true",
        "3, area,  North-West, false",
        "4, area,  North,      false",
        "5, area,  Town,       false",
        "6, area,  Xland,      false",
        "7, area,  Town,       false",
        "'', area, Town,       false"
    })
    void neverLooksMorePreciseThanItsCode(String precision, String state, String name, boolean hasPoint) {
        UcdpGedEvent event = event("where_prec", precision);

        Place place = event.operation().place().orElseThrow();
        assertThat(place.state()).isEqualTo(PlaceState.of(state));
        assertThat(place.words()).hasValue("a house in Town");
        assertThat(location(event).name()).isEqualTo(name);
        assertThat(location(event).point().isPresent()).isEqualTo(hasPoint);
        assertThat(event.locations())
                .filteredOn(other -> other.point().isPresent())
                .hasSize(hasPoint ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2, false", "3, false", "4, false", "5, false", "6, false", "7, false"})
    void givesAPointForTheExactPlaceAlone(String precision, boolean hasPoint) throws IOException {
        String text = TestRows.table(TestRows.row("where_prec", precision));

        Dataset dataset = UcdpGed.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "t.csv")
                .requireValid();

        Place place = dataset.operations().get(0).place().orElseThrow();
        assertThat(dataset.pointOf(place).isPresent()).isEqualTo(hasPoint);
    }

    @Test
    void saysHowFarFromAPointItCanBe() {
        assertThat(location(event("where_prec", "2")).uncertaintyMetres()).hasValue(25_000);
        assertThat(location(event("where_prec", "1")).uncertaintyMetres()).isEmpty();
    }

    @Test
    void nestsDivisionsInTheCountry() {
        List<Location> locations = event().locations();

        assertThat(locations).extracting(Location::name).containsExactly("Xland", "North", "North-West", "Town");
        assertThat(locations.get(0).kind()).isEqualTo(LocationKind.COUNTRY);
        assertThat(locations.get(0).id().text()).isEqualTo("ucdp-country-620");
        for (int i = 1; i < locations.size(); i++) {
            assertThat(locations.get(i).within()).hasValue(locations.get(i - 1).id());
        }
    }

    @Test
    void putsInternationalWatersInNoCountry() {
        UcdpGedEvent event = event("where_prec", "7");

        assertThat(event.locations()).extracting(Location::name).containsExactly("Town");
        assertThat(location(event).within()).isEmpty();
        assertThat(event.country()).hasValue("Xland");
    }

    @Test
    void sharesAPlaceOfTheSameNamesPrecisionAndPoint() {
        Location exact = location(event());

        assertThat(location(event("id", "2"))).isEqualTo(exact);
        assertThat(location(event("where_prec", "2")).id()).isNotEqualTo(exact.id());
        assertThat(location(event("latitude", "25.9")).id()).isNotEqualTo(exact.id());
        assertThat(location(event("adm_2", "South")).id()).isNotEqualTo(exact.id());
    }

    @ParameterizedTest
    @CsvSource({"1, named, 25.904444 13.897222", "4, area, North", "5, area, North-West"})
    void fallsBackToWhatIsKnownWithoutAName(String precision, String state, String name) {
        UcdpGedEvent event = event("where_prec", precision, "where_coordinates", "", "where_description", "");

        assertThat(event.operation().place().orElseThrow().state()).isEqualTo(PlaceState.of(state));
        assertThat(location(event).name()).isEqualTo(name);
    }

    @Test
    void knowsNoPlaceWhereNothingIsTold() {
        UcdpGedEvent event = TestRows.read("id,date_start,date_end,best\n1,2020-01-01,2020-01-01,0\n")
                .event();

        assertThat(event.operation().place()).hasValue(Place.unknown());
        assertThat(event.locations()).isEmpty();
    }
}
