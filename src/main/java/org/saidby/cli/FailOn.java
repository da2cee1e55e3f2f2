package org.saidby.cli;

import org.saidby.validation.Report;
import picocli.CommandLine.Option;

/** When findings count as failure, which the commands that report some ask alike. */
final class FailOn {

    @Option(
            names = "--fail-on",
            paramLabel = "THRESHOLD",
            description = {
                "The mildest findings that make the exit code 1: ${COMPLETION-CANDIDATES}.",
                "Default: ${DEFAULT-VALUE}"
            })
    private Threshold threshold = Threshold.ERROR;

    /** Returns the exit code for what a report tells. */
    int exitCode(Report report) {
        return threshold.exitCode(report);
    }
}
