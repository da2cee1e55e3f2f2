package org.saidby;

/** Whether a claim says that something is so or that it is not. */
public enum Polarity {
    /** The source says that it is so. */
    POSITIVE,
    /** The source says that it is not so. */
    NEGATIVE
}
