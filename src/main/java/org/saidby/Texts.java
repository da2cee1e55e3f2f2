package org.saidby;

import java.util.Locale;
import org.saidby.internal.Surrogates;

/** The checks that every text of a value passes. */
final class Texts {

    private static final int SHOWN = 64;

    private Texts() {}

    /** Refuses text that cannot be written as UTF-8. */
    static void requireWellFormed(String attribute, String text) {
        int lone = Surrogates.firstLone(text);
        if (lone >= 0) {
            throw new MalformedValueException(
                    "text.lone-surrogate",
                    attribute + " holds half of a surrogate pair, at index " + lone + ": "
                            + escaped(text.charAt(lone)));
        }
    }

    /** Refuses text that is empty, all white space, or cannot be written as UTF-8. */
    static void requireText(String attribute, String text) {
        if (text.isBlank()) {
            throw new MalformedValueException("value.empty", attribute + " is " + (text.isEmpty() ? "empty" : "blank"));
        }
        requireWellFormed(attribute, text);
    }

    static String escaped(char c) {
        return c > ' ' && c < 0x7f ? String.valueOf(c) : String.format(Locale.ROOT, "U+%04X", (int) c);
    }

    /** Cuts text for a message at 64 characters, and takes out what harms logs: control characters and half characters. */
    static String shortened(String text) {
        StringBuilder shown = new StringBuilder();
        int i = 0;
        while (i < text.length() && i < SHOWN) {
            int c = text.codePointAt(i);
            boolean harmful = Character.isISOControl(c) || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            shown.appendCodePoint(harmful ? '\uFFFD' : c);
            i += Character.charCount(c);
        }
        return i < text.length() ? shown.append("...").toString() : shown.toString();
    }
}
