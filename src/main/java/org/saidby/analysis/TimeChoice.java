package org.saidby.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.saidby.TimeExtent;
import org.saidby.When;
import org.saidby.edtf.DaySet;
import org.saidby.edtf.Edtf;

/** Makes one time of several. */
final class TimeChoice {

    private TimeChoice() {}

    /** The days that all times have in common, as one of the times if it has just these; empty if there are none. */
    static Optional<When> common(List<When> times) {
        if (times.stream().anyMatch(time -> time.date().isEmpty())) {
            return Optional.empty();
        }
        DaySet common = times.stream()
                .map(TimeChoice::days)
                .reduce(DaySet::intersection)
                .orElseThrow();
        if (common.isEmpty()) {
            return Optional.empty();
        }
        // several times can have the same days and differ in their marks of doubt or their extent
        return times.stream()
                .filter(time -> days(time).equals(common))
                .min(Comparator.comparing(When::toString))
                .or(() -> between(common.first().day(), common.last().day()).map(date -> time(date, times)));
    }

    /** The interval from the first possible day of all times to the last; empty if it has neither, or a time has no date. */
    static Optional<When> around(List<When> times) {
        if (times.stream().anyMatch(time -> time.date().isEmpty())) {
            return Optional.empty();
        }
        List<DaySet> days = times.stream().map(TimeChoice::days).toList();
        Optional<LocalDate> first = days.stream().allMatch(set -> set.first().isDay())
                ? days.stream().flatMap(set -> set.first().day().stream()).min(Comparator.naturalOrder())
                : Optional.empty();
        Optional<LocalDate> last = days.stream().allMatch(set -> set.last().isDay())
                ? days.stream().flatMap(set -> set.last().day().stream()).max(Comparator.naturalOrder())
                : Optional.empty();
        return between(first, last).map(date -> time(date, times));
    }

    private static DaySet days(When time) {
        return time.date().orElseThrow().possibleDays();
    }

    private static Optional<Edtf> between(Optional<LocalDate> start, Optional<LocalDate> end) {
        // a day of a year with more than four digits cannot be written in EDTF
        boolean canBeWritten =
                Stream.concat(start.stream(), end.stream()).allMatch(day -> Math.abs(day.getYear()) < 10_000);
        if (!canBeWritten || start.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        Optional<Edtf> first = start.map(Edtf::from);
        Optional<Edtf> last = end.map(Edtf::from);
        if (first.equals(last)) {
            return first;
        }
        return Optional.of(
                last.isEmpty()
                        ? Edtf.since(first.orElseThrow())
                        : first.isEmpty() ? Edtf.until(last.get()) : Edtf.between(first.get(), last.get()));
    }

    /** On some day of the interval, unless one of the times is meant as a whole. */
    private static When time(Edtf date, List<When> times) {
        boolean isWhole = times.stream().anyMatch(time -> time.extent().equals(Optional.of(TimeExtent.ALL_DAYS)));
        return When.builder()
                .date(date)
                .extent(isWhole ? Optional.empty() : Optional.of(TimeExtent.SOME_DAY))
                .build();
    }
}
