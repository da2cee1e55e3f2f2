package org.saidby.diff;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that can be read several times, such as those of a file. */
@FunctionalInterface
public interface ByteSource {

    /**
     * Opens them at the first one; whoever asked closes the stream.
     *
     * @throws IOException if they cannot be opened
     */
    InputStream open() throws IOException;
}
