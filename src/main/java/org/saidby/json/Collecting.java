package org.saidby.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.validation.Checked;
import org.saidby.validation.ReadRecord;

/** Collects what a reader accepts into one dataset. */
final class Collecting {

    private Collecting() {}

    /**
     * Reads to the end.
     *
     * @throws IOException if the stream cannot be read
     */
    static Checked<Dataset> dataset(DatasetReader reader) throws IOException {
        try {
            return collected(reader);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Checked<Dataset> collected(DatasetReader reader) {
        // the id comes last where a document's header does
        Dataset.Builder entities = Dataset.builder();
        while (reader.hasNext()) {
            ReadRecord<Entity> record = reader.next();
            record.value().ifPresent(entities::add);
        }
        return reader.header()
                .map(header -> Checked.of(
                        entities.id(header.id())
                                .title(header.title())
                                .extensions(header.extensions())
                                .build(),
                        reader.report()))
                .orElseGet(() -> Checked.withoutValue(reader.report()));
    }
}
