package org.saidby.acled;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.saidby.internal.JsonGrammar;
import org.saidby.validation.Finding;

/**
 * Where and why a text is not JSON, which the grammar says more exactly than the parser that refused it.
 *
 * @param offset of the first character that is wrong
 */
record JsonFault(Finding.Builder finding, long offset) {

    private static final int ANY_DEPTH = 1_000;

    /**
     * Returns the first fault in a text behind a token; null when there is none.
     *
     * @param isSequence whether objects may follow one another
     */
    static @Nullable JsonFault find(JsonContext context, String text, boolean isSequence) {
        String json = context.head() + text;
        JsonGrammar.Fault fault = JsonGrammar.check(json, ANY_DEPTH);
        boolean isTrailing = fault != null && fault.kind() == JsonGrammar.Kind.TRAILING;
        if (fault == null || fault.kind() == JsonGrammar.Kind.DEPTH || isTrailing && !context.isRoot()) {
            return null;
        }
        String found = found(json, fault.index());
        Finding.Builder finding = isTrailing && !isSequence
                ? trailing(found)
                : syntax(isTrailing ? "an object" : fault.expected(), found);
        return new JsonFault(
                finding, context.textFrom() + fault.index() - context.head().length());
    }

    static Finding.Builder trailing(String found) {
        return Finding.of("json.trailing-content", "expected the end of the text, found " + found)
                .argument("found", found);
    }

    private static Finding.Builder syntax(String expected, String found) {
        return Finding.of("json.syntax", "expected " + expected + ", found " + found)
                .argument("expected", expected)
                .argument("found", found);
    }

    /** Returns the character at an index in words. */
    static String found(String text, int index) {
        if (index >= text.length()) {
            return "the end";
        }
        int c = text.codePointAt(index);
        if (c == '\n' || c == '\r') {
            return "a line break";
        }
        if (c == ' ') {
            return "a space";
        }
        return c < ' ' || c == 0x7f
                ? "control character U+" + String.format(Locale.ROOT, "%04X", c)
                : "'" + Character.toString(c) + "'";
    }
}
