package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.saidby.ucdp.TestRows.row;
import static org.saidby.ucdp.TestRows.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.diff.Diff;
import org.saidby.diff.DiffInput;
import org.saidby.diff.DiffOptions;
import org.saidby.diff.FieldChange;
import org.saidby.diff.RecordChange;
import org.saidby.diff.ReleaseDiff;
import org.saidby.diff.UnknownFieldException;
import org.saidby.validation.Report;

class GedDiffTest {

    static final String HEADER = table(row()).lines().findFirst().orElseThrow() + "\n";

    static DiffInput input(String table, String name) {
        return UcdpGed.diffInput(
                () -> new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                name,
                UcdpGedOptions.standard());
    }

    static ReleaseDiff diff(String old, String now) throws IOException {
        return diff(old, now, DiffOptions.standard());
    }

    static ReleaseDiff diff(String old, String now, DiffOptions options) throws IOException {
        return Diff.between(input(old, "old.csv"), input(now, "new.csv"), options);
    }

    /** Returns the counts: added, dropped, changed, unchanged. */
    static String counts(ReleaseDiff diff) {
        return "+" + diff.added() + " -" + diff.dropped() + " ~" + diff.changed() + " =" + diff.unchanged();
    }

    static String told(ReleaseDiff diff) {
        return diff.changes().stream().map(GedDiffTest::told).collect(Collectors.joining("\n"));
    }

    private static String told(RecordChange change) {
        return change.kind() + " " + change.key()
                + change.oldPosition()
                        .map(at -> " old " + at.line().orElseThrow())
                        .orElse("")
                + change.newPosition()
                        .map(at -> " new " + at.line().orElseThrow())
                        .orElse("")
                + (change.kind() == RecordChange.Kind.CHANGED
                        ? change.fields().stream()
                                .map(field -> " " + field.field() + ":"
                                        + field.oldText().orElse("") + ">"
                                        + field.newText().orElse(""))
                                .collect(Collectors.joining())
                        : "");
    }

    @Test
    void tellsWhatWasAddedDroppedAndChangedInTheOrderOfTheFiles() throws IOException {
        ReleaseDiff diff = diff(
                table(row("id", "1"), row("id", "2"), row("id", "3"), row("id", "4")),
                table(
                        row("id", "5"),
                        row("id", "4", "best", "9", "low", ""),
                        row("id", "3"),
                        row("id", "6"),
                        row("id", "1", "gwnob", "7")));

        assertThat(told(diff)).isEqualTo("""
                CHANGED 1 old 2 new 6 gwnob:>7
                DROPPED 2 old 3
                CHANGED 4 old 5 new 3 best:8>9 low:7>
                ADDED 5 new 2
                ADDED 6 new 5""");
        assertThat(counts(diff)).isEqualTo("+2 -1 ~2 =1");
        assertThat(diff.changesByField()).isEqualTo(Map.of("best", 1L, "gwnob", 1L, "low", 1L));
        assertThat(diff.changesByField().keySet()).containsExactly("best", "gwnob", "low");
        assertThat(diff.respelledByField()).isEmpty();
        assertThat(diff.columns()).isEmpty();
        assertThat(diff.status()).isEqualTo(Report.Status.COMPLETE);
        assertThat(diff.isSame()).isFalse();
        assertThat(diff.oldSide().name()).isEqualTo("old.csv");
        assertThat(diff.oldSide().records()).isEqualTo(4);
        assertThat(diff.newSide().report().recordsAccepted()).isEqualTo(5);
    }

    @Test
    void tellsAllThatARecordHoldsWhichOnlyOneSideHas() throws IOException {
        RecordChange added = diff(HEADER, table(row("id", "5"))).changes().get(0);

        assertThat(added.label()).isEqualTo("2019-09-19, Town, best 8, Government of Xland - Y Front");
        assertThat(added.fields()).hasSize(48).allMatch(field -> field.oldText().isEmpty());
        assertThat(added.fields().get(0)).hasToString("FieldChange{field=id, newText=5}");
        assertThat(added.oldPosition()).isEmpty();

        RecordChange dropped = diff(table(row("id", "5", "date_end", "2019-09-21", "where_coordinates", "")), HEADER)
                .changes()
                .get(0);

        assertThat(dropped.label()).isEqualTo("2019-09-19/2019-09-21, Xland, best 8, Government of Xland - Y Front");
        assertThat(dropped.fields())
                .extracting(FieldChange::field)
                .contains("date_end")
                .doesNotContain("gwnob");
        assertThat(dropped.newPosition()).isEmpty();
    }

    /** The spellings that the reader takes for one value. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "date_start, 2019-09-19, 2019-09-19 00:00:00.000",
                "date_end, 2019-09-19, 19 September 2019",
                "latitude, 25.904444, 25.90444400",
                "longitude, 13.897222, 013.897222",
                "best, 8, 8.0",
                "best, 8, 008",
                "id, 304527, 304527.0",
                "active_year, true, 1",
                "active_year, TRUE, True",
                "number_of_sources, -1, ``",
                "gwnoa, 620, 620.0",
                "gwnob, `2;200`, `2; 200`",
                "geom_wkt, POINT (13.897222 25.904444), POINT(13.897222 25.904444)",
                "geom_wkt, POINT (13.897222 25.904444), POINT (13.8972220 25.9044440)",
                "side_b, Y Front, ` Y Front `",
                "where_description, a house, `a house\u00a0`",
                "source_original, `a\nb`, `a\r\nb`",
                "source_original, ``, ` `",
            })
    void whatIsSpelledOtherwiseIsNoChangeAndIsCounted(String column, String old, String now) throws IOException {
        ReleaseDiff diff = diff(table(row(column, old)), table(row(column, now)));

        assertThat(counts(diff)).isEqualTo("+0 -0 ~0 =1");
        assertThat(diff.respelledByField()).isEqualTo(Map.of(column, 1L));
        assertThat(diff.changesByField()).isEmpty();
        assertThat(diff.isSame()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "adm_1, North, north",
        "conflict_dset_id, 1, 1.0",
        "relid, a, b",
        "number_of_sources, -1, 1",
        "number_of_sources, '', 1",
        "active_year, true, false",
        "active_year, true, perhaps",
        "gwnob, 2;200, 200;2",
        "where_prec, 1, 2",
        "latitude, 25.904444, 25.904445",
    })
    void anotherValueIsAChange(String column, String old, String now) throws IOException {
        ReleaseDiff diff = diff(table(row(column, old)), table(row(column, now)));

        assertThat(counts(diff)).isEqualTo("+0 -0 ~1 =0");
        assertThat(diff.changesByField()).isEqualTo(Map.of(column, 1L));
        assertThat(diff.respelledByField()).isEmpty();
    }

    @Test
    void valuesThatChangePlacesAreChanges() throws IOException {
        ReleaseDiff diff = diff(table(row("low", "7", "high", "9")), table(row("low", "9", "high", "7")));

        assertThat(told(diff)).isEqualTo("CHANGED 304527 old 2 new 2 high:9>7 low:7>9");
    }

    @Test
    void countsSpellingsAlsoOfRecordsThatChanged() throws IOException {
        ReleaseDiff diff = diff(
                table(row("id", "1", "best", "8", "latitude", "25.5")),
                table(row("id", "1", "best", "9", "latitude", "25.50")));

        assertThat(told(diff)).isEqualTo("CHANGED 1 old 2 new 2 best:8>9");
        assertThat(diff.respelledByField()).isEqualTo(Map.of("latitude", 1L));
    }

    @Test
    void fieldsCanBeChosenAndLeftOut() throws IOException {
        String old = table(row("best", "8", "low", "8", "adm_1", "North"));
        String now = table(row("best", "9", "low", "9", "adm_1", "north"));

        ReleaseDiff only = diff(
                old,
                now,
                DiffOptions.builder()
                        .addAllOnlyFields(List.of("low", "best"))
                        .addWithoutField("low")
                        .build());
        ReleaseDiff without =
                diff(old, now, DiffOptions.builder().addWithoutField("adm_1").build());

        assertThat(only.changesByField().keySet()).containsExactly("best");
        assertThat(only.onlyFields()).containsExactly("best", "low");
        assertThat(only.withoutFields()).containsExactly("low");
        assertThat(without.changesByField().keySet()).containsExactly("best", "low");
        assertThat(without.onlyFields()).isEmpty();
    }

    @Test
    void aColumnThatNoSideHasCannotBeNamed() {
        assertThatExceptionOfType(UnknownFieldException.class)
                .isThrownBy(() -> diff(
                        HEADER,
                        HEADER,
                        DiffOptions.builder().addOnlyField("bset").build()))
                .withMessage("no side has a column bset")
                .returns("bset", UnknownFieldException::field);
    }

    @Test
    void upperAndLowerCaseCanBeLeftAside() throws IOException {
        String old = table(row("id", "1", "adm_1", "North Oblast", "best", "8"), row("id", "2", "adm_1", "A"));
        String now = table(row("id", "1", "adm_1", "North oblast", "best", "9"), row("id", "2", "adm_1", "a"));

        ReleaseDiff diff = diff(old, now, DiffOptions.builder().ignoreCase(true).build());

        assertThat(told(diff)).isEqualTo("CHANGED 1 old 2 new 2 best:8>9");
        assertThat(diff.respelledByField()).isEqualTo(Map.of("adm_1", 2L));
        assertThat(diff.ignoresCase()).isTrue();
        assertThat(diff(old, now).changed()).isEqualTo(2);
    }

    @Test
    void samplesAreKeptOfEachKindAndCountsAreExact() throws IOException {
        List<RecordChange> all = new ArrayList<>();
        ReleaseDiff diff = Diff.between(
                input(table(row("id", "1"), row("id", "2"), row("id", "3"), row("id", "4")), "o"),
                input(
                        table(row("id", "3", "best", "9"), row("id", "4", "best", "9"), row("id", "5"), row("id", "6")),
                        "n"),
                DiffOptions.builder().samples(1).build(),
                all::add);

        assertThat(told(diff)).isEqualTo("DROPPED 1 old 2\nCHANGED 3 old 4 new 2 best:8>9\nADDED 5 new 4");
        assertThat(counts(diff)).isEqualTo("+2 -2 ~2 =0");
        assertThat(all).hasSize(6);
        assertThat(diff.count(RecordChange.Kind.ADDED)).isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DiffOptions.builder().samples(-1).build())
                .withMessage("samples is negative: -1");
    }

    @Test
    void filesAreComparedByTheirPaths(@TempDir Path directory) throws IOException {
        Path old = Files.writeString(directory.resolve("a.csv"), table(row("id", "1")));
        Path now = Files.writeString(directory.resolve("b.csv"), table(row("id", "1", "best", "9")));

        ReleaseDiff diff = UcdpGed.diff(old, now, UcdpGedOptions.standard());

        assertThat(told(diff)).isEqualTo("CHANGED 1 old 2 new 2 best:8>9");
        assertThat(diff.changes().get(0).oldPosition().orElseThrow().source()).isEqualTo("a.csv");
        assertThat(diff).isEqualTo(UcdpGed.diff(old, now, UcdpGedOptions.standard()));
    }
}
