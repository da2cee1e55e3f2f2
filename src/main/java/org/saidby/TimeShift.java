package org.saidby;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.saidby.edtf.Bound;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfAllOf;
import org.saidby.edtf.EdtfDate;
import org.saidby.edtf.EdtfException;
import org.saidby.edtf.EdtfInterval;
import org.saidby.edtf.EdtfSet;

/**
 * Moves dates by a period, and widens them to a stretch of the calendar.
 *
 * <p>A day in September and five days is one of the days from 6 September to 5 October: such a result is a set of one range.
 *
 * @param offset how far; negative for one that leads back
 * @param unit how exact the result is
 */
record TimeShift(Period offset, CalendarUnit unit) {

    /**
     * Returns what an anchor says, as exact as it says: a unit that is told, else the smallest one of the offset, since "two months
     * later" names a month and no day.
     */
    static TimeShift by(TimeAnchor anchor) {
        Period told = anchor.offset().orElse(Period.ZERO);
        return new TimeShift(
                anchor.relation().equals(TimeRelation.BEFORE) ? told.negated() : told,
                anchor.unit().orElseGet(() -> smallestUnit(told)));
    }

    private static CalendarUnit smallestUnit(Period offset) {
        if (offset.getDays() != 0 || offset.isZero()) {
            return CalendarUnit.DAY;
        }
        return offset.getMonths() != 0 ? CalendarUnit.MONTH : CalendarUnit.YEAR;
    }

    /**
     * Returns a date moved and widened, with its marks of doubt.
     *
     * @throws DateTimeException if a day lies beyond the calendar of java.time
     * @throws IllegalArgumentException if a day lies beyond the years of four digits
     */
    Edtf applyTo(Edtf from) {
        if (from instanceof EdtfInterval interval) {
            return interval(interval);
        }
        if (from instanceof EdtfSet set) {
            return set(set);
        }
        return oneOf(range(from));
    }

    private static Edtf oneOf(Edtf range) {
        return range instanceof EdtfInterval ? Edtf.oneOf(range) : range;
    }

    /**
     * Returns a date of which some day is meant as one of its days: an interval as a range in a set, {@code {...}} as {@code
     * [...]}; another date as it is, unless all days of it would be taken for meant.
     */
    static Edtf someDayOf(Edtf date, Optional<TimeExtent> extent) {
        if (date instanceof EdtfAllOf all) {
            return Edtf.oneOf(all.elements());
        }
        boolean isTaken = date instanceof EdtfInterval || TimeExtent.isAllDays(extent) && !TimeCount.isOneDay(date);
        return isTaken ? oneOf(new TimeShift(Period.ZERO, CalendarUnit.DAY).range(date)) : date;
    }

    private Edtf set(EdtfSet set) {
        List<Edtf> elements = set.elements().stream().map(this::range).toList();
        try {
            return set instanceof EdtfAllOf && isOfWholeDays(set) ? Edtf.allOf(elements) : Edtf.oneOf(elements);
        } catch (EdtfException e) {
            // months that became ranges of days can make a text too long; the days from the first to the last are
            // right, too
            return oneOf(range(set));
        }
    }

    /** Returns whether all days of all elements are meant, and are as many afterwards; otherwise not all are certain. */
    private boolean isOfWholeDays(EdtfSet set) {
        return unit.equals(CalendarUnit.DAY)
                && offset.toTotalMonths() == 0
                && set.elements().stream()
                        .allMatch(element -> element instanceof EdtfInterval
                                || element.certainDays().equals(element.possibleDays()));
    }

    private EdtfInterval interval(EdtfInterval interval) {
        Optional<Edtf> start = interval.start().map(this::range).map(TimeShift::asStart);
        Optional<Edtf> end = interval.end().map(this::range).map(TimeShift::asEnd);
        if (start.isEmpty()) {
            return interval.earliest().isOpen()
                    ? Edtf.until(end.orElseThrow())
                    : Edtf.withUnknownStart(end.orElseThrow());
        }
        if (end.isEmpty()) {
            return interval.latest().isOpen() ? Edtf.since(start.get()) : Edtf.withUnknownEnd(start.get());
        }
        return Edtf.between(start.get(), end.get());
    }

    /** Returns what can be the start of an interval: of a range, that it starts on its first day or later. */
    private static Edtf asStart(Edtf moved) {
        return moved instanceof EdtfInterval range && range.end().isPresent()
                ? range.start().<Edtf>map(Edtf::since).orElse(range)
                : moved;
    }

    /** Returns what can be the end of an interval: of a range, that it ends on its last day or before. */
    private static Edtf asEnd(Edtf moved) {
        return moved instanceof EdtfInterval range && range.start().isPresent()
                ? range.end().<Edtf>map(Edtf::until).orElse(range)
                : moved;
    }

    /** Returns the days of a date from the first to the last, moved and widened; if they are one unit, that one. */
    private Edtf range(Edtf from) {
        if (from.earliest().isOpen() || from.earliest().isUnknown()) {
            return Edtf.until(last(from));
        }
        if (from.latest().isOpen() || from.latest().isUnknown()) {
            return Edtf.since(first(from));
        }
        EdtfDate first = first(from);
        EdtfDate last = last(from);
        return first.equals(last) ? first : Edtf.between(first, last);
    }

    private EdtfDate first(Edtf from) {
        return doubted(whole(firstDay(dayOf(from.earliest()).plus(offset))), from);
    }

    private EdtfDate last(Edtf from) {
        return doubted(whole(lastDay(dayOf(from.latest()).plus(offset))), from);
    }

    /** Returns the month or year that a day is in; for a week, which EDTF cannot write, the day. */
    private EdtfDate whole(LocalDate day) {
        if (unit.equals(CalendarUnit.YEAR)) {
            return Edtf.year(day.getYear());
        }
        return unit.equals(CalendarUnit.MONTH) ? Edtf.month(day.getYear(), day.getMonthValue()) : Edtf.from(day);
    }

    /** Returns the first day of the unit that a day is in. */
    LocalDate firstDay(LocalDate day) {
        if (unit.equals(CalendarUnit.WEEK)) {
            return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        }
        return whole(day).earliest().day().orElseThrow();
    }

    /** Returns the last day of the unit that a day is in. */
    LocalDate lastDay(LocalDate day) {
        if (unit.equals(CalendarUnit.WEEK)) {
            return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        }
        return whole(day).latest().day().orElseThrow();
    }

    /**
     * Returns the day of a bound.
     *
     * @throws DateTimeException if it has none
     */
    static LocalDate dayOf(Bound bound) {
        return bound.day().orElseThrow(() -> new DateTimeException("day is beyond the calendar: " + bound));
    }

    /** Returns a date with the marks of doubt that another one has. */
    static EdtfDate doubted(EdtfDate date, Edtf by) {
        EdtfDate marked = by.isUncertain() ? date.uncertain() : date;
        return by.isApproximate() ? marked.approximate() : marked;
    }
}
