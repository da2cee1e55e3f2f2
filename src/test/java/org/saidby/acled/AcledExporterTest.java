package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.GoldenText;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Place;
import org.saidby.Role;
import org.saidby.When;
import org.saidby.analysis.Policy;
import org.saidby.example.SouthernLibya;
import org.saidby.validation.Checked;
import org.saidby.validation.Loss;
import org.saidby.validation.LossReport;
import org.saidby.validation.LossText;

class AcledExporterTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private LossReport write(Dataset dataset) throws IOException {
        out.reset();
        return Acled.exporter(Policy.latest()).write(dataset, out);
    }

    /** Returns the first row by column. */
    private Map<String, String> first() {
        AcledEvent event = TestRows.read(out.toString(StandardCharsets.UTF_8)).event();
        Map<String, String> cells = new LinkedHashMap<>();
        for (String column : event.columns()) {
            cells.put(column, event.cell(column).orElseThrow());
        }
        return cells;
    }

    private static Dataset read(String table, boolean keepsCells) throws IOException {
        AcledOptions options = AcledOptions.builder()
                .keepCells(keepsCells)
                .export("2026-08-09")
                .build();
        return Acled.read(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), "t.csv", options)
                .value()
                .orElseThrow();
    }

    @Test
    void writesTheWorkedExampleAsAPersonHasReadIt() throws IOException {
        LossReport report = write(SouthernLibya.dataset());

        GoldenText.check("acled/southern-libya.csv", out.toString(StandardCharsets.UTF_8));
        GoldenText.check("acled/southern-libya-losses.txt", LossText.render(report));
        Checked<Dataset> again =
                Acled.read(new ByteArrayInputStream(out.toByteArray()), "t.csv", AcledOptions.standard());
        assertThat(again.report().recordsRejected()).isZero();
        assertThat(again.report().recordsAccepted()).isEqualTo(report.records());
        assertThat(again.report().findings())
                .extracting(finding -> finding.severity().name())
                .doesNotContain("ERROR");
    }

    @Test
    void decidesOnEveryAttribute() {
        assertThat(Acled.exporter(Policy.latest()).plan().undecided()).isEmpty();
        assertThat(Acled.exporter(Policy.latest()).format()).isEqualTo("acled");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes=",
                "time_precision=2",
                "time_precision=3",
                "time_precision=",
                "event_date=19 September 2019",
                "geo_precision=2",
                "geo_precision=3",
                "geo_precision=",
                "source=Daily Z; Radio; Daily Z",
                "source= Daily Z ;Radio",
                "inter1=1",
                "interaction=12",
                "actor2=;inter2=0;interaction=10",
                "actor2=Civilians (Nigeria);inter2=Civilians;interaction=17",
                "sub_event_type=",
                "sub_event_type=Grenade",
                "event_type=Something new",
                "fatalities=10",
                "iso=;country=Nowhere",
                "admin3=Old Town;latitude=;longitude=",
                "timestamp=",
                "timestamp=2019-10-02T10:00:00Z",
                "location=;admin2=",
                "tags=;source_scale=;region="
            })
    void givesBackTheCellsOfARow(String changes) throws IOException {
        Map<String, String> row = TestRows.row(changes(changes));
        write(read(TestRows.table(row), true));

        assertThat(first()).isEqualTo(row);
    }

    private static String[] changes(String text) {
        return List.of(text.split(";(?=[a-z0-9_]+=)")).stream()
                .flatMap(change -> List.of(change.split("=", 2)).stream())
                .toArray(String[]::new);
    }

    @Test
    void theModelAloneGivesTheColumnsThatThePageSays() throws IOException {
        Map<String, String> row = TestRows.row("time_precision", "2");
        write(read(TestRows.table(row), false));
        TreeSet<String> differences = new TreeSet<>(row.keySet());
        differences.removeIf(column -> Objects.equals(row.get(column), first().get(column)));

        assertThat(differences).containsExactly("region", "source_scale", "tags");
    }

    @Test
    void theModelCountsWhereItWasChanged() throws IOException {
        Dataset before = read(TestRows.table(TestRows.row("inter1", "1", "iso", "566")), true);
        Operation changed = before.operations().get(0).toBuilder()
                .kind(OperationKind.AIRSTRIKE)
                .when(When.on("2019-10"))
                .place(Place.unknown())
                .build();
        Claim claim = before.claims().get(0).toBuilder()
                .assertion(Casualties.killed(Count.exactly(5)))
                .build();

        LossReport report = write(before.toBuilder()
                .operations(List.of(changed))
                .claims(List.of(claim))
                .build());

        assertThat(first())
                .containsEntry("event_type", "Explosions/Remote violence")
                .containsEntry("sub_event_type", "Air/drone strike")
                .containsEntry("event_date", "2019-10-16")
                .containsEntry("time_precision", "3")
                .containsEntry("country", "")
                .containsEntry("latitude", "")
                .containsEntry("fatalities", "5")
                .containsEntry("inter1", "1")
                .containsEntry("tags", "local administrators; suicide=no report");
        assertThat(report.of("operation.extensions", "export.left-out")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            airstrike   | Explosions/Remote violence | Air/drone strike                  | false
            ground-raid | Battles                    | Armed clash                       | true
            artillery   | Explosions/Remote violence | Shelling/artillery/missile attack | false
            bombing     | Explosions/Remote violence | Remote explosive/landmine/IED     | false
            clash       | Battles                    | Armed clash                       | false
            abduction   | Violence against civilians | Abduction/forced disappearance    | false
            shooting    | Battles                    | Armed clash                       | true
            other       | Strategic developments     | Other                             | true
            newer-word  | Strategic developments     | Other                             | true
            """)
    void codesTheKind(String kind, String type, String subType, boolean isRecoded) throws IOException {
        Actor army = Actor.of("army", ActorKind.STATE_FORCE, "Army");
        LossReport report = write(Dataset.builder()
                .id("d")
                .addActor(army)
                .addOperation(Operation.builder()
                        .id("strike")
                        .kind(OperationKind.of(kind))
                        .when(When.on("2019-09-19"))
                        .participant(army, Role.CONDUCTED)
                        .build())
                .build());

        assertThat(first())
                .containsEntry("event_id_cnty", "SBY1")
                .containsEntry("tags", "saidby=strike")
                .containsEntry("event_type", type)
                .containsEntry("sub_event_type", subType)
                .containsEntry("actor1", "Army")
                .containsEntry("inter1", "State forces")
                .containsEntry("interaction", "State forces only")
                .containsEntry("source", "not told")
                .containsEntry("fatalities", "0");
        assertThat(report.of("operation.kind", "export.recoded").isPresent()).isEqualTo(isRecoded);
        assertThat(report.of("claim.casualties.total.number", "export.filled")).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2019-09-19            | 2019-09-19 | 1
            2019-09-19~           | 2019-09-19 | 2
            2019-09-16/2019-09-22 | 2019-09-19 | 2
            2019-09               | 2019-09-15 | 3
            """)
    void codesHowPreciselyTheDaysAreKnown(String date, String day, String precision) throws IOException {
        write(Dataset.builder()
                .id("d")
                .addOperation(Operation.builder()
                        .id("strike")
                        .kind(OperationKind.CLASH)
                        .when(When.on(date))
                        .build())
                .build());

        assertThat(first()).containsEntry("event_date", day).containsEntry("time_precision", precision);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"XXXX", "XXXX-12-25", "201X~", "2019-09-19/..", "../2019-09-19", "2019-09-19/", "/2019-09-19"})
    void skipsADateThatIsNotKnown(String date) throws IOException {
        LossReport report = write(Dataset.builder()
                .id("d")
                .addOperation(Operation.builder()
                        .id("strike")
                        .kind(OperationKind.CLASH)
                        .when(When.on(date))
                        .build())
                .build());

        assertThat(report.records()).isZero();
        assertThat(report.of("operation.when.date", "export.skipped").map(Loss::toString))
                .hasValue("operation.when.date: the form demands a day, a week or a month (1 entity) [export.skipped]");
    }

    @Test
    void tellsThatAFirstActorIsAStandIn() throws IOException {
        LossReport report = write(Dataset.builder()
                .id("d")
                .addOperation(Operation.builder()
                        .id("strike")
                        .kind(OperationKind.ATTACK)
                        .when(When.on("2019-09-19"))
                        .build())
                .build());

        assertThat(first())
                .containsEntry("actor1", "not told")
                .containsEntry("inter1", "")
                .containsEntry("actor2", "")
                .containsEntry("interaction", "")
                .containsEntry("event_type", "Battles");
        assertThat(report.of("operation.participants.actor"))
                .hasToString("[operation.participants.actor: the form"
                        + " demands a first actor, and nobody is told (1 entity) [export.filled]]");
        assertThat(report.of("operation.kind"))
                .hasToString("[operation.kind: the table of types has none that says"
                        + " the same; the nearest stands there (1 entity) [export.recoded]]");
    }

    @Test
    void skipsSeriesAndWhatIsNoWeekOrMonth() throws IOException {
        Operation.Builder operation = Operation.builder().when(When.on("2019"));

        LossReport report = write(Dataset.builder()
                .id("d")
                .addOperation(operation.id("a").kind(OperationKind.CLASH).build())
                .addOperation(operation.id("b").kind(OperationKind.SERIES).build())
                .build());

        assertThat(report.records()).isZero();
        assertThat(report.of("operation.when.date", "export.skipped")).isPresent();
        assertThat(report.of("operation.kind", "export.skipped")).isPresent();
    }
}
