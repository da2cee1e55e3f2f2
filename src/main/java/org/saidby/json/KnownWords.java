package org.saidby.json;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values of known words, found by the characters of the parser, so that a word that is known makes no string. */
final class KnownWords<V> {

    private final char[] @Nullable [] words;
    private final @Nullable Object[] values;
    private final int mask;
    private int longest;

    KnownWords(Map<String, V> known) {
        int places = Integer.highestOneBit(Math.max(1, known.size())) << 2;
        words = new char[places][];
        values = new Object[places];
        mask = places - 1;
        known.forEach(this::put);
    }

    private void put(String word, V value) {
        char[] letters = word.toCharArray();
        int place = placeOf(letters, 0, letters.length);
        while (words[place] != null) {
            place = place + 1 & mask;
        }
        words[place] = letters;
        values[place] = value;
        longest = Math.max(longest, word.length());
    }

    private int placeOf(char[] chars, int start, int length) {
        return 31 * (31 * (31 * length + chars[start]) + chars[start + (length >> 1)]) + chars[start + length - 1]
                & mask;
    }

    /** Returns the value of the word that is the parser's current token, a string; {@code null} if it is not known. */
    @SuppressWarnings("unchecked") // only values of this type are put in
    @Nullable
    V get(JsonParser parser) throws IOException {
        int length = parser.getTextLength();
        if (length == 0 || length > longest) {
            return null;
        }
        char[] chars = parser.getTextCharacters();
        int start = parser.getTextOffset();
        int place = placeOf(chars, start, length);
        for (char[] word = words[place]; word != null; word = words[place]) {
            if (Arrays.equals(word, 0, word.length, chars, start, start + length)) {
                return (V) values[place];
            }
            place = place + 1 & mask;
        }
        return null;
    }
}
