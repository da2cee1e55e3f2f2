package org.saidby.csv;

import java.util.BitSet;
import org.saidby.rows.PlainNumbers;

/**
 * A row as the parser gives it: the characters of all cells that were kept, in order, perhaps with others between them.
 *
 * <p>Most cells are read as numbers or dates, or never; texts are made when they are asked for.
 */
final class RawRow {

    private final char[] text;
    private final int base;
    private final int[] bounds;
    private final BitSet quoted;
    private final int count;
    private final boolean hasSurplusText;
    private long line;
    private boolean isUnusual;

    /**
     * Makes a row.
     *
     * @param base what the place of the first character counts as
     * @param bounds where each cell that was kept begins and ends
     * @param quoted which cells stood in quotes
     * @param count how many cells there were
     * @param hasSurplusText whether one that was not kept is not blank
     */
    RawRow(char[] text, int base, int[] bounds, BitSet quoted, int count, boolean hasSurplusText) {
        this.text = text;
        this.base = base;
        this.bounds = bounds;
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
        return bounds.length / 2;
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

    /** About how many characters the row has. */
    int textLength() {
        return text.length;
    }

    int length(int cell) {
        return bounds[2 * cell + 1] - bounds[2 * cell];
    }

    char charAt(int cell, int index) {
        return text[start(cell) + index];
    }

    long wholeNumber(int cell) {
        return PlainNumbers.whole(text, start(cell), end(cell));
    }

    double decimalNumber(int cell) {
        return PlainNumbers.decimal(text, start(cell), end(cell));
    }

    private int start(int cell) {
        return bounds[2 * cell] - base;
    }

    private int end(int cell) {
        return bounds[2 * cell + 1] - base;
    }

    String cell(int cell) {
        return new String(text, start(cell), length(cell));
    }

    /** Returns the text if the cell is that and nothing else, so that no new one is needed. */
    String cell(int cell, String likely) {
        int start = start(cell);
        int length = length(cell);
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
        for (int i = 0; i < size(); i++) {
            if (!isBlank(i)) {
                return false;
            }
        }
        return !hasSurplusText;
    }

    /** Returns whether the cell holds nothing but white space. */
    boolean isBlank(int cell) {
        for (int i = start(cell); i < end(cell); i++) {
            if (!Character.isWhitespace(text[i])) {
                return false;
            }
        }
        return true;
    }
}
