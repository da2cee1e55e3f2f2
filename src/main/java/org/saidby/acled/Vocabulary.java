package org.saidby.acled;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.saidby.rows.Spaces;

/**
 * Finds the code of a closed table by any of its words.
 *
 * <p>Exports differ in case, in the space around a slash and in doubled spaces, never in more: anything else is another word.
 */
final class Vocabulary<T> {

    private final Map<String, T> codes = new HashMap<>();

    /** The words as the codebook spells them, which nearly every cell does. */
    private final Map<String, T> exact = new HashMap<>();

    private Vocabulary() {}

    static <T> Vocabulary<T> of(T[] values, Function<T, List<String>> words) {
        Vocabulary<T> vocabulary = new Vocabulary<>();
        for (T value : values) {
            for (String word : words.apply(value)) {
                vocabulary.exact.put(word, value);
                if (vocabulary.codes.putIfAbsent(key(word), value) != null) {
                    throw new IllegalStateException("word stands for two codes: " + word);
                }
            }
        }
        return vocabulary;
    }

    /** The current word and then the others. */
    static List<String> words(String text, String... variants) {
        return Stream.concat(Stream.of(text), Stream.of(variants)).toList();
    }

    Optional<T> find(String text) {
        T found = exact.get(text);
        return Optional.ofNullable(found != null ? found : codes.get(key(text)));
    }

    private static String key(String text) {
        String trimmed = Spaces.trim(text);
        StringBuilder key = new StringBuilder(trimmed.length());
        boolean isSpace = false;
        for (int i = 0; i < trimmed.length(); i++) {
            char c = trimmed.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                isSpace = true;
                continue;
            }
            if (isSpace && c != '/' && key.charAt(key.length() - 1) != '/') {
                key.append(' ');
            }
            key.append(c);
            isSpace = false;
        }
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
