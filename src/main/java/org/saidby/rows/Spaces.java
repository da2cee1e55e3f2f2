package org.saidby.rows;

/** Space of every kind, also that which cannot be seen. */
public final class Spaces {

    private static final char SOFT_HYPHEN = '\u00ad';

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

    /**
     * Returns the index of the first space other than the plain one, or character without width, that letters cannot be in need
     * of; -1 when there is none. Line ends, tabs, and the joiners of scripts such as the Persian are left alone.
     */
    public static int invisible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7f && (Character.getType(c) == Character.SPACE_SEPARATOR || isZeroWidth(c) || c == SOFT_HYPHEN)) {
                return i;
            }
        }
        return -1;
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
