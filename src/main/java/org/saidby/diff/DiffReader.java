package org.saidby.diff;

import java.io.Closeable;
import java.util.Iterator;
import org.saidby.validation.Report;

/**
 * Hands out the records of one side, also those that could not be read. For one thread.
 *
 * <p>{@link #hasNext()} and {@link #next()} throw {@link java.io.UncheckedIOException} when the input cannot be read. A record is
 * of use until the next one is asked for.
 */
public interface DiffReader extends Iterator<DiffRecord>, Closeable {

    /** Returns the report on what was read so far; complete after the last record. */
    Report report();
}
