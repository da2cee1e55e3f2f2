package org.saidby.cli;

import java.io.IOException;
import java.io.InputStream;
import org.saidby.Dataset;
import org.saidby.diff.ByteSource;
import org.saidby.diff.DiffInput;
import org.saidby.validation.Checked;
import org.saidby.validation.EventRecord;
import org.saidby.validation.ReadingWatch;
import org.saidby.validation.RecordReader;

/** How a table is read of which every row is an operation and a claim. */
interface EventTable {

    /** Opens the rows, one by one; closing the reader closes the stream. */
    RecordReader<? extends EventRecord> open(InputStream in, String name, InputOptions options) throws IOException;

    /** Reads all rows into a dataset. */
    Checked<Dataset> read(InputStream in, String name, InputOptions options, ReadingWatch watch) throws IOException;

    /** Returns the rows as one side of a comparison. */
    DiffInput diffInput(ByteSource bytes, String name, InputOptions options, ReadingWatch watch);

    /** Returns whether rows that are handed on one by one are those of the dataset, which a later row may have to say. */
    boolean isOfOnePass();

    /** Returns the id and title of that dataset, without entities. */
    Dataset header(InputOptions options);
}
