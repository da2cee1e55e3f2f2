package org.saidby.edtf;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A year, a month of a year or a day, with a four-digit year: {@code 1985}, {@code -0044}, {@code 1985-04}, {@code
 * 1985-04-12}, with or without unspecified digits and marks of doubt.
 *
 * <p>Level 0 (LoC 2019, Date) has no sign, mark or {@code X}. Level 1 adds negative years ({@code -1985}), a mark behind
 * the whole date ({@code 2004-06~}) and digits left unspecified from the right: {@code 201X}, {@code 20XX}, {@code
 * 2004-XX}, {@code 1985-04-XX} and {@code 1985-XX-XX}. Level 2 has {@code X} for any digit ({@code 156X-12-25}, {@code
 * 1984-1X}) and marks of single parts: left of a part for that part alone ({@code 2004-%06-11}), right of a part for it and
 * all before it ({@code 2004-06~-11}). Years count as in ISO 8601, where {@code 0000} is 1 BCE.
 *
 * <p>What a digit left unspecified can be is bounded by the calendar: {@code 1984-1X} is October, November or December, and
 * there is no {@code 2021-02-3X}.
 */
public final class EdtfDate implements Edtf {

    private final String text;
    private final int digits;
    private final boolean negative;
    private final byte marks;

    /**
     * Takes what a text says.
     *
     * @param digits as in {@link DateDigits}; there is a day that they can be about
     * @param marks as in {@link Marks}
     */
    EdtfDate(String text, int digits, boolean negative, int marks) {
        this.text = text;
        this.digits = digits;
        this.negative = negative;
        this.marks = (byte) marks;
    }

    static EdtfDate of(int year, int month, int day) {
        if (year < -9999 || year > 9999) {
            throw new IllegalArgumentException("year is not between -9999 and 9999: " + year);
        }
        return written(DateDigits.of(Math.abs(year), month, day), year < 0, Marks.NONE);
    }

    private static EdtfDate written(int digits, boolean negative, int marks) {
        return new EdtfDate(DateText.of(digits, negative, marks), digits, negative, marks);
    }

    /** Returns some year that shares its first digits with a year. */
    static EdtfDate someYearLike(int year, int firstDigits) {
        if (year < 0) {
            throw new IllegalArgumentException("year is not between 0 and 9999: " + year);
        }
        return (EdtfDate) Edtf.parse(of(year, 0, 0).toString().substring(0, firstDigits) + "X".repeat(4 - firstDigits));
    }

    /** The year, from -9999 to 9999; empty if any digit of it is unspecified. */
    public OptionalInt year() {
        int year = DateDigits.year(digits);
        if (DateDigits.hasAny(year)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(negative ? -DateDigits.number(year) : DateDigits.number(year));
    }

    /** The month, from 1 to 12; empty if it is not written or any digit of it is unspecified. */
    public OptionalInt month() {
        return number(DateDigits.month(digits));
    }

    /** The day of the month, from 1 to 31; empty if it is not written or any digit of it is unspecified. */
    public OptionalInt day() {
        return number(DateDigits.day(digits));
    }

    private static OptionalInt number(int part) {
        return part == 0 || DateDigits.hasAny(part) ? OptionalInt.empty() : OptionalInt.of(DateDigits.number(part));
    }

    /** The smallest part that is written; a part written {@code XX} is written. */
    public Part precision() {
        if (DateDigits.day(digits) != 0) {
            return Part.DAY;
        }
        return DateDigits.month(digits) != 0 ? Part.MONTH : Part.YEAR;
    }

    /** Returns whether any digit is unspecified, that is, written {@code X}. */
    public boolean hasUnspecified() {
        return DateDigits.hasAny(digits);
    }

    /** Returns whether any digit of a part is unspecified; false if the part is not written. */
    public boolean hasUnspecified(Part part) {
        return DateDigits.hasAny(digitsOf(part));
    }

    int digitsOf(Part part) {
        return switch (part) {
            case YEAR -> DateDigits.year(digits);
            case MONTH -> DateDigits.month(digits);
            case DAY -> DateDigits.day(digits);
        };
    }

    YearPattern years() {
        return new YearPattern(DateDigits.year(digits), negative);
    }

    /** Returns this date marked approximate as a whole: {@code 2016~} for {@code 2016}, {@code 2016%} for {@code 2016?}. */
    public EdtfDate approximate() {
        return marked(marks | Marks.approximate(writtenParts()));
    }

    /** Returns this date marked uncertain as a whole: {@code 2016?} for {@code 2016}, {@code 2016%} for {@code 2016~}. */
    public EdtfDate uncertain() {
        return marked(marks | Marks.uncertain(writtenParts()));
    }

    /**
     * Returns this date with one part marked approximate: {@code 2004-~06-11}.
     *
     * @throws IllegalArgumentException if the part is not written
     */
    public EdtfDate approximate(Part part) {
        return marked(marks | Marks.approximate(written(part)));
    }

    /**
     * Returns this date with one part marked uncertain: {@code 2004-?06-11}.
     *
     * @throws IllegalArgumentException if the part is not written
     */
    public EdtfDate uncertain(Part part) {
        return marked(marks | Marks.uncertain(written(part)));
    }

    private EdtfDate marked(int changed) {
        return written(digits, negative, changed);
    }

    private int writtenParts() {
        return (2 << precision().ordinal()) - 1;
    }

    private int written(Part part) {
        int bit = 1 << part.ordinal();
        if ((bit & writtenParts()) == 0) {
            throw new IllegalArgumentException("date has no " + part.word() + ": " + text);
        }
        return bit;
    }

    /** Returns the whole year of this date, its months left unspecified: {@code 2004-XX}. */
    public EdtfDate someMonth() {
        int ofMonth = DateDigits.join(DateDigits.year(digits), DateDigits.UNSPECIFIED_PART, 0);
        return written(ofMonth, negative, Marks.of(marks, Marks.YEAR | Marks.MONTH));
    }

    /** Returns this date with the day left unspecified: {@code 1985-04-XX} for {@code 1985-04}, {@code 1985-XX-XX} for {@code 1985}. */
    public EdtfDate someDay() {
        int month = DateDigits.month(digits);
        int ofDay = DateDigits.join(
                DateDigits.year(digits), month == 0 ? DateDigits.UNSPECIFIED_PART : month, DateDigits.UNSPECIFIED_PART);
        return written(ofDay, negative, marks);
    }

    /** Returns this month or day of any year from 0000 to 9999: {@code XXXX-12-25} for {@code 1914-12-25}. */
    public EdtfDate someYear() {
        int any = DateDigits.join(DateDigits.UNSPECIFIED_YEAR, DateDigits.month(digits), DateDigits.day(digits));
        return written(any, false, marks);
    }

    /** Returns whether a part is marked uncertain; false if it is not written. */
    public boolean isUncertain(Part part) {
        return Marks.isUncertain(marks, 1 << part.ordinal());
    }

    /** Returns whether a part is marked approximate; false if it is not written. */
    public boolean isApproximate(Part part) {
        return Marks.isApproximate(marks, 1 << part.ordinal());
    }

    @Override
    public boolean isUncertain() {
        return Marks.isUncertain(marks);
    }

    @Override
    public boolean isApproximate() {
        return Marks.isApproximate(marks);
    }

    boolean hasMarks() {
        return marks != Marks.NONE;
    }

    @Override
    public int level() {
        return Levels.ofDate(text, digits, negative, marks);
    }

    long firstDay() {
        return DatePatterns.first(digits, negative);
    }

    long lastDay() {
        return DatePatterns.last(digits, negative);
    }

    @Override
    public Bound earliest() {
        return Bound.on(firstDay());
    }

    @Override
    public Bound latest() {
        return Bound.on(lastDay());
    }

    @Override
    public DaySet possibleDays() {
        return DaySet.of(DatePatterns.of(digits, negative));
    }

    @Override
    public DaySet certainDays() {
        return hasUnspecified() && firstDay() != lastDay() ? DaySet.none() : possibleDays();
    }

    @Override
    public Optional<LocalDate> toLocalDate() {
        return isPlain(Part.DAY) ? possibleDays().first().day() : Optional.empty();
    }

    @Override
    public Optional<YearMonth> toYearMonth() {
        return isPlain(Part.MONTH)
                ? Optional.of(YearMonth.of(year().getAsInt(), month().getAsInt()))
                : Optional.empty();
    }

    @Override
    public Optional<Year> toYear() {
        return isPlain(Part.YEAR) ? Optional.of(Year.of(year().getAsInt())) : Optional.empty();
    }

    private boolean isPlain(Part part) {
        return precision() == part && !hasMarks() && !hasUnspecified();
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

    /** A part of a date, and how exact a date is written. */
    public enum Part {
        /** The year; the whole date, also of a decade or a century with unspecified digits, such as {@code 201X}. */
        YEAR,

        /** The month of a year, also as {@code 2004-XX}. */
        MONTH,

        /** The day, also as {@code 1985-04-XX} and {@code 1985-XX-XX}. */
        DAY;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
