package org.saidby.validation;

import java.util.Locale;

/** How grave a finding is, by its consequence. */
public enum Severity {

    /** Something was normalised, skipped or kept unmodelled, or is worth knowing; nothing is wrong. */
    INFO,

    /** Accepted, and suspicious. */
    WARNING,

    /** The record is not accepted, or the dataset as a whole does not hold together. */
    ERROR;

    /** Returns whether this is as grave as the other or graver. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }

    /** The word in reports: {@code info}, {@code warning} or {@code error}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
