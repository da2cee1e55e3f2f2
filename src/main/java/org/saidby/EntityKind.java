package org.saidby;

import java.util.List;

/** What kind of thing a {@link Ref} points to. */
public final class EntityKind extends Code {

    private static final CodeList<EntityKind> LIST = new CodeList<>("kind", EntityKind::new);

    /** A {@link Source}. */
    public static final EntityKind SOURCE = LIST.add("source");

    /** A {@link Document}. */
    public static final EntityKind DOCUMENT = LIST.add("document");

    /** An {@link Actor}. */
    public static final EntityKind ACTOR = LIST.add("actor");

    /** A {@link Location}. */
    public static final EntityKind LOCATION = LIST.add("location");

    /** An {@link Operation}. */
    public static final EntityKind OPERATION = LIST.add("operation");

    /** A {@link Claim}. */
    public static final EntityKind CLAIM = LIST.add("claim");

    private EntityKind(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the kind with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static EntityKind of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<EntityKind> known() {
        return LIST.known();
    }
}
