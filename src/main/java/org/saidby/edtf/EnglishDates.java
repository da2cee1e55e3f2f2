package org.saidby.edtf;

import java.util.ArrayList;
import java.util.List;
import org.saidby.edtf.EdtfDate.Part;

/** Dates of up to three parts in English words, day, month and year in that order. */
final class EnglishDates {

    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /** The first year that is read as a year without being told so. */
    private static final int FIRST_PLAIN_YEAR = 1000;

    private EnglishDates() {}

    static String of(EdtfDate date) {
        String words = parts(date);
        if (!date.hasMarks()) {
            return words;
        }
        List<String> doubts = doubts(date);
        boolean isOfTheWhole = date.level() < 2 || doubts.size() == 1 && date.precision() == Part.YEAR;
        return isOfTheWhole
                ? English.marked(words, date.isUncertain(), date.isApproximate())
                : words + " (" + String.join(", ", doubts) + ")";
    }

    /** Which parts are in doubt, such as {@code year and month approximate}. */
    private static List<String> doubts(EdtfDate date) {
        List<String> doubts = new ArrayList<>();
        for (String doubt : List.of("uncertain", "approximate", "uncertain and approximate")) {
            List<String> parts = new ArrayList<>();
            for (Part part : Part.values()) {
                if (doubt(date, part).equals(doubt)) {
                    parts.add(part.word());
                }
            }
            if (!parts.isEmpty()) {
                doubts.add(English.list(parts, "and") + " " + doubt);
            }
        }
        return doubts;
    }

    private static String doubt(EdtfDate date, Part part) {
        if (date.isUncertain(part)) {
            return date.isApproximate(part) ? "uncertain and approximate" : "uncertain";
        }
        return date.isApproximate(part) ? "approximate" : "";
    }

    private static String parts(EdtfDate date) {
        return switch (date.precision()) {
            case YEAR -> years(date);
            case MONTH -> months(date);
            case DAY -> days(date);
        };
    }

    private static String days(EdtfDate date) {
        int digits = date.digitsOf(Part.DAY);
        boolean anyMonth = DateDigits.isUnspecified(date.digitsOf(Part.MONTH));
        if (DateDigits.isUnspecified(digits)) {
            return "some day in " + (anyMonth ? years(date) : months(date));
        }
        if (date.day().isPresent()) {
            int day = date.day().getAsInt();
            return date.month().isPresent() ? day + " " + months(date) : "day " + day + " of " + months(date);
        }
        String possible = English.numbers(DateDigits.possible(digits, longestMonth(date)));
        return date.month().isPresent() ? possible + " " + months(date) : "day " + possible + " of " + months(date);
    }

    private static int longestMonth(EdtfDate date) {
        return DatePatterns.longestMonth(date.digitsOf(Part.YEAR), date.years().negative(), date.digitsOf(Part.MONTH));
    }

    private static String months(EdtfDate date) {
        String years = years(date);
        int digits = date.digitsOf(Part.MONTH);
        if (DateDigits.isUnspecified(digits)) {
            return "some month of " + years;
        }
        List<String> possible = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            if (DateDigits.canBe(digits, month)) {
                possible.add(MONTHS.get(month - 1));
            }
        }
        return English.list(possible, "or") + (date.year().isPresent() ? " " : " of ") + years;
    }

    private static String years(EdtfDate date) {
        YearPattern years = date.years();
        if (!years.hasUnspecified()) {
            return year(years.first());
        }
        if (years.digits() == DateDigits.UNSPECIFIED_YEAR) {
            return years.negative() ? "some year BCE" : "some year";
        }
        String written = Marks.without(date.toString());
        return years.isRange()
                ? "some year from " + year(years.first()) + " to " + year(years.last())
                : "some year like " + written.substring(0, years.negative() ? 5 : 4);
    }

    /** Returns a year as people count, who have no year 0: {@code 2016}, {@code 44 CE}, {@code 1 BCE} for 0. */
    static String year(long year) {
        if (year <= 0) {
            return 1 - year + " BCE";
        }
        return year < FIRST_PLAIN_YEAR ? year + " CE" : Long.toString(year);
    }
}
