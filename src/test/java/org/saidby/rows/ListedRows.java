package org.saidby.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.InputSummary;

/** Rows in memory that have their own names each, one a line. */
public final class ListedRows implements RowSource {

    private static final String SOURCE = "t.json";

    private final List<Map<String, String>> rows;
    private Optional<String> fault = Optional.empty();
    private int next;

    public ListedRows(List<Map<String, String>> rows) {
        this.rows = rows;
    }

    /** Returns a row of these names and cells in turn. */
    public static Map<String, String> row(String... namesAndCells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < namesAndCells.length; i += 2) {
            row.put(namesAndCells[i], namesAndCells[i + 1]);
        }
        return row;
    }

    ListedRows endingIn(String code) {
        fault = Optional.of(code);
        return this;
    }

    @Override
    public Optional<RowHeader> header() {
        return Optional.empty();
    }

    @Override
    public List<Finding> headFindings() {
        return List.of();
    }

    @Override
    public Optional<Finding> fault() {
        return next < rows.size()
                ? Optional.empty()
                : fault.map(code -> Finding.of(code, "text ends here")
                        .at(InputPosition.ofSource(SOURCE))
                        .build());
    }

    @Override
    public InputSummary summary() {
        return InputSummary.of(SOURCE);
    }

    @Override
    public @Nullable Row next() {
        return next == rows.size() ? null : new ListedRow(rows.get(next), ++next);
    }

    @Override
    public void close() {}

    private static InputPosition at(long number) {
        return InputPosition.builder()
                .source(SOURCE)
                .record(number)
                .line(number)
                .build();
    }

    private record ListedHeader(List<String> names, InputPosition position) implements RowHeader {

        @Override
        public InputPosition position(int column) {
            return position;
        }

        @Override
        public String hint() {
            return "";
        }
    }

    private record ListedRow(RowHeader header, List<String> cells, long record) implements Row {

        ListedRow(Map<String, String> row, long record) {
            this(
                    new ListedHeader(List.copyOf(row.keySet()), at(record)),
                    List.copyOf(new ArrayList<>(row.values())),
                    record);
        }

        @Override
        public long line() {
            return record;
        }

        @Override
        public boolean isBlank() {
            return false;
        }

        @Override
        public boolean isDamaged() {
            return false;
        }

        @Override
        public boolean hasUnusualText() {
            return true;
        }

        @Override
        public List<Finding> findings() {
            return List.of();
        }

        @Override
        public String cell(int column) {
            return cells.get(column);
        }

        @Override
        public InputPosition position() {
            return at(record);
        }

        @Override
        public InputPosition position(int column) {
            return at(record).toBuilder().field(header.names().get(column)).build();
        }

        @Override
        public Optional<String> text() {
            return Optional.empty();
        }
    }
}
