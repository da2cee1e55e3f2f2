package org.saidby.rows;

import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.validation.Finding;
import org.saidby.validation.InputSummary;

/**
 * An input that is read row by row. For one thread.
 *
 * <p>Methods throw {@link java.io.UncheckedIOException} when the input cannot be read, never for what it holds: a fault that
 * nothing can be read behind is {@link #fault()}, and there are no rows from then on.
 */
public interface RowSource extends Closeable {

    /** The header of the first row; empty when reading ended before or in it, or when each row has its own names. */
    Optional<RowHeader> header();

    /** What was found before the first row. */
    List<Finding> headFindings();

    /** The fault at which reading ended; empty until then, and for good when it came to the end of the input. */
    Optional<Finding> fault();

    /** Returns whether reading ended because somebody who looks on said so. */
    default boolean isCancelled() {
        return false;
    }

    /** Returns the name, digest and size of the input when it was read to its end, else its name. */
    InputSummary summary();

    /** Returns the next row, which can be blank or damaged; null at the end or a fault. */
    @Nullable
    Row next();
}
