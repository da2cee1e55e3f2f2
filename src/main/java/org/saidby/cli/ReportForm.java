package org.saidby.cli;

import java.util.Locale;

/** How reports are written. */
enum ReportForm {
    /** Lines for people. */
    TEXT,
    /** For programs. */
    JSON,
    /** For programs that show results of checks of any kind. */
    SARIF,
    /** A page for people. */
    HTML;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
