package org.saidby.edtf;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One end of the days that a value can be about.
 *
 * <p>Exactly one of {@link #isDay()}, {@link #isOpen()}, {@link #isUnknown()} and {@link #isBeyond()} is true.
 */
public final class Bound {

    static final Bound OPEN = new Bound(Kind.OPEN, 0);
    static final Bound UNKNOWN = new Bound(Kind.UNKNOWN, 0);

    private static final long FIRST = LocalDate.MIN.toEpochDay();
    private static final long LAST = LocalDate.MAX.toEpochDay();

    private final Kind kind;
    private final long number;

    private Bound(Kind kind, long number) {
        this.kind = kind;
        this.number = number;
    }

    static Bound on(long number) {
        return new Bound(number >= FIRST && number <= LAST ? Kind.DAY : Kind.BEYOND, number);
    }

    /** Returns whether the days end at {@link #day()}, which is one of them. */
    public boolean isDay() {
        return kind == Kind.DAY;
    }

    /** Returns whether the days go on without end: written {@code ..} (LoC 2019, Extended Interval, "open"). */
    public boolean isOpen() {
        return kind == Kind.OPEN;
    }

    /** Returns whether the days end and nobody knows where: an end left empty (LoC 2019, Extended Interval, "unknown"). */
    public boolean isUnknown() {
        return kind == Kind.UNKNOWN;
    }

    /**
     * Returns whether the days end at a day that {@link LocalDate} cannot hold, before the year -999,999,999 or after
     * the year 999,999,999. Comparisons still count with that very day.
     */
    public boolean isBeyond() {
        return kind == Kind.BEYOND;
    }

    /** The day at which the days end, included; empty unless {@link #isDay()}. */
    public Optional<LocalDate> day() {
        return isDay() ? Optional.of(LocalDate.ofEpochDay(number)) : Optional.empty();
    }

    /** Compares as a first day: an unknown end, then an open one, then by day. */
    int compareAsEarliest(Bound other) {
        int byKind = Integer.compare(other.kind.outward, kind.outward);
        return byKind != 0 ? byKind : Long.compare(number, other.number);
    }

    /** Compares as a last day: by day, then an open end, then an unknown one. */
    int compareAsLatest(Bound other) {
        int byKind = Integer.compare(kind.outward, other.kind.outward);
        return byKind != 0 ? byKind : Long.compare(number, other.number);
    }

    /** The number of the day; only for a bound that is a day or beyond. */
    long number() {
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bound that && kind == that.kind && number == that.number;
    }

    @Override
    public int hashCode() {
        return 31 * kind.outward + Long.hashCode(number);
    }

    /**
     * Returns {@code 2019-09-19}, {@code ..} for an open end, nothing for an unknown one, and {@code +170000000002-12-31}
     * for a day beyond {@link LocalDate}, which has the form of its {@link LocalDate#toString()}.
     */
    @Override
    public String toString() {
        return switch (kind) {
            case DAY -> LocalDate.ofEpochDay(number).toString();
            case BEYOND -> beyond();
            case OPEN -> "..";
            case UNKNOWN -> "";
        };
    }

    private String beyond() {
        // only whole years lie out there, so that their bounds are first or last days
        long year = Days.yearOf(number);
        return (year > 0 ? "+" : "") + year + (Days.of(year, 1, 1) == number ? "-01-01" : "-12-31");
    }

    private enum Kind {
        DAY(0),
        BEYOND(0),
        OPEN(1),
        UNKNOWN(2);

        private final int outward;

        Kind(int outward) {
            this.outward = outward;
        }
    }
}
