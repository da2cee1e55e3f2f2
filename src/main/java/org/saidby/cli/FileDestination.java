package org.saidby.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.saidby.internal.WholeFile;

/** A file, which holds what it held before until all is there. */
final class FileDestination implements Destination {

    private final WholeFile file;

    private FileDestination(WholeFile file) {
        this.file = file;
    }

    /** Begins to write a file. */
    static Destination begin(Path file, String name) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw new FileSystemException(name, null, "is a directory");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw new FileSystemException(name, null, "cannot be written: its folder does not exist");
        }
        if (!Files.exists(file) || Files.isRegularFile(file)) {
            if (Files.exists(file) && !Files.isWritable(file)) {
                // it could be replaced, which is not what its owner meant
                throw new FileSystemException(name, null, "permission denied");
            }
            WholeFile whole = WholeFile.begin(file);
            // somebody may end us from the keyboard
            whole.temporary().toFile().deleteOnExit();
            return new FileDestination(whole);
        }
        // a device or a pipe is not to be replaced by a file
        return SpooledDestination.begin(content -> {
            try (OutputStream device = Files.newOutputStream(file)) {
                content.transferTo(device);
            }
        });
    }

    @Override
    public OutputStream stream() {
        return file.stream();
    }

    @Override
    public void commit() throws IOException {
        file.commit();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
