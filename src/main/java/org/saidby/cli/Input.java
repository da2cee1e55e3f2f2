package org.saidby.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One thing to read.
 *
 * @param name what output calls it
 * @param opening how it is opened
 */
record Input(String name, Opening opening) {

    /** Opens something to read. */
    @FunctionalInterface
    interface Opening {

        InputStream open() throws IOException;
    }

    static Input ofFile(String name, Path file) {
        return new Input(name, () -> {
            if (Files.isDirectory(file)) {
                // opening one succeeds on some platforms, and reading it fails with words of the platform
                throw new FileSystemException(name, null, "is a directory");
            }
            return Files.newInputStream(file);
        });
    }

    InputStream open() throws IOException {
        return opening.open();
    }
}
