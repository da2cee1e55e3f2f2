package org.saidby.edtf;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days from a start to an end, both included: {@code 1964/2008}, {@code 1984~/2004-06}, {@code 1985-04-12/..},
 * {@code /1985-04-12}.
 *
 * <p>Level 0 (LoC 2019, Time Interval) has two plain dates, whose precisions may differ. Level 1 (Extended Interval)
 * adds marks, years of level 1, {@code ..} for an open end and nothing for an unknown one; at least one end is a date.
 * Of level 2 an end can have digits left unspecified from the right: {@code 2016-XX/2016-XX} runs from some month of 2016
 * to some month of it. Ends have no times or seasons.
 *
 * <p>An interval is reversed, and refused, if it ends before it starts whichever days its ends are about: {@code
 * 2008/1964} and {@code 2004-12/2004-11} do, {@code 2004/2004-05}, {@code 2004-06-15/2004-06} and {@code 201X/2010} need
 * not.
 */
public final class EdtfInterval implements Edtf {

    private static final String OPEN = "..";

    private final String text;
    private final @Nullable Edtf start;
    private final @Nullable Edtf end;

    EdtfInterval(String text, @Nullable Edtf start, @Nullable Edtf end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /** The date at which it starts, included; empty if the start is open or unknown, which {@link #earliest()} tells. */
    public Optional<Edtf> start() {
        return Optional.ofNullable(start);
    }

    /** The date at which it ends, included; empty if the end is open or unknown, which {@link #latest()} tells. */
    public Optional<Edtf> end() {
        return Optional.ofNullable(end);
    }

    /** The possible days, with an unknown end taken as near as the known one allows, or as far as can be. */
    DaySet days(boolean widest) {
        Bound first = earliest();
        Bound last = latest();
        // where one end is unknown the other is a date, and the interval can begin or end on any day of it
        long narrowFirst = first.isUnknown() && end != null ? end.earliest().number() : DaySet.NO_START;
        long narrowLast = last.isUnknown() && start != null ? start.latest().number() : DaySet.NO_END;
        return DaySet.between(
                isFixed(first) ? first.number() : widest ? DaySet.NO_START : narrowFirst,
                isFixed(last) ? last.number() : widest ? DaySet.NO_END : narrowLast);
    }

    private static boolean isFixed(Bound bound) {
        return bound.isDay() || bound.isBeyond();
    }

    @Override
    public int level() {
        if (hasUnspecified(start) || hasUnspecified(end)) {
            return 2;
        }
        return start != null && end != null && start.level() == 0 && end.level() == 0 ? 0 : 1;
    }

    private static boolean hasUnspecified(@Nullable Edtf end) {
        return end instanceof EdtfDate date && date.hasUnspecified();
    }

    @Override
    public Bound earliest() {
        if (start != null) {
            return start.earliest();
        }
        return text.startsWith(OPEN) ? Bound.OPEN : Bound.UNKNOWN;
    }

    @Override
    public Bound latest() {
        if (end != null) {
            return end.latest();
        }
        return text.endsWith(OPEN) ? Bound.OPEN : Bound.UNKNOWN;
    }

    /** Returns whether the start or the end is marked uncertain. */
    @Override
    public boolean isUncertain() {
        return start != null && start.isUncertain() || end != null && end.isUncertain();
    }

    /** Returns whether the start or the end is marked approximate. */
    @Override
    public boolean isApproximate() {
        return start != null && start.isApproximate() || end != null && end.isApproximate();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfInterval that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
