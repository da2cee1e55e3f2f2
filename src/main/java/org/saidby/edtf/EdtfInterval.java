package org.saidby.edtf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days from a start to an end, both included: {@code 1964/2008}, {@code 1984~/2004-06}, {@code 1985-04-12/..},
 * {@code /1985-04-12}.
 *
 * <p>Level 0 (LoC 2019, Time Interval) has two plain dates, whose precisions may differ. Level 1 (Extended Interval)
 * adds marks, years of level 1, {@code ..} for an open end and nothing for an unknown one; at least one end is a date.
 * Level 2 has any date as an end, also one with unspecified digits: {@code 2016-XX/2016-XX} runs from some month of 2016 to
 * some month of it. Its ends can themselves reach back or on without a limit that is told: {@code ..2004-06-01/2004-06-20}
 * started on 1 June 2004 or before, {@code 2004-06-01/2004-06-20..} ended on 20 June or after (ISO 8601-2:2019, 10.6). Ends
 * have no times and are no parts of years.
 *
 * <p>An interval is reversed, and refused, if it ends before it starts whichever days its ends are about: {@code
 * 2008/1964} and {@code 2004-12/2004-11} do, {@code 2004/2004-05}, {@code 2004-06-15/2004-06} and {@code 201X/2010} need
 * not.
 */
public final class EdtfInterval implements Edtf {

    static final String OPEN = "..";

    private final String text;
    private final @Nullable Edtf start;
    private final @Nullable Edtf end;

    EdtfInterval(String text, @Nullable Edtf start, @Nullable Edtf end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    /**
     * When it starts: a date, or an interval open to one side where the text has {@code ..} beside the date, as {@code
     * ../2004-06-01} for {@code ..2004-06-01/2004-06-20}; empty if the start is open or unknown, which {@link #earliest()}
     * tells.
     */
    public Optional<Edtf> start() {
        return Optional.ofNullable(start);
    }

    /**
     * When it ends: a date, or an interval open to one side where the text has {@code ..} beside the date, as {@code
     * 2004-06-20/..} for {@code 2004-06-01/2004-06-20..}; empty if the end is open or unknown, which {@link #latest()} tells.
     */
    public Optional<Edtf> end() {
        return Optional.ofNullable(end);
    }

    /** Writes a value as the end of an interval: an interval of a date and an open end as the date with two dots. */
    static String asEnd(Edtf value) {
        String text = value.toString();
        return value instanceof EdtfInterval interval && interval.isOneSided() ? text.replace("/", "") : text;
    }

    /** Returns whether it is a date and an open end, and no more. */
    boolean isOneSided() {
        Edtf date = start == null ? end : end == null ? start : null;
        return date != null && !(date instanceof EdtfInterval) && (earliest().isOpen() || latest().isOpen());
    }

    /** Returns whether it is two dates, and no more. */
    boolean hasTwoDates() {
        return start != null && end != null && !(start instanceof EdtfInterval) && !(end instanceof EdtfInterval);
    }

    @Override
    public DaySet possibleDays() {
        return DaySet.between(firstPossible(), lastPossible());
    }

    @Override
    public DaySet nearDays() {
        // it can begin or end on any day that is told for either
        long first = firstPossible();
        if (earliest().isUnknown()) {
            first = DayPattern.NO_END;
            for (Edtf told : dates()) {
                first = Math.min(first, first(told));
            }
        }
        long last = lastPossible();
        if (latest().isUnknown()) {
            last = DayPattern.NO_START;
            for (Edtf told : dates()) {
                last = Math.max(last, last(told));
            }
        }
        return DaySet.between(first, last);
    }

    @Override
    public DaySet certainDays() {
        long from = startedBy();
        long to = notEndedBefore();
        return from != DayPattern.NONE && to != DayPattern.NONE && from <= to
                ? DaySet.between(from, to)
                : DaySet.none();
    }

    /** The day on which it has started at the latest: the last one of its start, and no later than that of its end. */
    private long startedBy() {
        if (earliest().isOpen()) {
            return DayPattern.NO_START;
        }
        long byStart = start == null || goesOn(start) ? DayPattern.NO_END : last(start);
        long byEnd = end == null || goesOn(end) ? DayPattern.NO_END : last(end);
        boolean isUntold = byStart == DayPattern.NO_END && (byEnd == DayPattern.NO_END || reachesBack(end));
        return isUntold ? DayPattern.NONE : Math.min(byStart, byEnd);
    }

    /** The day before which it has not ended: the first one of its end, and no earlier than that of its start. */
    private long notEndedBefore() {
        if (latest().isOpen()) {
            return DayPattern.NO_END;
        }
        long sinceStart = start == null || reachesBack(start) ? DayPattern.NO_START : first(start);
        long sinceEnd = end == null || reachesBack(end) ? DayPattern.NO_START : first(end);
        boolean isUntold = sinceEnd == DayPattern.NO_START && (sinceStart == DayPattern.NO_START || goesOn(start));
        return isUntold ? DayPattern.NONE : Math.max(sinceStart, sinceEnd);
    }

    private static boolean goesOn(@Nullable Edtf end) {
        return end instanceof EdtfInterval open && open.end == null;
    }

    private static boolean reachesBack(@Nullable Edtf end) {
        return end instanceof EdtfInterval open && open.start == null;
    }

    /** The dates that the text has, one or two. */
    private List<Edtf> dates() {
        List<Edtf> dates = new ArrayList<>(2);
        addDates(start, dates);
        addDates(end, dates);
        return dates;
    }

    private static void addDates(@Nullable Edtf end, List<Edtf> dates) {
        if (end instanceof EdtfInterval open) {
            dates.addAll(open.dates());
        } else if (end != null) {
            dates.add(end);
        }
    }

    long firstPossible() {
        return start == null ? DayPattern.NO_START : first(start);
    }

    long lastPossible() {
        return end == null ? DayPattern.NO_END : last(end);
    }

    /** The number of the first day of what can be an end; {@link DayPattern#NO_START} if there is none. */
    static long first(Edtf value) {
        if (value instanceof EdtfDate date) {
            return date.firstDay();
        }
        return value instanceof EdtfInterval interval
                ? interval.firstPossible()
                : value.earliest().number();
    }

    /** The number of the last day of what can be an end; {@link DayPattern#NO_END} if there is none. */
    static long last(Edtf value) {
        if (value instanceof EdtfDate date) {
            return date.lastDay();
        }
        return value instanceof EdtfInterval interval
                ? interval.lastPossible()
                : value.latest().number();
    }

    @Override
    public int level() {
        if (hasLevelTwoForm(start) || hasLevelTwoForm(end)) {
            return 2;
        }
        int level = start != null && end != null ? 0 : 1;
        level = start == null ? level : Math.max(level, start.level());
        return end == null ? level : Math.max(level, end.level());
    }

    private static boolean hasLevelTwoForm(@Nullable Edtf end) {
        return end instanceof EdtfDate date && date.hasUnspecified() || end instanceof EdtfInterval;
    }

    @Override
    public Bound earliest() {
        if (start == null) {
            return text.startsWith(OPEN) ? Bound.OPEN : Bound.UNKNOWN;
        }
        return start instanceof EdtfInterval open && open.start == null ? Bound.UNKNOWN : start.earliest();
    }

    @Override
    public Bound latest() {
        if (end == null) {
            return text.endsWith(OPEN) ? Bound.OPEN : Bound.UNKNOWN;
        }
        return end instanceof EdtfInterval open && open.end == null ? Bound.UNKNOWN : end.latest();
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
