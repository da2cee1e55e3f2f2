package org.saidby.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be read or written, in words without the path that messages of the platform hold. */
final class Failures {

    private Failures() {}

    /** Returns why a file cannot be read. */
    static String reading(Throwable failure) {
        return reason(failure, "cannot be read");
    }

    /** Returns why a file cannot be written. */
    static String writing(Throwable failure) {
        return reason(failure, "cannot be written");
    }

    private static String reason(Throwable failure, String otherwise) {
        if (failure instanceof InvalidPathException invalid) {
            return noName(invalid.getInput());
        }
        if (failure instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return reason(unchecked.getCause(), otherwise);
        }
        if (failure instanceof NoSuchFileException) {
            return "no such file";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (failure instanceof FileSystemException inFile) {
            String reason = inFile.getReason();
            return reason == null ? otherwise : reason;
        }
        return failure instanceof IOException
                ? otherwise + ": " + failure.getMessage()
                : InternalError.describe(failure);
    }

    /** In a locale of ASCII alone Java can neither take nor open other names; the replacement character shows that. */
    private static String noName(String file) {
        return "is no name of a file" + (file.indexOf('\ufffd') < 0 ? "" : " in this locale; LC_ALL=C.UTF-8 has more");
    }
}
