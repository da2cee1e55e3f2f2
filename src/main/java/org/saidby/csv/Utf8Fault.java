package org.saidby.csv;

import java.io.IOException;

/** Ends the reading of bytes that are not well-formed UTF-8; never seen outside this package. */
final class Utf8Fault extends IOException {

    private static final long serialVersionUID = 1;

    private final String problem;
    private final long byteOffset;

    Utf8Fault(String problem, long byteOffset) {
        super(problem);
        this.problem = problem;
        this.byteOffset = byteOffset;
    }

    /** What is wrong, as the message of the finding. */
    String problem() {
        return problem;
    }

    /** How many bytes come before the first that is not part of well-formed UTF-8. */
    long byteOffset() {
        return byteOffset;
    }
}
