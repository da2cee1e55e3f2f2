package org.saidby.edtf;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A date as people report it: exact, coarse, uncertain, partly unspecified, an interval with open or unknown ends, or one or
 * all of several dates.
 *
 * <p>A value denotes the days that it can be about, its {@linkplain #possibleDays() possible days}: {@code 2019-09} and
 * {@code 2019-09-XX} each the thirty days of that month, {@code 2019-09-19T10:00:00Z} the one day as written, {@code
 * 2004-06/2006-08} every day from 1 June 2004 to 31 August 2006, {@code [2018,2020]} the days of these two years and none
 * between them. Marks of doubt do not add days: {@code 2016~} has the days of {@code 2016}.
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
        permits EdtfDate, EdtfDateTime, EdtfYearPart, EdtfYear, EdtfInterval, EdtfSet {

    /** The greatest length of a text that is parsed, in UTF-16 code units. */
    int MAX_LENGTH = 1_000;

    /**
     * Returns the value of a text such as {@code 2019-09-19}, {@code 201X}, {@code 1984~/2004-06} or {@code
     * [1667,1670..1672]}, one of the permitted types by its shape; the inverse of {@link #toString()}.
     *
     * @throws EdtfException if the text is malformed, names a date or time that does not exist, or is longer than {@link
     *     #MAX_LENGTH} or a year longer than {@link EdtfYear#MAX_DIGITS}
     */
    static Edtf parse(String text) {
        return Parser.parse(text);
    }

    /**
     * Returns the value of a text that is to be of a level or a lower one.
     *
     * @param highestLevel 0, 1 or 2
     * @throws EdtfException if the text is one that {@link #parse(String)} refuses, or of a higher level
     * @throws IllegalArgumentException if the level is not 0, 1 or 2
     */
    static Edtf parse(String text, int highestLevel) {
        return Parser.parse(text, highestLevel);
    }

    /**
     * Returns a year, where 0 is 1 BCE: {@code 2016}, {@code -0044}.
     *
     * @throws IllegalArgumentException if the year is not from -9999 to 9999; {@link #longYear(long)} has others
     */
    static EdtfDate year(int year) {
        return EdtfDate.of(year, 0, 0);
    }

    /**
     * Returns a month of a year: {@code 2019-09}.
     *
     * @throws IllegalArgumentException if the year is not from -9999 to 9999 or the month not from 1 to 12
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
     * @throws IllegalArgumentException if the year is not from -9999 to 9999 or there is no such day
     */
    static EdtfDate day(int year, int month, int day) {
        try {
            return from(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("there is no such day: " + year + "-" + month + "-" + day, e);
        }
    }

    /**
     * Returns some year of the decade of a year: {@code 201X} for 2016.
     *
     * @throws IllegalArgumentException if the year is not from 0 to 9999
     */
    static EdtfDate decade(int year) {
        return EdtfDate.someYearLike(year, 3);
    }

    /**
     * Returns some year of the hundred years that share their first two digits with a year: {@code 20XX} for 2016.
     *
     * @throws IllegalArgumentException if the year is not from 0 to 9999
     */
    static EdtfDate century(int year) {
        return EdtfDate.someYearLike(year, 2);
    }

    /**
     * Returns a season or another part of a year: {@code 2001-21}.
     *
     * @throws IllegalArgumentException if the year, in which it starts, is not from -9999 to 9999
     */
    static EdtfYearPart part(YearPart part, int year) {
        return EdtfYearPart.of(part, year);
    }

    /**
     * Returns a year of more than four digits: {@code Y170000002}.
     *
     * @param year the year, less than -9999 or greater than 9999, of at most {@link EdtfYear#MAX_DIGITS} digits
     * @throws IllegalArgumentException if the year has four digits or less; {@link #year(int)} has those
     * @throws EdtfException if the year has too many digits
     */
    static EdtfYear longYear(long year) {
        if (year >= -9999 && year <= 9999) {
            throw new IllegalArgumentException("year has no more than four digits: " + year);
        }
        return (EdtfYear) parse("Y" + year);
    }

    /**
     * Returns an estimated year of which only some digits are significant: {@code 1950S2}, some year from 1900 to 1999.
     *
     * @param year the estimate, from -9999 to 9999; {@link EdtfYear#significantTo(int)} does so to longer ones
     * @param digits how many of its digits are significant, counted from the left, from 1 on
     * @throws IllegalArgumentException if the year or the number of digits is out of its range
     */
    static EdtfYear estimated(int year, int digits) {
        return EdtfYear.significant(year(year).toString(), year, digits, Marks.NONE);
    }

    /**
     * Returns the interval between two dates, both included: {@code 1984~/2004-06}.
     *
     * @param start the date at which it starts: an {@link EdtfDate}, an {@link EdtfYear}, or what {@link #since} or {@link
     *     #until} gives of one, for {@code ..2004-06-01/2004-06-20}
     * @param end the date at which it ends, likewise
     * @throws EdtfException if an end has another shape, or the interval ends before it starts
     */
    static EdtfInterval between(Edtf start, Edtf end) {
        return (EdtfInterval) parse(EdtfInterval.asEnd(start) + "/" + EdtfInterval.asEnd(end));
    }

    /**
     * Returns the interval that starts at a date and is open: {@code 1985/..}.
     *
     * @throws EdtfException if the start is no {@link EdtfDate}, {@link EdtfYear}, or one of them open to one side
     */
    static EdtfInterval since(Edtf start) {
        return (EdtfInterval) parse(EdtfInterval.asEnd(start) + "/..");
    }

    /**
     * Returns the interval that has an open beginning and ends at a date: {@code ../1985}.
     *
     * @throws EdtfException if the end is no {@link EdtfDate}, {@link EdtfYear}, or one of them open to one side
     */
    static EdtfInterval until(Edtf end) {
        return (EdtfInterval) parse("../" + EdtfInterval.asEnd(end));
    }

    /**
     * Returns the interval that starts at a date and ends nobody knows when: {@code 1985/}.
     *
     * @throws EdtfException if the start is no {@link EdtfDate}, {@link EdtfYear}, or one of them open to one side
     */
    static EdtfInterval withUnknownEnd(Edtf start) {
        return (EdtfInterval) parse(EdtfInterval.asEnd(start) + "/");
    }

    /**
     * Returns the interval that started nobody knows when and ends at a date: {@code /1985}.
     *
     * @throws EdtfException if the end is no {@link EdtfDate}, {@link EdtfYear}, or one of them open to one side
     */
    static EdtfInterval withUnknownStart(Edtf end) {
        return (EdtfInterval) parse("/" + EdtfInterval.asEnd(end));
    }

    /**
     * Returns one of several dates: {@code [1667,1668,1670..1672]}.
     *
     * @param elements the dates, at least one: each an {@link EdtfDate}, an {@link EdtfYear} or, for a range, an {@link
     *     EdtfInterval} of two dates of the same precision; the first one may be what {@link #until}, and the last one what
     *     {@link #since} gives
     * @throws EdtfException if there is none, or one that no set can have there, or the text exceeds {@link #MAX_LENGTH}
     */
    static EdtfOneOf oneOf(Edtf... elements) {
        return oneOf(List.of(elements));
    }

    /** Returns one of several dates, as {@link #oneOf(Edtf...)} does. */
    static EdtfOneOf oneOf(List<? extends Edtf> elements) {
        return (EdtfOneOf) parse(EdtfSet.join("[", elements, "]"));
    }

    /**
     * Returns all of several dates: {@code {1960,1961-12}}.
     *
     * @param elements the dates, as {@link #oneOf(Edtf...)} takes them
     * @throws EdtfException if there is none, or one that no set can have there, or the text exceeds {@link #MAX_LENGTH}
     */
    static EdtfAllOf allOf(Edtf... elements) {
        return allOf(List.of(elements));
    }

    /** Returns all of several dates, as {@link #allOf(Edtf...)} does. */
    static EdtfAllOf allOf(List<? extends Edtf> elements) {
        return (EdtfAllOf) parse(EdtfSet.join("{", elements, "}"));
    }

    /**
     * Returns one day: {@code 2019-09-19}.
     *
     * @throws IllegalArgumentException if the year is not from -9999 to 9999
     */
    static EdtfDate from(LocalDate day) {
        return EdtfDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /**
     * Returns a month of a year: {@code 2019-09}.
     *
     * @throws IllegalArgumentException if the year is not from -9999 to 9999
     */
    static EdtfDate from(YearMonth month) {
        return EdtfDate.of(month.getYear(), month.getMonthValue(), 0);
    }

    /** Returns a year: an {@link EdtfDate} such as {@code 2019}, or an {@link EdtfYear} if it has more than four digits. */
    static Edtf from(Year year) {
        boolean isLong = Math.abs(year.getValue()) > 9999;
        return isLong ? longYear(year.getValue()) : year(year.getValue());
    }

    /**
     * Returns a local date and time, which has no offset: {@code 2019-09-19T10:00:00}.
     *
     * @throws IllegalArgumentException if the year is not from -9999 to 9999, or there is a fraction of a second
     */
    static EdtfDateTime from(LocalDateTime time) {
        return EdtfDateTime.of(time, EdtfDateTime.LOCAL);
    }

    /**
     * Returns a date and time with its offset: {@code 2019-09-19T10:00:00+02:00}, {@code 2019-09-19T10:00:00Z}.
     *
     * @throws IllegalArgumentException if the year is not from -9999 to 9999, there is a fraction of a second, or the offset is
     *     not of whole minutes
     */
    static EdtfDateTime from(OffsetDateTime time) {
        return EdtfDateTime.of(time.toLocalDateTime(), time.getOffset().getTotalSeconds());
    }

    /** The level of the specification that the text needs: 0, 1 or 2. */
    int level();

    /** The first possible day, included; open or unknown if the value starts so. */
    Bound earliest();

    /** The last possible day, included; open or unknown if the value ends so. */
    Bound latest();

    /**
     * The days that this can be about, not just those at both ends. Where an end is open or unknown they go on without end, as
     * any day there is possible.
     */
    DaySet possibleDays();

    /**
     * The days that this can be about when unknown ends lie as near as what is known allows; the {@link #possibleDays()} if no end
     * is unknown.
     */
    default DaySet nearDays() {
        return possibleDays();
    }

    /**
     * The days that are surely among those meant when this is meant as a whole, from the first day to the last: all days of
     * {@code 2019-09}; of an interval those from the last day of its start to the first day of its end; none of {@code 2019-XX}
     * or {@code 2001-21}, which may be one or the other; of {@code [2018,2018-05]} those of May, which both have; of {@code
     * {2018,2020}} those of both years, and of {@code {1670..1672}} those of all three.
     */
    DaySet certainDays();

    /** Returns whether any part is marked uncertain: {@code ?} or {@code %}; the source itself is in doubt. */
    boolean isUncertain();

    /** Returns whether any part is marked approximate: {@code ~} or {@code %}; "about", "circa". */
    boolean isApproximate();

    /**
     * Returns whether this is before the other value, by days: YES if each possible day of this is before each possible day of the
     * other, NO if none is before any, MAYBE otherwise, UNKNOWN if an unknown end decides.
     */
    default Truth before(Edtf other) {
        return Relations.between(this, other, Relations::before);
    }

    /** Returns whether this is after the other value, by days; {@code a.after(b)} is {@code b.before(a)}. */
    default Truth after(Edtf other) {
        return Relations.between(this, other, Relations::after);
    }

    /**
     * Returns whether the two values have possible days in common: YES if there is a day that is possible for both, NO if there is
     * none, UNKNOWN if an unknown end decides; never MAYBE.
     */
    default Truth overlaps(Edtf other) {
        return Relations.between(this, other, Relations::overlaps);
    }

    /**
     * Returns whether the day that the other value is about is a possible day of this: YES if all possible days of the other are
     * possible days of this, NO if none is, MAYBE otherwise, UNKNOWN if an unknown end decides.
     */
    default Truth contains(Edtf other) {
        return Relations.between(this, other, Relations::contains);
    }

    /** Returns whether a day is a possible day of this: YES, NO, or UNKNOWN if an unknown end decides; never MAYBE. */
    default Truth contains(LocalDate day) {
        return Relations.between(this, day, Relations::contains);
    }

    /**
     * Returns whether both values are about the same day: YES if both have one possible day and it is the same, NO if they have none
     * in common, MAYBE otherwise, UNKNOWN if an unknown end decides.
     */
    default Truth sameAs(Edtf other) {
        return Relations.between(this, other, Relations::sameAs);
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

    /** The day that this is, and no more; empty if it is anything but one day without a mark, an {@code X} or a time. */
    default Optional<LocalDate> toLocalDate() {
        return Optional.empty();
    }

    /** The month that this is, and no more; empty if it is anything but a month of a year without a mark or an {@code X}. */
    default Optional<YearMonth> toYearMonth() {
        return Optional.empty();
    }

    /**
     * The year that this is, and no more; empty if it is anything but a year without a mark, an {@code X} or digits that are not
     * significant, or a year that {@link Year} cannot hold.
     */
    default Optional<Year> toYear() {
        return Optional.empty();
    }

    /**
     * The local date and time that this is, and no more; empty if it is anything but a date and time without an offset, or the
     * hour is 24.
     */
    default Optional<LocalDateTime> toLocalDateTime() {
        return Optional.empty();
    }

    /**
     * The date and time with its offset that this is, and no more; empty if it is anything but a date and time with an offset, or
     * the hour is 24.
     */
    default Optional<OffsetDateTime> toOffsetDateTime() {
        return Optional.empty();
    }

    /**
     * Returns this in a few English words: {@code about 2016}, {@code some day in September 2019}, {@code from 1964 to
     * 2008}. They are for people, the same in every locale, and may change in a later version.
     */
    default String toEnglish() {
        return English.of(this);
    }

    /** Returns the text that this was parsed from, unchanged. */
    @Override
    String toString();
}
