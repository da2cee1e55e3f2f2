package org.saidby.csv;

/**
 * Line and column of the present character and of the beginning of the present cell.
 *
 * <p>The text comes in chunks. Columns are asked for where something is wrong, so that characters are counted then, from the
 * beginning of the line, and where a chunk is left, which is seldom.
 */
final class TextPlace {

    private long line = 1;

    /** Where the line begins in the chunk, and how many of its characters are in chunks before. */
    private int lineStart;

    private long carried;

    /** Where the cell begins: its line, and its index in the chunk or, when that is less than 0, its column. */
    private long startLine = 1;

    private int startIndex = -1;
    private long startColumn = 1;

    /** The present line. */
    long line() {
        return line;
    }

    /** Returns the column of a character of the chunk. */
    long column(char[] chunk, int index) {
        return 1 + characters(chunk, index);
    }

    /** The line on which the cell begins. */
    long startLine() {
        return startLine;
    }

    /** Returns the column in which the cell begins. */
    long startColumn(char[] chunk) {
        return startIndex < 0 ? startColumn : column(chunk, startIndex);
    }

    /** Notes that a cell begins. */
    void beginCell(int index) {
        startLine = line;
        startIndex = index;
    }

    /** Notes that a line ends and where the next begins. */
    void endLine(char[] chunk, int next, boolean continuesLineEnd, boolean isInCell) {
        if (isInCell) {
            settleStart(chunk);
        }
        line += continuesLineEnd ? 0 : 1;
        carried = 0;
        lineStart = next;
    }

    /** Notes that the line begins later, behind the second character of a line end. */
    void skip(int next) {
        lineStart = next;
    }

    /** Notes that the chunk is left behind its end, and another begins. */
    void beginChunk(char[] chunk, int end) {
        settleStart(chunk);
        carried = characters(chunk, end);
        lineStart = 0;
    }

    /** Turns the index of the beginning of the cell into a column, before the line or the chunk of the index is left. */
    private void settleStart(char[] chunk) {
        startColumn = startColumn(chunk);
        startIndex = -1;
    }

    /** Returns how many characters of the line come before an index of the chunk; half a surrogate pair does not count. */
    private long characters(char[] chunk, int index) {
        long characters = carried;
        for (int i = lineStart; i < index; i++) {
            characters += Character.isLowSurrogate(chunk[i]) ? 0 : 1;
        }
        return characters;
    }
}
