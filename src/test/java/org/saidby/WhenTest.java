package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfException;

class WhenTest {

    private static final Referable STRIKE = Ref.parse("operation:strike");

    @ParameterizedTest
    @ValueSource(strings = {"2019-09-19", "2018-11", "2014/..", "201X", "2019~"})
    void holdsADateAsItWasWritten(String date) {
        When when = When.on(date);

        assertThat(when.date()).hasValue(Edtf.parse(date));
        assertThat(when.date().orElseThrow()).hasToString(date);
        assertThat(when.words()).isEmpty();
        assertThat(when.extent()).isEmpty();
        assertThat(when.anchor()).isEmpty();
    }

    @Test
    void takesADateFromTextDayOrValue() {
        assertThat(When.on(LocalDate.of(2019, 9, 19)))
                .isEqualTo(When.on("2019-09-19"))
                .isEqualTo(When.on(Edtf.parse("2019-09-19")))
                .isEqualTo(When.builder().date("2019-09-19").build());
    }

    @Test
    void refusesWhatIsNoDate() {
        assertThatExceptionOfType(EdtfException.class).isThrownBy(() -> When.on("19 September"));
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> When.inWords("then").withDate("2019-02-30"));
    }

    @Test
    void holdsWordsAloneAndNothingAtAll() {
        assertThat(When.inWords("in recent days").words()).hasValue("in recent days");
        assertThat(When.inWords("in recent days").date()).isEmpty();
        assertThat(When.builder().build()).isEqualTo(TestValues.MINIMAL_WHEN);
    }

    @Test
    void refusesBlankWords() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> When.inWords(" "))
                .withMessage("words is blank")
                .extracting(MalformedValueException::code)
                .isEqualTo("value.empty");
    }

    static Stream<Arguments> relations() {
        return Stream.of(
                Arguments.of(When.before(STRIKE), TimeRelation.BEFORE),
                Arguments.of(When.after(STRIKE), TimeRelation.AFTER),
                Arguments.of(When.until(STRIKE), TimeRelation.UNTIL),
                Arguments.of(When.since(STRIKE), TimeRelation.SINCE),
                Arguments.of(When.at(STRIKE), TimeRelation.AT));
    }

    @ParameterizedTest
    @MethodSource("relations")
    void isCountedFromSomething(When when, TimeRelation relation) {
        TimeAnchor anchor = when.anchor().orElseThrow();

        assertThat(anchor.to()).isEqualTo(STRIKE);
        assertThat(anchor.relation()).isEqualTo(relation);
        assertThat(anchor.offset()).isEmpty();
        assertThat(anchor.weekday()).isEmpty();
        assertThat(when.date()).isEmpty();
    }

    @Test
    void isCountedByAnOffset() {
        TimeAnchor after = When.after(STRIKE, Period.ofDays(5)).anchor().orElseThrow();
        TimeAnchor before =
                When.before(TestValues.FULL_DOCUMENT, Period.ofDays(1)).anchor().orElseThrow();

        assertThat(after.relation()).isEqualTo(TimeRelation.AFTER);
        assertThat(after.offset()).hasValue(Period.ofDays(5));
        assertThat(before.relation()).isEqualTo(TimeRelation.BEFORE);
        assertThat(before.to()).hasToString("document:full");
        assertThat(before.offset()).hasValue(Period.ofDays(1));
    }

    @Test
    void isAWeekdaySeenFromADocument() {
        When onThursday = When.weekday(DayOfWeek.THURSDAY, TestValues.FULL_DOCUMENT)
                .withWords("on Thursday")
                .withDate("2019-09-26");

        assertThat(onThursday.anchor())
                .hasValue(TestValues.WEEKDAY_TIME_ANCHOR.toBuilder()
                        .extensions(Extensions.none())
                        .build());
        assertThat(onThursday.date()).hasValue(Edtf.parse("2019-09-26"));
        assertThat(onThursday.words()).hasValue("on Thursday");
    }

    @Test
    void refusesAWeekdayBesideAnOffsetOrAnotherRelation() {
        TimeAnchor.Builder anchor = TestValues.WEEKDAY_TIME_ANCHOR.toBuilder();

        Stream.of(
                        anchor.offset(Period.ofDays(7)),
                        TestValues.WEEKDAY_TIME_ANCHOR.toBuilder().unit(CalendarUnit.WEEK),
                        TestValues.WEEKDAY_TIME_ANCHOR.toBuilder().relation(TimeRelation.BEFORE),
                        TestValues.WEEKDAY_TIME_ANCHOR.toBuilder().relation(TimeRelation.of("around")))
                .forEach(bad -> assertThatExceptionOfType(MalformedValueException.class)
                        .isThrownBy(bad::build)
                        .withMessage("a weekday goes with the relation at, no offset and no unit")
                        .extracting(MalformedValueException::code)
                        .isEqualTo("value.type"));
    }

    @Test
    void isAStretchOfTheCalendar() {
        assertThat(Stream.of(When.dayOf(STRIKE), When.weekOf(STRIKE), When.monthOf(STRIKE), When.yearOf(STRIKE))
                        .map(when -> when.anchor().orElseThrow())
                        .peek(anchor -> assertThat(anchor.relation()).isEqualTo(TimeRelation.AT))
                        .map(anchor -> anchor.unit().orElseThrow()))
                .containsExactlyElementsOf(CalendarUnit.known());
    }

    @Test
    void meansSomeDayOrAllDays() {
        assertThat(When.on("2019-09").someDay().extent()).hasValue(TimeExtent.SOME_DAY);
        assertThat(When.on("2019-09").allDays().extent()).hasValue(TimeExtent.ALL_DAYS);
    }
}
