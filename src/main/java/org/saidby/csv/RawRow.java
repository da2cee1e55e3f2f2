package org.saidby.csv;

import java.util.BitSet;

/**
 * A row as the parser gives it: the characters of all cells that were kept, one behind the other.
 *
 * <p>Most cells are read as numbers or dates, or never; texts are made when they are asked for.
 */
final class RawRow {

    private final char[] text;
    private final int[] ends;
    private final BitSet quoted;
    private final int count;
    private final boolean hasSurplusText;
    private long line;
    private boolean isUnusual;

    /**
     * Makes a row.
     *
     * @param ends where each cell that was kept ends
     * @param quoted which cells stood in quotes
     * @param count how many cells there were
     * @param hasSurplusText whether one that was not kept is not blank
     */
    RawRow(char[] text, int[] ends, BitSet quoted, int count, boolean hasSurplusText) {
        this.text = text;
        this.ends = ends;
        this.quoted = quoted;
        this.count = count;
        this.hasSurplusText = hasSurplusText;
    }

    /** Notes what the parser cannot tell: the line, and whether the row has to be looked at closely. */
    void note(long beginning, boolean isUnusualText) {
        line = beginning;
        isUnusual = isUnusualText;
    }

    /** The line on which the row begins. */
    long line() {
        return line;
    }

    /** Returns whether the row has to be looked at closely. */
    boolean isUnusual() {
        return isUnusual;
    }

    /** The number of cells that were kept. */
    int size() {
        return ends.length;
    }

    /** The number of cells. */
    int count() {
        return count;
    }

    boolean hasSurplusText() {
        return hasSurplusText;
    }

    boolean isQuoted(int cell) {
        return quoted.get(cell);
    }

    int textLength() {
        return text.length;
    }

    int length(int cell) {
        return ends[cell] - start(cell);
    }

    char charAt(int cell, int index) {
        return text[start(cell) + index];
    }

    private int start(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }

    String cell(int cell) {
        int start = start(cell);
        return new String(text, start, ends[cell] - start);
    }

    /** Returns the text if the cell is that and nothing else, so that no new one is needed. */
    String cell(int cell, String likely) {
        int start = start(cell);
        int length = ends[cell] - start;
        if (likely.length() != length) {
            return new String(text, start, length);
        }
        for (int i = 0; i < length; i++) {
            if (likely.charAt(i) != text[start + i]) {
                return new String(text, start, length);
            }
        }
        return likely;
    }

    /** Returns whether no cell holds anything but white space. */
    boolean isBlank() {
        for (char c : text) {
            if (!Character.isWhitespace(c)) {
                return false;
            }
        }
        return !hasSurplusText;
    }

    /** Returns whether the cell holds nothing but white space. */
    boolean isBlank(int cell) {
        for (int i = start(cell); i < ends[cell]; i++) {
            if (!Character.isWhitespace(text[i])) {
                return false;
            }
        }
        return true;
    }
}
