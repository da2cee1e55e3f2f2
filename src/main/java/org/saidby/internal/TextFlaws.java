package org.saidby.internal;

import java.text.Normalizer;

/** What can be wrong with the characters of a text. */
public final class TextFlaws {

    private static final char DELETE = 0x7F;
    private static final char LAST_CONTROL = 0x9F;
    private static final char FIRST_COMBINING = 0x300;

    private TextFlaws() {}

    /** Returns whether it is a control character other than tab and line ends. */
    public static boolean isControl(char c) {
        return c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= DELETE && c <= LAST_CONTROL;
    }

    /** Returns whether it is an embedding, override or isolate; the marks U+200E and U+200F turn nothing and are ordinary. */
    public static boolean isBidi(char c) {
        return c >= '\u202a' && c <= '\u202e' || c >= '\u2066' && c <= '\u2069';
    }

    /**
     * Returns whether a character can make a text one that is not in normalization form C: any behind the Latin ones but those of
     * which large parts of texts are made, Cyrillic and Arabic letters, dashes and quotation marks, and ideographs.
     */
    public static boolean mayBeDecomposed(char c) {
        return c >= FIRST_COMBINING
                && (c < '\u0400' || c > '\u0481')
                && (c < '\u0621' || c > '\u064a')
                && (c < '\u2010' || c > '\u2027')
                && (c < '\u4e00' || c > '\u9fff');
    }

    /** Returns whether a text is not in normalization form C. */
    public static boolean isDecomposed(String text) {
        return !Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** Returns whether a text has any of these. */
    public static boolean areIn(String text) {
        boolean mayBeDecomposed = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c) || isBidi(c)) {
                return true;
            }
            mayBeDecomposed |= mayBeDecomposed(c);
        }
        return mayBeDecomposed && isDecomposed(text);
    }
}
