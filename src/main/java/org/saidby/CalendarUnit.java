package org.saidby;

import java.util.List;

/** A stretch of the calendar that people speak of: the whole of it is meant, wherever in it a day lies. */
public final class CalendarUnit extends Code {

    private static final CodeList<CalendarUnit> LIST = new CodeList<>("unit", CalendarUnit::new);

    /** The day itself: "today". */
    public static final CalendarUnit DAY = LIST.add("day");

    /** The week, from Monday to Sunday as ISO 8601 counts: "this week". */
    public static final CalendarUnit WEEK = LIST.add("week");

    /** The month: "this month". */
    public static final CalendarUnit MONTH = LIST.add("month");

    /** The year: "this year". */
    public static final CalendarUnit YEAR = LIST.add("year");

    private CalendarUnit(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the unit with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static CalendarUnit of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<CalendarUnit> known() {
        return LIST.known();
    }
}
