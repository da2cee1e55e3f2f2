package org.saidby.json;

import java.io.IOException;

/** Thrown when lines should be appended to a file whose last line is torn. */
public final class TornTailException extends IOException {

    private static final long serialVersionUID = 1;

    private final String tail;

    TornTailException(String file, String tail) {
        super("last line of " + file + " is torn: " + Problems.shortened(tail));
        this.tail = tail;
    }

    /** The text behind the last line feed. */
    public String tail() {
        return tail;
    }
}
