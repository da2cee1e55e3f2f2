package org.saidby.rows;

import java.io.IOException;

/** Ends the reading of bytes that are not text of the encoding asked for; never seen outside the packages that read rows. */
public final class EncodingFault extends IOException {

    private static final long serialVersionUID = 1;

    private final String code;
    private final String problem;
    private final long byteOffset;

    EncodingFault(String code, String problem, long byteOffset) {
        super(problem);
        this.code = code;
        this.problem = problem;
        this.byteOffset = byteOffset;
    }

    /** The code of the finding. */
    public String code() {
        return code;
    }

    /** What is wrong, as the message of the finding. */
    public String problem() {
        return problem;
    }

    /** How many bytes come before the first that is no text. */
    public long byteOffset() {
        return byteOffset;
    }
}
