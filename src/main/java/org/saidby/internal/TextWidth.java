package org.saidby.internal;

/** How many columns of a terminal a text takes. */
public final class TextWidth {

    /** Pairs of first and last of the characters that take two columns, in order: ideographs, kana, Hangul, full forms, pictures. */
    private static final int[] WIDE = {
        0x1100, 0x115F, 0x231A, 0x231B, 0x2E80, 0x303E, 0x3041, 0xA4CF, 0xA960, 0xA97F, 0xAC00, 0xD7A3, 0xF900, 0xFAFF,
        0xFE30, 0xFE6F, 0xFF00, 0xFF60, 0xFFE0, 0xFFE6, 0x1F300, 0x1F64F, 0x1F680, 0x1F6FF, 0x1F900, 0x1FAFF, 0x20000,
        0x3FFFD
    };

    private TextWidth() {}

    /** Returns the columns of a text on one line. */
    public static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    private static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        for (int i = 0; i < WIDE.length && codePoint >= WIDE[i]; i += 2) {
            if (codePoint <= WIDE[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** Returns the index behind the longest beginning, of one character at least, that takes no more than some columns. */
    public static int fitting(String text, int columns) {
        int taken = 0;
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            taken += of(codePoint);
            if (taken > columns && i > 0) {
                return i;
            }
            i += Character.charCount(codePoint);
        }
        return i;
    }
}
