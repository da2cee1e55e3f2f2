package org.saidby.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Guesses which word was meant by one that is none. */
final class Likeness {

    private Likeness() {}

    /** Returns the word most like a text, the first in order of several; empty when more than a third of it would change. */
    static Optional<String> nearest(String text, Collection<String> words) {
        Optional<String> ending = words.stream()
                .filter(word -> !text.isEmpty() && word.endsWith("." + text))
                .sorted()
                .findFirst();
        return ending.or(() -> words.stream()
                .filter(word -> distance(text, word) <= word.length() / 3)
                .min(Comparator.comparingInt((String word) -> distance(text, word))
                        .thenComparing(Comparator.naturalOrder())));
    }

    /** Returns how many characters have to be put in, taken out or changed. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > other.length()) {
            return Integer.MAX_VALUE;
        }
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }
}
