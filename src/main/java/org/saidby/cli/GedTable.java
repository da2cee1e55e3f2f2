package org.saidby.cli;

import java.io.IOException;
import java.io.InputStream;
import org.saidby.Dataset;
import org.saidby.diff.ByteSource;
import org.saidby.diff.DiffInput;
import org.saidby.ucdp.UcdpGed;
import org.saidby.ucdp.UcdpGedEvent;
import org.saidby.validation.Checked;
import org.saidby.validation.ReadingWatch;
import org.saidby.validation.RecordReader;

/** Reads tables of UCDP GED. */
final class GedTable implements EventTable {

    @Override
    public RecordReader<UcdpGedEvent> open(InputStream in, String name, InputOptions options) throws IOException {
        return UcdpGed.open(in, name, options.ged().build());
    }

    @Override
    public Checked<Dataset> read(InputStream in, String name, InputOptions options, ReadingWatch watch)
            throws IOException {
        return UcdpGed.read(in, name, options.ged().watch(watch).build());
    }

    @Override
    public DiffInput diffInput(ByteSource bytes, String name, InputOptions options, ReadingWatch watch) {
        return UcdpGed.diffInput(bytes, name, options.ged().watch(watch).build());
    }

    @Override
    public boolean isOfOnePass() {
        return true;
    }

    @Override
    public Dataset header(InputOptions options) {
        return UcdpGed.header(options.ged().build());
    }
}
