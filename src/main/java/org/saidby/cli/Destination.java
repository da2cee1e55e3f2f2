package org.saidby.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Where something is written that is to be there as a whole or not at all. */
interface Destination extends Closeable {

    /**
     * Begins to write what a word of the call names.
     *
     * @param name what messages call it
     * @throws java.nio.file.InvalidPathException if no file can have that name
     */
    static Destination begin(String word, String name, Surroundings surroundings) throws IOException {
        return word.equals(Inputs.STANDARD)
                ? SpooledDestination.begin(content -> {
                    content.transferTo(surroundings.out());
                    surroundings.out().flush();
                })
                : FileDestination.begin(surroundings.workingDirectory().resolve(word), name);
    }

    /** Returns where the content goes; closing it is left to this. */
    OutputStream stream();

    /** Has the content be there; without it, closing drops the content. */
    void commit() throws IOException;
}
