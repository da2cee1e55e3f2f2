package org.saidby.rows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.saidby.validation.Finding;
import org.saidby.validation.Severity;

/**
 * Which column of a header is which of a format, and what the header leaves to be said.
 *
 * @param <C> the columns of the format
 */
public final class Columns<C extends Enum<C> & Column> {

    private final List<String> names;
    private final RowHeader header;
    private final int[] indices;
    private final List<@Nullable C> columns;
    private final List<Finding> findings = new ArrayList<>();
    private List<String> needed = List.of();
    private @Nullable Finding fault;

    /** Looks for the columns of a format in a header. */
    public Columns(RowHeader header, Class<C> format) {
        this.header = header;
        names = List.copyOf(header.names());
        C[] all = format.getEnumConstants();
        indices = new int[all.length];
        columns = new ArrayList<>(Collections.nCopies(names.size(), null));
        Map<String, Integer> exact = new HashMap<>();
        Map<String, Integer> plain = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            exact.putIfAbsent(names.get(i), i);
            plain.putIfAbsent(plain(names.get(i)), i);
        }
        for (C column : all) {
            indices[column.ordinal()] = find(column, exact, plain);
            if (indices[column.ordinal()] >= 0) {
                columns.set(indices[column.ordinal()], column);
            }
        }
        tellMissing(all);
    }

    /** Returns whether names hold all columns that a format cannot do without, whatever their case and the space around them. */
    public static <C extends Enum<C> & Column> boolean isHeader(Collection<String> names, Class<C> format) {
        List<String> plain = names.stream().map(Columns::plain).toList();
        return Arrays.stream(format.getEnumConstants())
                .filter(Column::isRequired)
                .allMatch(column -> plain.contains(column.text())
                        || column.aliases().stream().anyMatch(plain::contains));
    }

    private static String plain(String name) {
        return Spaces.trim(name).toLowerCase(Locale.ROOT);
    }

    private int find(C column, Map<String, Integer> exact, Map<String, Integer> plain) {
        Integer index = exact.get(column.text());
        if (index != null) {
            return index;
        }
        for (String alias : column.aliases()) {
            Integer other = exact.get(alias);
            if (other != null) {
                tell("csv.column-alias", "column stands for " + column + ": " + alias, column, other);
                return other;
            }
        }
        Integer other = plain.get(column.text());
        for (String alias : column.aliases()) {
            other = other == null ? plain.get(alias) : other;
        }
        if (other == null) {
            return -1;
        }
        tell("csv.header-case", "column was read as " + column + ": " + names.get(other), column, other);
        return other;
    }

    private void tell(String code, String message, C column, int index) {
        findings.add(Finding.of(code, message)
                .argument("column", column)
                .at(header.position(index))
                .build());
    }

    private void tellMissing(C[] all) {
        needed = Arrays.stream(all)
                .filter(column -> column.isRequired() && index(column) < 0)
                .map(Column::text)
                .toList();
        if (!needed.isEmpty()) {
            fault = missing();
            return;
        }
        for (C column : all) {
            if (index(column) < 0 && column.isExpected()) {
                findings.add(Finding.of("value.missing", "header has no column " + column)
                        .severity(Severity.WARNING)
                        .argument("column", column)
                        .at(header.position())
                        .build());
            }
        }
    }

    private Finding missing() {
        String hint = header.hint();
        Finding.Builder finding = Finding.of(
                        "csv.missing-column",
                        needed.stream()
                                .collect(Collectors.joining(
                                        ", ",
                                        "header lacks what no row can be read without: ",
                                        hint.isEmpty() ? "" : "; " + hint)))
                .argument("columns", String.join(",", needed));
        return finding.at(header.position()).build();
    }

    /** The names of the columns that no row can be read without and that the header lacks. */
    public List<String> needed() {
        return needed;
    }

    /** The reason why no row can be read; null when there is none. */
    public @Nullable Finding fault() {
        return fault;
    }

    /** What the header leaves to be said. */
    public List<Finding> findings() {
        return findings;
    }

    /** The header that this was made of. */
    public RowHeader header() {
        return header;
    }

    /** The names of all columns in the order of the input, known or not. */
    public List<String> names() {
        return names;
    }

    /** The number of columns of the input. */
    int size() {
        return columns.size();
    }

    /** Returns the index of a column in a row; -1 when the header has none. */
    public int index(C column) {
        return indices[column.ordinal()];
    }

    /** Returns the index of a column by a name of the header or, where it has none such, of the format; -1 when there is none. */
    public int index(String name) {
        int index = name.isEmpty() ? -1 : names.indexOf(name);
        for (int i = 0; index < 0 && i < columns.size(); i++) {
            C column = columns.get(i);
            if (column != null && column.text().equals(name)) {
                index = i;
            }
        }
        return index;
    }

    /** Returns the column of the format at an index of a row; null when it is none. */
    public @Nullable C at(int index) {
        return columns.get(index);
    }
}
