package org.saidby.cli;

import java.util.Locale;

/** What is written. */
enum OutputForm {
    /** One document. */
    JSON,
    /** JSON Lines. */
    JSONL;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
