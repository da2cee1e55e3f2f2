package org.saidby.validation;

/** Holds names of inputs and places in them against what people write to mean several. */
final class PlacePattern {

    private PlacePattern() {}

    /** Returns whether a pattern with {@code *} and {@code ?} is of the name of an input, or of its last part if it has no slash. */
    static boolean isOfInput(String pattern, String name) {
        String slashed = name.replace('\\', '/');
        String candidate = pattern.indexOf('/') < 0 ? slashed.substring(slashed.lastIndexOf('/') + 1) : slashed;
        return matches(pattern, candidate);
    }

    private static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int resumed = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                resumed = t;
            } else if (p < pattern.length() && (pattern.charAt(p) == '?' || pattern.charAt(p) == text.charAt(t))) {
                p++;
                t++;
            } else if (star >= 0) {
                // the last star takes one character more
                p = star + 1;
                t = ++resumed;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /** Returns whether a pattern is of a column, or of a pointer if it begins with a slash. */
    static boolean isOfPlace(String pattern, InputPosition position) {
        return pattern.charAt(0) == '/'
                ? position.pointer().isPresent()
                        && isOfPointer(pattern, position.pointer().get())
                : position.field().filter(pattern::equals).isPresent();
    }

    private static boolean isOfPointer(String pattern, String pointer) {
        int p = 0;
        int t = 0;
        while (p < pattern.length() && t < pointer.length()) {
            // both stand at a slash
            int patternEnd = endOfStep(pattern, p);
            int pointerEnd = endOfStep(pointer, t);
            boolean isAny = patternEnd - p == 2 && pattern.charAt(p + 1) == '*';
            if (!isAny && !(patternEnd - p == pointerEnd - t && pattern.regionMatches(p, pointer, t, patternEnd - p))) {
                return false;
            }
            p = patternEnd;
            t = pointerEnd;
        }
        return p == pattern.length() && t == pointer.length();
    }

    private static int endOfStep(String pointer, int slash) {
        int end = pointer.indexOf('/', slash + 1);
        return end < 0 ? pointer.length() : end;
    }
}
