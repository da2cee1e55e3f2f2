package org.saidby.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import org.saidby.Dataset;
import org.saidby.validation.Checked;
import org.saidby.validation.EventRecord;
import org.saidby.validation.ReadingWatch;
import org.saidby.validation.RecordReader;

/** Reads exports of ACLED: not before there is org.saidby.acled.Acled, when each method is one line, as in {@link GedTable}. */
final class AcledTable implements EventTable {

    @Override
    public RecordReader<? extends EventRecord> open(InputStream in, String name, InputOptions options)
            throws IOException {
        throw notYet(name);
    }

    @Override
    public Checked<Dataset> read(InputStream in, String name, InputOptions options, ReadingWatch watch)
            throws IOException {
        throw notYet(name);
    }

    @Override
    public Dataset header(InputOptions options) {
        throw new IllegalStateException("nothing was opened");
    }

    private static IOException notYet(String name) {
        return new FileSystemException(name, null, "is of ACLED, which this version cannot read");
    }
}
