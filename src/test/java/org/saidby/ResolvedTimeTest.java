package org.saidby;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.Truth;

class ResolvedTimeTest {

    static final Operation STRIKE = operation("strike", When.on("2019-09-19"));
    static final Operation FALL = operation("fall-of-surt", When.inWords("when Surt fell"));
    private static final Document ARTICLE =
            Document.builder().id("article").published("2019-09-27").build();

    static Operation operation(String id, When when) {
        return Operation.builder()
                .id(id)
                .kind(OperationKind.AIRSTRIKE)
                .when(when)
                .build();
    }

    static Dataset holding(Entity... entities) {
        return Dataset.builder().id("d").add(entities).build();
    }

    static ResolvedTime resolve(When when, Entity... entities) {
        return when.resolveIn(holding(entities));
    }

    static Stream<Arguments> counted() {
        return Stream.of(
                Arguments.of("five days later", When.after(STRIKE, Period.ofDays(5)), "2019-09-24"),
                Arguments.of("two weeks before", When.before(STRIKE, Period.ofWeeks(2)), "2019-09-05"),
                Arguments.of("yesterday", When.before(ARTICLE, Period.ofDays(1)), "2019-09-26"),
                Arguments.of("on Thursday", When.weekday(THURSDAY, ARTICLE), "2019-09-26"),
                Arguments.of("on Friday", When.weekday(FRIDAY, ARTICLE), "2019-09-27"),
                Arguments.of("today", When.dayOf(ARTICLE), "2019-09-27"),
                Arguments.of("this week", When.weekOf(ARTICLE), "[2019-09-23..2019-09-29]"),
                Arguments.of("this month", When.monthOf(ARTICLE), "2019-09"),
                Arguments.of("this year", When.yearOf(ARTICLE), "2019"),
                Arguments.of("last month", When.before(ARTICLE, Period.ofMonths(1)), "2019-08"),
                Arguments.of("the year before", When.before(ARTICLE, Period.ofYears(1)), "2018"),
                Arguments.of("a year and a day later", When.after(STRIKE, Period.of(1, 0, 1)), "2020-09-20"),
                Arguments.of(
                        "two months later to the day",
                        unit(When.after(STRIKE, Period.ofMonths(2)), CalendarUnit.DAY),
                        "2019-11-19"),
                Arguments.of(
                        "the week after next",
                        unit(When.after(ARTICLE, Period.ofWeeks(2)), CalendarUnit.WEEK),
                        "[2019-10-07..2019-10-13]"),
                Arguments.of("at the same time", When.at(STRIKE), "2019-09-19"),
                Arguments.of("before the strike", When.before(STRIKE), "[..2019-09-18]"),
                Arguments.of("after the strike", When.after(STRIKE), "[2019-09-20..]"),
                Arguments.of(
                        "before the week of the article",
                        unit(When.before(ARTICLE), CalendarUnit.WEEK),
                        "[..2019-09-22]"),
                Arguments.of(
                        "after the month of the article",
                        unit(When.after(ARTICLE), CalendarUnit.MONTH),
                        "[2019-10-01..]"),
                Arguments.of(
                        "until the month of the article", unit(When.until(ARTICLE), CalendarUnit.MONTH), "/2019-09"),
                Arguments.of(
                        "since the week of the article", unit(When.since(ARTICLE), CalendarUnit.WEEK), "2019-09-23../"),
                Arguments.of("until the strike", When.until(STRIKE), "/2019-09-19"),
                Arguments.of("since the strike", When.since(STRIKE), "2019-09-19/"));
    }

    private static When unit(When when, CalendarUnit unit) {
        return when.toBuilder()
                .anchor(when.anchor().orElseThrow().toBuilder().unit(unit).build())
                .build();
    }

    @ParameterizedTest
    @MethodSource("counted")
    void countsFromWhatItIsAnchoredTo(String words, When told, String date) {
        ResolvedTime resolved = resolve(told.withWords(words), STRIKE, ARTICLE);

        assertThat(resolved.date()).contains(Edtf.parse(date));
        assertThat(resolved.counted()).isEqualTo(resolved.date());
        assertThat(resolved.unresolved()).isEmpty();
        assertThat(resolved.through())
                .containsExactly(told.anchor().orElseThrow().to());
        assertThat(resolved.when())
                .isEqualTo(told.withWords(words).withDate(date))
                .extracting(When::words)
                .isEqualTo(Optional.of(words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2019-09-19~            | P5D | 2019-09-24~
                    2019-09-%19            | P5D | 2019-09-24%
                    2019-09                | P5D | [2019-09-06..2019-10-05]
                    2019-09~               | P5D | [2019-09-06~..2019-10-05~]
                    2019-09                | P1M | 2019-10
                    2019                   | P1M | [2019-02..2020-01]
                    2019                   | P1Y | 2020
                    2019-01-31             | P1M | 2019-02
                    2019-09-19/2019-09-26  | P5D | 2019-09-24/2019-10-01
                    2019-09/2019-11        | P5D | 2019-09-06../..2019-12-05
                    2019-09/..             | P5D | 2019-09-06../..
                    /2019-09               | P5D | /..2019-10-05
                    2019-09-19/..          | P5D | 2019-09-24/..
                    2019-09-19/            | P5D | 2019-09-24/
                    ../2019-09-19          | P5D | ../2019-09-24
                    /2019-09-19?           | P5D | /2019-09-24?
                    ..2019-09-19/2019-09-26 | P5D | ..2019-09-24/2019-10-01
                    [2018,2020]            | P1Y | [2019,2021]
                    [..2018-03-01]         | P5D | [..2018-03-06]
                    {2019-09-19..2019-09-21,2019-10-01} | P5D | {2019-09-24..2019-09-26,2019-10-06}
                    2019-09-XX             | P5D | [2019-09-06..2019-10-05]
                    2001-34                | P5D | [2001-04-06..2001-07-05]
                    2019-09-19T10:00:00Z   | P5D | 2019-09-24
                    1950S2                 | P1Y | [1901..2000]
                    [2019-08,2019-10]      | P5D | [2019-08-06..2019-09-05,2019-10-06..2019-11-05]
                    [2019-08..2019-09~]    | P5D | [2019-08-06~..2019-10-05~]
                    {..2018-03}            | P5D | {..2018-04-05}
                    {2019-XX}              | P1M | [2019-02..2020-01]
                    {2019-09-XX,2020-01-01} | P5D | [2019-09-06..2019-10-05,2020-01-06]
                    {2018,2020-01-01}      | P5D | {2018-01-06..2019-01-05,2020-01-06}
                    {2019-09-19,2019-11-01} | P1M | [2019-10,2019-12]
                    2019-09-01../..2019-09-20 | P5D | 2019-09-06../..2019-09-25
                    """)
    void movesWhateverDateTheAnchorHas(String date, Period offset, String expected) {
        Operation anchor = operation("o", When.on(date));

        assertThat(resolve(When.after(anchor, offset), anchor).date()).contains(Edtf.parse(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    before | 2018-03      | [..2018-03-30]
                    before | 2018-03~     | [..2018-03-30~]
                    before | [2018,2020]  | [..2020-12-30]
                    after  | 2018-03      | [2018-03-02..]
                    until  | 2018-03?     | /2018-03?
                    until  | 2019-09-19/2019-09-26 | /2019-09-26
                    until  | [2018,2020~] | /..2020-12-31~
                    until  | 2019-09-19/..2019-09-26 | /..2019-09-26
                    since  | 2014         | 2014/
                    since  | 2014/2016-05 | 2014/
                    since  | [2018,2020]  | 2018-01-01../
                    since  | Y-17E7       | Y-17E7/
                    """)
    void takesOneSideOfTheAnchor(String relation, String date, String expected) {
        Operation anchor = operation("o", When.on(date));
        When told = When.builder()
                .anchor(TimeAnchor.builder()
                        .to(anchor)
                        .relation(TimeRelation.of(relation))
                        .build())
                .build();

        assertThat(resolve(told, anchor).date()).contains(Edtf.parse(expected));
    }

    @Test
    void resolvesAgainWhenTheAnchorIsCorrected() {
        When told = When.after(STRIKE, Period.ofDays(5)).withWords("five days later");
        When coded = resolve(told, STRIKE).when();
        Operation corrected = operation("strike", When.on("2019-09-18"));
        ResolvedTime again = resolve(coded, corrected);

        assertThat(coded).isEqualTo(told.withDate("2019-09-24"));
        assertThat(again.when()).isEqualTo(told.withDate("2019-09-23"));
        assertThat(again.told()).isEqualTo(coded);
        assertThat(again.contradictsCoded()).isTrue();
        assertThat(resolve(coded, STRIKE).contradictsCoded()).isFalse();
        assertThat(resolve(told, STRIKE).contradictsCoded()).isFalse();
    }

    @Test
    void aCodedDateIsNarrowerThanOneSideOfItsAnchor() {
        ResolvedTime resolved = resolve(When.before(STRIKE).withDate("2019-08"), STRIKE);

        assertThat(resolved.date()).contains(Edtf.parse("2019-08"));
        assertThat(resolved.counted()).contains(Edtf.parse("[..2019-09-18]"));
        assertThat(resolved.contradictsCoded()).isFalse();
        assertThat(resolve(When.before(STRIKE).withDate("2019-10"), STRIKE).contradictsCoded())
                .isTrue();
    }

    @Test
    void aTimeWithoutAnAnchorIsItsDate() {
        assertThat(resolve(When.on("2016~").someDay()).when())
                .isEqualTo(When.on("2016~").someDay());
        assertThat(resolve(When.on("2016~")).unresolved()).isEmpty();
        assertThat(resolve(When.on("2016~")).counted()).isEmpty();
    }

    static Stream<Arguments> uncountable() {
        Operation early = operation("early", When.on("Y-17E9"));
        Operation open = operation("open", When.on("2014/.."));
        Operation anyDay = operation("any-day", When.on("..2004/2005..").someDay());
        Operation month = operation("month", When.on("2019-09"));
        Operation last = operation("last", When.on("9999-12-31"));
        Operation one = operation("one", When.after(Ref.parse("operation:two"), Period.ofDays(1)));
        Operation two = operation("two", When.after(one, Period.ofDays(1)));
        Operation late = operation("late", When.after(FALL, Period.ofDays(1)));
        Source source = Source.of("s", SourceKind.PERSON, "s");
        When around = When.builder()
                .anchor(TimeAnchor.builder()
                        .to(STRIKE)
                        .relation(TimeRelation.of("around"))
                        .build())
                .build();
        return Stream.of(
                Arguments.of(When.inWords("then"), STRIKE, "NOT_ANCHORED", "it is told in words alone"),
                Arguments.of(When.builder().build(), STRIKE, "NOT_ANCHORED", "nothing is told of it"),
                Arguments.of(When.after(Ref.parse("operation:gone")), STRIKE, "NOT_HELD", "operation:gone is not held"),
                Arguments.of(When.before(FALL), FALL, "UNDATED", "operation:fall-of-surt has no date"),
                Arguments.of(When.at(source), source, "UNDATED", "source:s has no date"),
                Arguments.of(When.at(late), late, "NOT_HELD", "operation:fall-of-surt is not held"),
                Arguments.of(
                        When.weekday(THURSDAY, month),
                        month,
                        "NOT_ONE_DAY",
                        "operation:month is dated to 2019-09, not to one day"),
                Arguments.of(
                        When.before(open),
                        open,
                        "NO_SUCH_END",
                        "operation:open has no end or beginning that can be counted from: 2014/.."),
                Arguments.of(
                        When.at(anyDay),
                        anyDay,
                        "NO_SUCH_END",
                        "operation:any-day has no end or beginning that can be counted from: ..2004/2005.."),
                Arguments.of(
                        When.before(early),
                        early,
                        "BEYOND_CALENDAR",
                        "the days counted from Y-17E9 of operation:early lie beyond the calendar"),
                Arguments.of(
                        When.after(last, Period.ofDays(1)),
                        last,
                        "BEYOND_CALENDAR",
                        "the days counted from 9999-12-31 of operation:last lie beyond the calendar"),
                Arguments.of(
                        When.after(early, Period.ofDays(Integer.MAX_VALUE)),
                        early,
                        "BEYOND_CALENDAR",
                        "the days counted from Y-17E9 of operation:early lie beyond the calendar"),
                Arguments.of(
                        around,
                        STRIKE,
                        "UNKNOWN_WORD",
                        "it stands to operation:strike in a way that this version does not know"),
                Arguments.of(
                        unit(When.at(STRIKE), CalendarUnit.of("fortnight")),
                        STRIKE,
                        "UNKNOWN_WORD",
                        "it stands to operation:strike in a way that this version does not know"),
                Arguments.of(When.at(two), two, "NOT_HELD", "operation:one is not held"));
    }

    @ParameterizedTest
    @MethodSource("uncountable")
    void saysWhyItCannot(When told, Entity held, Unresolved.Reason reason, String message) {
        ResolvedTime resolved = resolve(told, held);

        assertThat(resolved.date()).isEmpty();
        assertThat(resolved.counted()).isEmpty();
        assertThat(resolved.when()).isEqualTo(told);
        Unresolved unresolved = resolved.unresolved().orElseThrow();
        assertThat(unresolved.reason()).isEqualTo(reason);
        assertThat(unresolved.message()).isEqualTo(message);
        assertThat(unresolved).hasToString(message);
        assertThat(unresolved.at().isEmpty()).isEqualTo(reason == Unresolved.Reason.NOT_ANCHORED);
        // what was coded stays when nothing can be counted
        assertThat(resolve(told.withDate("2019-09-24"), held).date()).contains(Edtf.parse("2019-09-24"));
    }

    @Test
    void aWholeWeekIsAnIntervalAndADayOfItIsNot() {
        assertThat(resolve(When.weekOf(ARTICLE).allDays(), ARTICLE).date())
                .contains(Edtf.parse("2019-09-23/2019-09-29"));
        assertThat(resolve(When.weekOf(ARTICLE).someDay(), ARTICLE).date())
                .contains(Edtf.parse("[2019-09-23..2019-09-29]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    after | P5D | 2019-09-19/2019-09-26 | [2019-09-24..2019-10-01] | 2019-09-25
                    at    |     | 2019-09-19/2019-09-26 | [2019-09-19..2019-09-26] | 2019-09-22
                    at    |     | 2014/..               | [2014-01-01..]           | 2019-09-22
                    at    |     | /2016~                | [..2016-12-31~]          | 2015-09-22
                    at    |     | {2018,2020}           | [2018,2020]              | 2018-05-03
                    at    |     | 2018                  | 2018                     | 2018-05-03
                    since |     | 2019-09-19/2019-09-26 | 2019-09-19../            | 2019-09-19
                    until |     | 2019-09-19/2019-09-26 | /..2019-09-26            | 2019-09-26
                    """)
    void someDayOfTheAnchorIsNotAllOfIt(
            String relation, @Nullable Period offset, String date, String expected, String inside) {
        Operation anchor = operation("o", When.on(date).someDay());
        When told = When.builder()
                .anchor(TimeAnchor.builder()
                        .to(anchor)
                        .relation(TimeRelation.of(relation))
                        .offset(Optional.ofNullable(offset))
                        .build())
                .build();
        ResolvedTime resolved = resolve(told, anchor);

        assertThat(resolved.date()).contains(Edtf.parse(expected));
        assertThat(resolved.when().overlaps(When.on(inside))).isIn(Truth.MAYBE, Truth.UNKNOWN);
    }

    @Test
    void allDaysOfSomeDayOfAYearAreNotAllDaysOfTheYear() {
        Operation anchor = operation("o", When.on("2018").someDay());
        When told = When.at(anchor).allDays();

        assertThat(resolve(told, anchor).date()).contains(Edtf.parse("[2018-01-01..2018-12-31]"));
        assertThat(resolve(told, anchor).when().overlaps(When.on("2018-05-03"))).isEqualTo(Truth.MAYBE);
        assertThat(resolve(When.at(STRIKE).allDays(), STRIKE).date()).contains(Edtf.parse("2019-09-19"));
    }

    @Test
    void aCodedDateIsNarrowerThanOneEndThatIsCounted() {
        When until = When.builder()
                .anchor(TimeAnchor.builder()
                        .to(STRIKE)
                        .relation(TimeRelation.UNTIL)
                        .offset(Period.ofDays(5))
                        .build())
                .date("2019-09-20/2019-09-24")
                .build();

        assertThat(resolve(until, STRIKE).date()).contains(Edtf.parse("2019-09-20/2019-09-24"));
        assertThat(resolve(until, STRIKE).counted()).contains(Edtf.parse("/2019-09-24"));
    }

    @Test
    void fallsBackToOneRangeWhereASetWouldBeTooLong() {
        Operation anchor = operation(
                "o",
                When.on(IntStream.range(0, 100).mapToObj(i -> "" + (1900 + i)).collect(joining(",", "[", "]"))));

        assertThat(resolve(When.after(anchor, Period.ofDays(5)), anchor).date())
                .contains(Edtf.parse("[1900-01-06..2000-01-05]"));
    }
}
