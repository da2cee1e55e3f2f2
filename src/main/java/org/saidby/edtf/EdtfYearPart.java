package org.saidby.edtf;

import java.util.List;

/**
 * A season or another part of a year: {@code 2001-21} is spring 2001, {@code 2001-34} its second quarter.
 *
 * <p>Level 1 (LoC 2019, Seasons) has 21 to 24, spring to winter wherever on earth: the text does not say in which
 * hemisphere, so that the possible days are those of both, with the gaps between them. Level 2 (Sub-year groupings) has 25
 * to 41: seasons of one hemisphere, quarters, four-month parts and halves; {@link YearPart} lists them with their months.
 *
 * <p>A part of a year stands alone: no level has one with a mark, with an unspecified digit, in an interval or in a set.
 */
public final class EdtfYearPart implements Edtf {

    private final String text;
    private final int year;
    private final YearPart part;

    EdtfYearPart(String text, int year, YearPart part) {
        this.text = text;
        this.year = year;
        this.part = part;
    }

    static EdtfYearPart of(YearPart part, int year) {
        String text = EdtfDate.of(year, 0, 0).toString() + "-" + part.code();
        return new EdtfYearPart(text, year, part);
    }

    /** The year in which the part starts, from -9999 to 9999. */
    public int year() {
        return year;
    }

    /** Which part of the year it is. */
    public YearPart part() {
        return part;
    }

    @Override
    public DaySet possibleDays() {
        DayPattern days = part.in(year, false);
        // opposite seasons share their months, seen from the two hemispheres
        return part.isOfEitherHemisphere() ? DaySet.of(List.of(days, part.in(year, true))) : DaySet.of(days);
    }

    @Override
    public DaySet certainDays() {
        return part.isOfEitherHemisphere() ? DaySet.none() : possibleDays();
    }

    @Override
    public int level() {
        return part.level();
    }

    @Override
    public Bound earliest() {
        return possibleDays().first();
    }

    @Override
    public Bound latest() {
        return possibleDays().last();
    }

    /** Returns false: a part of a year takes no mark. */
    @Override
    public boolean isUncertain() {
        return false;
    }

    /** Returns false: a part of a year takes no mark. */
    @Override
    public boolean isApproximate() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfYearPart that && text.equals(that.text);
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
