package org.saidby.export;

import java.util.OptionalLong;
import java.util.Set;
import org.saidby.validation.InputPosition;
import org.saidby.validation.Report;

/**
 * In which row of a spreadsheet a row of a table stands. Lines do not tell, where cells hold line breaks.
 *
 * <p>The row of names comes first, and rows that are no records stand about it, each of which is a finding.
 */
final class SpreadsheetRows {

    private static final Set<String> SKIPPED = Set.of("csv.hxl-row", "csv.preamble", "csv.blank-row");

    private final OptionalLong before;

    private SpreadsheetRows(OptionalLong before) {
        this.before = before;
    }

    static SpreadsheetRows of(Report report) {
        boolean mayBeUntold = report.inputs().size() != 1
                || report.ruleChanges().stream()
                        .anyMatch(change ->
                                SKIPPED.contains(change.code()) && change.to().isEmpty())
                || report.suppressions().entrySet().stream()
                        .anyMatch(suppressed -> suppressed.getValue() > 0
                                && SKIPPED.contains(suppressed.getKey().code()));
        if (mayBeUntold) {
            return new SpreadsheetRows(OptionalLong.empty());
        }
        long skipped = report.findings().stream()
                .filter(finding -> SKIPPED.contains(finding.code()))
                .filter(finding -> finding.position()
                        .filter(position -> position.record().isEmpty())
                        .isPresent())
                .count();
        return new SpreadsheetRows(OptionalLong.of(1 + skipped));
    }

    /** Returns the row of a place, from 1; empty if the place is in no row of a table, or the row is not known. */
    OptionalLong of(InputPosition position) {
        // records of JSON have pointers
        return before.isEmpty()
                        || position.record().isEmpty()
                        || position.pointer().isPresent()
                ? OptionalLong.empty()
                : OptionalLong.of(before.getAsLong() + position.record().getAsLong());
    }
}
