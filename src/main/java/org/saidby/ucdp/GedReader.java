package org.saidby.ucdp;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.saidby.csv.CsvRow;
import org.saidby.csv.CsvTable;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.RecordReader;
import org.saidby.validation.Report;
import org.saidby.validation.Validation;

/** Reads the rows of a table one by one and counts what becomes of them. */
final class GedReader implements RecordReader<UcdpGedEvent> {

    private final String name;
    private final UcdpGedOptions options;
    private final CsvTable table;
    private final Validation validation;
    private final Rows rows;
    private final IdRegister ids = new IdRegister();
    private @Nullable GedHeader header;
    private @Nullable ReadRecord<UcdpGedEvent> next;
    private boolean ended;

    GedReader(InputStream in, String name, UcdpGedOptions options, Function<Validation, Rows> rows) {
        this.name = name;
        this.options = options;
        validation = options.validator().start();
        this.rows = rows.apply(validation);
        // a sum of nothing is a zero and stands in the report, too
        validation.sum("best", 0);
        validation.sum("low", 0);
        validation.sum("high", 0);
        table = CsvTable.open(in, name, options.limits());
        table.headFindings().forEach(validation::report);
        if (table.header().isPresent()) {
            readHeader(new GedHeader(table.header().get()));
        }
    }

    private void readHeader(GedHeader read) {
        read.findings().forEach(validation::report);
        if (read.fault() == null) {
            header = read;
        } else {
            validation.stop(read.fault());
        }
    }

    /** Returns whether the header could be read, so that there is something to make of the input. */
    boolean hasHeader() {
        return header != null;
    }

    @Override
    public boolean hasNext() {
        @Nullable GedHeader columns = header;
        while (next == null && !ended) {
            Optional<CsvRow> row = columns == null ? Optional.empty() : table.next();
            if (columns == null || row.isEmpty()) {
                end();
            } else if (row.get().isBlank() && !row.get().isDamaged()) {
                row.get().findings().forEach(validation::report);
                validation.blank();
            } else {
                next = read(row.get(), columns);
            }
        }
        return next != null;
    }

    private void end() {
        ended = true;
        table.fault().ifPresent(validation::stop);
        validation.input(table.summary());
    }

    private ReadRecord<UcdpGedEvent> read(CsvRow row, GedHeader columns) {
        if (row.isDamaged()) {
            return withText(validation.reject(row.position(), row.findings()), row);
        }
        EventReader reader = new EventReader(row, columns, options);
        @Nullable UcdpGedEvent event = reader.read();
        List<Finding> findings = reader.cells().findings();
        if (event == null) {
            return withText(validation.reject(row.position(), findings), row);
        }
        int slot = ids.find(event.id());
        if (slot >= 0) {
            findings.add(duplicate(event, reader, slot));
        }
        ReadRecord<UcdpGedEvent> record = rows.take(event, new RowPlace(row, columns), findings);
        if (!record.isAccepted()) {
            return withText(record, row);
        }
        if (slot < 0) {
            ids.add(event.id(), row.record(), row.line());
        }
        validation.sum("best", event.best());
        validation.sum("low", event.low().orElse(0));
        validation.sum("high", event.high().orElse(0));
        return record;
    }

    private static ReadRecord<UcdpGedEvent> withText(ReadRecord<UcdpGedEvent> record, CsvRow row) {
        return row.text().map(record::withRawText).orElse(record);
    }

    private Finding duplicate(UcdpGedEvent event, EventReader reader, int slot) {
        InputPosition first = InputPosition.builder()
                .source(name)
                .record(ids.row(slot))
                .line(ids.line(slot))
                .field(GedColumn.ID.text())
                .build();
        return reader.cells()
                .finding("ref.duplicate-id", GedColumn.ID, "id is held by an earlier row: " + event.id())
                .argument("id", event.id())
                .addRelated(first)
                .build();
    }

    @Override
    public ReadRecord<UcdpGedEvent> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("there is no further row");
        }
        ReadRecord<UcdpGedEvent> record = next;
        next = null;
        return record;
    }

    @Override
    public Report report() {
        return ended ? validation.finish() : validation.soFar();
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
