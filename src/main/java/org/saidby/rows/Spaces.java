package org.saidby.rows;

/** Space of every kind, also that which cannot be seen. */
public final class Spaces {

    private Spaces() {}

    /** Returns the text without white space, no-break spaces and zero-width characters around it. */
    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c <= ' '
                ? Character.isWhitespace(c)
                : c > 0x7f && (Character.isSpaceChar(c) || Character.isWhitespace(c) || isZeroWidth(c));
    }

    private static boolean isZeroWidth(char c) {
        return c == '\u200b' || c == '\u2060' || c == '\ufeff';
    }
}
