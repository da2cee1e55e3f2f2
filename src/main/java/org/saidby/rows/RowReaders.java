package org.saidby.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.saidby.Dataset;
import org.saidby.validation.Checked;
import org.saidby.validation.EventCollector;
import org.saidby.validation.EventRecord;

/** What importers do with rows as a whole: open a reader of them, or read all into a dataset. */
public final class RowReaders {

    private RowReaders() {}

    /**
     * Opens a reader of an input, which is closed if that fails.
     *
     * @throws IOException if the input cannot be read
     */
    public static <R> R open(InputStream in, Supplier<R> reader) throws IOException {
        boolean opened = false;
        try {
            R opening = reader.get();
            opened = true;
            return opening;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } finally {
            if (!opened) {
                in.close();
            }
        }
    }

    /**
     * Reads rows into a dataset; there is none when their beginning could not be read.
     *
     * @param header id and title of the dataset
     * @throws IOException if the input cannot be read
     */
    public static <C extends Enum<C> & Column, E extends EventRecord> Checked<Dataset> read(
            Supplier<RowSource> rows, RowFormat<C, E> format, RowReading reading, Dataset header) throws IOException {
        EventCollector collector = new EventCollector();
        try {
            RowReader<C, E> reader = RowReader.collecting(rows.get(), format, reading, collector);
            reader.forEachRemaining(record -> {});
            return reader.hasHeader()
                    ? Checked.of(
                            collector.dataset(header.id().text(), header.title().orElseThrow()), reader.report())
                    : Checked.withoutValue(reader.report());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
