package org.saidby.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import org.saidby.internal.JsonGrammar;

/** Finds what stands behind the last line feed of a file, from its end. */
final class TailCut {

    private static final int STEP = 1 << 13;
    private static final int DEPTH = 1_000;

    private TailCut() {}

    /** Refuses or cuts a torn last line, or ends a whole one that lacks its line feed; returns what was cut, empty if nothing was. */
    static String cut(FileChannel channel, TornTail tail, String file) throws IOException {
        long end = endOfLastLine(channel);
        long size = channel.size();
        if (end == size) {
            return "";
        }
        ByteBuffer torn = ByteBuffer.allocate(Math.toIntExact(size - end));
        readFully(channel, torn, end);
        String text = new String(torn.array(), StandardCharsets.UTF_8);
        if (JsonGrammar.check(text, DEPTH) == null) {
            // whole, and only its line feed is missing, as some editors leave it
            channel.write(ByteBuffer.wrap(new byte[] {'\n'}), size);
            return "";
        }
        if (tail == TornTail.REFUSE) {
            throw new TornTailException(file, text);
        }
        channel.truncate(end);
        return text;
    }

    private static long endOfLastLine(FileChannel channel) throws IOException {
        ByteBuffer step = ByteBuffer.allocate(STEP);
        for (long end = channel.size(); end > 0; end -= step.limit()) {
            step.clear();
            step.limit((int) Math.min(STEP, end));
            readFully(channel, step, end - step.limit());
            for (int i = step.limit() - 1; i >= 0; i--) {
                if (step.get(i) == '\n') {
                    return end - step.limit() + i + 1;
                }
            }
        }
        return 0;
    }

    private static void readFully(FileChannel channel, ByteBuffer into, long from) throws IOException {
        long at = from;
        while (into.hasRemaining()) {
            int read = channel.read(into, at);
            if (read < 0) {
                throw new IOException("file became shorter while it was read");
            }
            at += read;
        }
    }
}
