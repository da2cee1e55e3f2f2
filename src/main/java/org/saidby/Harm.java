package org.saidby;

import java.util.List;

/** What happened to the people counted. */
public final class Harm extends Code {

    private static final CodeList<Harm> LIST = new CodeList<>("harm", Harm::new);

    /** Killed, at once or of their wounds. */
    public static final Harm KILLED = LIST.add("killed");

    /** Wounded and not said to have died. */
    public static final Harm INJURED = LIST.add("injured");

    /** Taken against their will by a party that is no state authority. */
    public static final Harm ABDUCTED = LIST.add("abducted");

    /** Held by a state authority or by a party acting as one. */
    public static final Harm DETAINED = LIST.add("detained");

    /** Driven from their homes. */
    public static final Harm DISPLACED = LIST.add("displaced");

    /** Not found. */
    public static final Harm MISSING = LIST.add("missing");

    /** Harmed; how is not said. */
    public static final Harm HARMED = LIST.add("harmed");

    /** It was said how, and no constant fits. */
    public static final Harm OTHER = LIST.add("other");

    private Harm(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the harm with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static Harm of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<Harm> known() {
        return LIST.known();
    }
}
