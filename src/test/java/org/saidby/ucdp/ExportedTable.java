package org.saidby.ucdp;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A table as another reader has it: its cells by the names of 26.1, without rows of tags. */
record ExportedTable(List<String> columns, List<List<String>> rows) {

    private static final Map<String, String> ALIASES = Map.of("best_est", "best", "high_est", "high", "low_est", "low");

    static ExportedTable of(byte[] bytes) {
        List<List<String>> rows = new ArrayList<>();
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(1 << 20)
                .ofCsvRecord(new String(bytes, StandardCharsets.UTF_8));
        for (CsvRecord row : reader) {
            if (!row.getFields().stream().allMatch(cell -> cell.isEmpty() || cell.startsWith("#"))) {
                rows.add(row.getFields());
            }
        }
        List<String> columns = rows.remove(0).stream()
                .map(name -> ALIASES.getOrDefault(name, name))
                .toList();
        return new ExportedTable(columns, rows);
    }

    String cell(int row, String column) {
        return rows.get(row).get(columns.indexOf(column));
    }

    /** Returns the columns that both tables have and that differ in some row, sorted. */
    TreeSet<String> differences(ExportedTable other) {
        TreeSet<String> differences = new TreeSet<>();
        for (String column : columns) {
            for (int i = 0; other.columns().contains(column) && i < rows.size(); i++) {
                if (!cell(i, column).equals(other.cell(i, column))) {
                    differences.add(column);
                }
            }
        }
        return differences;
    }
}
