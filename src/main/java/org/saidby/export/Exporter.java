package org.saidby.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.saidby.Dataset;
import org.saidby.internal.WholeFile;
import org.saidby.validation.LossReport;

/**
 * Writes datasets in a form of somebody else, and tells exactly what that form cannot hold.
 *
 * <p>Exporters are immutable and may be shared between threads. Besides the dataset they need memory for one subject and its claims, and for
 * counts; nothing of the output is held. Equal datasets and settings give equal bytes and reports.
 */
public interface Exporter {

    /** Returns the name of the form, such as {@code geojson}. */
    default String format() {
        return plan().format();
    }

    /** Returns what becomes of each attribute in this form. */
    LossPlan plan();

    /**
     * Writes a dataset; the output is flushed and left open.
     *
     * @return what was written and what is not in it
     * @throws IOException if the output cannot be written
     */
    LossReport write(Dataset dataset, OutputStream out) throws IOException;

    /**
     * Writes a dataset to a file, which holds either all of it or what it held before, even if the machine stops meanwhile.
     *
     * @return what was written and what is not in it
     * @throws IOException if the file cannot be written
     */
    default LossReport write(Dataset dataset, Path file) throws IOException {
        AtomicReference<LossReport> losses = new AtomicReference<>();
        WholeFile.write(file, out -> losses.set(write(dataset, out)));
        return Objects.requireNonNull(losses.get());
    }
}
