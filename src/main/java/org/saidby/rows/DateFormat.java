package org.saidby.rows;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a file spells its dates: {@code day-first}, {@code month-first}, or a pattern such as {@code d-MMM-yy}.
 *
 * <p>In a pattern {@code d} is the day and {@code M} or {@code m} the month as one or two digits, however many letters there are up to
 * two; three or four letters of the month are its English name; {@code yyyy} is the year, and {@code yy} its last two digits, from
 * 1970 to 2069. The order year, day, month is refused. Other characters stand for themselves. The two words take slash, hyphen or full stop, and a year of four digits.
 */
public final class DateFormat {

    private static final int CENTURY = 100;
    private static final int PIVOT = 70;

    private static final Map<String, String> WORDS = Map.of(
            "day-first", "(?<d>[0-9]{1,2})(?<s>[-/.])(?<m>[0-9]{1,2})\\k<s>(?<y>[0-9]{4})",
            "month-first", "(?<m>[0-9]{1,2})(?<s>[-/.])(?<d>[0-9]{1,2})\\k<s>(?<y>[0-9]{4})");

    private static final Pattern PARTS = Pattern.compile("d{1,2}|[Mm]{1,4}|y{4}|y{2}|[^A-Za-z0-9]+");

    private final String text;
    private final Pattern pattern;
    private final boolean hasNames;

    private DateFormat(String text, Pattern pattern, boolean hasNames) {
        this.text = text;
        this.pattern = pattern;
        this.hasNames = hasNames;
    }

    /**
     * Returns the format with this name or pattern.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public static DateFormat of(String text) {
        String word = WORDS.get(text.toLowerCase(Locale.ROOT));
        if (word != null) {
            return new DateFormat(text, Pattern.compile(word), false);
        }
        StringBuilder regex = new StringBuilder();
        StringBuilder kinds = new StringBuilder();
        boolean hasNames = false;
        Matcher parts = PARTS.matcher(text);
        int end = 0;
        while (parts.lookingAt()) {
            String part = parts.group();
            char kind = Character.toLowerCase(part.charAt(0));
            boolean isField = Character.isLetter(kind);
            boolean isName = kind == 'm' && part.length() > 2;
            hasNames |= isName;
            regex.append(!isField ? Pattern.quote(part) : "(?<" + kind + ">" + field(kind, part.length()) + ")");
            kinds.append(isField ? String.valueOf(kind) : "");
            end = parts.end();
            parts.region(end, text.length());
        }
        String found = kinds.toString();
        // a day behind its year and before its month could be taken for an ISO date, and the other way round
        boolean isWhole = end == text.length()
                && found.length() == 3
                && found.chars().distinct().count() == 3
                && !found.equals("ydm");
        if (!isWhole) {
            throw new IllegalArgumentException(
                    "date format is neither day-first, month-first nor a pattern of d, M and y such as d/M/yyyy: "
                            + text);
        }
        return new DateFormat(text, Pattern.compile(regex.toString()), hasNames);
    }

    private static String field(char kind, int letters) {
        if (kind == 'y') {
            return "[0-9]{" + letters + "}";
        }
        return kind == 'm' && letters > 2 ? "[A-Za-z]{3,9}" : "[0-9]{1,2}";
    }

    /**
     * Returns year, month and day of a date, which need not exist; null when it is not spelled like this.
     *
     * @param date the date without any time of day
     */
    int @Nullable [] read(String date) {
        Matcher matcher = pattern.matcher(date);
        if (!matcher.matches()) {
            return null;
        }
        String years = matcher.group("y");
        int year = Integer.parseInt(years);
        if (years.length() == 2) {
            year += year < PIVOT ? 20 * CENTURY : 19 * CENTURY;
        }
        String months = matcher.group("m");
        int month = hasNames ? EnglishMonths.number(months) : Integer.parseInt(months);
        return month == 0 && hasNames ? null : new int[] {year, month, Integer.parseInt(matcher.group("d"))};
    }

    /** Returns whether the month is a number, which could be taken for the day. */
    boolean isOfNumbers() {
        return !hasNames;
    }

    /** Returns the name or pattern. */
    @Override
    public String toString() {
        return text;
    }
}
