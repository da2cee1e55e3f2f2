package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.acled.TestRows.read;
import static org.saidby.acled.TestRows.row;
import static org.saidby.acled.TestRows.table;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.acled.TestRows.Result;
import org.saidby.validation.Finding;

/** What cells hold, one by one, and what is said of those that hold something else. */
class AcledCellsTest {

    @Test
    void saysNothingOfAUsualRow() {
        Result result = read(table(row()));

        assertThat(result.findings()).isEmpty();
        assertThat(result.report().recordsAccepted()).isEqualTo(1);
        assertThat(result.report().sums()).isEqualTo(Map.of("fatalities", 8L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-09-19",
                "19 September 2019",
                "19 september 2019",
                "19-Sep-2019",
                "19 Sep 2019",
                "2019-09-19 00:00:00.000",
                "2019-09-19T00:00:00Z"
            })
    void takesDatesAsAcledSpellsThemWithoutAFinding(String date) {
        Result result = read(table(row("event_date", date)));

        assertThat(result.findings()).isEmpty();
        assertThat(result.event().date()).hasToString("2019-09-19");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
                    event_id_cnty|''|error value.empty r1 event_id_cnty: event_id_cnty is empty
                    event_id_cnty|RUR|error value.id-syntax r1 event_id_cnty: event_id_cnty is not three capital letters and a number: RUR
                    event_id_cnty|rur304|error value.id-syntax r1 event_id_cnty: event_id_cnty is not three capital letters and a number: rur304
                    event_id_cnty|304|error value.id-syntax r1 event_id_cnty: event_id_cnty is not three capital letters and a number: 304
                    event_date|19 septembre 2019|error time.format r1 event_date: event_date is not year-month-day: 19 septembre 2019
                    event_date|19/09/19|error time.format r1 event_date: event_date is not year-month-day, and which number is the month is not told: 19/09/19
                    event_date|09/04/2019|error time.format r1 event_date: event_date is not year-month-day, and which number is the month is not told: 09/04/2019
                    event_date|2019-09-31|error time.invalid-date r1 event_date: event_date is a day or time that does not exist: 2019-09-31
                    event_date|19-09-2019|info value.normalized r1 event_date: event_date was read as 2019-09-19: 19-09-2019
                    event_date|''|error value.empty r1 event_date: event_date is empty
                    event_date|1996-12-31|warning time.implausible r1 event_date: event_date is before 1997, where the dataset begins: 1996-12-31
                    time_precision|4|error value.unknown-code r1 time_precision: time_precision is not between 1 and 3: 4
                    time_precision|0|error value.unknown-code r1 time_precision: time_precision is not between 1 and 3: 0
                    time_precision|''|warning value.missing r1 time_precision: time_precision is empty
                    geo_precision|4|error value.unknown-code r1 geo_precision: geo_precision is not between 1 and 3: 4
                    geo_precision|near|error value.number-format r1 geo_precision: geo_precision is no whole number: near
                    event_type|''|error value.empty r1 event_type: event_type is empty
                    sub_event_type|''|warning acled.event-type r1 sub_event_type: sub_event_type of event_type Battles is empty
                    actor1|''|error value.empty r1 actor1: actor1 is empty
                    inter1|''|warning value.missing r1 inter1: inter1 is empty
                    inter1|Aliens|warning value.unknown-code r1 inter1: inter1 is in no table of the codebook, and was kept as text: Aliens
                    inter1|0|warning value.unknown-code r1 inter1: inter1 is in no table of the codebook, and was kept as text: 0
                    inter1|9|warning value.unknown-code r1 inter1: inter1 is in no table of the codebook, and was kept as text: 9
                    inter1|1.0|info value.normalized r1 inter1: inter1 was read as 1: 1.0
                    inter2|Aliens|warning value.unknown-code r1 inter2: inter2 is in no table of the codebook, and was kept as text: Aliens
                    interaction|Battle of bands|warning value.unknown-code r1 interaction: interaction is in no table of the codebook, and was kept as text: Battle of bands
                    interaction|12.0|info value.normalized r1 interaction: interaction was read as 12: 12.0
                    civilian_targeting|yes|warning value.unknown-code r1 civilian_targeting: civilian_targeting is in no table of the codebook, and was kept as text: yes
                    iso|NGA|error value.unknown-code r1 iso: iso is no number of ISO 3166-1, from 0 to 999: NGA
                    iso|NA|error value.unknown-code r1 iso: iso is no number of ISO 3166-1, from 0 to 999: NA
                    iso|5660|error value.unknown-code r1 iso: iso is no number of ISO 3166-1, from 0 to 999: 5660
                    iso|-566|error value.unknown-code r1 iso: iso is no number of ISO 3166-1, from 0 to 999: -566
                    iso|566.0|info value.normalized r1 iso: iso was read as 566: 566.0
                    region|Atlantis|warning value.unknown-code r1 region: region is in no table of the codebook, and was kept as text: Atlantis
                    latitude|125.9|error geo.latitude-range r1 latitude: latitude is outside -90 to 90, while longitude would be one: 125.9
                    longitude|-180.5|error geo.longitude-range r1 longitude: longitude is outside -180 to 180: -180.5
                    longitude|''|error geo.incomplete-pair r1 latitude: latitude stands without longitude
                    latitude|''|error geo.incomplete-pair r1 longitude: longitude stands without latitude
                    latitude|25.9f|error value.number-format r1 latitude: latitude is no decimal number: 25.9f
                    source|''|error claim.missing-source r1 source: source names nobody
                    source|;|error claim.missing-source r1 source: source names nobody
                    source_scale|Galactic|info value.unknown-code r1 source_scale: source_scale is in no table of the codebook, and was kept as text: Galactic
                    fatalities|''|error value.empty r1 fatalities: fatalities is empty
                    fatalities|-1|error value.number-range r1 fatalities: fatalities is negative: -1
                    fatalities|1000000001|error value.number-range r1 fatalities: fatalities is greater than 1000000000: 1000000001
                    fatalities|8.5|error value.number-format r1 fatalities: fatalities is no whole number: 8.5
                    fatalities|eight|error value.number-format r1 fatalities: fatalities is no whole number: eight
                    fatalities|8.0|info value.normalized r1 fatalities: fatalities was read as 8: 8.0
                    fatalities|8 |info value.trimmed r1 fatalities: fatalities has space around it
                    year|twenty|warning value.number-format r1 year: year is no whole number: twenty
                    timestamp|yesterday|warning time.format r1 timestamp: timestamp is not in seconds since 1970: yesterday
                    timestamp|2019-10-02 07:06:40|warning time.format r1 timestamp: timestamp is not in seconds since 1970: 2019-10-02 07:06:40
                    timestamp|2019-10-02T07:06:40Z|warning time.format r1 timestamp: timestamp is not in seconds since 1970, and was read as 2019-10-02T07:06:40Z: 2019-10-02T07:06:40Z
                    timestamp|1570000000000|warning time.format r1 timestamp: timestamp is not in seconds since 1970: 1570000000000
                    timestamp|-1|warning time.format r1 timestamp: timestamp is not in seconds since 1970: -1
                    timestamp|1570000000.0|info value.normalized r1 timestamp: timestamp was read as 1570000000: 1570000000.0
                    """)
    void namesCodePlaceAndCause(String column, String cell, String expected) {
        String findings = read(table(row("year", "", column, cell))).findings();

        // which format the dates of the whole file have is told at its end
        assertThat(findings.lines().filter(line -> !line.contains("time.date-order")))
                .containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-10-02T09:06:40+02:00, 2019-10-02T07:06:40Z",
        "2019-10-02 07:06:40.9Z, 2019-10-02T07:06:40Z",
        "1570000000, 2019-10-02T07:06:40Z",
        "4294967295, 2106-02-07T06:28:15Z",
        "0, 1970-01-01T00:00:00Z",
        "4294967296, ''",
        "2019-10-02 07:06:40, ''",
        "1569-10-02T07:06:40Z, ''",
        "1 570 000 000, ''"
    })
    void takesATimeThatIsClearAndNoOther(String cell, String expected) {
        assertThat(TestRows.event("timestamp", cell).timestamp().map(Object::toString))
                .isEqualTo(expected.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "disorder_type",
                "sub_event_type",
                "actor2",
                "assoc_actor_1",
                "assoc_actor_2",
                "inter2",
                "interaction",
                "civilian_targeting",
                "region",
                "admin1",
                "admin2",
                "admin3",
                "source_scale",
                "tags",
                "timestamp",
                "year"
            })
    void readsTheMarkerOfStatisticsProgramsAsNothing(String column) {
        Result result = read(table(row(column, "NA")));

        Finding finding = result.finding("acled.missing-marker");
        assertThat(finding.message()).isEqualTo(column + " of NA was read as not recorded");
        assertThat(finding.position().orElseThrow().field()).hasValue(column);
        assertThat(finding.arguments()).isEqualTo(Map.of("found", "NA"));
        assertThat(result.report().recordsAccepted()).isEqualTo(1);
        assertThat(result.report().count("value.number-format")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"source, claim.missing-source, names nobody", "actor1, value.empty, is empty"})
    void refusesARowWhoseNeededNameIsMissing(String column, String code, String rule) {
        Result result = read(table(row(column, "NA")));

        assertThat(result.findings().lines())
                .containsExactly(
                        "info acled.missing-marker r1 %1$s: %1$s of NA was read as not recorded".formatted(column),
                        "error %2$s r1 %1$s: %1$s %3$s".formatted(column, code, rule));
        assertThat(result.report().recordsRejected()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"country", "location", "notes", "iso3"})
    void keepsTheSameTextWhereItCanBeAName(String column) {
        Result result = read(table(row(column, "NA", "iso", "")));

        assertThat(result.findings()).isEmpty();
        AcledEvent event = result.event();
        assertThat(Map.of(
                                "country", event.country().orElse(""),
                                "location", event.location().orElse(""),
                                "notes", event.notes().orElse(""),
                                "iso3", event.iso3().orElse(""))
                        .get(column))
                .isEqualTo("NA");
    }

    @Test
    void takesNumbersThatAreMissingForMissing() {
        Result result = read(table(row("latitude", "NA", "longitude", "NA", "geo_precision", "NA")));

        assertThat(result.findings())
                .isEqualTo("info acled.missing-marker r1 latitude: latitude of NA was read as not recorded\n"
                        + "info acled.missing-marker r1 longitude: longitude of NA was read as not recorded\n"
                        + "info acled.missing-marker r1 geo_precision: geo_precision of NA was read as not recorded\n"
                        + "warning value.missing r1 geo_precision: geo_precision is empty");
        assertThat(result.event().point()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2, 12",
        "State Forces, Rebel Groups, State Forces-Rebel Groups",
        "1, Rebel group, Rebel group-State forces",
        "State forces, 2, 12"
    })
    void takesBothGenerationsOfCodes(String inter1, String inter2, String interaction) {
        Result result = read(table(row("inter1", inter1, "inter2", inter2, "interaction", interaction)));

        assertThat(result.findings()).isEmpty();
        assertThat(result.event().actor1().type()).hasValue(AcledActorType.STATE_FORCES);
        assertThat(result.event().actor1().typeText()).hasValue(inter1);
        assertThat(result.event().actor2().type()).hasValue(AcledActorType.REBEL_GROUP);
        assertThat(result.event().interaction().orElseThrow().number()).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "'', State forces only", "NA, 10"})
    void takesZeroAndNothingForNoSecondActor(String inter2, String interaction) {
        AcledEvent event = TestRows.event("actor2", "", "inter2", inter2, "interaction", interaction);

        assertThat(event.actor2().type()).isEmpty();
        assertThat(event.actor2().typeText()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"population_1km", "population_2km", "population_5km", "population_best", "year"})
    void takesARowWhoseNumberAsideCannotBeRead(String column) {
        for (String cell : new String[] {"1200.5", "-1", "many", "9".repeat(5_000)}) {
            Result result = read(table(row(column, cell)));

            assertThat(result.report().findings())
                    .extracting(finding -> finding.severity() + " "
                            + finding.position().orElseThrow().field().orElse(""))
                    .containsExactly("WARNING " + column);
            AcledEvent event = result.event();
            assertThat(column.equals("year") ? event.year() : event.populationBest())
                    .isEmpty();
            assertThat(event.population1km()).isEmpty();
        }
    }

    @Test
    void keepsFormulasOfSpreadsheetsAsText() {
        Result result = read(table(row("notes", "=HYPERLINK(\"http://x\",\"y\")", "location", "=1+1")));

        assertThat(result.findings()).isEmpty();
        assertThat(result.event().notes()).hasValue("=HYPERLINK(\"http://x\",\"y\")");
        assertThat(result.event().location()).hasValue("=1+1");
    }

    @Test
    void readsADateByTheFormatThatTheCallerNames() {
        AcledOptions monthFirst =
                AcledOptions.builder().dateFormat("month-first").build();

        assertThat(read(table(row("event_date", "09/04/2019")), monthFirst)
                        .event()
                        .date())
                .hasToString("2019-09-04");
        assertThat(read(table(row("event_date", "09-04-2019")), monthFirst)
                        .event()
                        .date())
                .hasToString("2019-09-04");
        assertThat(read(table(row("event_date", "09-04-2019"))).event().date()).hasToString("2019-04-09");
    }
}
