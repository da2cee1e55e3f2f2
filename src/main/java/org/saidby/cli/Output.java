package org.saidby.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Text on its way in UTF-8, to one of the two streams for people or to a file. Writing never throws: after the first failure, which is kept, what is written is
 * dropped, so that the verdict on the files does not hang on somebody reading it.
 */
final class Output extends Writer {

    private final Writer out;
    private @Nullable IOException failure;

    Output(OutputStream out) {
        this.out = new OutputStreamWriter(new BufferedOutputStream(out), StandardCharsets.UTF_8);
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        if (failure == null) {
            try {
                out.write(chars, offset, length);
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    void print(String text) {
        char[] chars = text.toCharArray();
        write(chars, 0, chars.length);
    }

    @Override
    public void flush() {
        if (failure == null) {
            try {
                out.flush();
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** Flushes; the stream beneath belongs to the process and stays open. */
    @Override
    public void close() {
        flush();
    }

    /** Flushes; throws the first failure, whatever it was, if there was one. */
    void complete() throws IOException {
        flush();
        if (failure != null) {
            throw failure;
        }
    }

    /** Returns why something could not be written; null if all was, or if the reader simply had enough. */
    @Nullable
    String failure() {
        return failure == null || isEnough(failure) ? null : String.valueOf(failure.getMessage());
    }

    /** Returns whether writing failed because the reader had enough. */
    static boolean isEnough(IOException failure) {
        // Java has no type for it: "Broken pipe", and on Windows "The pipe has been ended" or "is being closed"
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("pipe");
    }
}
