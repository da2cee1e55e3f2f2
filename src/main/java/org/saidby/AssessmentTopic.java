package org.saidby;

import java.util.List;

/** What an assessment is about. */
public final class AssessmentTopic extends Code {

    private static final CodeList<AssessmentTopic> LIST = new CodeList<>("topic", AssessmentTopic::new);

    /** What somebody means to do or why it was done. */
    public static final AssessmentTopic INTENT = LIST.add("intent");

    /** What somebody is able to do. */
    public static final AssessmentTopic CAPABILITY = LIST.add("capability");

    /** What may come of it. */
    public static final AssessmentTopic RISK = LIST.add("risk");

    /** Why something came about. */
    public static final AssessmentTopic CAUSE = LIST.add("cause");

    /** How things stand. */
    public static final AssessmentTopic CONDITION = LIST.add("condition");

    /** It was said what the assessment is about, and no constant fits. */
    public static final AssessmentTopic OTHER = LIST.add("other");

    private AssessmentTopic(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the topic with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static AssessmentTopic of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<AssessmentTopic> known() {
        return LIST.known();
    }
}
