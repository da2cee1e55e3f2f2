package org.saidby.csv;

import java.io.IOException;
import java.io.Reader;
import org.saidby.rows.EncodingFault;
import org.saidby.rows.StrictReader;
import org.saidby.validation.InputPosition;

/**
 * Stands before the parser and finds what it lets pass: text behind a closing quote, a quote that is never closed, and cells
 * beyond the limit.
 *
 * <p>The surplus is cut out of what the parser sees, so that it keeps in step, needs a bounded buffer and reads the row behind.
 * The watch runs ahead of the parser by a buffer; what it knows of a record waits in a log until the parser comes to it. Runs of
 * characters that change nothing are copied; the others go through {@link #passes}.
 */
final class QuoteWatch extends Reader {

    private final CharChunk chunk;
    private final char separator;
    private final int cellLimit;

    private final char[] chars;
    private int at;
    private QuoteState state = QuoteState.RECORD_START;
    private boolean afterReturn;
    private boolean heldQuote;
    private final TextPlace place = new TextPlace();
    private final WatchedRecord record;
    private int length;
    private final RecordEnds ends = new RecordEnds();

    QuoteWatch(StrictReader in, char separator, int cellLimit, RecordLog log) {
        chunk = new CharChunk(in, separator);
        chars = chunk.chars();
        this.separator = separator;
        this.cellLimit = cellLimit;
        record = new WatchedRecord(chunk, separator, log);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int out = offset;
        int room = offset + length;
        ends.begin(offset);
        while (!ends.isEnough() && out < room) {
            if (at == chunk.end()) {
                if (ends.last() > offset && !chunk.hasMore()) {
                    break;
                }
                if (!fill(out > offset)) {
                    if (heldQuote) {
                        heldQuote = false;
                        target[out++] = '"';
                    }
                    return out > offset ? out - offset : -1;
                }
                if (at == chunk.end()) {
                    break;
                }
            }
            out = handOut(target, out, room);
        }
        return out - offset;
    }

    /** Hands out what the chunk holds, up to the last record of which there is room for all; returns where the target goes on. */
    private int handOut(char[] target, int from, int room) {
        int out = from;
        int copied = at;
        while (!ends.isEnough() && at < chunk.end() && out + at - copied < room) {
            int run = heldQuote ? 0 : run(Math.min(chunk.end(), copied + room - out));
            if (run > 0) {
                at += run;
                continue;
            }
            char c = chars[at];
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
            if (state == QuoteState.RECORD_START) {
                ends.add(out + at - copied, room, chunk.hasMore() ? -1 : chunk.end() - at);
            }
        }
        return copy(copied, target, out);
    }

    /**
     * Returns whether what was handed out last ends with a record, so that each record which begins in it is in it as a whole.
     * That is aimed at, and missed where records are long.
     */
    boolean handsOutWholeRecords() {
        return ends.isEnough();
    }

    /** Copies what passed from an index of the chunk on; returns where the target goes on. */
    private int copy(int from, char[] target, int out) {
        System.arraycopy(chars, from, target, out, at - from);
        return out + at - from;
    }

    /** @param hasRead whether the parser gets something anyway, so that a fault can wait for the next call */
    private boolean fill(boolean hasRead) throws IOException {
        if (chunk.isFull()) {
            record.leaveChunk(at);
            place.beginChunk(chars, chunk.end());
            at = 0;
            chunk.clear();
        }
        try {
            if (chunk.fill()) {
                return true;
            }
        } catch (EncodingFault e) {
            if (hasRead) {
                return true;
            }
            throw e;
        }
        if (state == QuoteState.QUOTED) {
            record.fault(QuoteFault.Kind.UNCLOSED_QUOTE, at, place.startLine(), place.startColumn(chars));
            state = QuoteState.PLAIN;
        }
        endRecord();
        return false;
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
        int run = textTo(Math.min(stop, at + cellLimit - length)) - at;
        length += run;
        afterReturn &= run == 0;
        return run;
    }

    /** Separators are passed over here, since a row without quotes has many of them and nothing has to be done at any. */
    private int plainRun(int stop) {
        int begin = at;
        if (state == QuoteState.CELL_START) {
            length = 0;
            place.beginCell(begin);
        }
        int i = textTo(Math.min(stop, begin + cellLimit - length));
        if (i == begin) {
            return 0;
        }
        int cellStart = i;
        while (cellStart > begin && chars[cellStart - 1] != separator) {
            cellStart--;
        }
        length = cellStart > begin ? i - cellStart : length + i - begin;
        if (cellStart > begin) {
            place.beginCell(cellStart);
        }
        state = length == 0 ? QuoteState.CELL_START : QuoteState.PLAIN;
        afterReturn = false;
        return i - begin;
    }

    /** Returns the index of the first character from the present one on that is a quote or no text, as line ends are. */
    private int textTo(int most) {
        int i = chunk.ordinaryTo(at, most);
        while (i < most && chunk.isForeign(i)) {
            record.note(chars[i]);
            i = chunk.ordinaryTo(i + 1, most);
        }
        return Math.max(at, i);
    }

    private boolean passes(char c) {
        boolean continuesLineEnd = c == '\n' && afterReturn;
        if (state == QuoteState.RECORD_START) {
            if (continuesLineEnd) {
                afterReturn = false;
                place.skip(at + 1);
                return true;
            }
            record.begin(at, place.line());
            state = QuoteState.CELL_START;
        }
        record.note(c);
        boolean passes = step(c);
        move(c, continuesLineEnd);
        return passes;
    }

    private boolean step(char c) {
        switch (state) {
            case CELL_START -> {
                place.beginCell(at);
                length = 0;
                if (c == '"') {
                    state = QuoteState.QUOTED;
                    return true;
                }
                return plain(c);
            }
            case QUOTED -> {
                if (c != '"') {
                    return counted();
                }
                state = QuoteState.QUOTE_IN_QUOTED;
                heldQuote = length > cellLimit;
                return !heldQuote;
            }
            case QUOTE_IN_QUOTED -> {
                if (c == '"') {
                    state = QuoteState.QUOTED;
                    // of an overlong cell both quotes are cut, else a first has passed and this one completes it
                    boolean wasHeld = heldQuote;
                    heldQuote = false;
                    return counted() || !wasHeld;
                }
                if (isEnd(c)) {
                    return plain(c);
                }
                state = QuoteState.SURPLUS;
                record.fault(QuoteFault.Kind.QUOTE_SYNTAX, at, place.line(), place.column(chars, at));
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
            state = QuoteState.CELL_START;
            return true;
        }
        if (c == '\n' || c == '\r') {
            endRecord();
            return true;
        }
        if (c == '"') {
            record.noteStrayQuote();
        }
        state = QuoteState.PLAIN;
        return counted();
    }

    private void endRecord() {
        if (state != QuoteState.RECORD_START) {
            record.end(at);
            state = QuoteState.RECORD_START;
        }
    }

    private boolean isEnd(char c) {
        return c == separator || c == '\n' || c == '\r';
    }

    private boolean counted() {
        if (length <= cellLimit && ++length > cellLimit) {
            record.fault(QuoteFault.Kind.CELL_LENGTH, at, place.startLine(), place.startColumn(chars));
        }
        return length <= cellLimit;
    }

    private void move(char c, boolean continuesLineEnd) {
        if (c == '\r' || c == '\n') {
            place.endLine(chars, at + 1, continuesLineEnd, state == QuoteState.QUOTED);
        }
        afterReturn = c == '\r';
    }

    /** The place behind the last character that was read. */
    InputPosition.Builder place(String source) {
        return CsvPositions.of(source, place.line(), place.column(chars, at));
    }

    @Override
    public void close() throws IOException {
        chunk.close();
    }
}
