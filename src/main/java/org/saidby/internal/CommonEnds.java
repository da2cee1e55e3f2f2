package org.saidby.internal;

/**
 * How much of two texts is the same at both ends, in UTF-16 code units; what is common to both ends counts as beginning.
 *
 * @param start how many characters both begin with
 * @param tail how many of the others both end with
 */
public record CommonEnds(int start, int tail) {

    /** Compares two texts. */
    public static CommonEnds of(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return new CommonEnds(start, tail);
    }
}
