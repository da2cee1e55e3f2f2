package org.saidby.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.saidby.internal.Excerpt;
import org.saidby.rows.RowHeader;
import org.saidby.rows.Spaces;
import org.saidby.validation.Finding;
import org.saidby.validation.Severity;

/** Which column of an input is which of a flat table, and what the header leaves to be said. */
final class FlatHeader {

    /** So many missing columns are named in a message; all are in its arguments. */
    private static final int SHOWN = 3;

    private final FlatTable table;
    private final int[] indices;
    private final List<Finding> findings = new ArrayList<>();

    FlatHeader(FlatTable table, RowHeader header) {
        this.table = table;
        indices = new int[table.columns().size()];
        Arrays.fill(indices, -1);
        for (int i = 0; i < header.names().size(); i++) {
            String name = header.names().get(i);
            String plain = plain(name);
            boolean isFree = table.indices().containsKey(plain) && indices[table.index(plain)] < 0;
            if (isFree && (plain.equals(name) || !header.names().contains(plain))) {
                indices[table.index(plain)] = i;
                if (!plain.equals(name)) {
                    tell(
                            Finding.of("csv.header-case", "column was read as " + plain + ": " + Excerpt.of(name)),
                            header,
                            i);
                }
            } else if (!name.isBlank()) {
                tell(
                        Finding.of(
                                "csv.unknown-column",
                                "column is none of this table, and was not read: " + Excerpt.of(name)),
                        header,
                        i);
            }
        }
        tellMissing(header);
    }

    /** Returns whether names hold all columns that a table cannot be read without. */
    static boolean isHeader(FlatTable table, Collection<String> names) {
        return names.stream().map(FlatHeader::plain).toList().containsAll(table.required());
    }

    /** Returns why no row can be read under the names of a header; empty when nothing stands against it. */
    static Optional<Finding> fault(FlatTable table, RowHeader header) {
        List<String> plain = header.names().stream().map(FlatHeader::plain).toList();
        List<String> needed = table.names().stream()
                .filter(name -> table.required().contains(name) && !plain.contains(name))
                .toList();
        if (needed.isEmpty()) {
            return Optional.empty();
        }
        String hint = header.hint().isEmpty() ? "" : "; " + header.hint();
        return Optional.of(Finding.of(
                        "csv.missing-column",
                        "header lacks what no row can be read without: " + String.join(", ", needed) + hint)
                .argument("columns", String.join(",", needed))
                .at(header.position())
                .build());
    }

    private void tellMissing(RowHeader header) {
        List<String> missing =
                table.names().stream().filter(name -> index(name) < 0).toList();
        if (!missing.isEmpty()) {
            String first = String.join(", ", missing.subList(0, Math.min(SHOWN, missing.size())));
            String more = missing.size() > SHOWN ? " and " + (missing.size() - SHOWN) + " more" : "";
            // a table of a few columns is no fault
            findings.add(Finding.of("value.missing", "header lacks columns, which were read as empty: " + first + more)
                    .severity(Severity.INFO)
                    .argument("columns", String.join(",", missing))
                    .at(header.position())
                    .build());
        }
    }

    private void tell(Finding.Builder finding, RowHeader header, int index) {
        findings.add(finding.argument("column", Excerpt.of(header.names().get(index)))
                .at(header.position(index))
                .build());
    }

    private static String plain(String name) {
        return Spaces.trim(name).toLowerCase(Locale.ROOT);
    }

    FlatTable table() {
        return table;
    }

    List<Finding> findings() {
        return findings;
    }

    /** Returns the place of a column in a row; -1 when the header has none. */
    int index(String column) {
        return indices[table.index(column)];
    }
}
