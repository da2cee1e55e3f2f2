package org.saidby.cli;

import java.util.Locale;
import org.saidby.validation.Report;
import org.saidby.validation.Severity;

/** From which severity on findings make a call end with {@link ExitCode#FINDINGS}. */
enum Threshold {
    /** From errors on. */
    ERROR,
    /** From warnings on. */
    WARNING,
    /** Not for findings. */
    NEVER;

    /** Returns the exit code for a file; a stopped one is never fine, since nobody knows what is behind the fault. */
    int exitCode(Report report) {
        boolean isReached = switch (this) {
            case ERROR -> report.count(Severity.ERROR) > 0;
            case WARNING -> report.count(Severity.ERROR) + report.count(Severity.WARNING) > 0;
            case NEVER -> false;
        };
        return isReached || report.status() != Report.Status.COMPLETE ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
