package org.saidby.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saidby.analysis.Policy;

/** Policies as they are named in a call: words with commas between them, of which the later ones choose from what the earlier ones leave. */
final class PolicyWords {

    private static final Map<String, Supplier<Policy>> BY_WORD = new TreeMap<>(Map.of(
            "latest", Policy::latest,
            "earliest", Policy::earliest,
            "most-conservative", Policy::mostConservative,
            "envelope", Policy::envelope,
            "named-speakers-only", Policy::namedSpeakersOnly,
            "least-interested", Policy::leastInterested));
    private static final Pattern ORIGINS = Pattern.compile("([1-9][0-9]{0,5})-origins");

    private PolicyWords() {}

    /**
     * Returns the policy that is named.
     *
     * @throws IllegalArgumentException if a word names none, or nothing can follow one that something follows
     */
    static Policy parse(String words) {
        @Nullable Policy policy = null;
        for (String word : words.split(",", -1)) {
            Policy next = one(word);
            policy = policy == null ? next : policy.then(next);
        }
        if (policy == null) {
            throw new IllegalArgumentException("no policy is named");
        }
        return policy;
    }

    private static Policy one(String word) {
        @Nullable Supplier<Policy> named = BY_WORD.get(word);
        if (named != null) {
            return named.get();
        }
        Matcher origins = ORIGINS.matcher(word);
        if (origins.matches()) {
            return Policy.atLeastOrigins(Integer.parseInt(origins.group(1)));
        }
        throw new IllegalArgumentException("expected one of " + all() + ", but was '" + word + "'");
    }

    /** Returns all words, for people. */
    static String all() {
        return String.join(", ", BY_WORD.keySet()) + ", N-origins";
    }
}
