package org.saidby;

import java.util.List;

/** How a source answered when it was asked, or what an inquiry came to. */
public final class ResponseKind extends Code {

    private static final CodeList<ResponseKind> LIST = new CodeList<>("response", ResponseKind::new);

    /** The source was asked and would not say. */
    public static final ResponseKind DECLINED_TO_COMMENT = LIST.add("declined-to-comment");

    /** The source was asked and did not answer. */
    public static final ResponseKind DID_NOT_RESPOND = LIST.add("did-not-respond");

    /** The source said that it is still being looked into. */
    public static final ResponseKind ASSESSMENT_PENDING = LIST.add("assessment-pending");

    /** The source said that it knows of the allegation or accepts it. */
    public static final ResponseKind ACKNOWLEDGED = LIST.add("acknowledged");

    /** The inquiry found that it is more likely than not. */
    public static final ResponseKind SUBSTANTIATED = LIST.add("substantiated");

    /** The inquiry found too little to hold it for likely. */
    public static final ResponseKind UNSUBSTANTIATED = LIST.add("unsubstantiated");

    /** There was an answer, and no constant fits. */
    public static final ResponseKind OTHER = LIST.add("other");

    private ResponseKind(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the response with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static ResponseKind of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<ResponseKind> known() {
        return LIST.known();
    }
}
