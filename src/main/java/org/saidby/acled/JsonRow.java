package org.saidby.acled;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.saidby.rows.Row;
import org.saidby.rows.RowHeader;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;

/**
 * One object as a row: the names of its members are the header, their values the cells.
 *
 * <p>Numbers, {@code true} and {@code false} are texts as they are spelled, and null is an empty text.
 */
final class JsonRow implements Row {

    private final JsonRowHeader header;
    private final JsonRaw raw;
    private final List<String> cells;
    private final boolean isBlank;
    private final boolean isUnusual;
    private final List<Finding> findings;
    private final boolean isDamaged;

    JsonRow(JsonRowHeader header, JsonRaw raw, JsonMembers members, List<Finding> findings, boolean isDamaged) {
        this.header = header;
        this.raw = raw;
        cells = Collections.unmodifiableList(members.cells());
        isBlank = members.isBlank();
        isUnusual = members.isUnusual();
        this.findings = findings;
        this.isDamaged = isDamaged;
    }

    /** Makes a row of a value that is no object. */
    JsonRow(JsonRaw raw, Finding finding) {
        header = new JsonRowHeader(List.of(), raw);
        this.raw = raw;
        cells = List.of();
        isBlank = false;
        isUnusual = false;
        findings = List.of(finding);
        isDamaged = true;
    }

    @Override
    public RowHeader header() {
        return header;
    }

    @Override
    public long record() {
        return raw.record();
    }

    @Override
    public long line() {
        return raw.line();
    }

    @Override
    public boolean isBlank() {
        return isBlank;
    }

    @Override
    public boolean isDamaged() {
        return isDamaged;
    }

    @Override
    public boolean hasUnusualText() {
        return isUnusual;
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }

    @Override
    public String cell(int column) {
        return cells.get(column);
    }

    @Override
    public List<String> cells() {
        return cells;
    }

    @Override
    public InputPosition position() {
        return raw.position();
    }

    @Override
    public InputPosition position(int column) {
        return raw.ofValue(column, header.names().get(column));
    }

    @Override
    public Optional<String> text() {
        return raw.whole();
    }
}
