package org.saidby.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * An input that can be opened several times.
 *
 * @param input how it is opened
 * @param copy the file that holds it until this is closed; null where it is none of ours
 */
record RepeatedInput(Input input, @Nullable Path copy) implements Closeable {

    static RepeatedInput of(Input input) {
        return new RepeatedInput(input, null);
    }

    /** Reads an input to its end. */
    static RepeatedInput spooled(Input input) throws IOException {
        Path copy = Files.createTempFile("saidby-", ".tmp");
        // somebody may end us from the keyboard
        copy.toFile().deleteOnExit();
        try (InputStream in = input.open()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
        return new RepeatedInput(new Input(input.name(), () -> Files.newInputStream(copy)), copy);
    }

    @Override
    public void close() throws IOException {
        if (copy != null) {
            Files.deleteIfExists(copy);
        }
    }
}
