package org.saidby.edtf;

import java.time.LocalDate;

/**
 * A season of a year, wherever on earth: {@code 2001-21} is spring 2001.
 *
 * <p>Level 1 (LoC 2019, Seasons): 21 to 24 are spring, summer, autumn and winter, and the text does not say in which
 * hemisphere. So the possible days are those of both: the three months that make the season in the north and the three
 * that make it in the south, by whole months, as meteorologists count. A season that crosses the year's end belongs to
 * the year in which it starts.
 *
 * <table>
 * <caption>Possible days of the seasons of 2001</caption>
 * <tr><th>Season</th><th>North</th><th>South</th></tr>
 * <tr><td>2001-21 spring</td><td>March to May 2001</td><td>September to November 2001</td></tr>
 * <tr><td>2001-22 summer</td><td>June to August 2001</td><td>December 2001 to February 2002</td></tr>
 * <tr><td>2001-23 autumn</td><td>September to November 2001</td><td>March to May 2001</td></tr>
 * <tr><td>2001-24 winter</td><td>December 2001 to February 2002</td><td>June to August 2001</td></tr>
 * </table>
 *
 * <p>{@link #earliest()} and {@link #latest()} span both; {@link #contains(LocalDate)} knows the gap between them.
 */
public final class EdtfSeason implements Edtf {

    private final String text;
    private final int year;
    private final int code;

    EdtfSeason(String text, int year, int code) {
        this.text = text;
        this.year = year;
        this.code = code;
    }

    /** The year in which the season starts, from -9999 to 9999. */
    public int year() {
        return year;
    }

    /** The number of the season: 21 spring, 22 summer, 23 autumn, 24 winter. */
    public int code() {
        return code;
    }

    DaySet days() {
        // opposite seasons share their months, seen from the two hemispheres
        int month = code % 2 == 1 ? 3 : 6;
        int lastYear = month == 6 ? year + 1 : year;
        int lastMonth = month == 6 ? 2 : 11;
        return DaySet.between(
                Days.of(year, month, 1),
                Days.lastOfMonth(year, month + 2),
                Days.of(year, month + 6, 1),
                Days.lastOfMonth(lastYear, lastMonth));
    }

    @Override
    public int level() {
        return 1;
    }

    @Override
    public Bound earliest() {
        return Bound.on(days().first());
    }

    @Override
    public Bound latest() {
        return Bound.on(days().last());
    }

    /** Returns false: a season takes no mark (LoC 2019 marks dates only). */
    @Override
    public boolean isUncertain() {
        return false;
    }

    /** Returns false: a season takes no mark (LoC 2019 marks dates only). */
    @Override
    public boolean isApproximate() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EdtfSeason that && text.equals(that.text);
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
