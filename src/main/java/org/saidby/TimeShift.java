package org.saidby;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.saidby.edtf.Bound;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfAllOf;
import org.saidby.edtf.EdtfDate;
import org.saidby.edtf.EdtfInterval;
import org.saidby.edtf.EdtfSet;

/** Moves dates by a period, and widens them to a stretch of the calendar. */
final class TimeShift {

    private static final Period NO_TIME = Period.ZERO;

    private TimeShift() {}

    /**
     * Returns a date moved as an anchor says, and as exact as it says: a unit that is told, else the smallest one of the offset,
     * since "two months later" names a month and no day.
     *
     * @throws DateTimeException if a day lies beyond the calendar of java.time
     * @throws IllegalArgumentException if a day lies beyond the years of four digits
     */
    static Edtf of(Edtf from, TimeAnchor anchor) {
        if (anchor.offset().isEmpty() && anchor.unit().isEmpty()) {
            return from;
        }
        Period told = anchor.offset().orElse(NO_TIME);
        Period offset = anchor.relation().equals(TimeRelation.BEFORE) ? told.negated() : told;
        CalendarUnit unit = anchor.unit().orElseGet(() -> smallestUnit(told));
        return moved(from, day -> day.plus(offset), unit);
    }

    private static CalendarUnit smallestUnit(Period offset) {
        if (offset.getDays() != 0 || offset.isZero()) {
            return CalendarUnit.DAY;
        }
        return offset.getMonths() != 0 ? CalendarUnit.MONTH : CalendarUnit.YEAR;
    }

    private static Edtf moved(Edtf from, UnaryOperator<LocalDate> move, CalendarUnit unit) {
        if (from instanceof EdtfSet set) {
            List<Edtf> elements = set.elements().stream()
                    .map(element -> moved(element, move, unit))
                    .toList();
            return set instanceof EdtfAllOf ? Edtf.allOf(elements) : Edtf.oneOf(elements);
        }
        if (from instanceof EdtfInterval interval) {
            return interval(interval, move, unit);
        }
        LocalDate first = move.apply(day(from.earliest()));
        LocalDate last = move.apply(day(from.latest()));
        return doubted(between(first, last, unit), from);
    }

    private static LocalDate day(Bound bound) {
        return bound.day().orElseThrow(() -> new DateTimeException("day is beyond the calendar: " + bound));
    }

    private static Edtf interval(EdtfInterval interval, UnaryOperator<LocalDate> move, CalendarUnit unit) {
        Optional<Edtf> start = interval.start().map(one -> end(moved(one, move, unit), true));
        Optional<Edtf> end = interval.end().map(one -> end(moved(one, move, unit), false));
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

    /** Returns what can be the end of an interval: of an interval that has both ends, the outer one. */
    private static Edtf end(Edtf moved, boolean isStart) {
        return moved instanceof EdtfInterval both
                        && both.start().isPresent()
                        && both.end().isPresent()
                ? (isStart ? both.start() : both.end()).get()
                : moved;
    }

    /** Returns the days from the first to the last, widened to whole units. */
    private static Edtf between(LocalDate first, LocalDate last, CalendarUnit unit) {
        if (unit.equals(CalendarUnit.WEEK)) {
            LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            LocalDate sunday = last.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            return Edtf.between(Edtf.from(monday), Edtf.from(sunday));
        }
        Edtf start = whole(first, unit);
        Edtf end = whole(last, unit);
        return start.equals(end) ? start : Edtf.between(start, end);
    }

    private static EdtfDate whole(LocalDate day, CalendarUnit unit) {
        if (unit.equals(CalendarUnit.YEAR)) {
            return Edtf.year(day.getYear());
        }
        return unit.equals(CalendarUnit.MONTH) ? Edtf.month(day.getYear(), day.getMonthValue()) : Edtf.from(day);
    }

    /** Returns a date with the marks of doubt that another one has. */
    static Edtf doubted(Edtf date, Edtf by) {
        if (date instanceof EdtfDate plain) {
            EdtfDate marked = by.isUncertain() ? plain.uncertain() : plain;
            return by.isApproximate() ? marked.approximate() : marked;
        }
        if (date instanceof EdtfInterval interval && (by.isUncertain() || by.isApproximate())) {
            return Edtf.between(
                    doubted(interval.start().orElseThrow(), by),
                    doubted(interval.end().orElseThrow(), by));
        }
        return date;
    }
}
