package org.saidby;

import java.util.List;

/** What place in a sequence a superlative gives to an operation. */
public final class SuperlativeKind extends Code {

    private static final CodeList<SuperlativeKind> LIST = new CodeList<>("kind", SuperlativeKind::new);

    /** The n-th of those that match: "the third in a week". */
    public static final SuperlativeKind ORDINAL = LIST.add("ordinal");

    /** None that match came before: "the first this year". */
    public static final SuperlativeKind FIRST = LIST.add("first");

    /** None that match came after: "the latest of the six". */
    public static final SuperlativeKind LATEST = LIST.add("latest");

    private SuperlativeKind(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the superlative with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static SuperlativeKind of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<SuperlativeKind> known() {
        return LIST.known();
    }
}
