package org.saidby.edtf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Days that something can be about: exactly those, with the gaps between them, and without end where a value is open.
 *
 * <p>{@link Edtf#possibleDays()} gives them. {@code [2018,2020]} has no day of 2019, {@code 2X19-09} has the thirty days of
 * ten Septembers. Two sets are equal if they have the same days, whatever they come from.
 */
public final class DaySet {

    private static final DaySet EMPTY = new DaySet(List.of());

    private final List<DayPattern> parts;

    private DaySet(List<DayPattern> parts) {
        this.parts = parts;
    }

    /** Returns the set without days. */
    public static DaySet none() {
        return EMPTY;
    }

    static DaySet of(@Nullable DayPattern days) {
        return days == null ? EMPTY : new DaySet(List.of(days));
    }

    /** Returns the days of several parts, with the ranges joined that meet and nothing twice. */
    static DaySet of(Collection<DayPattern> parts) {
        if (parts.size() < 2) {
            return new DaySet(List.copyOf(parts));
        }
        List<DayPattern> ranges = new ArrayList<>();
        Set<DayPattern> all = new LinkedHashSet<>();
        parts.forEach(part -> (part.isRange() ? ranges : all).add(part));
        ranges.sort(Comparator.comparingLong(DayPattern::first));
        for (int i = 0; i < ranges.size(); ) {
            long last = ranges.get(i).last();
            int next = i + 1;
            for (; next < ranges.size() && meets(ranges.get(next).first(), last); next++) {
                last = Math.max(last, ranges.get(next).last());
            }
            all.add(DayPattern.range(ranges.get(i).first(), last));
            i = next;
        }
        return new DaySet(List.copyOf(all));
    }

    private static boolean meets(long first, long last) {
        return first <= last || first - 1 == last;
    }

    static DaySet between(long first, long last) {
        return of(DayPattern.range(first, last));
    }

    static DaySet union(List<DaySet> sets) {
        return of(sets.stream().flatMap(set -> set.parts.stream()).toList());
    }

    /** Returns whether there is no such day, as only an intersection can find. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The first day, included; open if there is none because the days have no beginning, unknown if the set is empty. */
    public Bound first() {
        return isEmpty() ? Bound.UNKNOWN : firstNumber() == DayPattern.NO_START ? Bound.OPEN : Bound.on(firstNumber());
    }

    /** The last day, included; open if there is none because the days have no end, unknown if the set is empty. */
    public Bound last() {
        return isEmpty() ? Bound.UNKNOWN : lastNumber() == DayPattern.NO_END ? Bound.OPEN : Bound.on(lastNumber());
    }

    long firstNumber() {
        long first = parts.get(0).first();
        for (int i = 1; i < parts.size(); i++) {
            first = Math.min(first, parts.get(i).first());
        }
        return first;
    }

    long lastNumber() {
        long last = parts.get(0).last();
        for (int i = 1; i < parts.size(); i++) {
            last = Math.max(last, parts.get(i).last());
        }
        return last;
    }

    /** Returns whether a day is one of these. */
    public boolean contains(LocalDate day) {
        long number = day.toEpochDay();
        return parts.stream().anyMatch(part -> part.holds(number));
    }

    /** Returns whether all days of the other set are days of this one; so it is for a set without days. */
    public boolean containsAll(DaySet other) {
        for (DayPattern part : other.parts) {
            if (!holdsAll(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean holdsAll(DayPattern part) {
        for (DayPattern own : parts) {
            if (own.surelyHolds(part)) {
                return true;
            }
        }
        if (part.isRange() && hasRangesOnly()) {
            return rangesHold(part.first(), part.last());
        }
        boolean isHeldBefore =
                part.first() >= YearDays.FIRST || rangesHold(part.first(), Math.min(part.last(), YearDays.FIRST - 1));
        boolean isHeldAfter =
                part.last() <= YearDays.LAST || rangesHold(Math.max(part.first(), YearDays.LAST + 1), part.last());
        boolean isAnyBetween = part.first() <= YearDays.LAST && part.last() >= YearDays.FIRST;
        return isHeldBefore && isHeldAfter && (!isAnyBetween || YearDays.holdAll(parts, part));
    }

    private boolean hasRangesOnly() {
        return parts.stream().allMatch(DayPattern::isRange);
    }

    /** Returns whether a range of this set has all days between two, both included; no two ranges meet. */
    private boolean rangesHold(long first, long last) {
        return parts.stream().anyMatch(own -> own.isRange() && own.first() <= first && last <= own.last());
    }

    /** Returns whether there is a day in both sets. */
    public boolean overlaps(DaySet other) {
        for (DayPattern own : parts) {
            for (DayPattern part : other.parts) {
                if (own.intersection(part) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns the days that are in both sets. */
    public DaySet intersection(DaySet other) {
        List<DayPattern> both = new ArrayList<>();
        for (DayPattern own : parts) {
            for (DayPattern part : other.parts) {
                DayPattern common = own.intersection(part);
                if (common != null) {
                    both.add(common);
                }
            }
        }
        return of(both);
    }

    /** The number of days; empty if they have no beginning or no end. */
    public OptionalLong count() {
        if (isEmpty()) {
            return OptionalLong.of(0);
        }
        if (!isFinite()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                hasRangesOnly()
                        ? countRanges(parts)
                        : countRanges(clipped(DayPattern.NO_START, YearDays.FIRST - 1))
                                + YearDays.count(parts)
                                + countRanges(clipped(YearDays.LAST + 1, DayPattern.NO_END)));
    }

    private List<DayPattern> clipped(long first, long last) {
        return intersection(between(first, last)).parts;
    }

    private static long countRanges(List<DayPattern> ranges) {
        return ranges.stream()
                .filter(DayPattern::isRange)
                .mapToLong(range -> range.last() - range.first() + 1)
                .sum();
    }

    boolean isFinite() {
        return isEmpty() || firstNumber() != DayPattern.NO_START && lastNumber() != DayPattern.NO_END;
    }

    /** Returns whether there is exactly one day. */
    boolean isOneDay() {
        return !isEmpty() && firstNumber() == lastNumber();
    }

    /** Returns the first of these days that is not before the given one, or {@link DayPattern#NONE}. */
    private long ceiling(long day) {
        long nearest = DayPattern.NONE;
        for (DayPattern own : parts) {
            long found = own.ceiling(day);
            if (found != DayPattern.NONE && (nearest == DayPattern.NONE || found < nearest)) {
                nearest = found;
            }
        }
        return nearest;
    }

    /**
     * Returns the days in their order, one by one.
     *
     * @throws IllegalStateException if they have no beginning, or begin where {@link LocalDate} does not reach
     */
    public Stream<LocalDate> stream() {
        if (isEmpty()) {
            return Stream.empty();
        }
        long first = firstNumber();
        if (!first().isDay()) {
            throw new IllegalStateException("days have no first one that can be told: " + this);
        }
        long end = Math.min(lastNumber(), LocalDate.MAX.toEpochDay());
        return LongStream.iterate(first, day -> day != DayPattern.NONE && day <= end, day -> ceiling(day + 1))
                .mapToObj(LocalDate::ofEpochDay);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DaySet that && containsAll(that) && that.containsAll(this);
    }

    @Override
    public int hashCode() {
        return 31 * first().hashCode() + last().hashCode();
    }

    /** Returns the first and the last day, such as {@code 2018-01-01 to 2020-12-31}, and nothing of the gaps. */
    @Override
    public String toString() {
        return isEmpty() ? "no day" : first() + " to " + last();
    }
}
