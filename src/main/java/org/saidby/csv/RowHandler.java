package org.saidby.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Takes the cells of a row as the parser finds them, as many as there can be of use, and looks at each once. */
final class RowHandler extends CsvCallbackHandler<RawRow> {

    private int keep;
    private List<String> cells = new ArrayList<>();
    private BitSet quoted = new BitSet();
    private int count;
    private boolean hasText;
    private boolean hasSurplusText;
    private boolean isSuspicious;

    RowHandler(int keep) {
        this.keep = keep;
    }

    /** Sets how many cells of a row are kept; of those behind only the number is known, and whether they hold anything. */
    void keep(int cells) {
        keep = cells;
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
        cells = new ArrayList<>(Math.min(keep, 64));
        quoted = new BitSet();
        count = 0;
        hasText = false;
        hasSurplusText = false;
        isSuspicious = false;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean isQuoted) {
        boolean isBlank = true;
        for (int i = offset; i < offset + length; i++) {
            char c = buffer[i];
            isBlank &= Character.isWhitespace(c);
            isSuspicious |= !isQuoted && c == '"' || isControl(c);
        }
        hasText |= !isBlank;
        if (count < keep) {
            cells.add(new String(buffer, offset, length));
            quoted.set(count, isQuoted);
        } else {
            hasSurplusText |= !isBlank;
        }
        count++;
    }

    /** Returns whether the character is a control character other than tab and line ends. */
    static boolean isControl(char c) {
        return c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c >= 0x7f && c <= 0x9f;
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        throw new IllegalStateException("comments are not read");
    }

    @Override
    protected void setEmpty() {
        // a line without a character is a row of one empty cell, as any other reader would have it
        count = 1;
        cells.add("");
    }

    @Override
    protected RawRow buildRecord() {
        return new RawRow(cells, quoted, count, !hasText, hasSurplusText, isSuspicious);
    }
}
