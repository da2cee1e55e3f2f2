package org.saidby.rows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.saidby.internal.Excerpt;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.Severity;

/**
 * Reads the cells of one row as what their columns hold, and notes what they do not.
 *
 * @param <C> the columns of the format
 */
public final class Cells<C extends Enum<C> & Column> {

    private final Row row;
    private final Columns<C> columns;
    private final PlainCells<C> plain;
    private final Days days;
    private final MissingMarker<C> marker;
    private final List<Finding> findings = new ArrayList<>();

    Cells(Row row, Columns<C> columns, Days days, MissingMarker<C> marker) {
        this.row = row;
        this.columns = columns;
        plain = new PlainCells<>(row, columns);
        this.days = days;
        this.marker = marker;
        if (!row.findings().isEmpty()) {
            findings.addAll(row.findings());
        }
    }

    /** The row. */
    public Row row() {
        return row;
    }

    /** The columns of the row. */
    public Columns<C> columns() {
        return columns;
    }

    /** What was found so far. */
    public List<Finding> findings() {
        return findings;
    }

    /** Returns whether a finding is an error. */
    public boolean hasError() {
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the row has the column. */
    public boolean has(C column) {
        return columns.index(column) >= 0;
    }

    /** Returns where the cell of a column stands; the row when it has none. */
    public InputPosition position(C column) {
        int index = columns.index(column);
        return index < 0 ? row.position() : row.position(index);
    }

    /** Starts a finding at the cell of a column. */
    public Finding.Builder finding(String code, C column, String message) {
        return Finding.of(code, message).at(position(column));
    }

    /** Adds a finding. */
    public void add(Finding.Builder finding) {
        findings.add(finding.build());
    }

    /** Notes that an event of the row ends before it begins, which can tell that dates are read in a wrong order. */
    public void endsBeforeStart() {
        days.reversed();
    }

    /** Returns the cell as it stood; empty text when there is no such column. */
    public String raw(C column) {
        int index = columns.index(column);
        return index < 0 ? "" : row.cell(index);
    }

    /** Returns the cell as it stood; empty when it is blank or a marker of missing, or there is no such column. */
    public Optional<String> words(C column) {
        String text = raw(column);
        return text.isBlank() || isMissing(column, text) ? Optional.empty() : Optional.of(text);
    }

    /** Returns the cell without space around it; empty when nothing is left, it is a marker, or there is no such column. */
    public Optional<String> name(C column) {
        String text = trimmed(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** Returns the text of a column in which each release has one, and notes where it is empty. */
    public Optional<String> expectedName(C column) {
        String text = expected(column);
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private String trimmed(C column) {
        String text = raw(column);
        if (text.isEmpty()) {
            return text;
        }
        String trimmed = Spaces.trim(text);
        if (trimmed.length() != text.length()) {
            add(finding("value.trimmed", column, column + " has space around it")
                    .argument("found", Excerpt.of(text)));
        }
        return isMissing(column, trimmed) ? "" : trimmed;
    }

    private boolean isMissing(C column, String text) {
        if (text.isEmpty() || !marker.text().equals(text) || !marker.isIn(column)) {
            return false;
        }
        add(finding(marker.code(), column, column + " of " + text + " was read as not recorded")
                .argument("found", text));
        return true;
    }

    /** Returns the value of a column in which each release has one, and notes where it is empty. */
    private String expected(C column) {
        String text = trimmed(column);
        if (text.isEmpty() && has(column)) {
            add(finding("value.missing", column, column + " is empty").severity(Severity.WARNING));
        }
        return text;
    }

    /** Returns the cell without space around it; empty text if there is none, of which a finding tells. */
    public String required(C column) {
        String text = trimmed(column);
        if (text.isEmpty()) {
            add(finding("value.empty", column, column + " is empty"));
        }
        return text;
    }

    /** Returns a whole number of zero or more; empty when the cell is empty or no such number. */
    public OptionalLong number(C column) {
        return number(column, 0);
    }

    /** Returns a whole number from the least on; empty when the cell is empty or no such number. */
    public OptionalLong number(C column, long least) {
        long number = plain.plain(column);
        return number >= least && number >= 0 ? OptionalLong.of(number) : whole(column, trimmed(column), least);
    }

    /** Returns a whole number of zero or more, and notes where the cell is empty. */
    public OptionalLong expectedNumber(C column) {
        long number = plain.plain(column);
        return number >= 0 ? OptionalLong.of(number) : whole(column, expected(column), 0);
    }

    /** Returns a whole number of zero or more; if there is none a finding says so, and the number means nothing. */
    public long requiredNumber(C column) {
        long number = plain.plain(column);
        return number >= 0 ? number : whole(column, required(column), 0).orElse(0);
    }

    /** Returns the whole number of a text that stands in a column; empty when the text is empty or no such number. */
    public OptionalLong whole(C column, String text, long least) {
        return text.isEmpty() ? OptionalLong.empty() : Numbers.whole(this, column, text, least);
    }

    /** Returns a decimal number; empty when the cell is empty or no number. */
    public OptionalDouble decimal(C column) {
        double number = plain.decimal(column);
        if (!Double.isNaN(number)) {
            return OptionalDouble.of(number);
        }
        String text = trimmed(column);
        return text.isEmpty() ? OptionalDouble.empty() : Numbers.decimal(this, column, text);
    }

    /** Returns the day of a cell that is spelled as in nearly every file; null for any other cell. */
    public @Nullable LocalDate plainDay(C column) {
        int index = columns.index(column);
        return index < 0 ? null : days.plain(row, index);
    }

    /** The cells of the row where nothing is wrong with them. */
    public PlainCells<C> plain() {
        return plain;
    }

    /** Returns the day of a cell; null when there is none, of which a finding tells. */
    public @Nullable LocalDate requiredDay(C column) {
        @Nullable LocalDate day = plainDay(column);
        if (day != null) {
            return day;
        }
        String text = required(column);
        return text.isEmpty() ? null : days.read(this, column, text);
    }

    /**
     * Returns the entry of a closed code table; empty when the cell is empty or the code unknown, of which a finding tells.
     *
     * @param table the entries by number, from 1 on without gaps
     */
    public <T> Optional<T> code(C column, T[] table, ToIntFunction<T> number) {
        long likely = plain.plain(column);
        if (likely >= 1 && likely <= table.length && number.applyAsInt(table[(int) likely - 1]) == likely) {
            return Optional.of(table[(int) likely - 1]);
        }
        String text = expected(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        OptionalLong found = Numbers.whole(this, column, text, Long.MIN_VALUE);
        for (T code : table) {
            if (found.isPresent() && number.applyAsInt(code) == found.getAsLong()) {
                return Optional.of(code);
            }
        }
        if (found.isPresent()) {
            add(finding(
                            "value.unknown-code",
                            column,
                            column + " is not between 1 and " + table.length + ": " + found.getAsLong())
                    .severity(Severity.ERROR)
                    .argument("found", text));
        }
        return Optional.empty();
    }
}
