package org.saidby.diff;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes that are written one after the other and read back from anywhere: in memory as long as they are few, else in a file that only we see. */
final class Spool implements Closeable {

    private static final int IN_MEMORY = 1 << 20;
    private static final int WINDOW = 1 << 16;

    private byte[] pending = new byte[WINDOW];
    private int pendingLength;
    private long flushed;
    private @Nullable Path file;
    private @Nullable FileChannel channel;

    private byte[] window = new byte[0];
    private long windowStart;

    /** Writes bytes; returns where they begin. */
    long write(byte[] bytes, int length) throws IOException {
        if (pendingLength + length > IN_MEMORY) {
            flush();
        }
        long start = flushed + pendingLength;
        if (length > IN_MEMORY) {
            writeOut(ByteBuffer.wrap(bytes, 0, length));
            return start;
        }
        if (pendingLength + length > pending.length) {
            pending = Arrays.copyOf(pending, Math.max(2 * pending.length, pendingLength + length));
        }
        System.arraycopy(bytes, 0, pending, pendingLength, length);
        pendingLength += length;
        return start;
    }

    private void flush() throws IOException {
        writeOut(ByteBuffer.wrap(pending, 0, pendingLength));
        pendingLength = 0;
    }

    private void writeOut(ByteBuffer bytes) throws IOException {
        FileChannel out = channel;
        if (out == null) {
            file = Files.createTempFile("saidby-", ".tmp");
            // gone even if we are killed, where the system can do that
            out = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            channel = out;
        }
        while (bytes.hasRemaining()) {
            flushed += out.write(bytes, flushed);
        }
    }

    /** Reads so many bytes from a place on. */
    void read(long start, byte[] target, int length) throws IOException {
        if (start >= flushed) {
            System.arraycopy(pending, (int) (start - flushed), target, 0, length);
            return;
        }
        if (start < windowStart || start + length > windowStart + window.length) {
            fill(start, Math.max(length, WINDOW));
        }
        System.arraycopy(window, (int) (start - windowStart), target, 0, length);
    }

    /** Partners of records that stand in the same order on both sides are next to each other. */
    private void fill(long start, int length) throws IOException {
        byte[] bytes = new byte[(int) Math.min(length, flushed - start)];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            if (channel == null || channel.read(buffer, start + buffer.position()) < 0) {
                throw new IOException("what was kept of the newer release is gone");
            }
        }
        window = bytes;
        windowStart = start;
    }

    @Override
    public void close() throws IOException {
        if (channel != null && file != null) {
            try {
                channel.close();
            } finally {
                Files.deleteIfExists(file);
            }
        }
    }
}
