package org.saidby;

import java.util.List;

/** By what means a source spoke. */
public final class Medium extends Code {

    private static final CodeList<Medium> LIST = new CodeList<>("medium", Medium::new);

    /** A written or recorded statement, press release or communique. */
    public static final Medium STATEMENT = LIST.add("statement");

    /** An interview or answer to a reporter, spoken or written. */
    public static final Medium INTERVIEW = LIST.add("interview");

    /** A press briefing or conference. */
    public static final Medium BRIEFING = LIST.add("briefing");

    /** Testimony before a parliament, court or inquiry. */
    public static final Medium TESTIMONY = LIST.add("testimony");

    /** A report, study or assessment. */
    public static final Medium REPORT = LIST.add("report");

    /** An article, broadcast or other piece of journalism. */
    public static final Medium ARTICLE = LIST.add("article");

    /** A post on social media. */
    public static final Medium SOCIAL_MEDIA = LIST.add("social-media");

    /** A record in a database. */
    public static final Medium DATABASE = LIST.add("database");

    /** Nobody said by what means. */
    public static final Medium UNKNOWN = LIST.add("unknown");

    /** It was said by what means, and no constant fits. */
    public static final Medium OTHER = LIST.add("other");

    private Medium(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the medium with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static Medium of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<Medium> known() {
        return LIST.known();
    }
}
