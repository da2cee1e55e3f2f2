package org.saidby.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bridges to java.time: exact both ways, or none. */
class EdtfJavaTimeTest {

    @ParameterizedTest
    @ValueSource(strings = {"2019-09-19", "0000-02-29", "-0044-03-15", "9999-12-31"})
    void aDayGoesBothWays(String text) {
        LocalDate day = LocalDate.parse(text);

        assertThat(Edtf.from(day)).isEqualTo(Edtf.parse(text));
        assertThat(Edtf.parse(text).toLocalDate()).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-09", "0000-02", "-0044-03"})
    void aMonthGoesBothWays(String text) {
        YearMonth month = YearMonth.parse(text);

        assertThat(Edtf.from(month)).isEqualTo(Edtf.parse(text));
        assertThat(Edtf.parse(text).toYearMonth()).contains(month);
    }

    @Test
    void aYearGoesBothWays() {
        assertThat(Edtf.from(Year.of(2019))).isEqualTo(Edtf.parse("2019"));
        assertThat(Edtf.from(Year.of(-44))).isEqualTo(Edtf.parse("-0044"));
        assertThat(Edtf.from(Year.of(170_000))).isEqualTo(Edtf.parse("Y170000"));
        assertThat(Edtf.from(Year.of(Year.MIN_VALUE))).isEqualTo(Edtf.parse("Y-999999999"));
        assertThat(Edtf.parse("2019").toYear()).contains(Year.of(2019));
        assertThat(Edtf.parse("-0044").toYear()).contains(Year.of(-44));
        assertThat(Edtf.parse("Y-999999999").toYear()).contains(Year.of(Year.MIN_VALUE));
        assertThat(Edtf.parse("Y17E4").toYear()).contains(Year.of(170_000));
        assertThat(Edtf.parse("1950S4").toYear()).contains(Year.of(1950));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-09-19T10:00:00", "-0044-03-15T23:59:59", "2019-09-19T00:00:07"})
    void aLocalTimeGoesBothWays(String text) {
        LocalDateTime time = LocalDateTime.parse(text);

        assertThat(Edtf.from(time)).isEqualTo(Edtf.parse(text));
        assertThat(Edtf.parse(text).toLocalDateTime()).contains(time);
        assertThat(Edtf.parse(text).toOffsetDateTime()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-09-19T10:00:00Z", "2019-09-19T23:59:59-04:30", "0000-02-29T00:00:00+18:00"})
    void aTimeWithAnOffsetGoesBothWays(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text);

        assertThat(Edtf.from(time)).isEqualTo(Edtf.parse(text));
        assertThat(Edtf.parse(text).toOffsetDateTime()).contains(time);
        assertThat(Edtf.parse(text).toLocalDateTime()).isEmpty();
    }

    @Test
    void anOffsetOfHoursAloneIsTheSameTime() {
        assertThat(Edtf.parse("2019-09-19T10:00:00-04").toOffsetDateTime())
                .contains(OffsetDateTime.parse("2019-09-19T10:00:00-04:00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-09-19?",
                "2019-09-~19",
                "2019-09-XX",
                "2019-XX",
                "201X",
                "2019~",
                "2019-09?",
                "1950S2",
                "Y17000~",
                "Y1000000000",
                "2001-21",
                "2019-09-19/2019-09-19",
                "[2019-09-19]",
                "{2019}",
                "2019-09-19T24:00:00",
                "2019-09-19T24:00:00Z"
            })
    void whatIsMoreOrLessThanOneHasNone(String text) {
        Edtf value = Edtf.parse(text);

        assertThat(Stream.of(
                        value.toLocalDate(),
                        value.toYearMonth(),
                        value.toYear(),
                        value.toLocalDateTime(),
                        value.toOffsetDateTime()))
                .allMatch(java.util.Optional::isEmpty);
    }

    @Test
    void eachValueIsOneOfThemAtMost() {
        assertThat(Edtf.parse("2019-09-19").toYearMonth()).isEmpty();
        assertThat(Edtf.parse("2019-09-19").toYear()).isEmpty();
        assertThat(Edtf.parse("2019-09-19").toLocalDateTime()).isEmpty();
        assertThat(Edtf.parse("2019-09").toLocalDate()).isEmpty();
        assertThat(Edtf.parse("2019-09").toYear()).isEmpty();
        assertThat(Edtf.parse("2019-09-19T10:00:00").toLocalDate()).isEmpty();
    }

    @Test
    void refusesWhatEdtfCannotHold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.from(LocalDate.MAX))
                .withMessage("year is not between -9999 and 9999: 999999999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.from(YearMonth.of(-10_000, 1)))
                .withMessage("year is not between -9999 and 9999: -10000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.from(LocalDateTime.parse("2019-09-19T10:00:00.5")))
                .withMessage("time has a fraction of a second: 2019-09-19T10:00:00.500");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.from(OffsetDateTime.parse("2019-09-19T10:00:00+00:53:28")))
                .withMessage("offset is not of whole minutes: +00:53:28");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edtf.from(LocalDateTime.MIN))
                .withMessage("year is not between -9999 and 9999: -999999999");
    }
}
