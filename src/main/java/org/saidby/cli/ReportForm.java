package org.saidby.cli;

import java.util.Locale;

/** How something is printed. */
enum ReportForm {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
