package org.saidby.rows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.saidby.validation.EventCollector;
import org.saidby.validation.EventRecord;
import org.saidby.validation.Finding;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.RecordReader;
import org.saidby.validation.Report;
import org.saidby.validation.Validation;

/**
 * Reads rows one by one and counts what becomes of them.
 *
 * @param <C> the columns of the format
 * @param <E> what a row becomes
 */
public final class RowReader<C extends Enum<C> & Column, E> implements RecordReader<E> {

    /** So many different headers are remembered where each row has its own; what is to be said of one further back is said again. */
    private static final int HEADERS = 256;

    private final RowSource source;
    private final String name;
    private final RowFormat<C, E> format;
    private final Validation validation;
    private final Rows<C, E> rows;
    private final Repeats<C, E> repeats;
    private final Days days;
    private final List<String> sums;
    private final long[] unreported;
    private final Map<List<String>, Columns<C>> headers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, Columns<C>> eldest) {
            return size() > HEADERS;
        }
    };
    private final Set<String> missing = new HashSet<>();
    private final boolean isTable;
    private @Nullable Columns<C> columns;
    private @Nullable ReadRecord<E> next;
    private @Nullable TakenRow<C, E> taken;
    private boolean ended;

    private RowReader(
            RowSource source, RowFormat<C, E> format, RowReading reading, Validation validation, Rows<C, E> rows) {
        this.source = source;
        this.format = format;
        this.validation = validation;
        this.rows = rows;
        name = reading.name();
        repeats = new Repeats<>(format, name);
        days = new Days(reading.dateFormat().orElse(null), format.isHyphenDayFirst());
        sums = format.sums();
        unreported = new long[sums.size()];
        reading.watch().ifPresent(validation::watch);
        source.headFindings().forEach(validation::report);
        isTable = source.header().isPresent();
        source.header().ifPresent(this::readHeader);
    }

    /** Opens rows that are handed on and forgotten. */
    public static <C extends Enum<C> & Column, E extends EventRecord> RowReader<C, E> streaming(
            RowSource source, RowFormat<C, E> format, RowReading reading) {
        Validation validation = reading.validator().start();
        return new RowReader<>(
                source,
                format,
                reading,
                validation,
                new StreamedRows<>(validation, format, checks(validation, format, reading)));
    }

    /** Opens rows that are put together by a collector. */
    public static <C extends Enum<C> & Column, E extends EventRecord> RowReader<C, E> collecting(
            RowSource source, RowFormat<C, E> format, RowReading reading, EventCollector collector) {
        Validation validation = reading.validator().start();
        return new RowReader<>(
                source,
                format,
                reading,
                validation,
                new CollectedRows<>(validation, format, checks(validation, format, reading), collector));
    }

    private static <C extends Enum<C> & Column, E extends EventRecord> EntityChecks<C, E> checks(
            Validation validation, RowFormat<C, E> format, RowReading reading) {
        return new EntityChecks<>(validation, format, reading.validator().needsEveryEntity());
    }

    /** Opens rows that are no entities of the model and are handed on. */
    public static <C extends Enum<C> & Column, E> RowReader<C, E> plain(
            RowSource source, RowFormat<C, E> format, RowReading reading) {
        Validation validation = reading.validator().start();
        return new RowReader<>(source, format, reading, validation, new PlainRows<>(validation, format));
    }

    /** Reads the header of a table, without whose columns none of its rows can be read. */
    private void readHeader(RowHeader header) {
        Columns<C> read = new Columns<>(header, format.columns());
        read.findings().forEach(validation::report);
        if (read.fault() == null) {
            columns = read;
            return;
        }
        validation.stop(read.fault());
        end();
    }

    /** Returns the columns of a row, and tells what is to be said of names that no row before had. */
    private Columns<C> columnsOf(RowHeader header) {
        Columns<C> last = columns;
        if (last != null && (isTable || last.header() == header)) {
            return last;
        }
        Columns<C> known = headers.get(header.names());
        if (known == null) {
            known = new Columns<>(header, format.columns());
            known.findings().stream().filter(this::isNew).forEach(validation::report);
            headers.put(known.names(), known);
        }
        columns = known;
        return known;
    }

    /** Returns whether a finding on names is to be told: that a column is missing is told once, since rows can omit empty cells. */
    private boolean isNew(Finding finding) {
        return !finding.code().equals("value.missing")
                || missing.add(finding.arguments().getOrDefault("column", ""));
    }

    /** Returns whether the beginning could be read, so that there is something to make of the input. */
    public boolean hasHeader() {
        return columns != null || !isTable && source.fault().isEmpty();
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            if (!validation.goesOn()) {
                end();
                break;
            }
            @Nullable Row row = source.next();
            if (row == null) {
                end();
            } else if (row.isBlank() && !row.isDamaged()) {
                row.findings().forEach(validation::report);
                validation.blank();
            } else {
                next = read(row);
            }
        }
        return next != null;
    }

    private void end() {
        ended = true;
        days.advice(name).ifPresent(validation::report);
        format.closing(name).forEach(validation::report);
        source.fault().ifPresent(validation::stop);
        if (source.isCancelled()) {
            validation.cancel();
        }
        validation.input(source.summary());
    }

    private ReadRecord<E> read(Row row) {
        taken = new TakenRow<>(row, null, null);
        if (row.isDamaged()) {
            return withText(validation.reject(RowExcerpt.place(row), row.findings()), row);
        }
        Columns<C> known = columnsOf(row.header());
        taken = new TakenRow<>(row, known, null);
        if (known.fault() != null) {
            return withText(validation.reject(RowExcerpt.place(row), missing(row, known)), row);
        }
        Cells<C> cells = new Cells<>(row, known, days, format.marker());
        @Nullable E event = format.read(cells);
        if (event == null) {
            return withText(validation.reject(RowExcerpt.place(row), cells.findings()), row);
        }
        Repeats.@Nullable Repeat repeat = repeats.find(event, cells);
        if (repeat != null) {
            taken = new TakenRow<>(row, known, event);
        }
        if (repeat != null && !repeat.isFault()) {
            // what else there is to say of the record was said of its first row
            return withText(validation.reject(RowExcerpt.place(row), List.of(repeat.finding())), row);
        }
        if (repeat != null) {
            cells.findings().add(repeat.finding());
        }
        ReadRecord<E> record = rows.take(event, cells);
        if (!record.isAccepted()) {
            return withText(record, row);
        }
        taken = new TakenRow<>(row, known, event);
        if (repeat == null) {
            repeats.add(event, row);
        }
        long[] addends = format.addends(event);
        for (int i = 0; i < addends.length; i++) {
            unreported[i] += addends[i];
        }
        return record;
    }

    private static <C extends Enum<C> & Column> List<Finding> missing(Row row, Columns<C> columns) {
        List<Finding> findings = new ArrayList<>(row.findings());
        for (String name : columns.needed()) {
            findings.add(Finding.of("value.missing", name + " is missing")
                    .argument("column", name)
                    .at(row.position())
                    .build());
        }
        return findings;
    }

    private static <E> ReadRecord<E> withText(ReadRecord<E> record, Row row) {
        Optional<String> text = row.text();
        return text.isPresent() ? record.withRawText(text.get()) : record;
    }

    @Override
    public ReadRecord<E> next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("there is no further row");
        }
        ReadRecord<E> record = next;
        next = null;
        return record;
    }

    /** Returns the row of the record that {@link #next()} gave last. */
    TakenRow<C, E> taken() {
        return Objects.requireNonNull(taken);
    }

    @Override
    public Report report() {
        for (int i = 0; i < unreported.length; i++) {
            validation.sum(sums.get(i), unreported[i]);
            unreported[i] = 0;
        }
        return ended ? validation.finish() : validation.soFar();
    }

    @Override
    public void close() throws IOException {
        source.close();
    }
}
