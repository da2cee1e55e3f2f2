package org.saidby.json;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.saidby.Digest;
import org.saidby.validation.InputSummary;

/**
 * An input, line by line. One line at a time is in memory, and of a line that is too long no more than the limit.
 */
final class LineInput implements Closeable {

    private static final int CHUNK = 1 << 16;
    private static final int MOST = Integer.MAX_VALUE - 8;

    private final InputStream in;
    private final int limit;
    private final @Nullable MessageDigest digest;
    private byte[] bytes = new byte[CHUNK];
    private int filled;
    private int start;
    private int end = -1;
    private long discarded;
    private long number;
    private long overlong;
    private boolean terminated = true;
    private boolean ended;
    private int marks;
    private int lastShift;
    private long lineOffset;

    LineInput(InputStream in, int limit, boolean digested) {
        this.in = in;
        this.limit = limit;
        this.digest = digested ? sha256() : null;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Goes to the next line; returns whether there is one. A last line feed ends the last line and begins none. */
    boolean next() throws IOException {
        return next(limit);
    }

    /** Goes to the next line, and keeps it whole however long it is. */
    boolean nextWhole() throws IOException {
        return next(MOST);
    }

    private boolean next(int most) throws IOException {
        start = end + 1;
        lineOffset = discarded + start;
        overlong = 0;
        int scanned = start;
        marks = 0;
        while (true) {
            int feed = indexOfFeed(scanned);
            if (feed >= 0) {
                return found(feed, true);
            }
            scanned = filled;
            if (scanned - start > most) {
                return skipLine();
            }
            if (!fill()) {
                return filled > start && found(filled, false);
            }
            scanned = Math.max(start, scanned - lastShift);
        }
    }

    private boolean found(int feed, boolean isTerminated) {
        end = feed;
        terminated = isTerminated;
        number++;
        if (end - start > limit) {
            overlong = end - start;
        }
        return true;
    }

    /** Reads on to the end of a line of which nothing more is kept. */
    private boolean skipLine() throws IOException {
        long length = 0;
        int from = start;
        while (true) {
            int feed = indexOfFeed(from);
            if (feed >= 0) {
                length += feed - from;
                start = Math.min(from, feed);
                return skipped(feed, length, true);
            }
            length += filled - from;
            discarded += filled;
            filled = 0;
            from = 0;
            start = 0;
            if (!fill()) {
                return skipped(0, length, false);
            }
        }
    }

    private boolean skipped(int feed, long length, boolean isTerminated) {
        start = feed;
        end = feed;
        terminated = isTerminated;
        number++;
        overlong = length;
        return true;
    }

    private int indexOfFeed(int from) {
        byte[] in = bytes;
        int i = from;
        long high = 0;
        long escapes = 0;
        for (int last = filled - 2 * Words.SIZE; i <= last; i += 2 * Words.SIZE) {
            long word = Words.at(in, i);
            long second = Words.at(in, i + Words.SIZE);
            if ((Words.equal(word, '\n') | Words.equal(second, '\n')) != 0) {
                break;
            }
            high |= word | second;
            escapes |= Words.equal(word, '\\') | Words.equal(second, '\\');
        }
        marks |= (Words.beyondAscii(high) != 0 ? 0x80 : 0) | (escapes != 0 ? 1 : 0);
        int seen = 0;
        for (; i < filled; i++) {
            byte b = in[i];
            if (b == '\n') {
                marks |= seen;
                return i;
            }
            seen |= b & 0x80 | (b == '\\' ? 1 : 0);
        }
        marks |= seen;
        return -1;
    }

    /** Reads more behind what is there; moves the current line to the front, or makes room, where there is none. */
    private boolean fill() throws IOException {
        lastShift = 0;
        if (ended) {
            return false;
        }
        if (filled == bytes.length) {
            if (start > 0) {
                System.arraycopy(bytes, start, bytes, 0, filled - start);
                lastShift = start;
                discarded += start;
                filled -= start;
                start = 0;
            } else {
                grow();
            }
        }
        int read = in.read(bytes, filled, bytes.length - filled);
        if (read < 0) {
            ended = true;
            return false;
        }
        if (digest != null) {
            digest.update(bytes, filled, read);
        }
        filled += read;
        return true;
    }

    private void grow() throws IOException {
        if (bytes.length == MOST) {
            throw new IOException("a document of more than " + MOST + " bytes cannot be held in memory");
        }
        bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, MOST));
    }

    /** Reads on to the end of the input, so that its digest and size are those of the whole. */
    void drain() throws IOException {
        start = filled;
        while (fill()) {
            start = filled;
        }
    }

    /** Returns all bytes from the start of the current line to the end of the input, and goes there. */
    byte[] rest() throws IOException {
        while (fill()) {
            // what is read stays behind the current line
        }
        byte[] rest = Arrays.copyOfRange(bytes, start, filled);
        end = filled;
        return rest;
    }

    /** Moves the start of the current line behind bytes that do not belong to it, such as a byte order mark. */
    void skip(int count) {
        start += count;
        lineOffset += count;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The index of the line's first byte. */
    int start() {
        return start;
    }

    /** The index behind the line's last byte, where its line feed is if it has one. */
    int end() {
        return end;
    }

    /** The offset in the input of the first byte in {@link #bytes()}. */
    long offset() {
        return discarded;
    }

    /** The offset in the input of the line's first byte. */
    long lineOffset() {
        return lineOffset;
    }

    /** The number of the line, from 1. */
    long number() {
        return number;
    }

    boolean isTerminated() {
        return terminated;
    }

    /** The length of a line that is too long, in bytes; 0 for one that is not. */
    long overlong() {
        return overlong;
    }

    boolean isAscii() {
        return (marks & 0x80) == 0;
    }

    /** Returns whether an escape in the line can stand for half of a surrogate pair. */
    boolean hasSurrogateEscapes() {
        return (marks & 1) != 0 && Utf8.hasSurrogateEscape(bytes, start, end);
    }

    boolean isBlank() {
        return firstSolid() == end;
    }

    /** The index of the line's first byte that is not white space. */
    int firstSolid() {
        int i = start;
        while (i < end && (bytes[i] == ' ' || bytes[i] == '\t' || bytes[i] == '\r')) {
            i++;
        }
        return i;
    }

    /** The bytes read so far. */
    long size() {
        return discarded + filled;
    }

    /** What a report tells of the whole input; to be asked once, at its end. */
    InputSummary summary(String name) {
        return digest == null
                ? InputSummary.of(name, size())
                : InputSummary.of(name, Digest.parse("sha-256:" + HexFormat.of().formatHex(digest.digest())), size());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
