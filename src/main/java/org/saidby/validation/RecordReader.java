package org.saidby.validation;

import java.io.Closeable;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Records of an input, one at a time, so that memory does not grow with their number. For one thread.
 *
 * <p>{@link #hasNext()} and {@link #next()} throw {@link java.io.UncheckedIOException} when the input cannot be read, never
 * for what it holds.
 *
 * @param <T> the type of the records' values
 */
public interface RecordReader<T> extends Iterator<ReadRecord<T>>, Closeable {

    /** Returns the report on what was read so far; complete after the last record. */
    Report report();

    /** Returns the remaining records in order; closing the stream does not close the reader. */
    default Stream<ReadRecord<T>> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(this, traits), false);
    }
}
