package org.saidby.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A JSON Schema that is written by hand and lies beside the classes. */
final class SchemaFile {

    private SchemaFile() {}

    static String text(String name) {
        try (InputStream in = SchemaFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource is missing: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("resource cannot be read: " + name, e);
        }
    }
}
