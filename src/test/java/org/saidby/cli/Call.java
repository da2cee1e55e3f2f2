package org.saidby.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What a call of the command line came to. */
record Call(int code, String out, String err) {

    /** Calls in a directory, without a terminal. */
    static Call in(Path directory, String... args) {
        return on(new byte[0], directory, args);
    }

    /** Calls with something on standard input. */
    static Call on(byte[] in, Path directory, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Cli.run(new Surroundings(new ByteArrayInputStream(in), out, err, directory, false, () -> 0), args);
        return new Call(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Calls with an output of one's own. */
    static Call into(OutputStream out, Path directory, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Cli.run(new Surroundings(InputStream.nullInputStream(), out, err, directory, false, () -> 0), args);
        return new Call(code, "", err.toString(StandardCharsets.UTF_8));
    }
}
