package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saidby.acled.TestRows.collect;
import static org.saidby.acled.TestRows.read;
import static org.saidby.acled.TestRows.row;
import static org.saidby.acled.TestRows.table;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.acled.TestRows.Result;
import org.saidby.validation.Report;

/** Headers of all vintages, and the typed columns of a row. */
class AcledColumnsTest {

    @Test
    void hasTheColumnsOfTheCodebookInItsOrder() {
        assertThat(AcledColumn.values()).hasSize(38);
        assertThat(List.of(AcledColumn.values()).subList(0, 31))
                .extracting(AcledColumn::text)
                .containsExactlyElementsOf(row().keySet());
    }

    @Test
    void tellsColumnsThatAreMissingButNotThoseThatMayBe() {
        String text = "event_id_cnty,event_date,event_type,actor1,source,fatalities\n";

        assertThat(read(text).findings().lines())
                .hasSize(25)
                .allMatch(line -> line.startsWith("warning value.missing: header has no column "))
                .noneMatch(line -> line.contains("population") || line.contains("iso3") || line.contains("data_id"));
    }

    @ParameterizedTest
    @CsvSource({"event_id_cnty", "event_date", "event_type", "actor1", "source", "fatalities"})
    void readsNoRowWithoutARequiredColumn(String column) {
        Result result = read(table(TestRows.without(row(), column)));

        assertThat(result.findings())
                .isEqualTo("error csv.missing-column: header lacks what no row can be read without: " + column);
        assertThat(result.report().status()).isEqualTo(Report.Status.STOPPED);
        assertThat(collect(table(TestRows.without(row(), column)), AcledOptions.standard())
                        .value())
                .isEmpty();
    }

    @Test
    void readsColumnsInAnyOrderAndKeepsThoseThatItDoesNotKnow() {
        Result result = read("fatalities,mood,Source,event_type,actor1,event_date,event_id_cnty,population_best,iso3\n"
                + "3,gloomy,Daily Z,Riots,X,2020-01-01,RUR1,1200,RUR\n");

        AcledEvent event = result.event();
        assertThat(event.fatalities()).isEqualTo(3);
        assertThat(event.cell("mood")).hasValue("gloomy");
        assertThat(event.cell("source")).hasValue("Daily Z");
        assertThat(event.cell("notes")).isEmpty();
        assertThat(event.columns().get(1)).isEqualTo("mood");
        assertThat(event.cells().get(1)).isEqualTo("gloomy");
        assertThat(event.populationBest()).hasValue(1200);
        assertThat(event.iso3()).hasValue("RUR");
        assertThat(result.report().count("csv.header-case")).isEqualTo(1);
    }

    @Test
    void readsColumnsOfOlderExports() {
        Map<String, String> row = row("data_id", "7654321", "event_id_no_cnty", "304", "iso3", "RUR");

        Result result = read(table(row));

        assertThat(result.findings()).isEmpty();
        assertThat(result.event().dataId()).hasValue("7654321");
        assertThat(result.event().numberInCountry()).hasValue("304");
        assertThat(result.event().operation().externalIds().get(1)).hasToString("acled-data-id:7654321");
    }

    @Test
    void givesTypedColumns() {
        AcledEvent event = read(table(row(
                        "population_1km",
                        "10",
                        "population_2km",
                        "20",
                        "population_5km",
                        "30",
                        "tags",
                        "crowd size=about 50",
                        "civilian_targeting",
                        "Civilian targeting")))
                .event();

        assertThat(event.year()).hasValue(2019);
        assertThat(event.timePrecision()).hasValue(AcledTimePrecision.DAY);
        assertThat(event.disorderTypes()).containsExactly(AcledDisorderType.POLITICAL_VIOLENCE);
        assertThat(event.eventType()).hasValue(AcledEventType.BATTLES);
        assertThat(event.subEventType()).hasValue(AcledSubEventType.ARMED_CLASH);
        assertThat(event.actor1().nameWithoutEra()).hasValue("Military Forces of Ruritania");
        assertThat(event.actor1().firstYear()).hasValue(2015);
        assertThat(event.actor1().lastYear()).hasValue(2023);
        assertThat(event.actor1().associates())
                .containsExactly("Police Forces of Ruritania (2015-2023)", "Border Guard");
        assertThat(event.actor2().firstYear()).isEmpty();
        assertThat(event.interaction()).hasToString("Optional[State forces-Rebel group]");
        assertThat(event.isCivilianTargeting()).isTrue();
        assertThat(event.iso()).hasValue(566);
        assertThat(event.region()).hasValue(AcledRegion.WESTERN_AFRICA);
        assertThat(event.geoPrecision()).hasValue(AcledGeoPrecision.TOWN);
        assertThat(event.sourceScales()).containsExactly(AcledSourceScale.NATIONAL);
        assertThat(event.crowdSize()).hasValue("about 50");
        assertThat(event.population1km()).hasValue(10);
        assertThat(event.population2km()).hasValue(20);
        assertThat(event.population5km()).hasValue(30);
    }

    @ParameterizedTest
    @CsvSource({"Civilian targeting, true", "civilian Targeting, true", "No, false", "yes, false", "'', false"})
    void takesNoOtherWordsForTheTargetingOfCivilians(String words, boolean isTargeting) {
        Result result = read(table(row("civilian_targeting", words)));

        assertThat(result.event().isCivilianTargeting()).isEqualTo(isTargeting);
        assertThat(result.report().count("value.unknown-code")).isEqualTo(isTargeting || words.isEmpty() ? 0 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b"})
    void takesNoLabelForAnExportThatIsNone(String label) {
        assertThatThrownBy(() -> AcledOptions.builder().export(label).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("export is no label such as 2026-08-09: ");
    }

    @Test
    void findsTheCrowdSizeOfOlderRowsInTheirNotes() {
        assertThat(TestRows.event("notes", "People marched. [size=no report]").crowdSize())
                .hasValue("no report");
        assertThat(TestRows.event().crowdSize()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    event_id_cnty,event_date,event_type,actor1,source,fatalities             | true
                    EVENT_ID_CNTY;Event_Date;event_type;actor1;source;fatalities;notes       | true
                    "event_id_cnty","event_date","event_type","actor1","source","fatalities" | true
                    event_id_cnty,event_date,event_type,actor1,source                        | false
                    id,date_start,date_end,best                                              | false
                    event_id_cnty,deleted_timestamp                                          | false
                    """)
    void knowsAHeaderByItsRequiredColumns(String line, boolean isHeader) {
        assertThat(Acled.isHeader(line)).isEqualTo(isHeader);
    }
}
