package org.saidby;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.saidby.Unresolved.Reason;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfDate;
import org.saidby.edtf.EdtfYear;

/**
 * A date counted from that of an anchor, or what kept it from being counted.
 *
 * @param date the date; null if there is none
 * @param reason why there is none; meaningless if there is one
 * @param from the date of the anchor
 */
record TimeCount(@Nullable Edtf date, Reason reason, Edtf from) {

    static TimeCount from(Edtf from, TimeAnchor anchor) {
        try {
            return anchor.weekday().isPresent() ? weekday(from, anchor.weekday().get()) : related(from, anchor);
        } catch (DateTimeException | ArithmeticException | IllegalArgumentException e) {
            // java.time and EDTF refuse what lies beyond their years
            return none(Reason.BEYOND_CALENDAR, from);
        }
    }

    /** Returns whether the rule of an anchor leads to a date, and not just to one side of it. */
    static boolean isExact(TimeAnchor anchor) {
        return anchor.weekday().isPresent()
                || anchor.offset().isPresent()
                || anchor.unit().isPresent()
                || anchor.relation().equals(TimeRelation.AT);
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

    private static TimeCount weekday(Edtf from, DayOfWeek weekday) {
        if (!from.earliest().isDay() || !from.earliest().equals(from.latest())) {
            return none(Reason.NOT_ONE_DAY, from);
        }
        LocalDate day = from.earliest().day().orElseThrow();
        return of(TimeShift.doubted(Edtf.from(day.with(TemporalAdjusters.previousOrSame(weekday))), from), from);
    }

    private static TimeCount related(Edtf from, TimeAnchor anchor) {
        TimeRelation relation = anchor.relation();
        boolean isKnown = relation.isKnown() && anchor.unit().map(Code::isKnown).orElse(true);
        if (!isKnown) {
            return none(Reason.UNKNOWN_WORD, from);
        }
        Edtf moved = TimeShift.of(from, anchor);
        boolean isMoved = anchor.offset().isPresent() || anchor.unit().isPresent();
        if (relation.equals(TimeRelation.UNTIL)) {
            return until(moved, from);
        }
        if (relation.equals(TimeRelation.SINCE)) {
            return since(moved, from);
        }
        if (isMoved || relation.equals(TimeRelation.AT)) {
            return of(moved, from);
        }
        return relation.equals(TimeRelation.BEFORE) ? before(from) : after(from);
    }

    private static TimeCount before(Edtf from) {
        if (!from.latest().isDay()) {
            return none(Reason.NO_SUCH_END, from);
        }
        LocalDate day = from.latest().day().orElseThrow().minusDays(1);
        return of(Edtf.oneOf(Edtf.until(TimeShift.doubted(Edtf.from(day), from))), from);
    }

    private static TimeCount after(Edtf from) {
        if (!from.earliest().isDay()) {
            return none(Reason.NO_SUCH_END, from);
        }
        LocalDate day = from.earliest().day().orElseThrow().plusDays(1);
        return of(Edtf.oneOf(Edtf.since(TimeShift.doubted(Edtf.from(day), from))), from);
    }

    private static TimeCount until(Edtf moved, Edtf from) {
        if (isDate(moved)) {
            return of(Edtf.until(moved), from);
        }
        return moved.latest().isDay()
                ? of(Edtf.until(Edtf.from(moved.latest().day().orElseThrow())), from)
                : none(Reason.NO_SUCH_END, from);
    }

    private static TimeCount since(Edtf moved, Edtf from) {
        if (isDate(moved)) {
            return of(Edtf.since(moved), from);
        }
        return moved.earliest().isDay()
                ? of(Edtf.since(Edtf.from(moved.earliest().day().orElseThrow())), from)
                : none(Reason.NO_SUCH_END, from);
    }

    private static boolean isDate(Edtf date) {
        return date instanceof EdtfDate || date instanceof EdtfYear;
    }
}
