package org.saidby.cli;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How one of two inputs is read where that differs from the other. */
final class SideOptions {

    @Option(
            names = "--old-charset",
            paramLabel = "NAME",
            description = "The encoding of OLD, where it is not that of NEW; and so the next ones.")
    private @Nullable Charset oldCharset;

    @Option(names = "--new-charset", paramLabel = "NAME", description = "The encoding of NEW.")
    private @Nullable Charset newCharset;

    @Option(names = "--old-separator", paramLabel = "SEPARATOR", description = "What stands between the cells of OLD.")
    private @Nullable Separator oldSeparator;

    @Option(names = "--new-separator", paramLabel = "SEPARATOR", description = "What stands between the cells of NEW.")
    private @Nullable Separator newSeparator;

    @Option(names = "--old-date-format", paramLabel = "FORMAT", description = "How OLD spells dates.")
    private @Nullable String oldDateFormat;

    @Option(names = "--new-date-format", paramLabel = "FORMAT", description = "How NEW spells dates.")
    private @Nullable String newDateFormat;

    @Option(names = "--old-release", paramLabel = "VERSION", description = "The version of the release OLD.")
    private @Nullable String oldRelease;

    @Option(names = "--new-release", paramLabel = "VERSION", description = "The version of the release NEW.")
    private @Nullable String newRelease;

    InputOptions old(InputOptions both) {
        return both.with(oldCharset, oldSeparator, oldDateFormat, oldRelease);
    }

    InputOptions now(InputOptions both) {
        return both.with(newCharset, newSeparator, newDateFormat, newRelease);
    }
}
