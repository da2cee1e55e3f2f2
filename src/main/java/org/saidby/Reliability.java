package org.saidby;

import java.util.List;

/**
 * The reliability of a source on the Admiralty scale (STANAG 2511), as the keeper of the dataset grades it; unset means
 * ungraded.
 */
public final class Reliability extends Code {

    private static final CodeList<Reliability> LIST = new CodeList<>("reliability", Reliability::new);

    /** Completely reliable: nobody doubts it, and it was always right. */
    public static final Reliability A = LIST.add("A");

    /** Usually reliable: there are minor doubts, and it was right most of the time. */
    public static final Reliability B = LIST.add("B");

    /** Fairly reliable: there are doubts, and it was right at times. */
    public static final Reliability C = LIST.add("C");

    /** Not usually reliable: there are grave doubts, and it was right now and then. */
    public static final Reliability D = LIST.add("D");

    /** Unreliable: it is not what it says it is, or was always wrong. */
    public static final Reliability E = LIST.add("E");

    /** Reliability cannot be judged: there is nothing to go by, as with a new source. No bad grade. */
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
