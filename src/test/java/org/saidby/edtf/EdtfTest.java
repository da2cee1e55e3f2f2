package org.saidby.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Building without text, order, and what the single shapes tell. */
class EdtfTest {

    @ParameterizedTest
    @CsvSource({"2016, 2016", "44, 0044", "0, 0000", "-1, -0001", "-9999, -9999", "9999, 9999"})
    void buildsAYearEqualToTheParsedOne(int year, String text) {
        assertThat(Edtf.year(year)).isEqualTo(Edtf.parse(text)).hasToString(text);
        assertThat(Edtf.year(year).year()).hasValue(year);
    }

    @ParameterizedTest
    @ValueSource(ints = {-10_000, 10_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesToBuildAYearOfMoreThanFourDigits(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.year(year))
                .withMessage("year is not between -9999 and 9999: " + year);
    }

    @Test
    void buildsAMonthEqualToTheParsedOne() {
        assertThat(Edtf.month(2019, 9)).isEqualTo(Edtf.parse("2019-09"));
        assertThat(Edtf.month(-44, 12)).isEqualTo(Edtf.parse("-0044-12"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 13, 21})
    void refusesToBuildAMonthThatDoesNotExist(int month) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.month(2019, month))
                .withMessage("month is not between 1 and 12: " + month);
    }

    @Test
    void buildsADayEqualToTheParsedOne() {
        assertThat(Edtf.day(LocalDate.of(2019, 9, 19))).isEqualTo(Edtf.parse("2019-09-19"));
        assertThat(Edtf.day(LocalDate.of(-44, 3, 5))).isEqualTo(Edtf.parse("-0044-03-05"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.day(LocalDate.MAX))
                .withMessage("year is not between -9999 and 9999: 999999999");
    }

    @Test
    void buildsAnIntervalEqualToTheParsedOne() {
        assertThat(Edtf.between(Edtf.year(1984).approximate(), Edtf.month(2004, 6)))
                .isEqualTo(Edtf.parse("1984~/2004-06"));
    }

    @Test
    void refusesToBuildAnIntervalThatParsingRefuses() {
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> Edtf.between(Edtf.year(2004), Edtf.year(1984)))
                .withMessage("expected an end that is not before the start at index 5: 2004/1984");
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> Edtf.between(Edtf.parse("2001-21"), Edtf.year(2004)))
                .withMessage("expected a month from 01 to 12 at index 5: 2001-21/2004");
    }

    @ParameterizedTest
    @CsvSource({
        "2016, 2016~, 2016?",
        "2016~, 2016~, 2016%",
        "2016?, 2016%, 2016?",
        "2016%, 2016%, 2016%",
        "2016-02-29, 2016-02-29~, 2016-02-29?",
        "201X, 201X~, 201X?"
    })
    void marksADateLikeTheParsedOne(String text, String approximate, String uncertain) {
        EdtfDate date = (EdtfDate) Edtf.parse(text);

        assertThat(date.approximate()).isEqualTo(Edtf.parse(approximate));
        assertThat(date.uncertain()).isEqualTo(Edtf.parse(uncertain));
        assertThat(date.approximate().isApproximate()).isTrue();
        assertThat(date.uncertain().isUncertain()).isTrue();
    }

    @Test
    void marksALongYearLikeTheParsedOne() {
        EdtfYear year = (EdtfYear) Edtf.parse("Y-17000");

        assertThat(year.approximate()).isEqualTo(Edtf.parse("Y-17000~"));
        assertThat(year.uncertain()).isEqualTo(Edtf.parse("Y-17000?"));
        assertThat(year.uncertain().approximate()).isEqualTo(Edtf.parse("Y-17000%"));
        assertThat(year.year()).isEqualTo(-17_000);
    }

    @Test
    void ordersByEarliestThenLatestThenText() {
        List<String> ordered = List.of(
                "/2019",
                "../2018",
                "../2019",
                "Y-17000",
                "-0044",
                "2019-01-01",
                "2019-01",
                "2019-01?",
                "2019",
                "2019-XX",
                "2019~",
                "2019/2020",
                "2019/..",
                "2019/",
                "2019-09-19",
                "2019-09-19T10:00:00Z",
                "Y17000");
        Stream<Edtf> shuffled = ordered.stream().sorted().map(Edtf::parse).sorted();

        assertThat(shuffled.map(Edtf::toString)).containsExactlyElementsOf(ordered);
    }

    @ParameterizedTest
    @CsvSource({
        "1985, 1985, , , YEAR, false",
        "-0044-03, -44, 3, , MONTH, false",
        "1985-04-12~, 1985, 4, 12, DAY, false",
        "201X, , , , YEAR, true",
        "2004-XX, 2004, , , MONTH, true",
        "1985-04-XX, 1985, 4, , DAY, true",
        "1985-XX-XX?, 1985, , , DAY, true"
    })
    void tellsThePartsOfADate(
            String text, Integer year, Integer month, Integer day, EdtfDate.Precision precision, boolean unspecified) {
        EdtfDate date = (EdtfDate) Edtf.parse(text);

        assertThat(date.year().stream().boxed()).isEqualTo(year == null ? List.of() : List.of(year));
        assertThat(date.month().stream().boxed()).isEqualTo(month == null ? List.of() : List.of(month));
        assertThat(date.day().stream().boxed()).isEqualTo(day == null ? List.of() : List.of(day));
        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.hasUnspecified()).isEqualTo(unspecified);
    }

    @Test
    void keepsTheOffsetOfATimeAndALocalTimeLocal() {
        EdtfDateTime local = (EdtfDateTime) Edtf.parse("1985-04-12T23:20:30");
        EdtfDateTime west = (EdtfDateTime) Edtf.parse("1985-04-12T23:20:30-04");
        EdtfDateTime zulu = (EdtfDateTime) Edtf.parse("1985-04-12T23:20:30Z");

        assertThat(local.local()).isEqualTo(LocalDateTime.of(1985, 4, 12, 23, 20, 30));
        assertThat(local.offset()).isEmpty();
        assertThat(west.local()).isEqualTo(local.local());
        assertThat(west.offset()).contains(ZoneOffset.ofHours(-4));
        assertThat(zulu.offset()).contains(ZoneOffset.UTC);
        assertThat(west.date()).isEqualTo(LocalDate.of(1985, 4, 12));
    }

    @Test
    void readsTheEndOfADayAsTheNextMidnightOfThatDay() {
        EdtfDateTime end = (EdtfDateTime) Edtf.parse("1985-12-31T24:00:00+05:30");

        assertThat(end.date()).isEqualTo(LocalDate.of(1985, 12, 31));
        assertThat(end.local()).isEqualTo(LocalDateTime.of(1986, 1, 1, 0, 0));
        assertThat(end.offset()).contains(ZoneOffset.ofHoursMinutes(5, 30));
    }

    @Test
    void keepsTheEndsOfAnInterval() {
        EdtfInterval closed = (EdtfInterval) Edtf.parse("1984~/2004-06");
        EdtfInterval open = (EdtfInterval) Edtf.parse("../2004");
        EdtfInterval unknown = (EdtfInterval) Edtf.parse("1984/");

        assertThat(closed.start()).contains(Edtf.parse("1984~"));
        assertThat(closed.end()).contains(Edtf.parse("2004-06"));
        assertThat(open.start()).isEmpty();
        assertThat(open.earliest().isOpen()).isTrue();
        assertThat(unknown.end()).isEmpty();
        assertThat(unknown.latest().isUnknown()).isTrue();
    }

    @Test
    void knowsTheGapBetweenTheHemispheres() {
        EdtfSeason spring = (EdtfSeason) Edtf.parse("2001-21");

        assertThat(spring.year()).isEqualTo(2001);
        assertThat(spring.code()).isEqualTo(21);
        assertThat(spring.contains(LocalDate.of(2001, 5, 31))).isEqualTo(Truth.YES);
        assertThat(spring.contains(LocalDate.of(2001, 6, 1))).isEqualTo(Truth.NO);
        assertThat(spring.contains(LocalDate.of(2001, 9, 1))).isEqualTo(Truth.YES);
    }

    @Test
    void boundsAreOfOneKindEach() {
        Bound day = Edtf.parse("2019-09-19").earliest();
        Bound open = Edtf.parse("2019/..").latest();
        Bound unknown = Edtf.parse("2019/").latest();
        Bound beyond = Edtf.parse("Y9999999999999999").latest();

        assertThat(day.day()).contains(LocalDate.of(2019, 9, 19));
        for (Bound bound : List.of(open, unknown, beyond)) {
            assertThat(bound.day()).isEmpty();
        }
        for (Bound bound : List.of(day, open, unknown, beyond)) {
            assertThat(Stream.of(bound.isDay(), bound.isOpen(), bound.isUnknown(), bound.isBeyond()))
                    .containsOnlyOnce(true);
        }
        assertThat(beyond.isBeyond()).isTrue();
        assertThat(List.of(day, open, unknown, beyond)).doesNotHaveDuplicates();
        assertThat(day)
                .isEqualTo(Edtf.parse("2019-09-19~").latest())
                .hasSameHashCodeAs(Edtf.parse("2019-09-19").latest());
    }

    @ParameterizedTest
    @CsvSource({
        "Y999999999, +999999999-01-01, +999999999-12-31",
        "Y1000000000, +1000000000-01-01, +1000000000-12-31",
        "Y-1000000000, -1000000000-01-01, -1000000000-12-31",
        "Y9999999999999999, +9999999999999999-01-01, +9999999999999999-12-31",
        "Y-9999999999999999, -9999999999999999-01-01, -9999999999999999-12-31"
    })
    void boundsYearsBeyondTheCalendarOfJavaTime(String text, String earliest, String latest) {
        Edtf year = Edtf.parse(text);

        assertThat(year.earliest()).hasToString(earliest);
        assertThat(year.latest()).hasToString(latest);
    }

    @Test
    void countsDaysAsJavaTimeDoes() {
        for (LocalDate day = LocalDate.of(-405, 1, 1); day.getYear() < 2405; day = day.plusDays(1)) {
            long number = Days.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());

            assertThat(number).isEqualTo(day.toEpochDay());
            assertThat(Days.yearOf(number)).isEqualTo(day.getYear());
        }
    }
}
