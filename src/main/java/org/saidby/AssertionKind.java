package org.saidby;

import java.util.List;

/** What kind of assertion a claim makes. */
public final class AssertionKind extends Code {

    private static final CodeList<AssertionKind> LIST = new CodeList<>("type", AssertionKind::new);

    /** {@link Casualties}. */
    public static final AssertionKind CASUALTIES = LIST.add("casualties");

    /** {@link Involvement}. */
    public static final AssertionKind INVOLVEMENT = LIST.add("involvement");

    /** {@link Occurrence}. */
    public static final AssertionKind OCCURRENCE = LIST.add("occurrence");

    /** {@link Presence}. */
    public static final AssertionKind PRESENCE = LIST.add("presence");

    /** {@link Affiliation}. */
    public static final AssertionKind AFFILIATION = LIST.add("affiliation");

    /** {@link Tally}. */
    public static final AssertionKind TALLY = LIST.add("tally");

    /** {@link Assessment}. */
    public static final AssertionKind ASSESSMENT = LIST.add("assessment");

    /** {@link Response}. */
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
