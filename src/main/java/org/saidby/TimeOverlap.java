package org.saidby;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.saidby.edtf.DaySet;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfAllOf;
import org.saidby.edtf.EdtfDate;
import org.saidby.edtf.EdtfInterval;
import org.saidby.edtf.EdtfOneOf;
import org.saidby.edtf.Truth;

/**
 * Whether two times have a day in common.
 *
 * @param possible the days that a time can be on
 * @param near the same, with unknown ends as near as they can be
 * @param certain the days that it is surely on
 * @param oneOfEach sets of days of each of which it is surely on one, besides the possible days
 */
record TimeOverlap(DaySet possible, DaySet near, DaySet certain, List<DaySet> oneOfEach) {

    static Truth of(Edtf one, Optional<TimeExtent> oneExtent, Edtf other, Optional<TimeExtent> otherExtent) {
        if (TimeExtent.isAllDays(oneExtent) && one instanceof EdtfOneOf set) {
            return agreed(set.elements().stream()
                    .map(element -> of(element, extentOf(element), other, otherExtent))
                    .collect(Collectors.toSet()));
        }
        if (TimeExtent.isAllDays(otherExtent) && other instanceof EdtfOneOf) {
            return of(other, otherExtent, one, oneExtent);
        }
        TimeOverlap first = of(one, oneExtent);
        TimeOverlap second = of(other, otherExtent);
        if (first.isSurelyOnADayOf(second) || second.isSurelyOnADayOf(first)) {
            return Truth.YES;
        }
        Truth far = overlap(first.possible, first.certain, second.possible, second.certain);
        Truth near = overlap(first.near, first.certain, second.near, second.certain);
        return far == near ? far : Truth.UNKNOWN;
    }

    /** Of a range in a set one of its days, months or years is meant, and all days of that. */
    private static Optional<TimeExtent> extentOf(Edtf element) {
        return Optional.of(element instanceof EdtfInterval ? TimeExtent.SOME_DAY : TimeExtent.ALL_DAYS);
    }

    /** What holds of each of several that one of them is. */
    private static Truth agreed(Set<Truth> answers) {
        if (answers.size() == 1) {
            return answers.iterator().next();
        }
        return answers.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.MAYBE;
    }

    private static TimeOverlap of(Edtf date, Optional<TimeExtent> extent) {
        boolean isOfAllDays = extent.isPresent()
                ? TimeExtent.isAllDays(extent)
                : date instanceof EdtfInterval || date instanceof EdtfAllOf;
        DaySet possible = date.possibleDays();
        DaySet near = date.nearDays();
        if (TimeCount.isOneDay(date)) {
            return new TimeOverlap(possible, near, possible, List.of());
        }
        return isOfAllDays
                ? new TimeOverlap(possible, near, date.certainDays(), daysOfEach(date))
                : new TimeOverlap(possible, near, DaySet.none(), List.of());
    }

    /** An interval holds some day of its start and some day of its end, and all of several dates some day of each. */
    private static List<DaySet> daysOfEach(Edtf date) {
        Stream<Edtf> each = Stream.empty();
        if (date instanceof EdtfAllOf set) {
            each = set.elements().stream().filter(element -> !(element instanceof EdtfInterval));
        } else if (date instanceof EdtfInterval interval) {
            each = Stream.of(interval.start(), interval.end())
                    .flatMap(Optional::stream)
                    .filter(EdtfDate.class::isInstance);
        }
        return each.map(Edtf::possibleDays).toList();
    }

    private boolean isSurelyOnADayOf(TimeOverlap other) {
        return oneOfEach.stream().anyMatch(other.certain::containsAll);
    }

    /** Whatever days a time is on, one of them is certain for the other if all of them are. */
    private static Truth overlap(DaySet one, DaySet oneCertain, DaySet other, DaySet otherCertain) {
        if (!one.overlaps(other)) {
            return Truth.NO;
        }
        boolean isCertain = oneCertain.overlaps(otherCertain)
                || !otherCertain.isEmpty() && otherCertain.containsAll(one)
                || !oneCertain.isEmpty() && oneCertain.containsAll(other);
        return isCertain ? Truth.YES : Truth.MAYBE;
    }
}
