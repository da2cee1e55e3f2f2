package org.saidby.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** A failure of writing, where one of reading is thrown as well. */
final class WriteFailure extends IOException {

    private static final long serialVersionUID = 1;

    private final IOException failure;

    WriteFailure(IOException failure) {
        super(failure);
        this.failure = failure;
    }

    /** Returns what failed. */
    IOException failure() {
        return failure;
    }

    /** Returns a stream whose failures are of this type. */
    static OutputStream marking(OutputStream out) {
        return new FilterOutputStream(out) {

            @Override
            public void write(int b) throws IOException {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                try {
                    out.write(bytes, offset, length);
                } catch (IOException e) {
                    throw new WriteFailure(e);
                }
            }

            @Override
            public void flush() throws IOException {
                try {
                    out.flush();
                } catch (IOException e) {
                    throw new WriteFailure(e);
                }
            }
        };
    }
}
