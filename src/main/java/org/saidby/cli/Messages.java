package org.saidby.cli;

import org.saidby.internal.VisibleText;

/** What is told on standard error, a line at a time. */
final class Messages {

    private final Output out;
    private final Output err;

    Messages(Output out, Output err) {
        this.out = out;
        this.err = err;
    }

    /** Tells a line that says all by itself, and is visible text. */
    void line(String line) {
        out.flush();
        err.print(line + "\n");
        err.flush();
    }

    /** Tells something of an input or output. */
    void tell(String name, String message) {
        // what was found in other files is to stand before it where both go to one terminal
        out.flush();
        err.print(VisibleText.of("saidby: " + name + ": " + message) + "\n");
        err.flush();
    }
}
