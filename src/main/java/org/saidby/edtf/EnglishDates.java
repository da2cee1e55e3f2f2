package org.saidby.edtf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
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

    /** Four days that a digit left open can make are 1, 11, 21 and 31. */
    private static final int LONGEST_LIST = 4;

    private EnglishDates() {}

    static String of(EdtfDate date) {
        String words = parts(date);
        if (!date.hasMarks()) {
            return words;
        }
        Map<String, List<String>> doubts = doubts(date);
        if (doubts.size() == 1
                && doubts.values().iterator().next().size() == written(date).size()) {
            return English.marked(words, date.isUncertain(), date.isApproximate());
        }
        List<String> told = new ArrayList<>();
        doubts.forEach((doubt, parts) -> told.add(English.list(parts, "and") + " " + doubt));
        return words + " (" + String.join(", ", told) + ")";
    }

    /** The parts in doubt by what is doubted, such as year and month by {@code approximate}; in the order of the parts. */
    private static Map<String, List<String>> doubts(EdtfDate date) {
        Map<String, List<String>> doubts = new LinkedHashMap<>();
        for (Part part : written(date)) {
            String doubt = doubt(date, part);
            if (!doubt.isEmpty()) {
                doubts.computeIfAbsent(doubt, any -> new ArrayList<>()).add(part.word());
            }
        }
        return doubts;
    }

    private static List<Part> written(EdtfDate date) {
        return List.of(Part.values()).subList(0, date.precision().ordinal() + 1);
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
        if (DateDigits.isUnspecified(digits)) {
            boolean anyMonth = DateDigits.isUnspecified(date.digitsOf(Part.MONTH));
            return "some day in " + (anyMonth ? years(date) : months(date));
        }
        String month = months(date);
        List<String> possible = possible(digits, longestMonth(date), Integer::toString);
        boolean isKnownMonth = date.month().isPresent();
        if (isRange(possible)) {
            return "some day " + range(possible) + (isKnownMonth ? " " : " of ") + month;
        }
        String day = English.list(possible, "or");
        return isKnownMonth ? day + " " + month : "day " + day + " of " + month;
    }

    /** What two digits can stand for, in words. */
    private static List<String> possible(int digits, int greatest, IntFunction<String> word) {
        List<String> possible = new ArrayList<>();
        for (int number = 1; number <= greatest; number++) {
            if (DateDigits.canBe(digits, number)) {
                possible.add(word.apply(number));
            }
        }
        return possible;
    }

    /** More than these follow each other, as only an open last digit has so many. */
    private static boolean isRange(List<String> possible) {
        return possible.size() > LONGEST_LIST;
    }

    private static String range(List<String> possible) {
        return "from " + possible.get(0) + " to " + possible.get(possible.size() - 1);
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
        List<String> possible = possible(digits, 12, month -> MONTHS.get(month - 1));
        String month = isRange(possible) ? "some month " + range(possible) : English.list(possible, "or");
        return month + (date.year().isPresent() ? " " : " of ") + years;
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
                ? "some year between " + year(years.first()) + " and " + year(years.last())
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
