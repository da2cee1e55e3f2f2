package org.saidby;

import java.util.List;

/** How close a passage is to the words that were said. */
public final class QuotationMode extends Code {

    private static final CodeList<QuotationMode> LIST = new CodeList<>("mode", QuotationMode::new);

    /** The words as they were said, in quotation marks. */
    public static final QuotationMode DIRECT = LIST.add("direct");

    /** What was said, in the words of the one who passes it on. */
    public static final QuotationMode INDIRECT = LIST.add("indirect");

    /** A paraphrase with quoted words in it. */
    public static final QuotationMode MIXED = LIST.add("mixed");

    private QuotationMode(String text, boolean known) {
        super(text, known);
    }

    /**
     * Returns the mode with this word, known or not.
     *
     * @throws MalformedValueException if the word is blank ({@code value.empty}) or too long ({@code limits.text-length})
     */
    public static QuotationMode of(String text) {
        return LIST.of(text);
    }

    /** The words this version knows, in the order of the constants; unmodifiable. */
    public static List<QuotationMode> known() {
        return LIST.known();
    }
}
