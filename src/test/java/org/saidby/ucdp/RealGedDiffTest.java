package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.diff.ColumnChange;
import org.saidby.diff.Diff;
import org.saidby.diff.DiffInput;
import org.saidby.diff.DiffOptions;
import org.saidby.diff.RecordChange;
import org.saidby.diff.ReleaseDiff;

/**
 * Compares public extracts of UCDP GED (c) Uppsala Conflict Data Program, CC BY 4.0, which are no part of the sources, and counts
 * by itself how they differ: it reads the tables without the importer and knows the spellings that stand in them.
 */
class RealGedDiffTest {

    private static final String OLD = "hdx-ukraine-20.1.csv";
    private static final String NEW = "ukraine-2022-49-columns.csv";
    private static final String RESAVED = "ukraine-resaved-windows-1252.csv";

    private static final Set<String> DAYS = Set.of("date_start", "date_end");
    private static final Set<String> DECIMALS = Set.of("latitude", "longitude");
    private static final Pattern WKT = Pattern.compile("POINT \\((\\S+) (\\S+)\\)");

    private static Path file(String name) {
        String folder = System.getProperty("saidby.data");
        assumeTrue(folder != null && !folder.isEmpty(), "set -Dsaidby.data to the folder of real files");
        Path file = Path.of(folder, "ucdp-ged", name);
        assumeTrue(Files.exists(file), "set -Dsaidby.data to a folder with ucdp-ged/" + name);
        return file;
    }

    private static Charset charset(String name) {
        return name.equals(RESAVED) ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    }

    private static DiffInput input(String name) {
        UcdpGedOptions.Builder options = UcdpGedOptions.builder().charset(charset(name));
        return UcdpGed.diffInput(
                file(name),
                name.equals(RESAVED) ? options.dateFormat("month-first").build() : options.build());
    }

    /** The cells of a row and the line on which it begins. */
    private record PlainRow(long line, Map<String, String> cells) {}

    private static Map<String, PlainRow> rows(String name) throws IOException {
        Map<String, PlainRow> rows = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file(name), charset(name))) {
            for (NamedCsvRecord record : reader) {
                // a row of tags has no id
                if (!record.getField("id").isEmpty()) {
                    rows.put(
                            record.getField("id"),
                            new PlainRow(record.getStartingLineNumber(), record.getFieldsAsMap()));
                }
            }
        }
        return rows;
    }

    /** Returns what a cell says, for the spellings that these files have. */
    private static String meaning(String column, String cell) {
        if (cell.isEmpty()) {
            return cell;
        }
        if (DAYS.contains(column)) {
            String day = cell.substring(0, cell.indexOf(' ') < 0 ? cell.length() : cell.indexOf(' '));
            return day.indexOf('/') < 0
                    ? day
                    : LocalDate.parse(day, DateTimeFormatter.ofPattern("M/d/yyyy"))
                            .toString();
        }
        if (DECIMALS.contains(column)) {
            return number(cell);
        }
        if (column.equals("active_year")) {
            return cell.equalsIgnoreCase("true") ? "1" : cell.equalsIgnoreCase("false") ? "0" : cell;
        }
        Matcher point = WKT.matcher(cell);
        return column.equals("geom_wkt") && point.matches()
                ? number(point.group(1)) + " " + number(point.group(2))
                : cell.strip().replace("\r\n", "\n");
    }

    /** Some points were written by a program whose last digit no double has. */
    private static String number(String text) {
        return Double.toString(Double.parseDouble(text));
    }

    /** How two tables differ: what the library is held against. */
    private static final class Count {

        private final Map<String, String> changes = new TreeMap<>();
        private final Map<String, Long> changed = new TreeMap<>();
        private final Map<String, Long> respelled = new TreeMap<>();
        private long unchanged;

        Count(Map<String, PlainRow> old, Map<String, PlainRow> now) {
            old.forEach((id, row) -> {
                if (now.containsKey(id)) {
                    compare(id, row, now.get(id));
                } else {
                    changes.put(id, "DROPPED line " + row.line());
                }
            });
            now.forEach((id, row) -> {
                if (!old.containsKey(id)) {
                    changes.put(id, "ADDED line " + row.line());
                }
            });
        }

        private void compare(String id, PlainRow old, PlainRow now) {
            List<String> fields = new ArrayList<>();
            old.cells().forEach((column, cell) -> {
                String other = now.cells().get(column);
                if (other != null && !meaning(column, cell).equals(meaning(column, other))) {
                    fields.add(column + ": " + cell + " -> " + other);
                    changed.merge(column, 1L, Long::sum);
                } else if (other != null && !other.equals(cell)) {
                    respelled.merge(column, 1L, Long::sum);
                }
            });
            if (fields.isEmpty()) {
                unchanged++;
            } else {
                changes.put(id, "CHANGED line " + old.line() + " -> line " + now.line() + " " + fields);
            }
        }

        long count(String kind) {
            return changes.values().stream()
                    .filter(text -> text.startsWith(kind))
                    .count();
        }
    }

    private static String told(RecordChange change) {
        String old = change.oldPosition()
                .map(at -> "line " + at.line().orElseThrow())
                .orElse("");
        String now = change.newPosition()
                .map(at -> "line " + at.line().orElseThrow())
                .orElse("");
        return change.kind() != RecordChange.Kind.CHANGED
                ? change.kind() + " " + old + now
                : "CHANGED " + old + " -> " + now + " "
                        + change.fields().stream()
                                .map(field -> field.field() + ": "
                                        + field.oldText().orElse("") + " -> "
                                        + field.newText().orElse(""))
                                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        OLD + ", " + NEW + ", 2002, 92, 965, 110",
        NEW + ", " + OLD + ", 92, 2002, 965, 110",
        OLD + ", " + RESAVED + ", 2810, 94, 1054, 19",
        NEW + ", " + RESAVED + ", 896, 90, 2442, 545",
        RESAVED + ", " + NEW + ", 90, 896, 2442, 545",
        OLD + ", " + OLD + ", 0, 0, 0, 1167",
        NEW + ", " + NEW + ", 0, 0, 0, 3077",
        RESAVED + ", " + RESAVED + ", 0, 0, 0, 3883",
    })
    void agreesWithAnIndependentCountRowByRow(
            String oldName, String newName, long added, long dropped, long changed, long unchanged) throws IOException {
        Count count = new Count(rows(oldName), rows(newName));
        Map<String, String> told = new TreeMap<>();

        ReleaseDiff diff = Diff.between(
                input(oldName),
                input(newName),
                DiffOptions.standard(),
                change -> assertThat(told.put(change.key(), told(change))).isNull());

        assertThat(told.keySet()).isEqualTo(count.changes.keySet());
        // one by one, since nobody can read all of them in a message
        told.forEach((id, change) -> assertThat(change).as(id).isEqualTo(count.changes.get(id)));
        assertThat(diff.changesByField()).isEqualTo(count.changed);
        assertThat(diff.respelledByField()).isEqualTo(count.respelled);
        assertThat(List.of(diff.added(), diff.dropped(), diff.changed(), diff.unchanged()))
                .isEqualTo(List.of(added, dropped, changed, unchanged))
                .isEqualTo(
                        List.of(count.count("ADDED"), count.count("DROPPED"), count.count("CHANGED"), count.unchanged));
        assertThat(diff.isSame()).isEqualTo(oldName.equals(newName));
    }

    /** The numbers of the contract: what revising 20.1 did to the count of deaths. */
    @Test
    void tellsInHowManyEventsTheDeathsWereRevised() throws IOException {
        ReleaseDiff diff = Diff.between(input(OLD), input(NEW));

        assertThat(diff.changesByField())
                .containsEntry("best", 68L)
                .containsEntry("low", 72L)
                .containsEntry("high", 69L)
                .containsEntry("dyad_name", 7L);
        assertThat(diff.columns())
                .extracting(ColumnChange::field, column -> column.newName().isPresent())
                .containsExactly(tuple("start_year", false), tuple("end_year", false), tuple("iso3", false));
        assertThat(diff.oldSide().report().recordsAccepted()).isEqualTo(1_167);
        assertThat(diff.newSide().report().recordsAccepted()).isEqualTo(3_077);
    }

    @Test
    void keepsTheFirstChangesOfEachKindInTheOrderOfTheFiles() throws IOException {
        List<RecordChange> all = new ArrayList<>();
        ReleaseDiff diff = Diff.between(
                input(OLD), input(NEW), DiffOptions.builder().samples(50).build(), all::add);

        assertThat(diff.changes()).hasSize(150).isSubsetOf(all);
        for (RecordChange.Kind kind : RecordChange.Kind.values()) {
            assertThat(diff.changes())
                    .filteredOn(change -> change.kind() == kind)
                    .isEqualTo(all.stream()
                            .filter(change -> change.kind() == kind)
                            .limit(50)
                            .toList());
        }
        assertThat(all).isSortedAccordingTo((one, other) -> Long.compare(order(one), order(other)));
        assertThat(diff)
                .isEqualTo(Diff.between(
                        input(OLD),
                        input(NEW),
                        DiffOptions.builder().samples(50).build()));
    }

    private static long order(RecordChange change) {
        return change.oldPosition()
                .map(at -> at.record().orElseThrow())
                .orElseGet(() ->
                        1_000_000 + change.newPosition().orElseThrow().record().orElseThrow());
    }
}
