package org.saidby.internal;

/** Halves of surrogate pairs, which stand for no character and have no form in UTF-8. */
public final class Surrogates {

    private Surrogates() {}

    /** Returns the index of the first half that lacks its other half, or -1 if there is none. */
    public static int firstLone(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
