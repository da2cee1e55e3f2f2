package org.saidby.edtf;

import java.time.LocalDate;

/**
 * A date as people report it: exact, coarse, uncertain, partly unspecified, or an interval with open or unknown ends.
 *
 * <p>A value denotes the days that it can be about, its <i>possible days</i>: {@code 2019-09} and {@code 2019-09-XX} each
 * the thirty days of that month, {@code 2019-09-19T10:00:00Z} the one day as written, {@code 2004-06/2006-08} every
 * day from 1 June 2004 to 31 August 2006. Marks of doubt do not add days: {@code 2016~} has the days of {@code 2016}.
 *
 * <p>Relations ask about one possible day of each value. {@link Truth#YES} and {@link Truth#NO} hold whichever days
 * those are, {@link Truth#MAYBE} says that it depends on the days, and {@link Truth#UNKNOWN} that it depends on
 * where an unknown end lies: that end is taken to be any day that leaves the known end possible, and only if the answer
 * is not the same for all of them is it unknown. An open end goes on for ever. Hence exactly one of
 * {@code before}, {@code after} and {@code sameAs} is so of two given days; {@code 2019-09} may be the same as {@code
 * 2019-09}, since two reports of "September" can be about two days.
 *
 * <p>Values are ordered by {@link #earliest()} (unknown, then open, then by day), then by {@link #latest()} (by day, then
 * open, then unknown), then by text. They are equal if their texts are.
 */
public sealed interface Edtf extends Comparable<Edtf>
        permits EdtfDate, EdtfDateTime, EdtfSeason, EdtfYear, EdtfInterval {

    /** The greatest length of a text that is parsed, in UTF-16 code units. */
    int MAX_LENGTH = 1_000;

    /**
     * Returns the value of a text of level 0 or 1, or of an interval of level 2 whose ends have digits unspecified from the
     * right; the inverse of {@link #toString()}.
     *
     * @param text the text, such as {@code 2019-09-19}, {@code 201X}, {@code 1984~/2004-06}
     * @return the value, one of the permitted types by the shape of the text
     * @throws EdtfException if the text is malformed, names a date or time that does not exist, is otherwise of
     *     level 2, or is longer than {@link #MAX_LENGTH} or a year longer than {@link EdtfYear#MAX_DIGITS}
     */
    static Edtf parse(String text) {
        return Parser.parse(text);
    }

    /**
     * Returns a year: {@code 2016}, {@code -0044}.
     *
     * @param year the year, from -9999 to 9999; 0 is 1 BCE
     * @return the year
     * @throws IllegalArgumentException if the year is out of that range; {@link EdtfYear} tells how longer ones are written
     */
    static EdtfDate year(int year) {
        return EdtfDate.of(year, 0, 0);
    }

    /**
     * Returns a month of a year: {@code 2019-09}.
     *
     * @param year the year, from -9999 to 9999; 0 is 1 BCE
     * @param month the month, from 1 to 12
     * @return the month
     * @throws IllegalArgumentException if the year or the month is out of its range
     */
    static EdtfDate month(int year, int month) {
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("month is not between 1 and 12: " + month);
        }
        return EdtfDate.of(year, month, 0);
    }

    /**
     * Returns one day: {@code 2019-09-19}.
     *
     * @param day the day, in a year from -9999 to 9999
     * @return the day
     * @throws IllegalArgumentException if the year is out of that range
     */
    static EdtfDate day(LocalDate day) {
        return EdtfDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Returns the interval between two dates, both included: {@code 1984~/2004-06}.
     *
     * @param start the date at which it starts: an {@link EdtfDate} or an {@link EdtfYear}
     * @param end the date at which it ends, likewise
     * @return the interval
     * @throws EdtfException if an end has another shape, or the interval ends before it starts
     */
    static EdtfInterval between(Edtf start, Edtf end) {
        return (EdtfInterval) parse(start + "/" + end);
    }

    /** The level of the specification that the text needs: 0, 1 or 2. */
    int level();

    /** The first possible day, included; open or unknown if the value is an interval that starts so. */
    Bound earliest();

    /** The last possible day, included; open or unknown if the value is an interval that ends so. */
    Bound latest();

    /** Returns whether any part is marked uncertain: {@code ?} or {@code %}; the source itself is in doubt. */
    boolean isUncertain();

    /** Returns whether any part is marked approximate: {@code ~} or {@code %}; "about", "circa". */
    boolean isApproximate();

    /**
     * Returns whether this is before the other value, by days.
     *
     * @param other the value to compare with
     * @return YES if each possible day of this is before each possible day of the other, NO if none is before any, MAYBE
     *     otherwise, UNKNOWN if an unknown end decides
     */
    default Truth before(Edtf other) {
        return DaySet.relate(this, other, DaySet::before);
    }

    /**
     * Returns whether this is after the other value, by days; {@code a.after(b)} is {@code b.before(a)}.
     *
     * @param other the value to compare with
     * @return YES if each possible day of this is after each possible day of the other, NO if none is after any, MAYBE
     *     otherwise, UNKNOWN if an unknown end decides
     */
    default Truth after(Edtf other) {
        return DaySet.relate(this, other, DaySet::after);
    }

    /**
     * Returns whether the two values have possible days in common.
     *
     * @param other the value to compare with
     * @return YES if there is a day that is possible for both, NO if there is none, UNKNOWN if an unknown end decides; never
     *     MAYBE
     */
    default Truth overlaps(Edtf other) {
        return DaySet.relate(this, other, DaySet::overlaps);
    }

    /**
     * Returns whether the day that the other value is about is a possible day of this.
     *
     * @param other the value to look for
     * @return YES if all possible days of the other are possible days of this, NO if none is, MAYBE otherwise, UNKNOWN if
     *     an unknown end decides
     */
    default Truth contains(Edtf other) {
        return DaySet.relate(this, other, DaySet::contains);
    }

    /**
     * Returns whether a day is a possible day of this.
     *
     * @param day the day to look for
     * @return YES if it is, NO if it is not, UNKNOWN if an unknown end decides; never MAYBE
     */
    default Truth contains(LocalDate day) {
        DaySet one = DaySet.between(day.toEpochDay(), day.toEpochDay());
        return DaySet.relate(this, one, one, DaySet::contains);
    }

    /**
     * Returns whether both values are about the same day.
     *
     * @param other the value to compare with
     * @return YES if both have one possible day and it is the same, NO if they have none in common, MAYBE otherwise,
     *     UNKNOWN if an unknown end decides
     */
    default Truth sameAs(Edtf other) {
        return DaySet.relate(this, other, DaySet::sameAs);
    }

    /**
     * Compares by {@link #earliest()}, then {@link #latest()}, then text; consistent with equals.
     *
     * @param other the value to compare with
     * @return a negative number, zero or a positive number, as this comes before, equals or comes after the other
     */
    @Override
    default int compareTo(Edtf other) {
        int byEarliest = earliest().compareAsEarliest(other.earliest());
        if (byEarliest != 0) {
            return byEarliest;
        }
        int byLatest = latest().compareAsLatest(other.latest());
        return byLatest != 0 ? byLatest : toString().compareTo(other.toString());
    }

    /** Returns the text that this was parsed from, unchanged. */
    @Override
    String toString();
}
