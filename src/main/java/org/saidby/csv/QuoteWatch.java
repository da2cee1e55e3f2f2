package org.saidby.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.saidby.rows.ByteRuns;
import org.saidby.rows.EncodingFault;
import org.saidby.rows.StrictReader;
import org.saidby.rows.UnusualText;

/**
 * Stands before the parser and finds what it lets pass: text behind a closing quote, a quote that is never closed, and cells
 * beyond the limit.
 *
 * <p>The surplus is cut out of what the parser sees, so that it keeps in step, needs a bounded buffer and reads the row behind.
 * The watch runs ahead of the parser by a buffer; faults and what is known of each record wait in queues until the parser comes to
 * the record. Runs of characters that change nothing are copied; the others go through {@link #passes}.
 */
final class QuoteWatch extends Reader {

    /** What is wrong with a record that the parser cannot tell. */
    enum Kind {
        QUOTE_SYNTAX,
        UNCLOSED_QUOTE,
        CELL_LENGTH
    }

    /**
     * A fault and its place.
     *
     * @param record the number of the record among all that the parser gives, from 0
     * @param cell the number of the cell in the record, from 0
     */
    record Fault(Kind kind, long record, int cell, long line, long column) {}

    private enum State {
        RECORD_START,
        CELL_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED,
        SURPLUS
    }

    /** With less room than this the chunk begins anew. */
    private static final int FULL = 4_096;

    private final StrictReader in;
    private final char separator;
    private final int cellLimit;

    /** Which of the first characters of Unicode are printable ASCII or the separator, and no quote. */
    private final boolean[] ordinary = new boolean[0x7F];

    private final char[] chunk = new char[16_384];
    private int at;
    private int end;

    /** How far the bytes that the characters were read from last are from them, if each is one byte. */
    private int bytes;

    private boolean isPlain;

    private State state = State.RECORD_START;
    private boolean afterReturn;
    private boolean heldQuote;
    private boolean isUnusual;
    private long line = 1;

    /** Where the line begins in the chunk, and how many of its characters are in chunks before. */
    private int lineStart;

    private long carried;
    private long record = -1;
    private long recordLine;
    private int length;

    /** Where the cell begins: its line, and its index in the chunk or, when that is less than 0, its column. */
    private long startLine = 1;

    private int startIndex = -1;
    private long startColumn = 1;

    private final CellCount cells;

    /** Up to which index of the chunk the cells of the record are counted. */
    private int counted;

    private final Queue<Fault> faults = new ArrayDeque<>();
    private final LongQueue records = new LongQueue();

    QuoteWatch(StrictReader in, char separator, int cellLimit) {
        this.in = in;
        this.separator = separator;
        this.cellLimit = cellLimit;
        cells = new CellCount(separator);
        for (char c = ' '; c < ordinary.length; c++) {
            ordinary[c] = c != '"';
        }
        ordinary[separator] = true;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int out = offset;
        int room = offset + length;
        while (out == offset && length > 0 || out < room && at == end && in.hasMore()) {
            if (at == end && !fill(out > offset)) {
                if (heldQuote) {
                    heldQuote = false;
                    target[out++] = '"';
                    break;
                }
                return -1;
            }
            int copied = at;
            while (at < end && out + at - copied < room) {
                int run = heldQuote ? 0 : run(Math.min(end, copied + room - out));
                if (run > 0) {
                    at += run;
                    continue;
                }
                char c = chunk[at];
                if (heldQuote && c != '"') {
                    // it closed the overlong cell after all
                    heldQuote = false;
                    out = copy(copied, target, out);
                    target[out++] = '"';
                    copied = at;
                    continue;
                }
                if (!passes(c)) {
                    out = copy(copied, target, out);
                    copied = at + 1;
                }
                at++;
            }
            out = copy(copied, target, out);
        }
        return out - offset;
    }

    /** Copies what passed from an index of the chunk on; returns where the target goes on. */
    private int copy(int from, char[] target, int out) {
        System.arraycopy(chunk, from, target, out, at - from);
        return out + at - from;
    }

    /** @param hasRead whether the parser gets something anyway, so that a fault can wait for the next call */
    private boolean fill(boolean hasRead) throws IOException {
        if (end > chunk.length - FULL) {
            settleStart();
            cell();
            counted = 0;
            carried = characters(end);
            lineStart = 0;
            at = 0;
            end = 0;
        }
        int read;
        try {
            read = in.read(chunk, end, chunk.length - end);
        } catch (EncodingFault e) {
            if (hasRead) {
                return true;
            }
            throw e;
        }
        if (read < 0) {
            if (state == State.QUOTED) {
                faults.add(new Fault(Kind.UNCLOSED_QUOTE, record, cell(), startLine, startColumn()));
                state = State.PLAIN;
            }
            endRecord();
            return false;
        }
        // a tab that separates cells is as ordinary as a letter, which is not so for its byte
        isPlain = separator >= ' ' && in.plainBytes() >= 0;
        bytes = in.plainBytes() - end;
        end += read;
        return true;
    }

    /** Returns how many characters from the present one on can be copied and change nothing but the cell and its length. */
    private int run(int stop) {
        return switch (state) {
            case QUOTED -> quotedRun(stop);
            case PLAIN, CELL_START -> plainRun(stop);
            default -> 0;
        };
    }

    private int quotedRun(int stop) {
        int i = at;
        int most = Math.min(stop, at + cellLimit - length);
        for (i = ordinaryTo(i, most); i < most && chunk[i] >= ordinary.length; i = ordinaryTo(i + 1, most)) {
            isUnusual |= UnusualText.is(chunk[i]);
        }
        int run = Math.max(0, i - at);
        length += run;
        afterReturn &= run == 0;
        return run;
    }

    /** Separators are passed over here, since a row without quotes has many of them and nothing has to be done at any. */
    private int plainRun(int stop) {
        int begin = at;
        if (state == State.CELL_START) {
            length = 0;
            startIndex = begin;
        }
        int most = Math.min(stop, begin + cellLimit - length);
        int i = begin;
        for (i = ordinaryTo(i, most); i < most && chunk[i] >= ordinary.length; i = ordinaryTo(i + 1, most)) {
            isUnusual |= UnusualText.is(chunk[i]);
        }
        if (i <= begin) {
            return 0;
        }
        int cellStart = i;
        while (cellStart > begin && chunk[cellStart - 1] != separator) {
            cellStart--;
        }
        length = cellStart > begin ? i - cellStart : length + i - begin;
        if (cellStart > begin) {
            startIndex = cellStart;
        }
        startLine = line;
        state = length == 0 ? State.CELL_START : State.PLAIN;
        afterReturn = false;
        return i - begin;
    }

    /** Returns the index of the first character that is no printable ASCII or a quote. */
    private int ordinaryTo(int from, int to) {
        if (isPlain && from < to) {
            return ByteRuns.ordinary(in.bytes(), bytes + from, bytes + to) - bytes;
        }
        char[] chars = chunk;
        boolean[] plain = ordinary;
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (c >= plain.length || !plain[c]) {
                return i;
            }
        }
        return Math.max(from, to);
    }

    private boolean passes(char c) {
        boolean continuesLineEnd = c == '\n' && afterReturn;
        if (state == State.RECORD_START) {
            if (continuesLineEnd) {
                afterReturn = false;
                lineStart = at + 1;
                return true;
            }
            record++;
            recordLine = line;
            isUnusual = false;
            cells.reset();
            counted = at;
            state = State.CELL_START;
        }
        isUnusual |= UnusualText.is(c);
        boolean passes = step(c);
        move(c, continuesLineEnd);
        return passes;
    }

    private boolean step(char c) {
        switch (state) {
            case CELL_START -> {
                startLine = line;
                startIndex = at;
                length = 0;
                if (c == '"') {
                    state = State.QUOTED;
                    return true;
                }
                return plain(c);
            }
            case QUOTED -> {
                if (c != '"') {
                    return counted();
                }
                state = State.QUOTE_IN_QUOTED;
                heldQuote = length > cellLimit;
                return !heldQuote;
            }
            case QUOTE_IN_QUOTED -> {
                if (c == '"') {
                    state = State.QUOTED;
                    // of an overlong cell both quotes are cut, else a first has passed and this one completes it
                    boolean wasHeld = heldQuote;
                    heldQuote = false;
                    return counted() || !wasHeld;
                }
                if (isEnd(c)) {
                    return plain(c);
                }
                state = State.SURPLUS;
                faults.add(new Fault(Kind.QUOTE_SYNTAX, record, cell(), line, column()));
                return false;
            }
            case SURPLUS -> {
                return isEnd(c) && plain(c);
            }
            default -> {
                return plain(c);
            }
        }
    }

    private boolean plain(char c) {
        if (c == separator) {
            state = State.CELL_START;
            return true;
        }
        if (c == '\n' || c == '\r') {
            endRecord();
            return true;
        }
        // a quote inside a plain cell is kept and told of
        isUnusual |= c == '"';
        state = State.PLAIN;
        return counted();
    }

    private void endRecord() {
        if (state != State.RECORD_START) {
            records.add(2 * recordLine + (isUnusual ? 1 : 0));
            state = State.RECORD_START;
        }
    }

    private boolean isEnd(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private boolean counted() {
        if (length <= cellLimit && ++length > cellLimit) {
            faults.add(new Fault(Kind.CELL_LENGTH, record, cell(), startLine, startColumn()));
        }
        return length <= cellLimit;
    }

    private void move(char c, boolean continuesLineEnd) {
        if (c == '\r' || c == '\n') {
            if (state == State.QUOTED) {
                settleStart();
            }
            line += continuesLineEnd ? 0 : 1;
            lineStart = at + 1;
            carried = 0;
        }
        afterReturn = c == '\r';
    }

    /** Returns the number of the cell that the present character is in, from 0. */
    private int cell() {
        int cell = cells.over(chunk, counted, at);
        counted = at;
        return cell;
    }

    private long startColumn() {
        return startIndex < 0 ? startColumn : 1 + characters(startIndex);
    }

    /** Turns the index of the beginning of the cell into a column, before the line or the chunk of the index is left. */
    private void settleStart() {
        startColumn = startColumn();
        startIndex = -1;
    }

    /** Returns how many characters of the line come before an index of the chunk; half a surrogate pair does not count. */
    private long characters(int index) {
        long characters = carried;
        for (int i = lineStart; i < index; i++) {
            characters += Character.isLowSurrogate(chunk[i]) ? 0 : 1;
        }
        return characters;
    }

    /**
     * Returns what is known of the next record of the parser: twice the line on which it begins, and one more if it holds
     * {@linkplain UnusualText unusual} text or a quote inside a plain cell; called once a record, in order.
     */
    long nextRecord() {
        return records.remove();
    }

    /** Returns the next fault of a record, in order; null when there is none. */
    @Nullable
    Fault pollFault(long record) {
        Fault first = faults.peek();
        return first != null && first.record() <= record ? faults.poll() : null;
    }

    /** The line up to which characters were read. */
    long line() {
        return line;
    }

    /** The column behind the last character that was read. */
    long column() {
        return 1 + characters(at);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
