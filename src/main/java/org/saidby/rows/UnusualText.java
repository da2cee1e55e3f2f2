package org.saidby.rows;

import org.saidby.internal.TextFlaws;

/** Characters that a check of texts could have something to say of; rows without any need none of these checks. */
public final class UnusualText {

    private static final char NO_BREAK_SPACE = 0xA0;
    private static final char SOFT_HYPHEN = 0xAD;

    private UnusualText() {}

    /**
     * Returns whether it can be a {@linkplain TextFlaws flaw}, which characters that turn the direction of writing are too, or is a
     * space or hyphen that is not seen.
     */
    public static boolean is(char c) {
        return TextFlaws.isControl(c) || c == NO_BREAK_SPACE || c == SOFT_HYPHEN || TextFlaws.mayBeDecomposed(c);
    }
}
