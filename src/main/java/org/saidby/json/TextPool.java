package org.saidby.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Shares short texts that come again and again, such as ids and words of code lists, so that a dataset keeps one of each.
 *
 * <p>Bounded: a text that falls on the place of another takes it. A hit makes no string.
 */
final class TextPool {

    private static final int LONGEST = 64;
    private static final int PLACES = 1 << 14;

    private final @Nullable String[] texts = new String[PLACES];

    /** Returns the text of the parser's current token, which has this length. */
    String text(JsonParser parser, int length) throws IOException {
        if (length > LONGEST) {
            return parser.getText();
        }
        char[] chars = parser.getTextCharacters();
        int start = parser.getTextOffset();
        int hash = 0;
        for (int i = start; i < start + length; i++) {
            hash = 31 * hash + chars[i];
        }
        int place = (hash ^ hash >>> 15) & PLACES - 1;
        String known = texts[place];
        if (known != null && isSame(known, chars, start, length)) {
            return known;
        }
        String text = new String(chars, start, length);
        texts[place] = text;
        return text;
    }

    private static boolean isSame(String text, char[] chars, int start, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[start + i]) {
                return false;
            }
        }
        return true;
    }
}
