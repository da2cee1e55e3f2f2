package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.acled.TestRows.collect;
import static org.saidby.acled.TestRows.read;
import static org.saidby.acled.TestRows.row;
import static org.saidby.acled.TestRows.table;
import static org.saidby.acled.TestRows.without;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Casualties;
import org.saidby.Dataset;
import org.saidby.acled.TestRows.Result;
import org.saidby.validation.Checked;
import org.saidby.validation.Finding;
import org.saidby.validation.Report;
import org.saidby.validation.Severity;

/** Rows of one id: duplicates, later versions, and the other actor's row of a monadic file. */
class AcledRepeatsTest {

    private static final AcledOptions MONADIC =
            AcledOptions.builder().monadic(true).build();

    /** The row of the other actor. */
    private static Map<String, String> exchanged(String... changes) {
        Map<String, String> row = row(
                "actor1", "Y Front",
                "assoc_actor_1", "",
                "inter1", "Rebel group",
                "actor2", "Military Forces of Ruritania (2015-2023)",
                "assoc_actor_2", "Police Forces of Ruritania (2015-2023); Border Guard",
                "inter2", "State forces");
        for (int i = 0; i < changes.length; i += 2) {
            row.put(changes[i], changes[i + 1]);
        }
        return row;
    }

    /** A row of the API's monadic export, which has columns for one actor. */
    private static Map<String, String> single(String... changes) {
        return without(row(changes), "actor2", "assoc_actor_2", "inter2");
    }

    private static String repeats(String table, AcledOptions options) {
        return String.join(
                "\n",
                read(table, options)
                        .findings()
                        .lines()
                        .filter(line -> line.contains("ref.") || line.contains("monadic"))
                        .toList());
    }

    @Test
    void rejectsTheSecondRowOfAnIdAndNamesTheColumnsThatDiffer() {
        Result result = read(table(row(), row("event_id_cnty", "RUR305"), exchanged()));

        assertThat(result.findings())
                .isEqualTo(
                        "error ref.duplicate-id r3 event_id_cnty: event_id_cnty is held by an earlier row, which differs in"
                                + " actor1, assoc_actor_1, inter1, actor2, assoc_actor_2, inter2: RUR304");
        Finding finding = result.finding("ref.duplicate-id");
        assertThat(finding.arguments())
                .isEqualTo(
                        Map.of("id", "RUR304", "differs", "actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2"));
        assertThat(finding.related().get(0).record()).hasValue(1);
        assertThat(finding.related().get(0).line()).hasValue(2);
        assertThat(result.report().sums()).isEqualTo(Map.of("fatalities", 16L));
    }

    @Test
    void rejectsACopyOfARow() {
        assertThat(repeats(table(row(), row()), AcledOptions.standard()))
                .isEqualTo(
                        "error ref.duplicate-id r2 event_id_cnty: event_id_cnty is held by an earlier row, with the same"
                                + " content: RUR304");
        assertThat(repeats(table(row(), row()), MONADIC))
                .isEqualTo(
                        "error ref.duplicate-id r2 event_id_cnty: event_id_cnty is held by an earlier row, with the same"
                                + " content: RUR304");
    }

    @ParameterizedTest
    @CsvSource({
        "1570000001, ' of an older version', true",
        "1569999999, ' of a newer version', false",
        "1570000000, '', ''",
        "'', '', ''"
    })
    void tellsWhichOfTwoRowsIsNewer(String timestamp, String age, String newer) {
        Finding finding = read(table(row(), row("timestamp", timestamp, "fatalities", "9")))
                .finding("ref.duplicate-id");

        assertThat(finding.message())
                .startsWith("event_id_cnty is held by an earlier row" + age + ", which differs in fatalities");
        assertThat(finding.arguments().getOrDefault("newer", "")).isEqualTo(newer);
    }

    @Test
    void tellsWhichIsNewerHoweverFarApartTheyAre() {
        StringBuilder text = new StringBuilder(table(row()));
        String other = table(row("event_id_cnty", "RUR1000"));
        String line = other.substring(other.indexOf('\n') + 1);
        for (int i = 1; i <= 2_000; i++) {
            text.append(line.replace("RUR1000", "RUR" + (1_000 + i)));
        }
        String last = table(row("timestamp", "1570000009"));
        text.append(last.substring(last.indexOf('\n') + 1));

        Finding finding = read(text.toString()).finding("ref.duplicate-id");

        assertThat(finding.message()).isEqualTo("event_id_cnty is held by an earlier row of an older version: RUR304");
        assertThat(finding.arguments()).containsEntry("newer", "true");
    }

    @Test
    void takesTheNewestRowIntoADataset() {
        String table = table(
                row("fatalities", "1"),
                row("event_id_cnty", "RUR305", "fatalities", "2"),
                row("fatalities", "3", "timestamp", "1570000002"),
                row("fatalities", "4", "timestamp", "1570000001"),
                row("fatalities", "5", "timestamp", ""));

        Checked<Dataset> checked = collect(table, AcledOptions.standard());

        Report report = checked.report();
        assertThat(report.sums()).isEqualTo(Map.of("fatalities", 5L));
        assertThat(report.recordsAccepted()).isEqualTo(2);
        assertThat(report.recordsRejected()).isEqualTo(3);
        assertThat(((Casualties) checked.value().orElseThrow().claims().get(0).assertion())
                        .total()
                        .orElseThrow()
                        .number())
                .hasValue(3);
        assertThat(TestRows.findings(report).lines().filter(line -> line.contains("ref.")))
                .containsExactly(
                        "error ref.duplicate-id r4 event_id_cnty: event_id_cnty is held by an earlier row of a newer version,"
                                + " which differs in fatalities, timestamp: RUR304",
                        "error ref.duplicate-id r1 event_id_cnty: event_id_cnty is held by a later row of a newer version,"
                                + " which differs in fatalities, timestamp: RUR304",
                        "error ref.duplicate-id r5 event_id_cnty: event_id_cnty is held by an earlier row, which differs in"
                                + " fatalities, timestamp: RUR304");
    }

    @Test
    void takesTheNewestRowHoweverTimesAreTold() {
        String table = table(
                row("fatalities", "1", "timestamp", "2019-10-02T07:06:40Z"),
                row("fatalities", "2", "timestamp", "2019-10-02 09:06:42+02:00"),
                row("fatalities", "3", "timestamp", "1570000001"));

        assertThat(collect(table, AcledOptions.standard()).report().sums()).isEqualTo(Map.of("fatalities", 2L));
    }

    @Test
    void takesAnOlderRowWhereTheNewestCannotBeRead() {
        String table = table(row("fatalities", "1"), row("fatalities", "x", "timestamp", "1570000002"));

        Report report = collect(table, AcledOptions.standard()).report();

        assertThat(report.sums()).isEqualTo(Map.of("fatalities", 1L));
        assertThat(report.recordsRejected()).isEqualTo(1);
        assertThat(report.count("ref.duplicate-id")).isZero();
    }

    @Test
    void doesNotCountAnEventAgainForItsOtherActor() {
        Result result = read(table(row(), exchanged(), row("event_id_cnty", "RUR305")), MONADIC);

        assertThat(result.findings())
                .isEqualTo(
                        "info acled.monadic-repeat r2 event_id_cnty: event_id_cnty is held by a row that names the same actors"
                                + " in exchange: RUR304");
        assertThat(result.report().isValid()).isTrue();
        assertThat(result.report().recordsAccepted()).isEqualTo(2);
        assertThat(result.report().recordsRejected()).isEqualTo(1);
        assertThat(result.report().sums()).isEqualTo(Map.of("fatalities", 16L));
        assertThat(result.records().get(1).isAccepted()).isFalse();
        assertThat(result.finding("acled.monadic-repeat").related().get(0).record())
                .hasValue(1);
    }

    @Test
    void takesARowForAnotherActorsWhateverTheOrder() {
        assertThat(repeats(table(exchanged(), row()), MONADIC)).startsWith("info acled.monadic-repeat r2");
        assertThat(repeats(table(exchanged("assoc_actor_1", "NA"), row()), MONADIC))
                .startsWith("info acled.monadic-repeat r2");
    }

    @Test
    void takesTwoRowsOfAnActorThatMeetsItself() {
        String[] infighting = {
            "actor2", "Y Front", "assoc_actor_1", "", "actor1", "Y Front", "inter1", "2", "inter2", "2"
        };

        assertThat(repeats(table(row(infighting), row(infighting)), MONADIC))
                .startsWith("info acled.monadic-repeat r2");
    }

    @ParameterizedTest
    @CsvSource({"fatalities, 9", "notes, other", "actor1, Z Front", "inter2, Rebel group", "timestamp, 1570000001"})
    void rejectsARowThatDiffersInMoreThanTheOrderOfActors(String column, String cell) {
        assertThat(repeats(table(row(), exchanged(column, cell)), MONADIC)).startsWith("error ref.duplicate-id r2");
    }

    @Test
    void saysWhichActorIsLeftOutWhereEachRowNamesOne() {
        Result result = read(table(single(), single("actor1", "Y Front", "inter1", "2", "assoc_actor_1", "")), MONADIC);

        Finding finding = result.finding("acled.monadic-repeat");
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message())
                .isEqualTo("event_id_cnty is held by a row that names another actor, and Y Front was left out: RUR304");
        assertThat(finding.arguments()).isEqualTo(Map.of("id", "RUR304", "actor", "Y Front"));
        assertThat(result.report().isValid()).isTrue();
        assertThat(result.report().sums()).isEqualTo(Map.of("fatalities", 8L));
    }

    @Test
    void rejectsACopyWhereEachRowNamesOneActor() {
        assertThat(repeats(table(single(), single()), MONADIC)).startsWith("error ref.duplicate-id r2");
        assertThat(repeats(table(single(), single("actor1", "Y Front", "fatalities", "9")), MONADIC))
                .startsWith("error ref.duplicate-id r2");
    }

    @Test
    void doesNotMindWhichActorOfADemonstrationComesFirst() {
        String[] protest = {
            "disorder_type", "Demonstrations",
            "event_type", "Protests",
            "sub_event_type", "Protest with intervention",
            "actor2", "Protesters (Ruritania)",
            "inter2", "Protesters",
            "interaction", "16"
        };

        assertThat(read(table(row(protest)), MONADIC).findings()).isEmpty();
        assertThat(read(table(row(protest))).findings()).contains("acled.actor-type");
        assertThat(read(table(without(row(protest), "actor2", "inter2", "assoc_actor_2")), MONADIC)
                        .findings())
                .doesNotContain("acled.");
    }
}
