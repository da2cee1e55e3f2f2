package org.saidby.internal;

/** The beginning of somebody's text, short enough for a message. */
public final class Excerpt {

    private static final int LONGEST = 64;

    private Excerpt() {}

    /** Returns the text, or its first 64 UTF-16 code units and three dots if it is longer; never half a surrogate pair. */
    public static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end) + "...";
    }
}
