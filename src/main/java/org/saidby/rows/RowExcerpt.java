package org.saidby.rows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.saidby.validation.InputPosition;
import org.saidby.validation.RecordExcerpt;
import org.saidby.validation.RecordPlace;

/** What stands in a row, for the report. */
public final class RowExcerpt {

    private RowExcerpt() {}

    /** Returns what stands in a row; empty when that was cut away in reading. */
    public static Optional<RecordExcerpt> of(Row row) {
        if (!row.isDamaged()) {
            return Optional.of(RecordExcerpt.ofCells(row.position(), cells(row)));
        }
        // of a row that is too long or too short, people see from which column on it slipped
        boolean isSlip =
                row.findings().stream().allMatch(finding -> finding.code().equals("csv.row-length"));
        return row.text()
                .map(text -> isSlip
                        ? RecordExcerpt.of(row.position(), cells(row), text)
                        : RecordExcerpt.ofText(row.position(), text));
    }

    /** Returns the place of a row that becomes nothing. */
    public static RecordPlace place(Row row) {
        return new RecordPlace() {
            @Override
            public InputPosition position() {
                return row.position();
            }

            @Override
            public InputPosition at(String relativePointer) {
                return row.position();
            }

            @Override
            public Optional<RecordExcerpt> excerpt() {
                return of(row);
            }
        };
    }

    private static Map<String, String> cells(Row row) {
        List<String> names = row.header().names();
        List<String> cells = row.cells();
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
            named.putIfAbsent(names.get(i).isEmpty() ? "column " + (i + 1) : names.get(i), cells.get(i));
        }
        return named;
    }
}
