package org.saidby.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.saidby.Dataset;
import org.saidby.diff.ByteSource;
import org.saidby.diff.DiffInput;
import org.saidby.diff.DiffReader;
import org.saidby.diff.DiffRecord;
import org.saidby.validation.Report;

/** A dataset as one side of a comparison. */
final class ComparedDataset implements DiffInput {

    private final ByteSource bytes;
    private final String name;
    private final JsonReadOptions options;

    ComparedDataset(ByteSource bytes, String name, JsonReadOptions options) {
        this.bytes = bytes;
        this.name = name;
        this.options = options;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Optional<Map<String, String>> columns() {
        return Optional.empty();
    }

    @Override
    public DiffReader open() throws IOException {
        InputStream in = bytes.open();
        return new Reader(DatasetJson.opened(in, opened -> DatasetJson.open(opened, name, options)));
    }

    private final class Reader implements DiffReader {

        private final DatasetReader entities;
        private long number;
        private boolean isHeaderTold;

        Reader(DatasetReader entities) {
            this.entities = entities;
        }

        /** Returns the header as soon as it is known, which of lines is before the first entity and of a document behind the last. */
        private Optional<Dataset> header() {
            boolean hasEntity = entities.hasNext();
            Optional<Dataset> header = isHeaderTold ? Optional.empty() : entities.header();
            return hasEntity && number > 0 ? Optional.empty() : header;
        }

        @Override
        public boolean hasNext() {
            return entities.hasNext() || header().isPresent();
        }

        @Override
        public DiffRecord next() {
            Optional<Dataset> header = header();
            if (header.isPresent()) {
                isHeaderTold = true;
                return new HeaderRecord(header.get(), name);
            }
            if (!entities.hasNext()) {
                throw new NoSuchElementException("no record is left");
            }
            return new EntityRecord(entities.next(), ++number);
        }

        @Override
        public Report report() {
            return entities.report();
        }

        @Override
        public void close() throws IOException {
            entities.close();
        }
    }
}
