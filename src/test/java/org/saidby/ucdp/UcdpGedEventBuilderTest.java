package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.saidby.ucdp.TestRows.event;
import static org.saidby.ucdp.TestRows.read;
import static org.saidby.ucdp.TestRows.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saidby.MalformedValueException;
import org.saidby.Point;

class UcdpGedEventBuilderTest {

    private static String written(UcdpGedEvent event) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        UcdpGed.write(List.of(event), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Returns the cells that differ, by the names of their columns. */
    private static Map<String, String> changes(UcdpGedEvent before, UcdpGedEvent after) {
        Map<String, String> changes = new LinkedHashMap<>();
        for (int i = 0; i < after.columns().size(); i++) {
            String name = after.columns().get(i);
            if (!before.cell(name).equals(Optional.of(after.cells().get(i)))) {
                changes.put(name, after.cells().get(i));
            }
        }
        return changes;
    }

    @Test
    void changesNothingUnlessToldTo() {
        UcdpGedEvent event =
                event("best", "8 ", "id", "304527.0", "side_b", " Y Front", "iso3", "X", "active_year", "1");

        assertThat(event.toBuilder().build()).isEqualTo(event);
        assertThat(event.toBuilder().best(8).sideB(event.sideB()).build()).isEqualTo(event);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change(b -> b.id(7), "{id=7}"),
                change(b -> b.relid("R"), "{relid=R}"),
                change(b -> b.year(OptionalLong.empty()), "{year=}"),
                change(b -> b.activeYear(false), "{active_year=false}"),
                change(b -> b.codeStatus("Check Dyad"), "{code_status=Check Dyad}"),
                change(b -> b.typeOfViolence(TypeOfViolence.NON_STATE), "{type_of_violence=2}"),
                change(
                        b -> b.conflict(UcdpEntry.of(5, "N")),
                        "{conflict_dset_id=, conflict_new_id=5, conflict_name=N}"),
                change(b -> b.dyad(UcdpEntry.none()), "{dyad_dset_id=, dyad_new_id=, dyad_name=}"),
                change(
                        b -> b.sideA(UcdpEntry.of(OptionalLong.of(61), Optional.of("61"), Optional.of("S"))),
                        "{side_a=S}"),
                change(
                        b -> b.sideB(UcdpEntry.of(OptionalLong.of(62), Optional.of("x"), Optional.of("Y Front"))),
                        "{side_b_dset_id=x}"),
                change(b -> b.statesA(List.of(2L, 200L)), "{gwnoa=2;200}"),
                change(b -> b.statesB(List.of(9L)), "{gwnob=9}"),
                change(b -> b.numberOfSources(OptionalLong.empty()), "{number_of_sources=-1}"),
                change(b -> b.numberOfSources(2), "{number_of_sources=2}"),
                change(b -> b.sourceArticle(" a "), "{source_article= a }"),
                change(b -> b.sourceOffice("A;B"), "{source_office=A;B}"),
                change(b -> b.sourceDate("2020-01-01"), "{source_date=2020-01-01}"),
                change(b -> b.sourceHeadline("x\ny"), "{source_headline=x\ny}"),
                change(b -> b.sourceOriginal(Optional.empty()), "{source_original=}"),
                change(b -> b.wherePrecision(WherePrecision.COUNTRY), "{where_prec=6}"),
                change(b -> b.whereCoordinates("C"), "{where_coordinates=C}"),
                change(b -> b.whereDescription("D"), "{where_description=D}"),
                change(b -> b.adm1("1").adm2("2"), "{adm_1=1, adm_2=2}"),
                change(b -> b.point(Point.ofLatLon(25, -0.00001)), "{latitude=25, longitude=-0.00001}"),
                change(b -> b.point(Optional.empty()), "{latitude=, longitude=}"),
                change(b -> b.geomWkt("POINT (1 2)"), "{geom_wkt=POINT (1 2)}"),
                change(b -> b.priogridCell(1), "{priogrid_gid=1}"),
                change(b -> b.country("Z").countryId(1), "{country=Z, country_id=1}"),
                change(b -> b.region("Asia"), "{region=Asia}"),
                change(b -> b.eventClarity(EventClarity.AGGREGATED), "{event_clarity=2}"),
                change(b -> b.datePrecision(DatePrecision.WEEK), "{date_prec=3}"),
                change(b -> b.dateEnd(LocalDate.of(2019, 9, 30)), "{date_end=2019-09-30}"),
                change(b -> b.dateStart(LocalDate.of(2018, 12, 1)), "{date_start=2018-12-01}"),
                change(
                        b -> b.deathsA(1).deathsB(2).deathsCivilians(3).deathsUnknown(4),
                        "{deaths_a=1, deaths_b=2, deaths_civilians=3, deaths_unknown=4}"),
                change(b -> b.best(9).high(9).low(9), "{best=9, high=9, low=9}"),
                change(b -> b.release("26.1"), "{}"));
    }

    private static Arguments change(UnaryOperator<UcdpGedEventBuilder> change, String cells) {
        return Arguments.argumentSet(cells, change, cells);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void writesChangedCellsAloneAnew(UnaryOperator<UcdpGedEventBuilder> change, String cells) throws IOException {
        UcdpGedEvent before = event();

        UcdpGedEvent after = change.apply(before.toBuilder()).build();

        assertThat(changes(before, after)).hasToString(cells);
        assertThat(read(written(after)).event())
                .isEqualTo(after.toBuilder().release(Optional.empty()).build());
    }

    @ParameterizedTest
    @CsvSource({
        "2019-09-19, 2019-09-20",
        "2019-09-19 00:00:00.000, 2019-09-20 00:00:00.000",
        "2019-09-19 00:00, 2019-09-20 00:00",
        "2019-09-19T00:00:00, 2019-09-20T00:00:00",
        "2019-09-19 13:45:00, 2019-09-20 00:00:00.000",
        "19 September 2019, 2019-09-20 00:00:00.000"
    })
    void spellsADayAsTheCellDid(String cell, String expected) {
        UcdpGedEvent before = event("date_end", cell);

        UcdpGedEvent after =
                before.toBuilder().dateEnd(LocalDate.of(2019, 9, 20)).build();

        assertThat(changes(before, after)).isEqualTo(Map.of("date_end", expected));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "True, False", "true, false", "TRUE, false"})
    void spellsYesAndNoAsTheCellDid(String cell, String expected) {
        UcdpGedEvent before = event("active_year", cell);
        UcdpGedEvent after = before.toBuilder().activeYear(false).build();

        assertThat(after.cell("active_year")).hasValue(expected);
        assertThat(after.toBuilder().activeYear(true).build().activeYear()).hasValue(true);
        assertThat(after.toBuilder().activeYear(Optional.empty()).build().cell("active_year"))
                .hasValue("");
    }

    @Test
    void addsAColumnThatTheRowDidNotHave() {
        UcdpGedEvent before = read("id,date_start,date_end,best_est\n1,2020-01-01,2020-01-01,0\n")
                .event();

        UcdpGedEvent after = before.toBuilder().region("Asia").best(3).high(4).build();

        assertThat(after.columns()).containsExactly("id", "date_start", "date_end", "best_est", "region", "high");
        assertThat(after.cells()).containsExactly("1", "2020-01-01", "2020-01-01", "3", "Asia", "4");
        assertThat(after.cell("region")).hasValue("Asia");
    }

    @Test
    void buildsAnEventFromNothing() throws IOException {
        UcdpGedEvent event = UcdpGedEvent.builder()
                .id(9)
                .dateStart(LocalDate.of(2026, 1, 2))
                .dateEnd(LocalDate.of(2026, 1, 2))
                .best(3)
                .sideA(UcdpEntry.of(1, "Government of Xland"))
                .activeYear(true)
                .build();

        assertThat(event.columns()).containsExactlyElementsOf(row().keySet());
        assertThat(event.cell("date_start")).hasValue("2026-01-02 00:00:00.000");
        assertThat(event.cell("active_year")).hasValue("true");
        assertThat(event.cell("number_of_sources")).hasValue("-1");
        assertThat(event.cell("region")).hasValue("");
        assertThat(event.operation().participants()).hasSize(1);
        assertThat(read(written(event)).event()).isEqualTo(event);
    }

    @Test
    void changesWhatTheEventIsInTheModelToo() {
        UcdpGedEvent after = event().toBuilder()
                .release("26.0.1")
                .sourceOffice("B")
                .sourceDate("2019-09-21")
                .build();

        assertThat(after.isProvisional()).isTrue();
        assertThat(after.document().id().text()).isEqualTo("ucdp-ged-26.0.1");
        assertThat(after.reports()).extracting(UcdpReport::office).containsExactly("B");
        assertThat(after.sources().get(1).name()).isEqualTo("B");
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault(b -> b.best(-1), "value.number-range", "best is negative: -1"),
                fault(b -> b.high(1_000_000_001), "value.number-range", "high is greater than 1000000000: 1000000001"),
                fault(b -> b.numberOfSources(-1), "value.number-range", "number_of_sources is negative: -1"),
                fault(b -> b.statesA(List.of(-2L)), "value.number-range", "gwnoa is negative: -2"),
                fault(b -> b.region(""), "value.empty", "region is blank"),
                fault(b -> b.sideA(UcdpEntry.of(1, " S")), "value.trimmed", "side_a has space around it:  S"),
                fault(
                        b -> b.sourceArticle("a\ud800"),
                        "text.lone-surrogate",
                        "source_article holds half of a surrogate pair, at index 1"),
                fault(b -> b.adm1("a\0"), "text.control-char", "adm_1 holds a control character: U+0000, at index 1"),
                fault(
                        b -> b.dateEnd(LocalDate.of(12_019, 1, 1)),
                        "time.invalid-date",
                        "date_end is not of a year from 0 to 9999: +12019-01-01"),
                fault(
                        b -> b.dateEnd(LocalDate.of(2019, 9, 18)),
                        "time.end-before-start",
                        "date_end is before date_start: 2019-09-18 before 2019-09-19"));
    }

    private static Arguments fault(UnaryOperator<UcdpGedEventBuilder> change, String code, String message) {
        return Arguments.argumentSet(message, change, code, message);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void refusesWhatCouldNotBeReadBack(UnaryOperator<UcdpGedEventBuilder> change, String code, String message) {
        UcdpGedEventBuilder builder = change.apply(event().toBuilder());

        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(builder::build)
                .withMessage(message)
                .extracting(MalformedValueException::code)
                .isEqualTo(code);
    }

    @Test
    void needsFourValues() {
        assertThatIllegalStateException()
                .isThrownBy(() -> UcdpGedEvent.builder().build())
                .withMessageContaining("id, dateStart, dateEnd, best");
    }
}
