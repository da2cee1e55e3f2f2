package org.saidby.csv;

import java.util.List;
import java.util.Optional;
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
    private final long line;
    private final CsvHeader header;
    private final RawRow raw;
    private final List<Finding> findings;
    private final boolean damaged;

    CsvRow(
            String source,
            long record,
            long line,
            CsvHeader header,
            RawRow raw,
            List<Finding> findings,
            boolean damaged) {
        this.source = source;
        this.record = record;
        this.line = line;
        this.header = header;
        this.raw = raw;
        this.findings = findings;
        this.damaged = damaged;
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
        return line;
    }

    @Override
    public boolean isBlank() {
        return raw.isBlank();
    }

    @Override
    public boolean hasUnusualText() {
        return true;
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
        return raw.cells().get(column);
    }

    @Override
    public List<String> cells() {
        List<String> cells = raw.cells();
        return cells.size() > header.size() ? cells.subList(0, header.size()) : cells;
    }

    @Override
    public InputPosition position() {
        return CsvPositions.of(source, line, 1).record(record).build();
    }

    @Override
    public InputPosition position(int column) {
        return CsvPositions.cell(source, raw, line, column, -1)
                .record(record)
                .field(header.name(column))
                .build();
    }

    /** Returns where a character of a cell stands, by its index in the cell. */
    InputPosition position(int column, int index) {
        return CsvPositions.cell(source, raw, line, column, index)
                .record(record)
                .field(header.name(column))
                .build();
    }

    @Override
    public Optional<String> text() {
        if (raw.count() > raw.cells().size() || damaged && isCut()) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < raw.cells().size(); i++) {
            text.append(i == 0 ? "" : ",");
            String cell = raw.cells().get(i);
            text.append(raw.quoted().get(i) ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        return Optional.of(text.toString());
    }

    private boolean isCut() {
        return findings.stream()
                .anyMatch(finding -> finding.code().equals("csv.quote-syntax")
                        || finding.code().equals("limits.cell-length"));
    }
}
