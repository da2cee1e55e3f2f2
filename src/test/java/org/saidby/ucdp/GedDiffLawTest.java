package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.ucdp.GedDiffTest.counts;
import static org.saidby.ucdp.GedDiffTest.diff;
import static org.saidby.ucdp.GedDiffTest.input;
import static org.saidby.ucdp.TestRows.row;
import static org.saidby.ucdp.TestRows.table;
import static org.saidby.ucdp.TestRows.tableOf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saidby.diff.Diff;
import org.saidby.diff.DiffInput;
import org.saidby.diff.DiffOptions;
import org.saidby.diff.FieldChange;
import org.saidby.diff.RecordChange;
import org.saidby.diff.ReleaseDiff;

class GedDiffLawTest {

    /** Laws over invented releases: swapping mirrors, counts add up, and changes say what was done. */
    @Test
    void laws() throws IOException {
        for (long seed = 0; seed < 60; seed++) {
            Mutant mutant = new Mutant(new Random(seed));

            ReleaseDiff diff = diff(mutant.old, mutant.now);
            ReleaseDiff mirror = diff(mutant.now, mutant.old);

            assertThat(keys(diff, RecordChange.Kind.ADDED)).as("seed " + seed).isEqualTo(mutant.added);
            assertThat(keys(diff, RecordChange.Kind.DROPPED)).as("seed " + seed).isEqualTo(mutant.dropped);
            assertThat(keys(diff, RecordChange.Kind.CHANGED)).as("seed " + seed).isEqualTo(mutant.changed);
            assertThat(diff.changesByField()).as("seed " + seed).isEqualTo(mutant.byField);
            assertThat(keys(mirror, RecordChange.Kind.ADDED)).isEqualTo(mutant.dropped);
            assertThat(keys(mirror, RecordChange.Kind.DROPPED)).isEqualTo(mutant.added);
            assertThat(mirrored(mirror)).as("seed " + seed).isEqualTo(mirroredOf(diff));
            assertThat(mirror.changesByField()).isEqualTo(diff.changesByField());
            assertThat(mirror.respelledByField()).isEqualTo(diff.respelledByField());
            assertThat(diff.oldSide().records()).isEqualTo(diff.dropped() + diff.changed() + diff.unchanged());
            assertThat(diff.newSide().records()).isEqualTo(diff.added() + diff.changed() + diff.unchanged());
        }
    }

    private static Set<String> keys(ReleaseDiff diff, RecordChange.Kind kind) {
        return diff.changes().stream()
                .filter(change -> change.kind() == kind)
                .map(RecordChange::key)
                .collect(Collectors.toSet());
    }

    private static Set<String> mirroredOf(ReleaseDiff diff) {
        return texts(diff, field -> field.field() + field.oldText() + field.newText());
    }

    private static Set<String> mirrored(ReleaseDiff diff) {
        return texts(diff, field -> field.field() + field.newText() + field.oldText());
    }

    private static Set<String> texts(ReleaseDiff diff, Function<FieldChange, String> text) {
        return diff.changes().stream()
                .flatMap(change -> change.fields().stream().map(field -> change.key() + text.apply(field)))
                .collect(Collectors.toSet());
    }

    /** A release and one made of it by changes that are known. */
    private static final class Mutant {

        private static final List<String> COLUMNS = List.of("best", "side_b", "where_description", "latitude");

        private final Set<String> added = new HashSet<>();
        private final Set<String> dropped = new HashSet<>();
        private final Set<String> changed = new HashSet<>();
        private final Map<String, Long> byField = new LinkedHashMap<>();
        private final String old;
        private final String now;

        Mutant(Random random) {
            List<Map<String, String>> before = new ArrayList<>();
            List<Map<String, String>> after = new ArrayList<>();
            int rows = 1 + random.nextInt(40);
            for (int i = 0; i < rows; i++) {
                String id = String.valueOf(random.nextInt(9) + 10 * i);
                Map<String, String> row = row("id", id, "latitude", "25." + (1 + random.nextInt(8)));
                int what = random.nextInt(6);
                if (what == 0) {
                    added.add(id);
                    after.add(row);
                } else if (what == 1) {
                    dropped.add(id);
                    before.add(row);
                } else {
                    before.add(row);
                    after.add(what == 2 ? changed(row, id, random) : what == 3 ? respelled(row) : row);
                }
            }
            Collections.shuffle(after, random);
            // a table needs a row for its header
            before.add(row("id", "1000000"));
            after.add(row("id", "1000000"));
            old = tableOf(before);
            now = tableOf(after);
        }

        private Map<String, String> changed(Map<String, String> row, String id, Random random) {
            Map<String, String> copy = new LinkedHashMap<>(row);
            changed.add(id);
            for (String column : COLUMNS) {
                if (random.nextBoolean() || column.equals("latitude") && copy.equals(row)) {
                    copy.put(
                            column,
                            column.equals("side_b") ? "Z " + random.nextInt() : String.valueOf(30 + random.nextInt(9)));
                    byField.merge(column, 1L, Long::sum);
                }
            }
            return copy;
        }

        private static Map<String, String> respelled(Map<String, String> row) {
            Map<String, String> copy = new LinkedHashMap<>(row);
            copy.put("date_start", "2019-09-19 00:00:00.000");
            copy.put("latitude", row.get("latitude") + "0");
            return copy;
        }
    }

    @Test
    void manyRecordsThatDifferWaitOutsideOfMemory() throws IOException {
        String text = "x".repeat(3_000) + "\u0416";
        DiffInput old = generated(2_000, "8", text);
        DiffInput now = generated(2_000, "9", text);
        List<String> keys = new ArrayList<>();

        ReleaseDiff diff = Diff.between(old, now, DiffOptions.standard(), change -> {
            keys.add(change.key());
            assertThat(change.fields()).hasToString("[FieldChange{field=best, oldText=8, newText=9}]");
        });

        assertThat(counts(diff)).isEqualTo("+0 -0 ~2000 =0");
        assertThat(keys)
                .isEqualTo(Stream.iterate(1, i -> i + 1)
                        .limit(2_000)
                        .map(String::valueOf)
                        .toList());
    }

    private static DiffInput generated(int rows, String best, String text) {
        StringBuilder table = new StringBuilder("id,date_start,date_end,best,source_article\n");
        for (int i = 1; i <= rows; i++) {
            table.append(i)
                    .append(",2019-09-19,2019-09-19,")
                    .append(best)
                    .append(',')
                    .append(text)
                    .append('\n');
        }
        return input(table.toString(), "t.csv");
    }
}
