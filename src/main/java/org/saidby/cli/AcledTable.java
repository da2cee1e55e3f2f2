package org.saidby.cli;

import java.io.IOException;
import java.io.InputStream;
import org.saidby.Dataset;
import org.saidby.acled.Acled;
import org.saidby.acled.AcledEvent;
import org.saidby.diff.ByteSource;
import org.saidby.diff.DiffInput;
import org.saidby.validation.Checked;
import org.saidby.validation.ReadingWatch;
import org.saidby.validation.RecordReader;

/** Reads exports of ACLED. */
final class AcledTable implements EventTable {

    @Override
    public RecordReader<AcledEvent> open(InputStream in, String name, InputOptions options) throws IOException {
        return Acled.open(in, name, options.acled().build());
    }

    @Override
    public Checked<Dataset> read(InputStream in, String name, InputOptions options, ReadingWatch watch)
            throws IOException {
        return Acled.read(in, name, options.acled().watch(watch).build());
    }

    @Override
    public DiffInput diffInput(ByteSource bytes, String name, InputOptions options, ReadingWatch watch) {
        return Acled.diffInput(bytes, name, options.acled().watch(watch).build());
    }

    /** Of rows with one id the newest counts. */
    @Override
    public boolean isOfOnePass() {
        return false;
    }

    @Override
    public Dataset header(InputOptions options) {
        return Acled.header(options.acled().build());
    }
}
