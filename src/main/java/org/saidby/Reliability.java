package org.saidby;

import java.util.List;

/** The reliability of a source on the Admiralty scale (STANAG 2511), as the keeper of the dataset grades it; unset means ungraded. */
public final class Reliability extends Code {

    private static final CodeList<Reliability> LIST = new CodeList<>("reliability", Reliability::new);

    /** Completely reliable. */
    public static final Reliability A = LIST.add("A");

    /** Usually reliable. */
    public static final Reliability B = LIST.add("B");

    /** Fairly reliable. */
    public static final Reliability C = LIST.add("C");

    /** Not usually reliable. */
    public static final Reliability D = LIST.add("D");

    /** Unreliable. */
    public static final Reliability E = LIST.add("E");

    /** Reliability cannot be judged. */
    public static final Reliability F = LIST.add("F");

    private Reliability(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the reliability with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static Reliability of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<Reliability> known() {
        return LIST.known();
    }
}
