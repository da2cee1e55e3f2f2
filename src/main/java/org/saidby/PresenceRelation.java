package org.saidby;

import java.util.List;

/** How a subject was at a place. */
public final class PresenceRelation extends Code {

    private static final CodeList<PresenceRelation> LIST = new CodeList<>("relation", PresenceRelation::new);

    /** It is or was there. */
    public static final PresenceRelation AT = LIST.add("at");

    /** It was seen or surfaced there, in no told order. */
    public static final PresenceRelation APPEARED = LIST.add("appeared");

    /** It comes from there. */
    public static final PresenceRelation ORIGIN = LIST.add("origin");

    /** It went there; where from is not said, or is another claim. */
    public static final PresenceRelation MOVED_TO = LIST.add("moved-to");

    /** It left the place; where to is not said, or is another claim. */
    public static final PresenceRelation MOVED_FROM = LIST.add("moved-from");

    /** It was said how, and no constant fits. */
    public static final PresenceRelation OTHER = LIST.add("other");

    private PresenceRelation(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the relation with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static PresenceRelation of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<PresenceRelation> known() {
        return LIST.known();
    }
}
