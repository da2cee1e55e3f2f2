package org.saidby.rows;

/** Characters that a check of texts could have something to say of; rows without any need none of these checks. */
public final class UnusualText {

    private static final char DELETE = 0x7F;
    private static final char NO_BREAK_SPACE = 0xA0;
    private static final char SOFT_HYPHEN = 0xAD;
    private static final char FIRST_COMBINING = 0x300;

    private UnusualText() {}

    /**
     * Returns whether it is a control character other than tab and line ends, a space or hyphen that is not seen, or a character
     * from U+0300 on, which can turn the direction of writing or combine with the one before.
     */
    public static boolean is(char c) {
        return c < ' '
                ? c != '\t' && c != '\n' && c != '\r'
                : c >= DELETE && (c <= NO_BREAK_SPACE || c == SOFT_HYPHEN || c >= FIRST_COMBINING);
    }
}
