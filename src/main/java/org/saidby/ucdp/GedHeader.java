package org.saidby.ucdp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saidby.csv.CsvHeader;
import org.saidby.validation.Finding;
import org.saidby.validation.Severity;

/** Which column of a table is which of the GED, and what the header leaves to be said. */
final class GedHeader {

    private final List<String> names;
    private final Map<GedColumn, Integer> columns = new EnumMap<>(GedColumn.class);
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Finding fault;

    GedHeader(CsvHeader header) {
        names = List.copyOf(header.names());
        for (GedColumn column : GedColumn.values()) {
            find(column, header);
        }
        List<String> missing = Arrays.stream(GedColumn.values())
                .filter(column -> column.isRequired() && !columns.containsKey(column))
                .map(GedColumn::text)
                .toList();
        if (!missing.isEmpty()) {
            fault = missing(missing, header);
            return;
        }
        for (GedColumn column : GedColumn.values()) {
            if (!columns.containsKey(column)) {
                findings.add(Finding.of("value.missing", "header has no column " + column)
                        .severity(Severity.WARNING)
                        .argument("column", column)
                        .at(header.position())
                        .build());
            }
        }
    }

    private void find(GedColumn column, CsvHeader header) {
        OptionalInt exact = header.column(column.text());
        if (exact.isPresent()) {
            columns.put(column, exact.getAsInt());
            return;
        }
        for (String alias : column.aliases()) {
            OptionalInt other = header.column(alias);
            if (other.isPresent()) {
                put(column, other.getAsInt(), "csv.column-alias", "column stands for " + column + ": " + alias, header);
                return;
            }
        }
        for (int i = 0; i < names.size(); i++) {
            String plain = names.get(i).strip().toLowerCase(Locale.ROOT);
            if (plain.equals(column.text()) || column.aliases().contains(plain)) {
                put(column, i, "csv.header-case", "column was read as " + column + ": " + names.get(i), header);
                return;
            }
        }
    }

    private void put(GedColumn column, int index, String code, String message, CsvHeader header) {
        columns.put(column, index);
        findings.add(Finding.of(code, message)
                .argument("column", column)
                .at(header.position(index))
                .build());
    }

    private static Finding missing(List<String> missing, CsvHeader header) {
        String separator = header.otherSeparator();
        String hint = separator.isEmpty() ? "" : "; the separator seems to be the " + separator + " and not the comma";
        Finding.Builder finding = Finding.of(
                        "csv.missing-column",
                        missing.stream()
                                .collect(Collectors.joining(
                                        ", ", "header lacks what no row can be read without: ", hint)))
                .argument("columns", String.join(",", missing));
        if (!separator.isEmpty()) {
            finding.argument("separator", separator);
        }
        return finding.at(header.position()).build();
    }

    /** The reason why no row can be read; null when there is none. */
    @Nullable
    Finding fault() {
        return fault;
    }

    List<Finding> findings() {
        return findings;
    }

    List<String> names() {
        return names;
    }

    /** Returns the index of a column in the table; -1 when it has none. */
    int index(GedColumn column) {
        return columns.getOrDefault(column, -1);
    }

    /** Returns the column of the GED at an index of the table; null when it is none. */
    @Nullable
    GedColumn at(int index) {
        for (Map.Entry<GedColumn, Integer> entry : columns.entrySet()) {
            if (entry.getValue() == index) {
                return entry.getKey();
            }
        }
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GedHeader that && names.equals(that.names);
    }

    @Override
    public int hashCode() {
        return names.hashCode();
    }
}
