package org.saidby.edtf;

import java.time.Year;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A year that needs more than four digits to be told: one of more digits, {@code Y170000002} and {@code Y-170000002}; one
 * written with a power of ten, {@code Y-17E7}; or one of which only some digits are significant, {@code 1950S2}, {@code
 * Y171010000S3}, {@code Y3388E2S3}. Each with or without marks of doubt.
 *
 * <p>Level 1 (LoC 2019, Letter-prefixed calendar year) has those of more than four digits, without leading zeros; what four
 * digits can hold is an {@link EdtfDate}. Level 2 (Exponential year, Significant digits) has the others. Significant digits are
 * counted from the left (ISO 8601-2:2019, 4.4.3): {@code 1950S2} is some year from 1900 to 1999, estimated to be 1950.
 */
public final class EdtfYear implements Edtf {

    /** The greatest number of digits of the year. Beyond it the days of a year have no number that fits a {@code long}. */
    public static final int MAX_DIGITS = 16;

    private final String text;
    private final long year;
    private final int significant;
    private final byte marks;

    /**
     * Takes what a text says.
     *
     * @param significant the number of significant digits; 0 for all
     */
    EdtfYear(String text, long year, int significant, int marks) {
        this.text = text;
        this.year = year;
        this.significant = significant;
        this.marks = (byte) marks;
    }

    /** The year, or its estimate if not all of its digits are significant; of at most {@value #MAX_DIGITS} digits. */
    public long year() {
        return year;
    }

    /** How many digits are significant, counted from the left, from 1 on; empty if that is not said, and all of them are. */
    public OptionalInt significantDigits() {
        return significant == 0 ? OptionalInt.empty() : OptionalInt.of(significant);
    }

    /** The first year that can be meant, included. */
    public long earliestYear() {
        return year < 0 ? -(least() + unit() - 1) : least();
    }

    /** The last year that can be meant, included. */
    public long latestYear() {
        return year < 0 ? -least() : least() + unit() - 1;
    }

    private long least() {
        return Math.abs(year) / unit() * unit();
    }

    /** The value of the last significant digit. */
    private long unit() {
        long unit = 1;
        if (significant > 0) {
            for (int digits = Long.toString(Math.abs(year)).length(); digits > significant; digits--) {
                unit *= 10;
            }
        }
        return unit;
    }

    /**
     * Returns this year with only some of its digits significant: {@code Y17101S2} for {@code Y17101}.
     *
     * @param digits how many, counted from the left, from 1 on
     * @throws IllegalArgumentException if that is less than 1
     */
    public EdtfYear significantTo(int digits) {
        return significant(Marks.without(text).replaceFirst("S.*", ""), year, digits, marks);
    }

    static EdtfYear significant(String bare, long year, int digits, int marks) {
        if (digits < 1) {
            throw new IllegalArgumentException("significant digits are fewer than 1: " + digits);
        }
        return new EdtfYear(bare + "S" + digits + Marks.text(marks, Marks.YEAR), year, digits, marks);
    }

    /** Returns this year marked approximate: {@code Y10000~} for {@code Y10000}, {@code Y10000%} for {@code Y10000?}. */
    public EdtfYear approximate() {
        return marked(marks | Marks.approximate(Marks.YEAR));
    }

    /** Returns this year marked uncertain: {@code Y10000?} for {@code Y10000}, {@code Y10000%} for {@code Y10000~}. */
    public EdtfYear uncertain() {
        return marked(marks | Marks.uncertain(Marks.YEAR));
    }

    private EdtfYear marked(int changed) {
        return new EdtfYear(Marks.without(text) + Marks.text(changed, Marks.YEAR), year, significant, changed);
    }

    @Override
    public int level() {
        boolean isPlain = significant == 0 && text.indexOf('E') < 0 && !Marks.isMark(text.charAt(0));
        return isPlain && Marks.countIn(text) < 2 ? 1 : 2;
    }

    @Override
    public Bound earliest() {
        return Bound.on(Days.of(earliestYear(), 1, 1));
    }

    @Override
    public Bound latest() {
        return Bound.on(Days.of(latestYear(), 12, 31));
    }

    @Override
    public DaySet possibleDays() {
        return DaySet.between(Days.of(earliestYear(), 1, 1), Days.of(latestYear(), 12, 31));
    }

    @Override
    public DaySet certainDays() {
        return earliestYear() == latestYear() ? possibleDays() : DaySet.none();
    }

    @Override
    public boolean isUncertain() {
        return Marks.isUncertain(marks);
    }

    @Override
    public boolean isApproximate() {
        return Marks.isApproximate(marks);
    }

    @Override
    public Optional<Year> toYear() {
        boolean isExact = earliestYear() == latestYear() && marks == Marks.NONE;
        return isExact && Math.abs(year) <= Year.MAX_VALUE ? Optional.of(Year.of((int) year)) : Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfYear that && text.equals(that.text);
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
