package org.saidby;

import java.util.List;

/** What a source is. */
public final class SourceKind extends Code {

    private static final CodeList<SourceKind> LIST = new CodeList<>("kind", SourceKind::new);

    /** An organisation that speaks through statements or spokespersons: a command, a ministry, an NGO. */
    public static final SourceKind ORGANIZATION = LIST.add("organization");

    /** One person, named or not. */
    public static final SourceKind PERSON = LIST.add("person");

    /** A newspaper, agency, broadcaster or site that publishes the words of others and its own. */
    public static final SourceKind OUTLET = LIST.add("outlet");

    /** A collection of records, such as a conflict dataset. */
    public static final SourceKind DATASET = LIST.add("dataset");

    /** Posts on social media, taken as one source. */
    public static final SourceKind SOCIAL_MEDIA = LIST.add("social-media");

    /** Several people who are not named: "officials", "analysts". */
    public static final SourceKind UNNAMED_GROUP = LIST.add("unnamed-group");

    /** Nobody said what the source is. */
    public static final SourceKind UNKNOWN = LIST.add("unknown");

    /** It was said what the source is, and no constant fits. */
    public static final SourceKind OTHER = LIST.add("other");

    private SourceKind(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the kind with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static SourceKind of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<SourceKind> known() {
        return LIST.known();
    }
}
