package org.saidby;

import java.util.List;

/** What kind of assertion a claim makes. */
public final class AssertionKind extends Code {

    private static final CodeList<AssertionKind> LIST = new CodeList<>("type", AssertionKind::new);

    /** How many people came to what harm: {@link Casualties}. */
    public static final AssertionKind CASUALTIES = LIST.add("casualties");

    /** An actor's part in an operation: {@link Involvement}. */
    public static final AssertionKind INVOLVEMENT = LIST.add("involvement");

    /** That something happened, what, when and where: {@link Occurrence}. */
    public static final AssertionKind OCCURRENCE = LIST.add("occurrence");

    /** That somebody was at a place, comes from it or moved: {@link Presence}. */
    public static final AssertionKind PRESENCE = LIST.add("presence");

    /** That an actor belongs to a group: {@link Affiliation}. */
    public static final AssertionKind AFFILIATION = LIST.add("affiliation");

    /** How many operations there were, or which in a sequence one was: {@link Tally}. */
    public static final AssertionKind TALLY = LIST.add("tally");

    /** What the source makes of something: {@link Assessment}. */
    public static final AssertionKind ASSESSMENT = LIST.add("assessment");

    /** How the source answered when it was asked: {@link Response}. */
    public static final AssertionKind RESPONSE = LIST.add("response");

    private AssertionKind(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the type with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static AssertionKind of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<AssertionKind> known() {
        return LIST.known();
    }
}
