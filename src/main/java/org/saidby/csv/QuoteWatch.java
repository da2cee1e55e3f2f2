package org.saidby.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Stands before the parser and finds what it lets pass: text behind a closing quote, a quote that is never closed, and cells
 * beyond the limit.
 *
 * <p>The surplus is cut out of what the parser sees, so that it keeps in step, needs a bounded buffer and reads the row behind.
 * The watch runs ahead of the parser by a buffer; faults and the lines on which records begin wait in queues until the parser
 * comes to the record.
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

    private final Reader in;
    private final char separator;
    private final int cellLimit;
    private final char[] chunk = new char[8_192];
    private int at;
    private int end;

    private State state = State.RECORD_START;
    private boolean afterReturn;
    private boolean heldQuote;
    private long line = 1;
    private long column = 1;
    private long record = -1;
    private int cell;
    private int length;
    private long startLine = 1;
    private long startColumn = 1;

    private final Queue<Fault> faults = new ArrayDeque<>();
    private final LongQueue lines = new LongQueue();

    QuoteWatch(Reader in, char separator, int cellLimit) {
        this.in = in;
        this.separator = separator;
        this.cellLimit = cellLimit;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int out = offset;
        while (out == offset && length > 0) {
            if (at == end && !fill()) {
                if (heldQuote) {
                    heldQuote = false;
                    target[out++] = '"';
                    break;
                }
                return -1;
            }
            while (at < end && out < offset + length) {
                char c = chunk[at];
                if (heldQuote && c != '"') {
                    // it closed the overlong cell after all
                    heldQuote = false;
                    target[out++] = '"';
                    continue;
                }
                at++;
                if (passes(c)) {
                    target[out++] = c;
                }
            }
        }
        return out - offset;
    }

    private boolean fill() throws IOException {
        int read = in.read(chunk, 0, chunk.length);
        if (read < 0) {
            if (state == State.QUOTED) {
                faults.add(new Fault(Kind.UNCLOSED_QUOTE, record, cell, startLine, startColumn));
                state = State.PLAIN;
            }
            return false;
        }
        at = 0;
        end = read;
        return true;
    }

    private boolean passes(char c) {
        boolean continuesLineEnd = c == '\n' && afterReturn;
        if (state == State.RECORD_START) {
            if (continuesLineEnd) {
                afterReturn = false;
                return true;
            }
            record++;
            lines.add(line);
            cell = 0;
            state = State.CELL_START;
        }
        boolean passes = step(c);
        move(c, continuesLineEnd);
        return passes;
    }

    private boolean step(char c) {
        switch (state) {
            case CELL_START -> {
                startLine = line;
                startColumn = column;
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
                faults.add(new Fault(Kind.QUOTE_SYNTAX, record, cell, line, column));
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
            cell++;
            state = State.CELL_START;
            return true;
        }
        if (c == '\n' || c == '\r') {
            state = State.RECORD_START;
            return true;
        }
        state = State.PLAIN;
        return counted();
    }

    private boolean isEnd(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private boolean counted() {
        if (length <= cellLimit && ++length > cellLimit) {
            faults.add(new Fault(Kind.CELL_LENGTH, record, cell, startLine, startColumn));
        }
        return length <= cellLimit;
    }

    private void move(char c, boolean continuesLineEnd) {
        if (c == '\r' || c == '\n' && !continuesLineEnd) {
            line++;
            column = 1;
        } else if (c != '\n' && !Character.isLowSurrogate(c)) {
            column++;
        }
        afterReturn = c == '\r';
    }

    /** Returns the line on which the next record of the parser begins; called once a record, in order. */
    long nextRecordLine() {
        return lines.remove();
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
        return column;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
