package org.saidby.internal;

import java.util.HexFormat;

/** Text of others, made fit for a terminal. */
public final class VisibleText {

    private static final HexFormat HEX = HexFormat.of();

    private VisibleText() {}

    /**
     * Returns the text with every character that shows nothing by itself but can act, such as line ends, escape and those that
     * turn the direction of writing, as a backslash, {@code u} and four hexadecimal digits, and halves of surrogate pairs as
     * well. The result is one line.
     */
    public static String of(String text) {
        int i = 0;
        while (i < text.length() && isPlain(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16).append(text, 0, i);
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            int size = Character.charCount(codePoint);
            if (isHidden(codePoint)) {
                for (int j = i; j < i + size; j++) {
                    visible.append("\\u").append(HEX.toHexDigits(text.charAt(j)));
                }
            } else {
                visible.appendCodePoint(codePoint);
            }
            i += size;
        }
        return visible.toString();
    }

    /** Returns whether a character must not reach a terminal as it is. */
    public static boolean isHidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7f;
    }
}
