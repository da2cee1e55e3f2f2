package org.saidby;

import java.util.List;
import java.util.Optional;

/** What a time of several days means; {@link When#overlaps(When)} tells the difference. */
public final class TimeExtent extends Code {

    private static final CodeList<TimeExtent> LIST = new CodeList<>("extent", TimeExtent::new);

    /** One day or some days among them. */
    public static final TimeExtent SOME_DAY = LIST.add("some-day");

    /** The whole of it, from the first day to the last. */
    public static final TimeExtent ALL_DAYS = LIST.add("all-days");

    private TimeExtent(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the extent with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static TimeExtent of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<TimeExtent> known() {
        return LIST.known();
    }

    static boolean isSomeDay(Optional<TimeExtent> extent) {
        return extent.filter(SOME_DAY::equals).isPresent();
    }

    static boolean isAllDays(Optional<TimeExtent> extent) {
        return extent.filter(ALL_DAYS::equals).isPresent();
    }
}
