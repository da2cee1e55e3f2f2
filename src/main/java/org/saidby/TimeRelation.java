package org.saidby;

import java.util.List;

/** How a time lies to its anchor. */
public final class TimeRelation extends Code {

    private static final CodeList<TimeRelation> LIST = new CodeList<>("relation", TimeRelation::new);

    /** At the time of the anchor, moved by the offset if there is one. */
    public static final TimeRelation AT = LIST.add("at");

    /** Before the anchor, by the offset if there is one. */
    public static final TimeRelation BEFORE = LIST.add("before");

    /** After the anchor, by the offset if there is one. */
    public static final TimeRelation AFTER = LIST.add("after");

    /** From an untold beginning up to the anchor. */
    public static final TimeRelation UNTIL = LIST.add("until");

    /** From the anchor on, to an untold end. */
    public static final TimeRelation SINCE = LIST.add("since");

    private TimeRelation(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the relation with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static TimeRelation of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<TimeRelation> known() {
        return LIST.known();
    }
}
