package org.saidby;

import java.util.List;

/**
 * The credibility of a claim on the Admiralty scale (STANAG 2511), as the keeper of the dataset grades it; unset means
 * ungraded.
 */
public final class Credibility extends Code {

    private static final CodeList<Credibility> LIST = new CodeList<>("credibility", Credibility::new);

    /** Confirmed by other sources that do not depend on this one. */
    public static final Credibility CONFIRMED = LIST.add("1");

    /** Probably true: not confirmed, plausible, and in line with what else is known. */
    public static final Credibility PROBABLY_TRUE = LIST.add("2");

    /** Possibly true: not confirmed, plausible enough, and in line with some of what else is known. */
    public static final Credibility POSSIBLY_TRUE = LIST.add("3");

    /** Doubtful: not confirmed, possible but not plausible, and nothing else is known of it. */
    public static final Credibility DOUBTFUL = LIST.add("4");

    /** Improbable: not plausible, and what else is known contradicts it. */
    public static final Credibility IMPROBABLE = LIST.add("5");

    /** Truth cannot be judged: there is nothing to hold it against. No bad grade. */
    public static final Credibility CANNOT_BE_JUDGED = LIST.add("6");

    private Credibility(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the credibility with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static Credibility of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<Credibility> known() {
        return LIST.known();
    }
}
