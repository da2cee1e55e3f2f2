package org.saidby.cli;

import java.util.Locale;

/** How the catalogue of rules is printed. */
enum CatalogueForm {
    /** For people. */
    TEXT,
    /** For programs. */
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
