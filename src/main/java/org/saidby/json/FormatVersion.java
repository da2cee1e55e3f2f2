package org.saidby.json;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.saidby.validation.Finding;
import org.saidby.validation.Severity;

/** The version of the format that a document or a header says it is in, and whether this library can read it. */
final class FormatVersion {

    static final String MEMBER = "saidby";
    static final String CURRENT = "1.0";

    private static final int MAJOR = 1;
    private static final int MINOR = 0;
    private static final Pattern SYNTAX = Pattern.compile("(0|[1-9][0-9]{0,8})\\.(0|[1-9][0-9]{0,8})");

    private FormatVersion() {}

    /**
     * Returns what is to be said of a version: an error if it cannot be read, a warning if it is newer and can, {@code null}
     * if it is this version.
     */
    static Finding.@Nullable Builder check(String version) {
        Matcher parts = SYNTAX.matcher(version);
        if (!parts.matches()) {
            return unsupported(Severity.ERROR, version, "saidby is not a version of the form major.minor: ");
        }
        int major = Integer.parseInt(parts.group(1));
        int minor = Integer.parseInt(parts.group(2));
        if (major != MAJOR) {
            return unsupported(
                    Severity.ERROR, version, "format version is not supported, this library reads 1.0 and later 1.x: ");
        }
        return minor > MINOR
                ? unsupported(
                        Severity.WARNING,
                        version,
                        "format version is newer than " + CURRENT + ", what is not known is kept unread: ")
                : null;
    }

    /** Returns whether what is in this version can be read. */
    static boolean isReadable(String version) {
        Matcher parts = SYNTAX.matcher(version);
        return parts.matches() && Integer.parseInt(parts.group(1)) == MAJOR;
    }

    private static Finding.Builder unsupported(Severity severity, String version, String message) {
        return Finding.of("model.version-unsupported", message + Problems.shortened(version))
                .severity(severity)
                .argument("found", Problems.shortened(version))
                .argument("supported", "1.0 to 1.x");
    }
}
