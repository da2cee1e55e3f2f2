package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.edtf.DaySet;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.Truth;

/** What is counted from a date holds whichever of its days it was, as counting from each of them shows. */
class CountedDaysTest {

    private static final Ref ANCHOR = Ref.parse("operation:anchor");
    private static final List<TimeRelation> RELATIONS =
            List.of(TimeRelation.AT, TimeRelation.BEFORE, TimeRelation.AFTER, TimeRelation.UNTIL, TimeRelation.SINCE);
    private static final List<Optional<Period>> OFFSETS = Stream.concat(
                    Stream.of(Optional.<Period>empty()),
                    Stream.of("P0D", "P5D", "P14D", "P1M", "P1Y", "P1M3D", "P-1M")
                            .map(text -> Optional.of(Period.parse(text))))
            .toList();
    private static final List<Optional<CalendarUnit>> UNITS = Stream.concat(
                    Stream.of(Optional.<CalendarUnit>empty()),
                    Stream.of(CalendarUnit.DAY, CalendarUnit.WEEK, CalendarUnit.MONTH, CalendarUnit.YEAR)
                            .map(Optional::of))
            .toList();
    private static final List<When> OTHERS = Stream.of(
                    "2019-02-01",
                    "2019-03-04",
                    "2019-02/2019-03",
                    "2018",
                    "2019/..",
                    "2020-02",
                    "/2019-02-28",
                    "2019-02-XX")
            .flatMap(date -> Stream.of(
                    When.on(date), When.on(date).someDay(), When.on(date).allDays()))
            .toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-02-28",
                "2019-01-31",
                "2020-02-29~",
                "2019-02",
                "2019-02-XX",
                "2019-XX-31",
                "2019-02-2X",
                "[2019-01-30..2019-02-02]",
                "[2018-12-31,2019-02-28]",
                "{2019-02-28,2019-03-31}",
                "2019-02-27/2019-03-02",
                "2019-02/2019-02-03",
                "2019-02-27T23:00:00-05"
            })
    void holdWhicheverDayTheAnchorWasOn(String date) {
        When anchor = When.on(date).someDay();
        for (TimeAnchor rule : rules().toList()) {
            When told = When.builder().anchor(rule).build();
            ResolvedTime counted = countedFrom(anchor, told);
            for (LocalDate day :
                    anchor.date().orElseThrow().possibleDays().stream().toList()) {
                check(counted, countedFrom(When.on(day), told));
            }
        }
    }

    private static Stream<TimeAnchor> rules() {
        return RELATIONS.stream()
                .flatMap(relation -> OFFSETS.stream()
                        .flatMap(offset -> UNITS.stream()
                                .map(unit -> TimeAnchor.builder()
                                        .to(ANCHOR)
                                        .relation(relation)
                                        .offset(offset)
                                        .unit(unit)
                                        .build())));
    }

    private static ResolvedTime countedFrom(When anchor, When told) {
        return told.resolve(ref -> Optional.of(List.of(anchor)));
    }

    private static void check(ResolvedTime counted, ResolvedTime fromOneDay) {
        DaySet days = fromOneDay.date().map(Edtf::possibleDays).orElseThrow();

        assertThat(counted.date().orElseThrow().possibleDays().containsAll(days))
                .as("%s has the days of %s, counted from %s", counted, fromOneDay.date(), fromOneDay.anchorDate())
                .isTrue();
        for (When other : OTHERS) {
            Truth truth = counted.when().overlaps(other);
            Truth ofOneDay = fromOneDay.when().overlaps(other);
            if (truth == Truth.YES || truth == Truth.NO) {
                assertThat(ofOneDay)
                        .as("%s overlaps %s, if counted from %s", counted, other, fromOneDay.anchorDate())
                        .isNotEqualTo(truth == Truth.YES ? Truth.NO : Truth.YES);
            }
        }
    }
}
