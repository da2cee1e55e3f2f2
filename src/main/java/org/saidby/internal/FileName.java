package org.saidby.internal;

import java.nio.file.Path;

/** What reports call a file: its name alone, so that they do not depend on where it lies. */
public final class FileName {

    private FileName() {}

    /** Returns the last name of a path; of a root, which has none, the path. */
    public static String of(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
