package org.saidby.csv;

import java.io.IOException;
import java.util.Optional;
import org.saidby.rows.ByteRuns;
import org.saidby.rows.StrictReader;

/** Characters as they are read, with the bytes of the last ones, in which ordinary text is found fastest. */
final class CharChunk {

    /** With less room than this the chunk begins anew. */
    private static final int FULL = 4_096;

    private final StrictReader in;
    private final char separator;
    private final char[] chars = new char[32_768];

    /** Which of the first characters of Unicode are printable ASCII or the separator, and no quote. */
    private final boolean[] ordinary = new boolean[0x7F];

    private int end;

    /** How far the bytes that the characters were read from last are from them, if each is one byte. */
    private int bytes;

    private boolean isPlain;

    /** Where the record begins; -1 if its beginning is gone. */
    private int recordStart = -1;

    CharChunk(StrictReader in, char separator) {
        this.in = in;
        this.separator = separator;
        for (char c = ' '; c < ordinary.length; c++) {
            ordinary[c] = c != '"';
        }
        ordinary[separator] = true;
    }

    char[] chars() {
        return chars;
    }

    int end() {
        return end;
    }

    boolean isFull() {
        return end > chars.length - FULL;
    }

    /** Begins anew. */
    void clear() {
        end = 0;
        recordStart = -1;
    }

    /** Notes that a record begins. */
    void beginRecord(int index) {
        recordStart = index;
    }

    /** Returns the record up to an index as it stood; empty if its beginning is gone. */
    Optional<String> record(int to) {
        return recordStart < 0 ? Optional.empty() : Optional.of(new String(chars, recordStart, to - recordStart));
    }

    /** Reads more characters behind those that are there; returns whether there are any. */
    boolean fill() throws IOException {
        int read = in.read(chars, end, chars.length - end);
        if (read < 0) {
            return false;
        }
        // a tab that separates cells is as ordinary as a letter, which is not so for its byte
        isPlain = separator >= ' ' && in.plainBytes() >= 0;
        bytes = in.plainBytes() - end;
        end += read;
        return true;
    }

    /** Returns whether more characters can be had without reading more bytes. */
    boolean hasMore() {
        return in.hasMore();
    }

    /** Returns whether a character is none of ASCII. */
    boolean isForeign(int index) {
        return chars[index] >= ordinary.length;
    }

    /** Returns the index of the first character that is no printable ASCII or a quote; only among those that were read last. */
    int ordinaryTo(int from, int to) {
        if (isPlain && from < to) {
            return ByteRuns.ordinary(in.bytes(), bytes + from, bytes + to) - bytes;
        }
        boolean[] plain = ordinary;
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (c >= plain.length || !plain[c]) {
                return i;
            }
        }
        return Math.max(from, to);
    }

    void close() throws IOException {
        in.close();
    }
}
