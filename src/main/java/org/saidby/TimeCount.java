package org.saidby;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.Unresolved.Reason;
import org.saidby.edtf.Bound;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfDate;
import org.saidby.edtf.EdtfInterval;
import org.saidby.edtf.EdtfOneOf;
import org.saidby.edtf.EdtfYear;

/**
 * A date counted from that of an anchor, or what kept it from being counted.
 *
 * @param date the date; null if there is none
 * @param reason why there is none; meaningless if there is one
 * @param from the date of the anchor
 */
record TimeCount(@Nullable Edtf date, Reason reason, Edtf from) {

    /**
     * Counts.
     *
     * @param date the date of the anchor
     * @param anchorExtent what is meant by that date
     * @param extent what is to be meant by the result
     */
    static TimeCount from(
            Edtf date, Optional<TimeExtent> anchorExtent, TimeAnchor anchor, Optional<TimeExtent> extent) {
        boolean isSomeDay = TimeExtent.isSomeDay(anchorExtent);
        if (isSomeDay && hasNoDay(date.earliest()) && hasNoDay(date.latest())) {
            return none(Reason.NO_SUCH_END, date);
        }
        try {
            Edtf from = isSomeDay ? TimeShift.someDayOf(date, extent) : date;
            return anchor.weekday().isPresent() ? weekday(from, anchor.weekday().get()) : related(from, anchor, extent);
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
            // java.time and EDTF refuse what lies beyond their years
            return none(Reason.BEYOND_CALENDAR, date);
        }
    }

    /** Returns whether the rule of an anchor leads to a date, and not just to one side of it. */
    static boolean isExact(TimeAnchor anchor) {
        return anchor.weekday().isPresent()
                || anchor.relation().equals(TimeRelation.AT)
                || anchor.offset().isPresent() && !isOneEnd(anchor.relation());
    }

    /** Returns whether a relation tells where a time begins or ends, and not where it lies. */
    static boolean isOneEnd(TimeRelation relation) {
        return relation.equals(TimeRelation.UNTIL) || relation.equals(TimeRelation.SINCE);
    }

    String message(Ref to) {
        return switch (reason) {
            case NOT_ONE_DAY -> to + " is dated to " + from + ", not to one day";
            case NO_SUCH_END -> to + " has no end or beginning that can be counted from: " + from;
            case UNKNOWN_WORD -> "it stands to " + to + " in a way that this version does not know";
            default -> "the days counted from " + from + " of " + to + " lie beyond the calendar";
        };
    }

    private static TimeCount of(Edtf date, Edtf from) {
        return new TimeCount(date, Reason.NOT_ANCHORED, from);
    }

    private static TimeCount none(Reason reason, Edtf from) {
        return new TimeCount(null, reason, from);
    }

    static boolean isOneDay(Edtf date) {
        return date.earliest().isDay() && date.earliest().equals(date.latest());
    }

    private static TimeCount weekday(Edtf from, DayOfWeek weekday) {
        if (!isOneDay(from)) {
            return none(Reason.NOT_ONE_DAY, from);
        }
        LocalDate day = TimeShift.dayOf(from.earliest());
        return of(TimeShift.doubted(Edtf.from(day.with(TemporalAdjusters.previousOrSame(weekday))), from), from);
    }

    private static TimeCount related(Edtf from, TimeAnchor anchor, Optional<TimeExtent> extent) {
        TimeRelation relation = anchor.relation();
        boolean isKnown = relation.isKnown() && anchor.unit().map(Code::isKnown).orElse(true);
        if (!isKnown) {
            return none(Reason.UNKNOWN_WORD, from);
        }
        TimeShift shift = TimeShift.by(anchor);
        boolean isMere = anchor.offset().isEmpty();
        if (isMere && relation.equals(TimeRelation.BEFORE)) {
            return before(from, shift);
        }
        if (isMere && relation.equals(TimeRelation.AFTER)) {
            return after(from, shift);
        }
        Edtf moved = isMere && anchor.unit().isEmpty() ? from : shift.applyTo(from);
        if (relation.equals(TimeRelation.UNTIL)) {
            return until(moved, from);
        }
        if (relation.equals(TimeRelation.SINCE)) {
            return since(moved, from);
        }
        boolean isWholeWeek = shift.unit().equals(CalendarUnit.WEEK) && isOneDay(from) && TimeExtent.isAllDays(extent);
        return of(
                isWholeWeek && moved instanceof EdtfOneOf week ? week.elements().get(0) : moved, from);
    }

    /** Returns some day before the last one that it can have been on, or before the last stretch that it can have been in. */
    private static TimeCount before(Edtf from, TimeShift shift) {
        if (hasNoDay(from.latest())) {
            return none(Reason.NO_SUCH_END, from);
        }
        LocalDate day = shift.firstDay(TimeShift.dayOf(from.latest())).minusDays(1);
        return of(Edtf.oneOf(Edtf.until(TimeShift.doubted(Edtf.from(day), from))), from);
    }

    private static TimeCount after(Edtf from, TimeShift shift) {
        if (hasNoDay(from.earliest())) {
            return none(Reason.NO_SUCH_END, from);
        }
        LocalDate day = shift.lastDay(TimeShift.dayOf(from.earliest())).plusDays(1);
        return of(Edtf.oneOf(Edtf.since(TimeShift.doubted(Edtf.from(day), from))), from);
    }

    private static boolean hasNoDay(Bound bound) {
        return bound.isOpen() || bound.isUnknown();
    }

    private static TimeCount until(Edtf moved, Edtf from) {
        Edtf end = moved instanceof EdtfInterval interval ? interval.end().orElse(moved) : moved;
        if (isDate(end)) {
            return of(Edtf.withUnknownStart(end), from);
        }
        if (hasNoDay(end.latest())) {
            return none(Reason.NO_SUCH_END, from);
        }
        EdtfDate day = TimeShift.doubted(Edtf.from(TimeShift.dayOf(end.latest())), end);
        return of(Edtf.withUnknownStart(Edtf.until(day)), from);
    }

    private static TimeCount since(Edtf moved, Edtf from) {
        Edtf start = moved instanceof EdtfInterval interval ? interval.start().orElse(moved) : moved;
        if (isDate(start)) {
            return of(Edtf.withUnknownEnd(start), from);
        }
        if (hasNoDay(start.earliest())) {
            return none(Reason.NO_SUCH_END, from);
        }
        EdtfDate day = TimeShift.doubted(Edtf.from(TimeShift.dayOf(start.earliest())), start);
        return of(Edtf.withUnknownEnd(Edtf.since(day)), from);
    }

    private static boolean isDate(Edtf date) {
        return date instanceof EdtfDate || date instanceof EdtfYear;
    }
}
