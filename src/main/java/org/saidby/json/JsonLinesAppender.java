package org.saidby.json;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import org.saidby.Entity;

/** Writes entities at the end of a file of JSON Lines. Not safe to share between threads. */
public final class JsonLinesAppender implements Closeable {

    private final JsonLinesWriter lines;
    private final FileChannel channel;
    private final String cut;

    JsonLinesAppender(JsonLinesWriter lines, FileChannel channel, String cut) {
        this.lines = lines;
        this.channel = channel;
        this.cut = cut;
    }

    /** The torn last line that was cut off; empty when there was none. */
    public String cutTail() {
        return cut;
    }

    /**
     * Writes one entity as a line.
     *
     * @throws IOException if the file cannot be written
     * @throws org.saidby.MalformedValueException if an extension has the name of a member that this version knows ({@code
     *     json.duplicate-key})
     */
    public void write(Entity entity) throws IOException {
        lines.write(entity);
    }

    /**
     * Makes sure that everything written so far is on the disk.
     *
     * @throws IOException if the file cannot be written
     */
    public void force() throws IOException {
        lines.flush();
        channel.force(true);
    }

    /**
     * Makes sure that everything is on the disk, and closes the file.
     *
     * @throws IOException if the file cannot be written
     */
    @Override
    public void close() throws IOException {
        try (channel) {
            force();
            lines.close();
        }
    }
}
