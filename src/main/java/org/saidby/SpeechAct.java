package org.saidby;

import java.util.List;

/**
 * What a source did with words. The act never carries truth: a denial is a negative claim that was said with {@link
 * #DENIED}.
 */
public final class SpeechAct extends Code {

    private static final CodeList<SpeechAct> LIST = new CodeList<>("act", SpeechAct::new);

    /** The source said it as a fact it answers for. */
    public static final SpeechAct STATED = LIST.add("stated");

    /** The source gave it as its own estimate. */
    public static final SpeechAct ESTIMATED = LIST.add("estimated");

    /** The source said it as an accusation that others would have to judge. */
    public static final SpeechAct ALLEGED = LIST.add("alleged");

    /** The source pointed to another as the one who says it. */
    public static final SpeechAct CITED = LIST.add("cited");

    /** An outlet or author passed it on, or wrote it in its own voice. */
    public static final SpeechAct REPORTED = LIST.add("reported");

    /** A dataset or casualty recorder coded it from its sources. */
    public static final SpeechAct RECORDED = LIST.add("recorded");

    /** The source warned of it. */
    public static final SpeechAct CAUTIONED = LIST.add("cautioned");

    /** The source said that what was claimed before is so. */
    public static final SpeechAct CONFIRMED = LIST.add("confirmed");

    /** The source said that it is not so; the claim's polarity is then negative. */
    public static final SpeechAct DENIED = LIST.add("denied");

    /** The source was asked and would not say. */
    public static final SpeechAct DECLINED = LIST.add("declined");

    /** The source took an earlier claim back. */
    public static final SpeechAct RETRACTED = LIST.add("retracted");

    /** Nobody said how it was said. */
    public static final SpeechAct UNKNOWN = LIST.add("unknown");

    /** It was said how, and no constant fits. */
    public static final SpeechAct OTHER = LIST.add("other");

    private SpeechAct(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the speech act with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static SpeechAct of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<SpeechAct> known() {
        return LIST.known();
    }
}
