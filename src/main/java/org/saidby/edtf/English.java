package org.saidby.edtf;

import java.util.List;
import java.util.Locale;

/** Values in a few English words, the same in every locale. */
final class English {

    private static final int CLOCK_LENGTH = "23:20:30".length();

    private English() {}

    static String of(Edtf value) {
        if (value instanceof EdtfDate date) {
            return EnglishDates.of(date);
        }
        if (value instanceof EdtfYear year) {
            return year(year);
        }
        if (value instanceof EdtfDateTime time) {
            return time(time);
        }
        if (value instanceof EdtfYearPart part) {
            return part(part.part()) + " " + EnglishDates.year(part.year());
        }
        if (value instanceof EdtfInterval interval) {
            return interval(interval);
        }
        boolean isOneOf = value instanceof EdtfOneOf;
        return list(
                ((EdtfSet) value)
                        .elements().stream()
                                .map(element -> element(element, isOneOf))
                                .toList(),
                isOneOf ? "or" : "and");
    }

    /** Joins words with commas, and the last two with another word. */
    static String list(List<String> words, String last) {
        int end = words.size() - 1;
        return end == 0 ? words.get(0) : String.join(", ", words.subList(0, end)) + " " + last + " " + words.get(end);
    }

    /** Puts a mark of doubt before words. */
    static String marked(String words, boolean uncertain, boolean approximate) {
        return (uncertain ? "possibly " : "") + (approximate ? "about " : "") + words;
    }

    private static String year(EdtfYear year) {
        String estimate = EnglishDates.year(year.year());
        boolean isExact = year.earliestYear() == year.latestYear();
        String words = isExact
                ? (year.year() > 9_999 ? "the year " : "") + estimate
                : "some year between " + EnglishDates.year(year.earliestYear()) + " and "
                        + EnglishDates.year(year.latestYear()) + ", estimated " + estimate;
        return marked(words, year.isUncertain(), year.isApproximate());
    }

    private static String time(EdtfDateTime time) {
        String day = of(Edtf.from(time.date()));
        String text = time.toString();
        int clock = text.indexOf('T') + 1;
        String offset = time.offset()
                .map(zone -> "UTC" + (zone.getTotalSeconds() == 0 ? "" : zone))
                .orElse("local time");
        return day + ", " + text.substring(clock, clock + CLOCK_LENGTH) + " " + offset;
    }

    private static String part(YearPart part) {
        String words = part.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return part.code() < YearPart.FIRST_QUARTER.code() ? words : "the " + words + " of";
    }

    private static String interval(EdtfInterval interval) {
        if (interval.start().isEmpty()) {
            String end = end(interval.end().orElseThrow());
            return interval.earliest().isOpen() ? "until " + end : "from an unknown start to " + end;
        }
        String start = "from " + end(interval.start().get());
        if (interval.end().isEmpty()) {
            return start + (interval.latest().isOpen() ? " on" : " to an unknown end");
        }
        return start + " to " + end(interval.end().get());
    }

    private static String end(Edtf end) {
        return end instanceof EdtfInterval open ? oneSided(open, "or") : of(end);
    }

    private static String element(Edtf element, boolean isOneOf) {
        if (!(element instanceof EdtfInterval range)) {
            return of(element);
        }
        if (range.start().isEmpty() || range.end().isEmpty()) {
            return oneSided(range, isOneOf ? "or" : "and");
        }
        return of(range.start().get()) + " to " + of(range.end().get());
    }

    private static String oneSided(EdtfInterval open, String word) {
        return open.start().isEmpty()
                ? of(open.end().orElseThrow()) + " " + word + " earlier"
                : of(open.start().get()) + " " + word + " later";
    }
}
