package org.saidby.ucdp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.saidby.csv.CsvRow;
import org.saidby.internal.Excerpt;
import org.saidby.validation.Finding;
import org.saidby.validation.Severity;

/** Reads the cells of one row as what their columns hold, and notes what they do not. */
final class CellReader {

    private final CsvRow row;
    private final GedHeader header;
    private final List<Finding> findings;

    CellReader(CsvRow row, GedHeader header) {
        this.row = row;
        this.header = header;
        findings = new ArrayList<>();
        for (Finding finding : row.findings()) {
            if (!isLeftToRules(finding)) {
                findings.add(finding);
            }
        }
    }

    /** Control characters in a cell that becomes a text of an entity are found by the rules on texts. */
    private boolean isLeftToRules(Finding finding) {
        return finding.code().equals("text.control-char")
                && finding.severity() != Severity.ERROR
                && finding.position()
                        .flatMap(position -> position.field())
                        .map(name -> header.at(header.names().indexOf(name)))
                        .filter(column -> column.use() == GedColumn.Use.TEXT)
                        .isPresent();
    }

    List<Finding> findings() {
        return findings;
    }

    boolean hasError() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    boolean has(GedColumn column) {
        return header.index(column) >= 0;
    }

    /** Starts a finding at the cell of a column. */
    Finding.Builder finding(String code, GedColumn column, String message) {
        return Finding.of(code, message).at(row.position(header.index(column)));
    }

    void add(Finding.Builder finding) {
        findings.add(finding.build());
    }

    /** Returns the cell as it stood; empty when it is blank or there is no such column. */
    Optional<String> words(GedColumn column) {
        int index = header.index(column);
        if (index < 0 || row.cell(index).isBlank()) {
            return Optional.empty();
        }
        return Optional.of(row.cell(index));
    }

    /** Returns the cell without space around it; empty when nothing is left or there is no such column. */
    Optional<String> name(GedColumn column) {
        int index = header.index(column);
        String text = index < 0 ? "" : row.cell(index);
        String trimmed = Spaces.trim(text);
        if (trimmed.length() != text.length()) {
            add(finding("value.trimmed", column, column + " has space around it")
                    .argument("found", Excerpt.of(text)));
        }
        return trimmed.isEmpty() ? Optional.empty() : Optional.of(trimmed);
    }

    /** Returns the value of a column in which each release has one, and notes where it is empty. */
    private Optional<String> expected(GedColumn column) {
        Optional<String> text = name(column);
        if (text.isEmpty() && has(column)) {
            add(finding("value.missing", column, column + " is empty").severity(Severity.WARNING));
        }
        return text;
    }

    private Optional<String> required(GedColumn column) {
        Optional<String> text = name(column);
        if (text.isEmpty()) {
            add(finding("value.empty", column, column + " is empty"));
        }
        return text;
    }

    /** Returns a whole number of zero or more; empty when the cell is empty or no such number. */
    OptionalLong number(GedColumn column) {
        return whole(column, name(column), 0);
    }

    OptionalLong number(GedColumn column, long least) {
        return whole(column, name(column), least);
    }

    OptionalLong expectedNumber(GedColumn column) {
        return whole(column, expected(column), 0);
    }

    /** Returns a whole number of zero or more; if there is none a finding says so, and the number means nothing. */
    long requiredNumber(GedColumn column) {
        return whole(column, required(column), 0).orElse(0);
    }

    private OptionalLong whole(GedColumn column, Optional<String> text, long least) {
        return text.isEmpty() ? OptionalLong.empty() : GedNumbers.whole(this, column, text.get(), least);
    }

    /** Returns a decimal number; empty when the cell is empty or no number. */
    OptionalDouble decimal(GedColumn column) {
        Optional<String> text = name(column);
        return text.isEmpty() ? OptionalDouble.empty() : GedNumbers.decimal(this, column, text.get());
    }

    /** Returns the day of a cell; null when there is none, of which a finding tells. */
    @Nullable
    LocalDate requiredDay(GedColumn column) {
        Optional<String> text = required(column);
        return text.isEmpty() ? null : GedDates.day(this, column, text.get());
    }

    /** Returns the entry of a code table; empty when the cell is empty or the code unknown, of which a finding tells. */
    <C extends GedCode> Optional<C> code(GedColumn column, C[] table) {
        Optional<String> text = expected(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        OptionalLong number = GedNumbers.whole(this, column, text.get(), Long.MIN_VALUE);
        for (C code : table) {
            if (number.isPresent() && code.number() == number.getAsLong()) {
                return Optional.of(code);
            }
        }
        if (number.isPresent()) {
            add(finding(
                            "value.unknown-code",
                            column,
                            column + " is not between 1 and " + table.length + ": " + number.getAsLong())
                    .severity(Severity.ERROR)
                    .argument("found", text.get()));
        }
        return Optional.empty();
    }
}
