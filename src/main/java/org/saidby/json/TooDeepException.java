package org.saidby.json;

import java.io.IOException;

/** Ends the reading of a record that is nested deeper than allowed; never leaves this package. */
final class TooDeepException extends IOException {

    private static final long serialVersionUID = 1;

    private final int index;

    TooDeepException(int index) {
        super("nested too deep");
        this.index = index;
    }

    /** The index in the span's bytes of the bracket that is one too many. */
    int index() {
        return index;
    }

    @Override
    public Throwable fillInStackTrace() {
        return this;
    }
}
