package org.saidby.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saidby.internal.TextFlaws;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.Severity;

/** What can be wrong with the form of a row. */
final class RowCheck {

    private final CsvRow row;
    private final RawRow raw;
    private final CsvHeader header;
    private final List<Finding> findings = new ArrayList<>();
    private boolean damaged;

    RowCheck(CsvRow row, RawRow raw, CsvHeader header) {
        this.row = row;
        this.raw = raw;
        this.header = header;
    }

    static Finding unclosedQuote(String source, QuoteFault fault, long record, String field) {
        InputPosition.Builder position = CsvPositions.of(source, fault.line(), fault.column());
        if (record > 0) {
            position.record(record);
        }
        if (!field.isEmpty()) {
            position.field(field);
        }
        return Finding.of("csv.unclosed-quote", "quote is opened and never closed")
                .at(position.build())
                .build();
    }

    /** Adds what was found before parsing. */
    void add(QuoteFault fault, String source, int cellLimit) {
        damaged = true;
        String field = header.name(fault.cell());
        InputPosition position = CsvPositions.of(source, fault.line(), fault.column())
                .record(row.record())
                .field(field.isEmpty() ? Optional.empty() : Optional.of(field))
                .build();
        findings.add(
                fault.kind() == QuoteFault.Kind.QUOTE_SYNTAX
                        ? Finding.of("csv.quote-syntax", "cell has text behind its closing quote")
                                .at(position)
                                .build()
                        : Finding.of(
                                        "limits.cell-length",
                                        "cell is longer than the limit of " + cellLimit + " characters")
                                .argument("limit", cellLimit)
                                .at(position)
                                .build());
    }

    /** Returns whether nothing at all is wrong with the form of the row. */
    boolean isGood() {
        return raw.count() == header.size() && !raw.isUnusual() && !raw.isBlank() && !repeatsHeader();
    }

    void run() {
        if (damaged) {
            return;
        }
        if (row.isBlank()) {
            findings.add(Finding.of("csv.blank-row", "row is blank")
                    .at(row.position())
                    .build());
            return;
        }
        if (repeatsHeader()) {
            damaged = true;
            findings.add(Finding.of("csv.repeated-header", "row repeats the header")
                    .at(row.position())
                    .build());
            return;
        }
        checkLength();
        if (row.hasUnusualText()) {
            for (int i = 0; i < Math.min(raw.size(), header.size()); i++) {
                checkCharacters(i);
            }
        }
    }

    private boolean repeatsHeader() {
        if (raw.count() != header.size()) {
            return false;
        }
        for (int i = 0; i < raw.size(); i++) {
            if (raw.length(i) != header.name(i).length() || !raw.cell(i).equals(header.name(i))) {
                return false;
            }
        }
        return true;
    }

    private void checkLength() {
        if (raw.count() == header.size()) {
            return;
        }
        boolean isSurplus = raw.count() > header.size();
        boolean isHarmless = isSurplus && !raw.hasSurplusText() && isBlankFrom(header.size());
        damaged = !isHarmless;
        String message = isHarmless
                ? "row has empty cells behind the last column: " + raw.count() + " cells under " + header.size()
                        + " columns"
                : "row has " + raw.count() + " cells under " + header.size() + " columns";
        Finding finding = Finding.of("csv.row-length", message)
                .argument("cells", raw.count())
                .argument("columns", header.size())
                .at(isSurplus ? surplusPosition() : row.position())
                .build();
        findings.add(isHarmless ? finding.withSeverity(Severity.INFO) : finding);
    }

    private boolean isBlankFrom(int cell) {
        for (int i = cell; i < raw.size(); i++) {
            if (!raw.isBlank(i)) {
                return false;
            }
        }
        return true;
    }

    private InputPosition surplusPosition() {
        return row.position(header.size()).toBuilder().field(Optional.empty()).build();
    }

    private void checkCharacters(int column) {
        String cell = row.cell(column);
        boolean isQuoted = raw.isQuoted(column);
        int stray = isQuoted ? -1 : cell.indexOf('"');
        if (stray >= 0) {
            findings.add(Finding.of("csv.stray-quote", "cell has a quote inside and is not quoted itself")
                    .at(row.position(column, stray))
                    .build());
        }
        for (int i = 0; i < cell.length(); i++) {
            if (TextFlaws.isControl(cell.charAt(i))) {
                addControl(column, cell, i);
                return;
            }
        }
    }

    private void addControl(int column, String cell, int index) {
        int nul = cell.indexOf('\0');
        int at = nul < 0 ? index : nul;
        String character = String.format(Locale.ROOT, "U+%04X", (int) cell.charAt(at));
        Finding finding = Finding.of("text.control-char", "cell holds a control character: " + character)
                .argument("character", character)
                .argument("index", cell.codePointCount(0, at))
                .at(row.position(column, at))
                .build();
        // NUL ends a text for many programs, so that what follows it would be lost
        findings.add(nul < 0 ? finding : finding.withSeverity(Severity.ERROR));
    }

    List<Finding> findings() {
        return findings;
    }

    boolean isDamaged() {
        return damaged;
    }
}
