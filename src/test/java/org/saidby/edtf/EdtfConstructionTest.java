package org.saidby.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.saidby.edtf.EdtfDate.Part.DAY;
import static org.saidby.edtf.EdtfDate.Part.MONTH;
import static org.saidby.edtf.EdtfDate.Part.YEAR;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Building without text gives what parsing gives. */
class EdtfConstructionTest {

    static Stream<Arguments> built() {
        EdtfDate june = Edtf.month(2004, 6);
        EdtfDate eleventh = Edtf.day(2004, 6, 11);
        return Stream.of(
                Arguments.of("2016", Edtf.year(2016)),
                Arguments.of("0044", Edtf.year(44)),
                Arguments.of("0000", Edtf.year(0)),
                Arguments.of("-0001", Edtf.year(-1)),
                Arguments.of("-9999", Edtf.year(-9999)),
                Arguments.of("9999", Edtf.year(9999)),
                Arguments.of("2019-09", Edtf.month(2019, 9)),
                Arguments.of("-0044-12", Edtf.month(-44, 12)),
                Arguments.of("2004-06-11", eleventh),
                Arguments.of("-0044-03-05", Edtf.day(-44, 3, 5)),
                Arguments.of("201X", Edtf.decade(2016)),
                Arguments.of("000X", Edtf.decade(7)),
                Arguments.of("20XX", Edtf.century(2016)),
                Arguments.of("2004-XX", Edtf.year(2004).someMonth()),
                Arguments.of("2004-06-XX", june.someDay()),
                Arguments.of("2004-XX-XX", Edtf.year(2004).someDay()),
                Arguments.of("2004-XX-XX", Edtf.year(2004).someMonth().someDay()),
                Arguments.of("XXXX-06-11", eleventh.someYear()),
                Arguments.of("XXXX-12-XX", Edtf.month(-44, 12).someDay().someYear()),
                Arguments.of("2016~", Edtf.year(2016).approximate()),
                Arguments.of("2016?", Edtf.year(2016).uncertain()),
                Arguments.of("2016%", Edtf.year(2016).uncertain().approximate()),
                Arguments.of("2016%", Edtf.year(2016).approximate().uncertain().approximate()),
                Arguments.of("201X~", Edtf.decade(2016).approximate()),
                Arguments.of("2004-06-XX?", june.uncertain().someDay().uncertain()),
                Arguments.of("2004-06?-XX", june.uncertain().someDay()),
                Arguments.of("2004?-06-11", eleventh.uncertain(YEAR)),
                Arguments.of("2004-?06-11", eleventh.uncertain(MONTH)),
                Arguments.of("2004-06-~11", eleventh.approximate(DAY)),
                Arguments.of("2004-06~-11", eleventh.approximate(YEAR).approximate(MONTH)),
                Arguments.of("2004?-06-~11", eleventh.uncertain(YEAR).approximate(DAY)),
                Arguments.of(
                        "2004?-%06-11",
                        eleventh.uncertain(YEAR).uncertain(MONTH).approximate(MONTH)),
                Arguments.of(
                        "2004-06-11~",
                        eleventh.approximate(YEAR).approximate(MONTH).approximate(DAY)),
                Arguments.of("-0044-~03", Edtf.month(-44, 3).approximate(MONTH)),
                Arguments.of("-0044~-03", Edtf.month(-44, 3).approximate(YEAR)),
                Arguments.of("Y17000", Edtf.longYear(17_000)),
                Arguments.of("Y-17000%", Edtf.longYear(-17_000).approximate().uncertain()),
                Arguments.of("Y17101S2", Edtf.longYear(17_101).significantTo(2)),
                Arguments.of(
                        "Y17101S3~",
                        Edtf.longYear(17_101).approximate().significantTo(2).significantTo(3)),
                Arguments.of("1950S2", Edtf.estimated(1950, 2)),
                Arguments.of("-0044S1?", Edtf.estimated(-44, 1).uncertain()),
                Arguments.of("2001-21", Edtf.part(YearPart.SPRING, 2001)),
                Arguments.of("-0001-41", Edtf.part(YearPart.SECOND_HALF, -1)),
                Arguments.of("1984~/2004-06", Edtf.between(Edtf.year(1984).approximate(), june)),
                Arguments.of("1985/..", Edtf.since(Edtf.year(1985))),
                Arguments.of("../1985", Edtf.until(Edtf.year(1985))),
                Arguments.of("1985/", Edtf.withUnknownEnd(Edtf.year(1985))),
                Arguments.of("/1985", Edtf.withUnknownStart(Edtf.year(1985))),
                Arguments.of("..2004-06-11/2005", Edtf.between(Edtf.until(eleventh), Edtf.year(2005))),
                Arguments.of("2004-06-11/2005..", Edtf.between(eleventh, Edtf.since(Edtf.year(2005)))),
                Arguments.of("2004-06-11../..2005", Edtf.between(Edtf.since(eleventh), Edtf.until(Edtf.year(2005)))),
                Arguments.of("[1667,1760-12]", Edtf.oneOf(Edtf.year(1667), Edtf.month(1760, 12))),
                Arguments.of(
                        "[..1667,1670..1672,1760..]",
                        Edtf.oneOf(
                                Edtf.until(Edtf.year(1667)),
                                Edtf.between(Edtf.year(1670), Edtf.year(1672)),
                                Edtf.since(Edtf.year(1760)))),
                Arguments.of("{1960,1961-12}", Edtf.allOf(Edtf.year(1960), Edtf.month(1961, 12))),
                Arguments.of("{2016~}", Edtf.allOf(List.of(Edtf.year(2016).approximate()))));
    }

    @ParameterizedTest
    @MethodSource("built")
    void isEqualToTheParsedOne(String text, Edtf built) {
        Edtf parsed = Edtf.parse(text);

        assertThat(built).hasToString(text).isEqualTo(parsed).hasSameHashCodeAs(parsed);
        assertThat(built.compareTo(parsed)).isZero();
        assertThat(built.level()).isEqualTo(parsed.level());
        assertThat(built.earliest()).isEqualTo(parsed.earliest());
        assertThat(built.latest()).isEqualTo(parsed.latest());
        assertThat(built.possibleDays()).isEqualTo(parsed.possibleDays());
        assertThat(built.isUncertain()).isEqualTo(parsed.isUncertain());
        assertThat(built.isApproximate()).isEqualTo(parsed.isApproximate());
        assertThat(built.toEnglish()).isEqualTo(parsed.toEnglish());
    }

    @ParameterizedTest
    @EnumSource(YearPart.class)
    void buildsEveryPartOfAYear(YearPart part) {
        assertThat(Edtf.part(part, 2001)).isEqualTo(Edtf.parse("2001-" + part.code()));
    }

    @ParameterizedTest
    @CsvSource({
        "?2004, 2004~, 2004%",
        "2004-?06~-11, 2004-06-11~, 2004-%06-11~",
        "2004-06?-11?, 2004-06-11%, 2004-06-11?",
    })
    void writesMarksInThePreferredFormWhenOneIsAdded(String text, String mark, String expected) {
        EdtfDate date = (EdtfDate) Edtf.parse(text);
        EdtfDate marked = mark.endsWith("~") ? date.approximate() : date.uncertain();

        assertThat(marked.isApproximate() || marked.isUncertain()).isTrue();
        for (EdtfDate.Part part : EdtfDate.Part.values()) {
            boolean isWritten = part.compareTo(date.precision()) <= 0;
            assertThat(marked.isUncertain(part)).isEqualTo(date.isUncertain(part) || isWritten && !mark.endsWith("~"));
            assertThat(marked.isApproximate(part))
                    .isEqualTo(date.isApproximate(part) || isWritten && mark.endsWith("~"));
        }
        assertThat(marked).isEqualTo(Edtf.parse(marked.toString()));
    }

    @ParameterizedTest
    @ValueSource(ints = {-10_000, 10_000, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesAYearOfMoreThanFourDigits(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.year(year))
                .withMessage("year is not between -9999 and 9999: " + year);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.part(YearPart.SPRING, year))
                .withMessage("year is not between -9999 and 9999: " + year);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 13, 21})
    void refusesAMonthThatDoesNotExist(int month) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.month(2019, month))
                .withMessage("month is not between 1 and 12: " + month);
    }

    @Test
    void refusesWhatDoesNotExistOrFit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.day(2019, 2, 29))
                .withMessage("there is no such day: 2019-2-29");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.decade(-1))
                .withMessage("year is not between 0 and 9999: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.century(10_000))
                .withMessage("year is not between -9999 and 9999: 10000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.longYear(9_999))
                .withMessage("year has no more than four digits: 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.estimated(1950, 0))
                .withMessage("significant digits are fewer than 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.month(2019, 9).uncertain(DAY))
                .withMessage("date has no day: 2019-09");
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> Edtf.longYear(Long.MIN_VALUE))
                .satisfies(fault -> assertThat(fault.isBeyondLimit()).isTrue());
    }

    @ParameterizedTest
    @CsvSource({"2004-06-11~, 2004-XX~", "2004?-06-11, 2004?-XX", "2004-06-?11, 2004-XX", "2004-06~-11?, 2004-XX%"})
    void someMonthLeavesTheMarksOfTheDay(String date, String expected) {
        assertThat(((EdtfDate) Edtf.parse(date)).someMonth()).hasToString(expected);
    }

    @Test
    void takesNoIntervalWithAnUnknownEndForOneThatIsOpen() {
        EdtfInterval unknown = Edtf.withUnknownEnd(Edtf.year(2004));

        assertThat(Edtf.since(Edtf.since(Edtf.year(2004)))).hasToString("2004../..");
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> Edtf.between(unknown, Edtf.year(2005)))
                .withMessage("expected a year at index 5: 2004//2005");
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> Edtf.oneOf(unknown))
                .withMessage("expected -, S, ?, ~, %, .., a comma or ] at index 5: [2004/]");
    }

    @Test
    void refusesIntervalsAndSetsThatParsingRefuses() {
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> Edtf.between(Edtf.year(2004), Edtf.year(1984)))
                .withMessage("expected an end that is not before the start at index 5: 2004/1984");
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> Edtf.between(Edtf.part(YearPart.SPRING, 2001), Edtf.year(2004)))
                .withMessage(
                        "expected a month from 01 to 12, as a part of the year stands alone at index 5: 2001-21/2004");
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> Edtf.between(Edtf.between(Edtf.year(2001), Edtf.year(2002)), Edtf.year(2004)))
                .satisfies(fault -> assertThat(fault.index()).isEqualTo(9));
        assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> Edtf.oneOf(List.of()));
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> Edtf.oneOf(Edtf.year(2001), Edtf.until(Edtf.year(2000))));
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> Edtf.allOf(Edtf.between(Edtf.year(2001), Edtf.month(2002, 1))))
                .withMessage("expected a year, as the range starts with one at index 7: {2001..2002-01}");
        assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> Edtf.oneOf(Edtf.oneOf(Edtf.year(2001))));
    }
}
