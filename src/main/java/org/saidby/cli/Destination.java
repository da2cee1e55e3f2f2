package org.saidby.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Where something is written that is to be there as a whole or not at all. */
interface Destination extends Closeable {

    /** Returns where the content goes; closing it is left to this. */
    OutputStream stream();

    /** Has the content be there; without it, closing drops the content. */
    void commit() throws IOException;
}
