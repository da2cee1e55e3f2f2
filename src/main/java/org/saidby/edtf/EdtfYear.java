package org.saidby.edtf;

/**
 * A year of more than four digits: {@code Y170000002}, {@code Y-170000002}, with or without a mark of doubt.
 *
 * <p>Level 1 (LoC 2019, Letter-prefixed calendar year). Years that four digits can hold are not written so, hence there
 * are no leading zeros; see {@link EdtfDate}.
 */
public final class EdtfYear implements Edtf {

    /** The greatest number of digits. Beyond it the days of a year have no number that fits a {@code long}. */
    public static final int MAX_DIGITS = 16;

    private final String text;
    private final long year;
    private final Qualifier qualifier;

    EdtfYear(String text, long year, Qualifier qualifier) {
        this.text = text;
        this.year = year;
        this.qualifier = qualifier;
    }

    /** The year, less than -9999 or greater than 9999, of at most {@value #MAX_DIGITS} digits. */
    public long year() {
        return year;
    }

    /** Returns this year marked approximate: {@code Y10000~} for {@code Y10000}, {@code Y10000%} for {@code Y10000?}. */
    public EdtfYear approximate() {
        return with(Qualifier.APPROXIMATE);
    }

    /** Returns this year marked uncertain: {@code Y10000?} for {@code Y10000}, {@code Y10000%} for {@code Y10000~}. */
    public EdtfYear uncertain() {
        return with(Qualifier.UNCERTAIN);
    }

    private EdtfYear with(Qualifier mark) {
        Qualifier both = qualifier.with(mark);
        return new EdtfYear(qualifier.remark(text, both), year, both);
    }

    @Override
    public int level() {
        return 1;
    }

    @Override
    public Bound earliest() {
        return Bound.on(Days.of(year, 1, 1));
    }

    @Override
    public Bound latest() {
        return Bound.on(Days.of(year, 12, 31));
    }

    @Override
    public boolean isUncertain() {
        return qualifier.isUncertain();
    }

    @Override
    public boolean isApproximate() {
        return qualifier.isApproximate();
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
