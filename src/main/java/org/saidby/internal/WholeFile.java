package org.saidby.internal;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Writes a file so that it holds either all of the new content or what it held before. */
public final class WholeFile implements Closeable {

    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private final OutputStream out;

    private WholeFile(Path target, Path temporary, FileChannel channel) {
        this.target = target;
        this.temporary = temporary;
        this.channel = channel;
        out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a file at once. */
    public static void write(Path file, Content content) throws IOException {
        try (WholeFile whole = begin(file)) {
            content.writeTo(whole.stream());
            whole.commit();
        }
    }

    /** Begins to write; nothing changes before {@link #commit()}, and if that does not come, nothing at all. */
    public static WholeFile begin(Path file) throws IOException {
        // through a link, since that is what was asked, and beside the file, since a move is atomic within a file
        // system only
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new WholeFile(target, temporary, channel);
    }

    /** Returns where the content goes; closing it is left to this. */
    public OutputStream stream() {
        return out;
    }

    /** Returns the file beside it that holds the content until then; whoever is ended before that may wish to delete it. */
    public Path temporary() {
        return temporary;
    }

    /** Puts what was written in the place of the file. */
    public void commit() throws IOException {
        out.flush();
        channel.force(true);
        out.close();
        keepPermissions(target, temporary);
        move(temporary, target);
    }

    @Override
    public void close() throws IOException {
        try {
            // not the stream, which would write what it still holds
            channel.close();
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void keepPermissions(Path target, Path temporary) throws IOException {
        boolean posix = Files.getFileAttributeView(temporary, PosixFileAttributeView.class) != null;
        if (posix && Files.exists(target)) {
            Files.setPosixFilePermissions(temporary, Files.getPosixFilePermissions(target));
        }
    }

    private static void move(Path temporary, Path target) throws IOException {
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // a file system without it cannot promise more
            Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
