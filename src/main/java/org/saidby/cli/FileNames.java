package org.saidby.cli;

import java.nio.file.Path;

/** What files are called in output, which never holds an absolute path: reports are passed around and compared. */
final class FileNames {

    private FileNames() {}

    /**
     * Returns a relative name as it was given, an absolute one relative to the working directory if it lies inside, and else
     * the file's own name alone.
     */
    static String shown(Path file, Path workingDirectory) {
        if (!file.isAbsolute()) {
            return file.toString();
        }
        Path normal = file.normalize();
        if (!normal.equals(workingDirectory) && normal.startsWith(workingDirectory)) {
            return workingDirectory.relativize(normal).toString();
        }
        Path name = normal.getFileName();
        return name == null ? "root directory" : name.toString();
    }
}
