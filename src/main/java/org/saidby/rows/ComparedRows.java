package org.saidby.rows;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.diff.ByteSource;
import org.saidby.diff.DiffInput;
import org.saidby.diff.DiffReader;
import org.saidby.validation.EventRecord;

/**
 * Rows of a table as one side of a comparison.
 *
 * @param <C> the columns of the format
 * @param <E> what a row becomes
 */
public final class ComparedRows<C extends Enum<C> & Column, E extends EventRecord> implements DiffInput {

    private final String name;
    private final ByteSource bytes;
    private final Rows<C, E> format;

    /** How bytes become rows and events. */
    public interface Rows<C extends Enum<C> & Column, E extends EventRecord> {

        /** The columns. */
        Class<C> columns();

        /** The column that tells records apart. */
        C key();

        /** The texts by which rows are compared. */
        RowTexts<C, E> texts();

        /** Opens the rows of an input. */
        RowSource source(InputStream in, String name);

        /** Opens the events of rows. */
        RowReader<C, E> reader(RowSource source, String name);
    }

    /** @param name what positions and the report call the input */
    public ComparedRows(String name, ByteSource bytes, Rows<C, E> format) {
        this.name = name;
        this.bytes = bytes;
        this.format = format;
    }

    @Override
    public String name() {
        return name;
    }

    /** Returns the columns of the header; where each row has its own names, those of all rows. */
    @Override
    public Optional<Map<String, String>> columns() throws IOException {
        InputStream in = bytes.open();
        try (RowSource source = RowReaders.open(in, () -> format.source(in, name))) {
            Map<String, String> all = new LinkedHashMap<>();
            if (source.header().isPresent()) {
                Columns<C> columns = new Columns<>(source.header().get(), format.columns());
                return Optional.of(columns.fault() == null ? FieldNames.map(columns) : all);
            }
            RowHeader last = null;
            for (@Nullable Row row = source.next(); row != null; row = source.next()) {
                if (row.header() != last && !row.isDamaged() && !row.isBlank()) {
                    last = row.header();
                    FieldNames.addTo(all, new Columns<>(last, format.columns()));
                }
            }
            return Optional.of(all);
        }
    }

    @Override
    public DiffReader open() throws IOException {
        InputStream in = bytes.open();
        return new ComparedRowReader<>(
                RowReaders.open(in, () -> format.reader(format.source(in, name), name)), format.key(), format.texts());
    }
}
