package org.saidby.cli;

/** How a call ends. No other code occurs, whatever the input. */
final class ExitCode {

    /** Nothing was found at or above the threshold. */
    static final int FINE = 0;

    /** There are findings at or above the threshold, or an input ended early by a fault. */
    static final int FINDINGS = 1;

    /** The arguments are wrong. */
    static final int USAGE = 2;

    /** A file could not be opened or read, the output could not be written, or the program failed. */
    static final int FAILURE = 3;

    private ExitCode() {}

    /** Returns the graver of two; their order is that of their numbers. */
    static int worse(int one, int other) {
        return Math.max(one, other);
    }
}
