package org.saidby.edtf;

import java.util.OptionalInt;

/**
 * A year, a month of a year or a day, with a four-digit year: {@code 1985}, {@code -0044}, {@code 1985-04}, {@code
 * 1985-04-12}, with or without unspecified digits and a mark of doubt.
 *
 * <p>Level 0 (LoC 2019, Date) has no sign, mark or {@code X}. Level 1 adds negative years ({@code -1985}), a mark behind
 * the whole date ({@code 2004-06~}) and digits left unspecified from the right: {@code 201X}, {@code 20XX}, {@code
 * 2004-XX}, {@code 1985-04-XX} and {@code 1985-XX-XX}. Years count as in ISO 8601, where {@code 0000} is 1 BCE.
 */
public final class EdtfDate implements Edtf {

    /** Stands for a month or a day written {@code XX}. */
    static final int UNSPECIFIED = -1;

    /** Stands for a month or a day that is not written. */
    static final int ABSENT = 0;

    private final String text;
    private final int firstYear;
    private final int lastYear;
    private final int month;
    private final int day;
    private final Qualifier qualifier;

    EdtfDate(String text, int firstYear, int lastYear, int month, int day, Qualifier qualifier) {
        this.text = text;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.month = month;
        this.day = day;
        this.qualifier = qualifier;
    }

    static EdtfDate of(int year, int month, int day) {
        if (year < -9999 || year > 9999) {
            throw new IllegalArgumentException("year is not between -9999 and 9999: " + year);
        }
        StringBuilder text = new StringBuilder(11);
        if (year < 0) {
            text.append('-');
        }
        // padding by hand, as formatters would ask for a locale
        text.append(Integer.toString(10_000 + Math.abs(year)), 1, 5);
        if (month != ABSENT) {
            text.append('-').append(Integer.toString(100 + month), 1, 3);
        }
        if (day != ABSENT) {
            text.append('-').append(Integer.toString(100 + day), 1, 3);
        }
        return new EdtfDate(text.toString(), year, year, month, day, Qualifier.NONE);
    }

    /** The year, from -9999 to 9999; empty if any digit of it is unspecified. */
    public OptionalInt year() {
        return firstYear == lastYear ? OptionalInt.of(firstYear) : OptionalInt.empty();
    }

    /** The month, from 1 to 12; empty if it is not written or unspecified. */
    public OptionalInt month() {
        return month > 0 ? OptionalInt.of(month) : OptionalInt.empty();
    }

    /** The day of the month, from 1 to 31; empty if it is not written or unspecified. */
    public OptionalInt day() {
        return day > 0 ? OptionalInt.of(day) : OptionalInt.empty();
    }

    /** The smallest part that is written; a part written {@code XX} is written. */
    public Precision precision() {
        if (day != ABSENT) {
            return Precision.DAY;
        }
        return month != ABSENT ? Precision.MONTH : Precision.YEAR;
    }

    /** Returns whether any digit is unspecified, that is, written {@code X}. */
    public boolean hasUnspecified() {
        return firstYear != lastYear || month == UNSPECIFIED || day == UNSPECIFIED;
    }

    /** Returns this date marked approximate: {@code 2016~} for {@code 2016}, {@code 2016%} for {@code 2016?}. */
    public EdtfDate approximate() {
        return with(Qualifier.APPROXIMATE);
    }

    /** Returns this date marked uncertain: {@code 2016?} for {@code 2016}, {@code 2016%} for {@code 2016~}. */
    public EdtfDate uncertain() {
        return with(Qualifier.UNCERTAIN);
    }

    private EdtfDate with(Qualifier mark) {
        Qualifier both = qualifier.with(mark);
        return new EdtfDate(qualifier.remark(text, both), firstYear, lastYear, month, day, both);
    }

    @Override
    public int level() {
        boolean plain = qualifier == Qualifier.NONE && text.charAt(0) != '-' && !hasUnspecified();
        return plain ? 0 : 1;
    }

    @Override
    public Bound earliest() {
        return Bound.on(Days.of(firstYear, Math.max(month, 1), Math.max(day, 1)));
    }

    @Override
    public Bound latest() {
        int last = month > 0 ? month : 12;
        return Bound.on(day > 0 ? Days.of(lastYear, last, day) : Days.lastOfMonth(lastYear, last));
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
        return other instanceof EdtfDate that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    /** How exact a date is written. */
    public enum Precision {
        /** Years only; also decades and centuries with unspecified digits, such as {@code 201X}. */
        YEAR,

        /** A month of a year, or {@code 2004-XX}. */
        MONTH,

        /** A day, or {@code 1985-04-XX} and {@code 1985-XX-XX}. */
        DAY
    }
}
