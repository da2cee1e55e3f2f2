package org.saidby.acled;

import org.saidby.validation.InputPosition;

/**
 * A place in the input, that of the character to come.
 *
 * @param column in code points, from 1
 * @param afterReturn whether a carriage return stands before it, so that a line feed ends no further line
 */
record JsonPlace(long line, long column, long byteOffset, boolean afterReturn) {

    /** Returns the place behind a part of a text that stands here. */
    JsonPlace over(CharSequence text, int from, int to) {
        long newLine = line;
        long newColumn = column;
        long newOffset = byteOffset;
        boolean isReturn = afterReturn;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\r' || c == '\n') {
                newLine += c == '\n' && isReturn ? 0 : 1;
                newColumn = 1;
            } else if (!Character.isLowSurrogate(c)) {
                newColumn++;
            }
            isReturn = c == '\r';
            newOffset += bytes(c);
        }
        return new JsonPlace(newLine, newColumn, newOffset, isReturn);
    }

    /** The bytes of a character in UTF-8; of each half of a surrogate pair, half of the pair's. */
    private static int bytes(char c) {
        if (c < 0x80) {
            return 1;
        }
        return c < 0x800 || Character.isSurrogate(c) ? 2 : 3;
    }

    InputPosition.Builder position(String source) {
        return InputPosition.builder().source(source).line(line).column(column).byteOffset(byteOffset);
    }
}
