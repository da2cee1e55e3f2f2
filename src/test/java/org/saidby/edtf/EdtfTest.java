package org.saidby.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Order, and what the single shapes tell. */
class EdtfTest {

    @Test
    void ordersByEarliestThenLatestThenText() {
        List<String> ordered = List.of(
                "..2018/2019",
                "/2019",
                "../2018",
                "[..2018]",
                "../2019",
                "Y-17000",
                "-0044",
                "2019-01-01",
                "2019-01",
                "2019-01?",
                "[2019-01-01,2019-02]",
                "2019",
                "2019-XX",
                "2019~",
                "2019/2020",
                "2019/..",
                "2019/",
                "2019-09-19",
                "2019-09-19T10:00:00Z",
                "2X19-10",
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
        "1985-XX-XX?, 1985, , , DAY, true",
        "1984-1X, 1984, , , MONTH, true",
        "-1XX3-12-0X, , 12, , DAY, true"
    })
    void tellsThePartsOfADate(
            String text, Integer year, Integer month, Integer day, EdtfDate.Part precision, boolean unspecified) {
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
    void tellsWhichPartsAreLeftOpenAndInDoubt() {
        EdtfDate date = (EdtfDate) Edtf.parse("?156X-~1X-25");

        assertThat(date.hasUnspecified(EdtfDate.Part.YEAR)).isTrue();
        assertThat(date.hasUnspecified(EdtfDate.Part.MONTH)).isTrue();
        assertThat(date.hasUnspecified(EdtfDate.Part.DAY)).isFalse();
        assertThat(date.isUncertain(EdtfDate.Part.YEAR)).isTrue();
        assertThat(date.isApproximate(EdtfDate.Part.YEAR)).isFalse();
        assertThat(date.isUncertain(EdtfDate.Part.MONTH)).isFalse();
        assertThat(date.isApproximate(EdtfDate.Part.MONTH)).isTrue();
        assertThat(date.isUncertain(EdtfDate.Part.DAY)).isFalse();
        assertThat(date.isApproximate(EdtfDate.Part.DAY)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2004-06-11%, ?~, ?~, ?~",
        "2004-06~-11, ~, ~, ''",
        "2004?-06-11, ?, '', ''",
        "2004-?06~-11, ~, ?~, ''",
        "?2004-06-11~, ?~, ~, ~",
        "%2004-?06-~11, ?~, ?, ~"
    })
    void aMarkOnTheRightIsForAllBeforeItAndOneOnTheLeftForItsPartAlone(
            String text, String year, String month, String day) {
        EdtfDate date = (EdtfDate) Edtf.parse(text);

        assertThat(marks(date, EdtfDate.Part.YEAR)).isEqualTo(year);
        assertThat(marks(date, EdtfDate.Part.MONTH)).isEqualTo(month);
        assertThat(marks(date, EdtfDate.Part.DAY)).isEqualTo(day);
    }

    private static String marks(EdtfDate date, EdtfDate.Part part) {
        return (date.isUncertain(part) ? "?" : "") + (date.isApproximate(part) ? "~" : "");
    }

    @Test
    void knowsTheGapBetweenTheHemispheres() {
        EdtfYearPart spring = (EdtfYearPart) Edtf.parse("2001-21");

        assertThat(spring.year()).isEqualTo(2001);
        assertThat(spring.part()).isEqualTo(YearPart.SPRING);
        assertThat(spring.contains(LocalDate.of(2001, 5, 31))).isEqualTo(Truth.YES);
        assertThat(spring.contains(LocalDate.of(2001, 6, 1))).isEqualTo(Truth.NO);
        assertThat(spring.contains(LocalDate.of(2001, 9, 1))).isEqualTo(Truth.YES);
        assertThat(Edtf.parse("2001-25").contains(LocalDate.of(2001, 9, 1))).isEqualTo(Truth.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "Y17000, 17000, , 17000, 17000",
        "Y-17E3, -17000, , -17000, -17000",
        "1950S2, 1950, 2, 1900, 1999",
        "-1950S3, -1950, 3, -1959, -1950",
        "0950S2, 950, 2, 950, 959",
        "1950S9, 1950, 9, 1950, 1950",
        "1950S999999999, 1950, 999999999, 1950, 1950"
    })
    void countsSignificantDigitsFromTheLeft(String text, long year, Integer significant, long earliest, long latest) {
        EdtfYear value = (EdtfYear) Edtf.parse(text);

        assertThat(value.year()).isEqualTo(year);
        assertThat(value.significantDigits().stream().boxed())
                .isEqualTo(significant == null ? List.of() : List.of(significant));
        assertThat(value.earliestYear()).isEqualTo(earliest);
        assertThat(value.latestYear()).isEqualTo(latest);
    }

    @Test
    void keepsTheElementsOfASet() {
        EdtfSet set = (EdtfSet) Edtf.parse("[..1667?,1668,1670-01..1672-12,20X1,1760-12-01..]");

        assertThat(set.elements())
                .hasToString("[../1667?, 1668, 1670-01/1672-12, 20X1, 1760-12-01/..]")
                .containsExactlyElementsOf(set.elements().stream()
                        .map(element -> Edtf.parse(element.toString()))
                        .toList());
        assertThat(((EdtfSet) Edtf.parse("{1960,1961-12}")).elements())
                .containsExactly(Edtf.year(1960), Edtf.month(1961, 12));
    }

    @Test
    void keepsWhereTheEndsOfAnIntervalReach() {
        EdtfInterval interval = (EdtfInterval) Edtf.parse("..2004-06-01/2004-06-20..");

        assertThat(interval.start()).contains(Edtf.until(Edtf.day(2004, 6, 1)));
        assertThat(interval.end()).contains(Edtf.since(Edtf.day(2004, 6, 20)));
        assertThat(interval.earliest().isUnknown()).isTrue();
        assertThat(interval.latest().isUnknown()).isTrue();
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
