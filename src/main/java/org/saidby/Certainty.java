package org.saidby;

import java.util.List;

/**
 * How sure a speaker is of what it says, after the scale of the FactBank corpus; unset means that the speaker's certainty
 * was not told.
 */
public final class Certainty extends Code {

    private static final CodeList<Certainty> LIST = new CodeList<>("certainty", Certainty::new);

    /** The speaker commits to it without reservation. */
    public static final Certainty CERTAIN = LIST.add("certain");

    /** The speaker holds it for likely: "as far as known", "believed to". */
    public static final Certainty PROBABLE = LIST.add("probable");

    /** The speaker holds it for possible: "may", "could". */
    public static final Certainty POSSIBLE = LIST.add("possible");

    /** The speaker passes it on without saying whether it holds. */
    public static final Certainty UNCOMMITTED = LIST.add("uncommitted");

    private Certainty(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the certainty with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static Certainty of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<Certainty> known() {
        return LIST.known();
    }
}
