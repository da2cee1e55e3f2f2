package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Period;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WhenEnglishTest {

    private static final Ref STRIKE = Ref.parse("operation:strike");

    private static When told(TimeRelation relation, @Nullable Period offset, @Nullable CalendarUnit unit) {
        return When.builder()
                .anchor(TimeAnchor.builder()
                        .to(STRIKE)
                        .relation(relation)
                        .offset(Optional.ofNullable(offset))
                        .unit(Optional.ofNullable(unit))
                        .build())
                .build();
    }

    static Stream<Arguments> times() {
        return Stream.of(
                Arguments.of(When.on("2016~"), "about 2016"),
                Arguments.of(When.on("2019-09-19").someDay(), "19 September 2019"),
                Arguments.of(When.on("2019-09").someDay(), "some day in September 2019"),
                Arguments.of(When.on("2019-09-XX").someDay(), "some day in September 2019"),
                Arguments.of(
                        When.on("2019-XX-05").someDay(), When.on("2019-XX-05").toEnglish()),
                Arguments.of(When.on("2019-09-19T10:00:00Z").someDay(), "19 September 2019, 10:00:00 UTC"),
                Arguments.of(When.on("2019-09").allDays(), "all of September 2019"),
                Arguments.of(When.on("2019-09"), "September 2019"),
                Arguments.of(When.on("2001-21").someDay(), "some day in spring 2001"),
                Arguments.of(
                        When.on("2019-09-19/2019-09-26").someDay(),
                        "some day from 19 September 2019 to 26 September 2019"),
                Arguments.of(When.on("2014/..").allDays(), "all days from 2014 on"),
                Arguments.of(When.on("{2018,2020}").allDays(), "all days of 2018 and 2020"),
                Arguments.of(When.on("[2018,2020]").someDay(), "some day in 2018 or 2020"),
                Arguments.of(
                        When.on("2018").toBuilder()
                                .extent(TimeExtent.of("mornings"))
                                .build(),
                        "2018"),
                Arguments.of(When.inWords("in recent days"), "\"in recent days\""),
                Arguments.of(When.builder().build(), "at a time not told"),
                Arguments.of(When.after(STRIKE, Period.ofDays(5)).withWords("later"), "5 days after operation:strike"),
                Arguments.of(
                        When.before(STRIKE, Period.of(1, 2, 1)),
                        "1 year and 2 months and 1 day before operation:strike"),
                Arguments.of(When.after(STRIKE, Period.ZERO), "no time after operation:strike"),
                Arguments.of(When.before(STRIKE), "before operation:strike"),
                Arguments.of(When.since(STRIKE), "since operation:strike"),
                Arguments.of(When.at(STRIKE), "at the time of operation:strike"),
                Arguments.of(When.monthOf(STRIKE), "the month of operation:strike"),
                Arguments.of(
                        told(TimeRelation.BEFORE, null, CalendarUnit.MONTH), "before the month of operation:strike"),
                Arguments.of(
                        told(TimeRelation.AFTER, Period.ofDays(14), CalendarUnit.WEEK),
                        "the week 14 days after operation:strike"),
                Arguments.of(
                        told(TimeRelation.UNTIL, Period.ofDays(14), CalendarUnit.WEEK),
                        "until the week 14 days after operation:strike"),
                Arguments.of(told(TimeRelation.UNTIL, Period.ofDays(5), null), "until 5 days after operation:strike"),
                Arguments.of(told(TimeRelation.AT, Period.ofDays(5), null), "5 days after operation:strike"),
                Arguments.of(When.weekday(DayOfWeek.THURSDAY, STRIKE), "the latest Thursday up to operation:strike"));
    }

    @ParameterizedTest
    @MethodSource("times")
    void tellsTheTime(When when, String words) {
        assertThat(when.toEnglish()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2018-03-01/2018-03-09 | 8 March 2018 or earlier
                    2018                  | 30 December 2018 or earlier
                    201X                  | 30 December 2019 or earlier
                    [2018,2020]           | 30 December 2020 or earlier
                    """)
    void tellsTheDatesThemselvesWhereARelationToThemWouldNotRead(String anchorDate, String words) {
        Operation campaign = Operation.builder()
                .id("campaign")
                .kind(OperationKind.AIRSTRIKE)
                .when(When.on(anchorDate))
                .build();

        assertThat(When.before(campaign)
                        .resolveIn(Dataset.builder().id("d").add(campaign).build())
                        .toEnglish())
                .isEqualTo(words);
    }

    @Test
    void tellsAResolvedTimeByTheDateThatItIsCountedFrom() {
        Operation strike = Operation.builder()
                .id("strike")
                .kind(OperationKind.AIRSTRIKE)
                .when(When.on("2018-03-01"))
                .build();
        Dataset dataset = Dataset.builder().id("d").add(strike).build();

        assertThat(When.before(strike).resolveIn(dataset).toEnglish()).isEqualTo("before 1 March 2018");
        assertThat(When.since(strike).resolveIn(dataset).toEnglish()).isEqualTo("since 1 March 2018");
        assertThat(When.after(strike, Period.ofDays(5)).resolveIn(dataset).toEnglish())
                .isEqualTo("6 March 2018");
        assertThat(When.before(strike).withDate("2017").resolveIn(dataset).toEnglish())
                .isEqualTo("2017");
        assertThat(When.before(Ref.parse("operation:gone")).resolveIn(dataset).toEnglish())
                .isEqualTo("before operation:gone");
    }
}
