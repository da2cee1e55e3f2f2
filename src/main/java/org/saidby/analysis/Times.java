package org.saidby.analysis;

import java.util.List;
import org.saidby.TimeExtent;
import org.saidby.When;
import org.saidby.edtf.DaySet;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.EdtfAllOf;
import org.saidby.edtf.EdtfDateTime;
import org.saidby.edtf.Truth;

/** How two times stand to each other, by days, by moments where both tell one, and by doubt; the same whichever comes first. */
final class Times {

    private Times() {}

    static Reason reason(When one, When other) {
        if (one.date().isEmpty() || other.date().isEmpty()) {
            return one.equals(other) ? Reason.SAME_TIME : Reason.TIME_UNRESOLVED;
        }
        Edtf date = one.date().get();
        Edtf another = other.date().get();
        if (date instanceof EdtfDateTime time && another instanceof EdtfDateTime moment) {
            return Moments.reason(time, moment);
        }
        if (date instanceof EdtfDateTime || another instanceof EdtfDateTime) {
            return momentAndDays(one, other);
        }
        if (one.extent().equals(other.extent()) && isSame(date, another)) {
            return Reason.SAME_TIME;
        }
        Truth meets = one.overlaps(other);
        boolean isMarked = TimeDoubt.isMarked(date) || TimeDoubt.isMarked(another);
        if (isMarked && (meets != Truth.NO || TimeDoubt.lets(date, another))) {
            return Reason.TIME_IN_DOUBT;
        }
        return reason(meets);
    }

    private static Reason reason(Truth meets) {
        return switch (meets) {
            case YES -> Reason.TIMES_MEET;
            case MAYBE -> Reason.TIMES_MAY_MEET;
            case UNKNOWN -> Reason.TIME_END_UNKNOWN;
            case NO -> Reason.TIMES_APART;
        };
    }

    /** A moment and days of which nobody tells by whose clock they are counted. */
    private static Reason momentAndDays(When one, When other) {
        When days = Moments.asDays(one);
        When others = Moments.asDays(other);
        boolean isMarked = TimeDoubt.isMarked(days.date().get())
                || TimeDoubt.isMarked(others.date().get());
        Reason reason = reason(days.overlaps(others));
        boolean isApart = reason == Reason.TIMES_APART;
        if (isMarked
                && (!isApart || TimeDoubt.lets(days.date().get(), others.date().get()))) {
            return Reason.TIME_IN_DOUBT;
        }
        return isApart || !isFixed(one) && !isFixed(other) ? reason : Reason.OFFSET_UNTOLD;
    }

    private static boolean isFixed(When time) {
        return time.date().orElseThrow() instanceof EdtfDateTime moment && Moments.isFixed(moment);
    }

    private static boolean isSame(Edtf one, Edtf other) {
        return one.equals(other) || TimeDoubt.marks(one).equals(TimeDoubt.marks(other)) && hasSameDays(one, other);
    }

    /** Whether two times that have dates are the same days with the same doubt, or the same moment. */
    static boolean isSame(When one, When other) {
        Edtf date = one.date().orElseThrow();
        Edtf another = other.date().orElseThrow();
        boolean isMoment = date instanceof EdtfDateTime || another instanceof EdtfDateTime;
        return isMoment
                ? reason(one, other) == Reason.SAME_TIME
                : isSame(date, another) && (one.extent().equals(other.extent()) || date.sameAs(another) == Truth.YES);
    }

    /** Whether two times that have dates have the same days, whatever the doubt. */
    static boolean hasSameDays(When one, When other) {
        return hasSameDays(one.date().orElseThrow(), other.date().orElseThrow());
    }

    private static boolean hasSameDays(Edtf one, Edtf other) {
        return one.equals(other) || one.possibleDays().equals(other.possibleDays());
    }

    /** Whether two times that have dates are surely one day, or one moment. */
    static boolean isOneDay(When one, When other) {
        Edtf date = one.date().orElseThrow();
        Edtf another = other.date().orElseThrow();
        if (date instanceof EdtfDateTime time && another instanceof EdtfDateTime moment) {
            return Moments.reason(time, moment) == Reason.SAME_TIME;
        }
        return !isFixed(one)
                && !isFixed(other)
                && !TimeDoubt.isMarked(date)
                && !TimeDoubt.isMarked(another)
                && date.sameAs(another) == Truth.YES;
    }

    /** Whether what is said of one time is surely denied by whoever denies it for all days of another time. */
    static boolean denies(When denied, When stated) {
        if (denied.equals(stated)) {
            return true;
        }
        if (denied.date().isEmpty() || stated.date().isEmpty()) {
            return false;
        }
        Edtf date = denied.date().get();
        Edtf another = stated.date().get();
        if (TimeDoubt.isMarked(date) || TimeDoubt.isMarked(another)) {
            return false;
        }
        if (date instanceof EdtfDateTime time) {
            return another instanceof EdtfDateTime moment && Moments.reason(time, moment) == Reason.SAME_TIME;
        }
        DaySet days = date.certainDays();
        if (another instanceof EdtfDateTime moment) {
            return days.containsAll(Moments.days(moment));
        }
        return days.containsAll(another.possibleDays())
                || isAllDays(stated) && days.overlaps(another.certainDays())
                || each(another).stream().anyMatch(element -> days.containsAll(element.possibleDays()));
    }

    static boolean isAllDays(When time) {
        return time.extent().filter(TimeExtent.ALL_DAYS::equals).isPresent();
    }

    /** Of several dates that all are meant, there is a day of each. */
    private static List<Edtf> each(Edtf date) {
        return date instanceof EdtfAllOf all ? all.elements() : List.of();
    }
}
