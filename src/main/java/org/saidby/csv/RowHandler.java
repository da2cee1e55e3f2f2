package org.saidby.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.Arrays;
import java.util.BitSet;

/** Takes the cells of a row as the parser finds them, as many as there can be of use. */
final class RowHandler extends CsvCallbackHandler<RawRow> {

    /** Cells up to this length are copied faster by hand. */
    private static final int SHORT = 12;

    private static final BitSet NONE = new BitSet(0);

    private final int keep;
    private char[] text = new char[4_096];
    private int[] ends = new int[64];
    private int used;
    private BitSet quoted = NONE;
    private int count;
    private boolean hasSurplusText;

    /** @param keep how many cells of a row are kept; of those behind only the number is known, and whether they hold anything */
    RowHandler(int keep) {
        this.keep = keep;
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
    protected void addField(char[] buffer, int offset, int length, boolean isQuoted) {
        if (count >= keep) {
            for (int i = offset; i < offset + length; i++) {
                hasSurplusText |= !Character.isWhitespace(buffer[i]);
            }
            count++;
            return;
        }
        if (used + length > text.length) {
            text = Arrays.copyOf(text, Math.max(used + length, 2 * text.length));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        if (length > SHORT) {
            System.arraycopy(buffer, offset, text, used, length);
        } else {
            for (int i = 0; i < length; i++) {
                text[used + i] = buffer[offset + i];
            }
        }
        used += length;
        if (isQuoted) {
            quoted = quoted == NONE ? new BitSet(64) : quoted;
            quoted.set(count);
        }
        ends[count++] = used;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("comments are not read");
    }

    @Override
    protected void setEmpty() {
        // a line without a character is a row of one empty cell, as any other reader would have it
        ends[0] = 0;
        count = 1;
    }

    @Override
    protected RawRow buildRecord() {
        RawRow row = new RawRow(
                Arrays.copyOf(text, used), Arrays.copyOf(ends, Math.min(count, keep)), quoted, count, hasSurplusText);
        if (text.length > 1 << 20) {
            // one long row must not hold its memory for all the others
            text = new char[4_096];
        }
        return row;
    }
}
