package org.saidby.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.rows.Row;
import org.saidby.rows.RowHeader;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;

/**
 * One row of a table: its cells, where each stands, and what is wrong with their form.
 *
 * <p>Places are worked out from the cells when they are asked for, which is for findings only.
 */
public final class CsvRow implements Row {

    private final String source;
    private final long record;
    private final CsvHeader header;
    private final RawRow raw;
    private final List<Finding> findings;
    private final boolean damaged;

    /** The text of a row that was cut; null where the cells tell it. */
    private final @Nullable Optional<String> text;

    CsvRow(String source, long record, CsvHeader header, RawRow raw) {
        this(source, record, header, raw, List.of(), false, null);
    }

    private CsvRow(
            String source,
            long record,
            CsvHeader header,
            RawRow raw,
            List<Finding> findings,
            boolean damaged,
            @Nullable Optional<String> text) {
        this.source = source;
        this.record = record;
        this.header = header;
        this.raw = raw;
        this.findings = findings;
        this.damaged = damaged;
        this.text = text;
    }

    /** Returns this row with what was found in it, and its text as it stood. */
    CsvRow with(List<Finding> found, boolean isDamaged, @Nullable Optional<String> whole) {
        return new CsvRow(source, record, header, raw, List.copyOf(found), isDamaged, whole);
    }

    @Override
    public RowHeader header() {
        return header;
    }

    @Override
    public long record() {
        return record;
    }

    @Override
    public long line() {
        return raw.line();
    }

    @Override
    public boolean isBlank() {
        return raw.isBlank();
    }

    @Override
    public boolean hasUnusualText() {
        return raw.isUnusual();
    }

    @Override
    public boolean isDamaged() {
        return damaged;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public String cell(int column) {
        return header.shared(raw, column);
    }

    @Override
    public int length(int column) {
        return raw.length(column);
    }

    @Override
    public char charAt(int column, int index) {
        return raw.charAt(column, index);
    }

    @Override
    public long wholeNumber(int column) {
        return raw.wholeNumber(column);
    }

    @Override
    public double decimalNumber(int column) {
        return raw.decimalNumber(column);
    }

    @Override
    public int size() {
        return raw.textLength();
    }

    @Override
    public List<String> cells() {
        int size = Math.min(raw.size(), header.size());
        List<String> cells = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            cells.add(header.shared(raw, i));
        }
        return Collections.unmodifiableList(cells);
    }

    @Override
    public InputPosition position() {
        return CsvPositions.of(source, raw.line(), 1).record(record).build();
    }

    @Override
    public InputPosition position(int column) {
        return CsvPositions.cell(source, raw, raw.line(), column, -1)
                .record(record)
                .field(header.name(column))
                .build();
    }

    /** Returns where a character of a cell stands, by its index in the cell. */
    InputPosition position(int column, int index) {
        return CsvPositions.cell(source, raw, raw.line(), column, index)
                .record(record)
                .field(header.name(column))
                .build();
    }

    @Override
    public Optional<String> text() {
        if (text != null) {
            return text;
        }
        if (raw.count() > raw.size()) {
            return Optional.empty();
        }
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < raw.size(); i++) {
            if (i > 0) {
                written.append(header.separator());
            }
            String cell = raw.cell(i);
            written.append(raw.isQuoted(i) ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        return Optional.of(written.toString());
    }
}
