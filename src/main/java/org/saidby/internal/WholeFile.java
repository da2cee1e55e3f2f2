package org.saidby.internal;

import java.io.BufferedOutputStream;
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
public final class WholeFile {

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it, and leaves closing to the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /**
     * Writes a file, through a link if it is one, and keeps the permissions of the file that it replaces.
     *
     * @throws IOException if it cannot be written, or the content throws it; the file is then as it was
     */
    public static void write(Path file, Content content) throws IOException {
        // through a link, since that is what was asked, and beside the file, since a move is atomic within a file
        // system only
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path temporary = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel =
                            FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            keepPermissions(target, temporary);
            move(temporary, target);
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
