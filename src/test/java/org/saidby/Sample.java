package org.saidby;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.saidby.validation.RecordReader;
import org.saidby.validation.Report;

/** A small input with faults, and the report on it. */
record Sample(String name, Report report) {

    private static final Pattern BYTE = Pattern.compile("<([0-9A-F]{2})>");

    /** Reads an input. */
    @FunctionalInterface
    interface Reader {
        Report read(InputStream in, String name) throws IOException;
    }

    /** Opens an input. */
    @FunctionalInterface
    interface Opener {
        RecordReader<?> open(InputStream in, String name) throws IOException;
    }

    /**
     * Reads an input to its end.
     *
     * @param text the input in UTF-8, where {@code <C0>} is that byte
     */
    static Sample read(String name, String text, Reader reader) {
        try {
            return new Sample(name, reader.read(new ByteArrayInputStream(bytes(text)), name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the records of an input one by one. */
    static Sample open(String name, String text, Opener opener) {
        return read(name, text, (in, source) -> {
            try (RecordReader<?> records = opener.open(in, source)) {
                records.forEachRemaining(record -> {});
                return records.report();
            }
        });
    }

    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher matcher = BYTE.matcher(text);
        int done = 0;
        while (matcher.find()) {
            bytes.writeBytes(text.substring(done, matcher.start()).getBytes(StandardCharsets.UTF_8));
            bytes.write(Integer.parseInt(matcher.group(1), 16));
            done = matcher.end();
        }
        bytes.writeBytes(text.substring(done).getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
