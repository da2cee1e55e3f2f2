package org.saidby.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.BooleanSupplier;

/**
 * Takes the cells of a row as the parser finds them, as many as there can be of use.
 *
 * <p>Of a row that the buffer of the parser holds as a whole only the places of the cells are noted, and its characters are
 * copied once, with what stands between cells. From other rows each cell is copied, since the parser moves its buffer on.
 */
final class RowHandler extends CsvCallbackHandler<RawRow> {

    private static final BitSet NONE = new BitSet(0);

    private final int keep;
    private final BooleanSupplier hasWholeRows;
    private char[] copied = new char[4_096];
    private char[] buffer = copied;

    /** Where each cell begins and ends. */
    private int[] bounds = new int[128];

    private boolean isWhole;
    private int used;
    private BitSet quoted = NONE;
    private int count;
    private boolean hasSurplusText;

    /**
     * Makes a handler.
     *
     * @param keep how many cells of a row are kept; of those behind only the number is known, and whether they hold anything
     * @param hasWholeRows whether a row that begins in the buffer of the parser ends in it
     */
    RowHandler(int keep, BooleanSupplier hasWholeRows) {
        this.keep = keep;
        this.hasWholeRows = hasWholeRows;
    }

    @Override
    protected RecordType getRecordType() {
        return RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return count;
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        used = 0;
        quoted = NONE;
        count = 0;
        hasSurplusText = false;
    }

    @Override
    protected void addField(char[] parsed, int offset, int length, boolean isQuoted) {
        if (count >= keep) {
            for (int i = offset; i < offset + length; i++) {
                hasSurplusText |= !Character.isWhitespace(parsed[i]);
            }
            count++;
            return;
        }
        if (count == 0) {
            isWhole = hasWholeRows.getAsBoolean();
            buffer = isWhole ? parsed : copied;
        }
        if (2 * count == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        int start = isWhole ? offset : copy(parsed, offset, length);
        bounds[2 * count] = start;
        bounds[2 * count + 1] = start + length;
        if (isQuoted) {
            quoted = quoted == NONE ? new BitSet(64) : quoted;
            quoted.set(count);
        }
        count++;
    }

    private int copy(char[] parsed, int offset, int length) {
        if (used + length > copied.length) {
            copied = Arrays.copyOf(copied, Math.max(used + length, 2 * copied.length));
            buffer = copied;
        }
        System.arraycopy(parsed, offset, copied, used, length);
        used += length;
        return used - length;
    }

    @Override
    protected void setComment(char[] parsed, int offset, int length) {
        throw new IllegalStateException("comments are not read");
    }

    @Override
    protected void setEmpty() {
        // a line without a character is a row of one empty cell, as any other reader would have it
        bounds[0] = 0;
        bounds[1] = 0;
        count = 1;
    }

    @Override
    protected RawRow buildRecord() {
        int cells = Math.min(count, keep);
        int first = bounds[0];
        char[] text = Arrays.copyOfRange(buffer, first, bounds[2 * cells - 1]);
        RawRow row = new RawRow(text, first, Arrays.copyOf(bounds, 2 * cells), quoted, count, hasSurplusText);
        if (copied.length > 1 << 20) {
            // one long row must not hold its memory for all the others
            copied = new char[4_096];
        }
        return row;
    }
}
