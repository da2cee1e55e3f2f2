package org.saidby.json;

/** What appending does with a last line that no line feed ends, as an interrupted writer leaves it. */
public enum TornTail {
    /** Refuse to append; the file stays as it is. */
    REFUSE,
    /** Cut the torn line off and hand it to the caller. */
    CUT
}
