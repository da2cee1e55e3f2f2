package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.acled.TestRows.row;
import static org.saidby.acled.TestRows.table;
import static org.saidby.acled.TestRows.without;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.diff.ColumnChange;
import org.saidby.diff.Diff;
import org.saidby.diff.DiffInput;
import org.saidby.diff.ReleaseDiff;
import org.saidby.internal.JsonText;

class AcledDiffTest {

    private static ReleaseDiff diff(String old, String now) throws IOException {
        return diff(old, now, AcledOptions.standard());
    }

    private static ReleaseDiff diff(String old, String now, AcledOptions options) throws IOException {
        return Diff.between(input(old, "old", options), input(now, "new", options));
    }

    private static DiffInput input(String text, String name, AcledOptions options) {
        return Acled.diffInput(() -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name, options);
    }

    private static String told(ReleaseDiff diff) {
        return diff.changes().stream()
                .map(change -> change.kind() + " " + change.key()
                        + (change.oldPosition().isPresent()
                                        && change.newPosition().isPresent()
                                ? change.fields().stream()
                                        .map(field -> " " + field.field() + ":"
                                                + field.oldText().orElse("") + ">"
                                                + field.newText().orElse(""))
                                        .collect(Collectors.joining())
                                : ": " + change.label()))
                .collect(Collectors.joining("\n"));
    }

    /** Returns the rows as the API gives them: numbers as strings, nothing as null. */
    @SafeVarargs
    private static String json(Map<String, String>... rows) {
        StringBuilder json = new StringBuilder("{\"status\":200,\"data\":[");
        for (Map<String, String> row : rows) {
            json.append(json.charAt(json.length() - 1) == '[' ? "{" : ",{")
                    .append(row.entrySet().stream()
                            .map(cell -> JsonText.quote(cell.getKey()) + ":"
                                    + (cell.getValue().isEmpty() ? "null" : JsonText.quote(cell.getValue())))
                            .collect(Collectors.joining(",")))
                    .append('}');
        }
        return json.append("]}").toString();
    }

    @Test
    void tellsWhatWasAddedDroppedAndChanged() throws IOException {
        ReleaseDiff diff = diff(
                table(row("event_id_cnty", "RUR1"), row("event_id_cnty", "RUR2")),
                table(
                        row("event_id_cnty", "RUR3"),
                        row("event_id_cnty", "RUR1", "fatalities", "9", "timestamp", "1570000001")));

        assertThat(told(diff)).isEqualTo("""
                CHANGED RUR1 fatalities:8>9 timestamp:1570000000>1570000001
                DROPPED RUR2: 2019-09-19, Strelsau, Armed clash, fatalities 8
                ADDED RUR3: 2019-09-19, Strelsau, Armed clash, fatalities 8""");
    }

    /** The spellings that the reader takes for one value, of both generations of codes. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "event_date, 2019-09-19, 19 September 2019",
                "event_date, 2019-09-19, 19-Sep-2019",
                "year, 2019, 2019.0",
                "inter1, State forces, 1",
                "inter2, Rebel group, Rebel groups",
                "interaction, State forces-Rebel group, 12",
                "interaction, State forces-Rebel group, Rebel group-State forces",
                "region, Western Africa, 1",
                "event_type, Battles, battles",
                "sub_event_type, Armed clash, Armed Clash",
                "disorder_type, Political violence, political violence",
                "assoc_actor_1, A; B, A;B",
                "source, Daily Z; Radio Y, `Daily Z;Radio Y;`",
                "tags, crowd size=no report, crowd size: no report",
                "latitude, 25.9, 25.9000",
                "fatalities, 8, 8.0",
                "timestamp, 1570000000, 1570000000.0",
                "civilian_targeting, ``, NA",
                "civilian_targeting, Civilian targeting, civilian targeting",
                "admin3, NA, ``",
                "source_scale, National-Subnational, national-Subnational",
            })
    void whatIsSpelledOtherwiseIsNoChangeAndIsCounted(String column, String old, String now) throws IOException {
        ReleaseDiff diff = diff(table(row(column, old)), table(row(column, now)));

        assertThat(diff.unchanged()).isEqualTo(1);
        assertThat(diff.respelledByField()).isEqualTo(Map.of(column, 1L));
        assertThat(diff.isSame()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "event_date, 2019-09-19, 2019-09-20",
        "inter1, State forces, Rioters",
        "interaction, 12, 13",
        "source, A; B, B; A",
        "notes, NA, ''",
        "actor2, Y Front, y front",
        "tags, a=b, a=c",
        "timestamp, 1570000000, soon",
    })
    void anotherValueIsAChange(String column, String old, String now) throws IOException {
        ReleaseDiff diff = diff(table(row(column, old)), table(row(column, now)));

        assertThat(diff.changesByField()).isEqualTo(Map.of(column, 1L));
        assertThat(diff.respelledByField()).isEmpty();
    }

    @Test
    void csvAndTheJsonOfTheApiAreCompared() throws IOException {
        Map<String, String> one = row("event_id_cnty", "RUR1");
        Map<String, String> two = row("event_id_cnty", "RUR2");

        assertThat(diff(table(one, two), json(two, one)).isSame()).isTrue();
        assertThat(diff(json(one, two), table(one, two)).respelledByField()).isEmpty();
        assertThat(told(diff(json(one, two), json(two, row("event_id_cnty", "RUR1", "notes", "")))))
                .startsWith("CHANGED RUR1 notes:On 19 September,")
                .endsWith(">");
    }

    @Test
    void aMemberThatNoObjectOfOneSideHasIsAColumn() throws IOException {
        Map<String, String> old = row("event_id_cnty", "RUR1");
        Map<String, String> now = row("event_id_cnty", "RUR1", "population_best", "700");
        Map<String, String> other = without(row("event_id_cnty", "RUR2"), "tags");

        ReleaseDiff diff = diff(json(old, other), json(other, now));

        assertThat(diff.isSame()).isFalse();
        assertThat(diff.unchanged()).isEqualTo(2);
        assertThat(diff.columns())
                .extracting(ColumnChange::toString)
                .containsExactly("ColumnChange{field=population_best, newName=population_best}");
    }

    /** As reading into a dataset does: the newest row of an id counts, wherever it stands. */
    @ParameterizedTest
    @CsvSource({"1, 2, 9", "2, 1, 8", "1, 1, 8", "'', 1, 9", "1, '', 8", "'', '', 8"})
    void ofRowsWithOneIdTheNewestIsCompared(String first, String second, String counted) throws IOException {
        String twice = table(row("fatalities", "8", "timestamp", first), row("fatalities", "9", "timestamp", second));
        String once = table(row("fatalities", "7", "timestamp", "3"));

        ReleaseDiff diff = diff(twice, once);
        ReleaseDiff mirror = diff(once, twice);

        assertThat(told(diff)).contains("fatalities:" + counted + ">7");
        assertThat(told(mirror)).contains("fatalities:7>" + counted);
        assertThat(diff.oldSide().repeated()).isEqualTo(1);
        assertThat(mirror.newSide().repeated()).isEqualTo(1);
        assertThat(diff(twice, twice).isSame()).isTrue();
        assertThat(diff(twice, twice).otherRowsDiffer()).isFalse();
    }

    @Test
    void theNewestOfManyCountsHoweverFarBack() throws IOException {
        StringBuilder table =
                new StringBuilder("event_id_cnty,event_date,event_type,actor1,source,fatalities,timestamp\n");
        for (int copy = 2; copy > 0; copy--) {
            for (int i = 0; i < 4_000; i++) {
                table.append("RUR" + i + ",2020-01-01,Riots,Rioters,Daily Z," + copy + "," + copy + "\n");
            }
        }
        String newest = table.substring(0, table.indexOf("RUR0,", 200));

        ReleaseDiff diff = diff(table.toString(), newest);

        assertThat(diff.unchanged()).isEqualTo(4_000);
        assertThat(diff.changed()).isZero();
        assertThat(diff.oldSide().repeated()).isEqualTo(4_000);
    }

    @Test
    void rowsOfOneIdInAnotherOrderAreNoDifference() throws IOException {
        Map<String, String> one = row("fatalities", "8", "timestamp", "1");
        Map<String, String> two = row("fatalities", "9", "timestamp", "2");
        Map<String, String> three = row("fatalities", "5", "timestamp", "3");

        assertThat(diff(table(one, two, three), table(three, one, two)).isSame())
                .isTrue();
        assertThat(diff(table(two, one), table(one, two)).isSame()).isTrue();
        assertThat(diff(table(one, two), table(one, row("fatalities", "8", "timestamp", "2")))
                        .changed())
                .isEqualTo(1);
        assertThat(diff(table(two, one), table(row("fatalities", "6", "timestamp", "1"), two))
                        .isSame())
                .isFalse();
    }

    @Test
    void theRepeatedRowsOfMonadicExportsAreNotCompared() throws IOException {
        String old = table(
                row(),
                row(
                        "actor1", "Y Front",
                        "inter1", "Rebel group",
                        "assoc_actor_1", "",
                        "actor2", "Military Forces of Ruritania (2015-2023)",
                        "inter2", "State forces",
                        "assoc_actor_2", "Police Forces of Ruritania (2015-2023); Border Guard"));

        ReleaseDiff diff =
                diff(old, table(row()), AcledOptions.builder().monadic(true).build());

        assertThat(diff.unchanged()).isEqualTo(1);
        assertThat(diff.oldSide().repeated()).isEqualTo(1);
        assertThat(diff.oldSide().report().count("ref.duplicate-id")).isZero();
        assertThat(diff.otherRowsDiffer()).isTrue();
    }

    @Test
    void rejectedRowsAreNotTakenForDroppedOnes() throws IOException {
        ReleaseDiff diff = diff(
                json(row("event_id_cnty", "RUR1"), row("event_id_cnty", "RUR2")),
                json(row("event_id_cnty", "RUR1", "fatalities", "many"), row("event_id_cnty", "RUR2")));

        assertThat(diff.dropped()).isZero();
        assertThat(diff.oldSide().notCompared()).isEqualTo(1);
        assertThat(diff.newSide().report().recordsRejected()).isEqualTo(1);
    }

    @Test
    void filesAreComparedByTheirPaths(@TempDir Path directory) throws IOException {
        Path old = Files.writeString(directory.resolve("a.csv"), table(row()));
        Path now = Files.writeString(directory.resolve("b.json"), json(row("fatalities", "9")));

        assertThat(told(Acled.diff(old, now, AcledOptions.standard()))).isEqualTo("CHANGED RUR304 fatalities:8>9");
    }
}
