package org.saidby.json;

import java.io.InputStream;

/**
 * Gives a parser one line at a time, so that one parser can read many lines.
 *
 * <p>A parser that asks for more within a line is told that the input is at its end: a value never goes on in the next line.
 */
final class LineFeed extends InputStream {

    private byte[] bytes = {};
    private int at;
    private int end;
    private boolean feedGiven = true;
    private long given;

    /** Lets the parser have a line. */
    void give(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
        this.feedGiven = false;
    }

    /** The bytes given so far to the present parser. */
    long given() {
        return given;
    }

    /** Starts to count anew, for another parser. */
    void restart() {
        given = 0;
    }

    @Override
    public int read() {
        if (at < end) {
            given++;
            return bytes[at++] & 0xFF;
        }
        if (feedGiven) {
            return -1;
        }
        feedGiven = true;
        given++;
        return '\n';
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (at == end) {
            int feed = read();
            if (feed < 0) {
                return -1;
            }
            into[offset] = (byte) feed;
            return 1;
        }
        int count = Math.min(length, end - at);
        System.arraycopy(bytes, at, into, offset, count);
        at += count;
        if (count < length) {
            // with the line, since a parser is slow to ask again
            into[offset + count] = '\n';
            feedGiven = true;
            count++;
        }
        given += count;
        return count;
    }
}
