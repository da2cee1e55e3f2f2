package org.saidby.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A stream, from which nothing can be taken back; so the content waits in a file that only we see until all is there. */
final class SpooledDestination implements Destination {

    private final Target target;
    private final Path file;
    private final FileChannel channel;
    private final OutputStream out;

    /** Hands everything on. */
    @FunctionalInterface
    interface Target {

        void take(InputStream content) throws IOException;
    }

    private SpooledDestination(Target target, Path file, FileChannel channel) {
        this.target = target;
        this.file = file;
        this.channel = channel;
        out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    static Destination begin(Target target) throws IOException {
        Path file = Files.createTempFile("saidby-", ".tmp");
        // gone even if we are killed, where the system can do that
        FileChannel channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        return new SpooledDestination(target, file, channel);
    }

    @Override
    public OutputStream stream() {
        return out;
    }

    @Override
    public void commit() throws IOException {
        out.flush();
        target.take(Channels.newInputStream(channel.position(0)));
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
