package org.saidby.ucdp;

/** What the version of a release tells. */
final class Releases {

    /** A digit of a version, in the shapes below. */
    private static final char DIGIT = '9';

    private Releases() {}

    /** Returns whether a version is monthly as 26.0.3 and 26.0.11, or quarterly as 26.01.26.03; a yearly one is as 26.1. */
    static boolean isCandidate(String release) {
        return has(release, "99.0.9") || has(release, "99.0.99") || has(release, "99.01.99.99");
    }

    private static boolean has(String release, String shape) {
        if (release.length() != shape.length()) {
            return false;
        }
        for (int i = 0; i < shape.length(); i++) {
            char c = release.charAt(i);
            boolean fits = shape.charAt(i) == DIGIT ? c >= '0' && c <= '9' : c == shape.charAt(i);
            if (!fits) {
                return false;
            }
        }
        return true;
    }
}
