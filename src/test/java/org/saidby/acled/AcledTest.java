package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.acled.TestRows.collect;
import static org.saidby.acled.TestRows.read;
import static org.saidby.acled.TestRows.row;
import static org.saidby.acled.TestRows.table;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Dataset;
import org.saidby.Source;
import org.saidby.acled.TestRows.Result;
import org.saidby.json.DatasetJson;
import org.saidby.validation.Checked;
import org.saidby.validation.RecordReader;
import org.saidby.validation.Report;

/** Exports as a whole: their headers, what streaming and collecting have in common, and what goes on to JSON. */
class AcledTest {

    private static final String MIXED = table(
                    row(),
                    row("event_id_cnty", "RUR305", "fatalities", "x"),
                    row(
                            "event_id_cnty",
                            "RUR306",
                            "actor2",
                            "NA",
                            "inter2",
                            "NA",
                            "interaction",
                            "10",
                            "fatalities",
                            "12"),
                    row(
                            "event_id_cnty",
                            "RUR307",
                            "geo_precision",
                            "3",
                            "source",
                            "Daily Z; Radio X",
                            "notes",
                            "a \"b\",\nc"),
                    row(
                            "event_id_cnty",
                            "RUR308",
                            "actor1",
                            "Border Guard",
                            "assoc_actor_1",
                            "\u0424\u0440\u043e\u043d\u0442"))
            + ",,,\n";

    @Test
    void streamsAndCollectsTheSame() {
        Result streamed = read(MIXED);
        Checked<Dataset> collected = collect(MIXED, AcledOptions.standard());

        Report report = collected.report();
        assertThat(report.recordsRead())
                .isEqualTo(6)
                .isEqualTo(streamed.report().recordsRead());
        assertThat(report.recordsAccepted())
                .isEqualTo(4)
                .isEqualTo(streamed.report().recordsAccepted());
        assertThat(report.recordsRejected())
                .isEqualTo(1)
                .isEqualTo(streamed.report().recordsRejected());
        assertThat(report.recordsBlank())
                .isEqualTo(1)
                .isEqualTo(streamed.report().recordsBlank());
        assertThat(report.sums())
                .isEqualTo(Map.of("fatalities", 36L))
                .isEqualTo(streamed.report().sums());
        assertThat(TestRows.findings(report)).isEqualTo(streamed.findings());
        Dataset dataset = collected.value().orElseThrow();
        assertThat(dataset.operations())
                .containsExactlyElementsOf(streamed.records().stream()
                        .flatMap(record -> record.value().stream())
                        .map(AcledEvent::operation)
                        .toList());
        assertThat(dataset.claims())
                .containsExactlyElementsOf(streamed.records().stream()
                        .flatMap(record -> record.value().stream())
                        .map(AcledEvent::claim)
                        .toList());
    }

    @Test
    void sharesWhatRowsHaveInCommon() {
        Dataset dataset = collect(MIXED, AcledOptions.standard()).value().orElseThrow();

        assertThat(dataset.sources().stream().filter(Source::named))
                .extracting(Source::name)
                .containsExactly("Daily Z", "Armed Conflict Location & Event Data (ACLED)", "Daily Z; Radio X");
        assertThat(dataset.sources().stream().filter(source -> !source.named())).hasSize(4);
        assertThat(dataset.documents()).hasSize(1);
        assertThat(dataset.locations()).hasSize(4);
        // an associate in one row and an actor with a type in another
        assertThat(dataset.actors())
                .filteredOn(actor -> actor.name().equals("Border Guard"))
                .extracting(Actor::kind)
                .containsExactly(ActorKind.STATE_FORCE);
    }

    @Test
    void writesADatasetThatIsReadBackEqual() {
        AcledOptions options =
                AcledOptions.builder().keepCells(true).export("2026-08-09").build();
        Dataset dataset = collect(MIXED, options).value().orElseThrow();

        Checked<Dataset> back = DatasetJson.read(DatasetJson.write(dataset));

        assertThat(back.report().isValid()).isTrue();
        assertThat(back.value()).hasValue(dataset);
    }

    @Test
    void makesOfAnEventWhatTheGoldenFileHas() throws IOException {
        Dataset dataset = collect(table(row("geo_precision", "2", "time_precision", "2")), AcledOptions.standard())
                .requireValid();

        String written = DatasetJson.write(dataset);
        Files.writeString(Path.of("target", "acled-event.json"), written);

        try (InputStream in = Objects.requireNonNull(AcledTest.class.getResourceAsStream("event.json"))) {
            assertThat(written)
                    .as(
                            "copy target/acled-event.json to src/test/resources/org/saidby/acled/event.json if the change is meant")
                    .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void namesThePlaceOfEachFinding() {
        String text = "\uFEFFevent_id_cnty,event_date,event_type,actor1,source,fatalities,notes\r\n"
                + "RUR1,2020-01-01,Riots,X,Daily Z,0,\"a, \"\"b\"\"\r\nc\"\r\n"
                + "RUR2,2020-01-01,Riots,\u0424\u0440,,12,d\r\n"
                + "\r\n"
                + "RUR1,2020-02-31,Riots,X,Daily Z,-1,e\r\n"
                + "RUR1,2020-01-01,Riots,X,Daily Z,10,f\r\n";

        assertThat(read(text).report().findings().stream()
                        .filter(finding -> !finding.code().equals("value.missing"))
                        .map(finding -> finding.position().orElseThrow().line().orElse(0) + ":"
                                + finding.position().orElseThrow().column().orElse(0) + " " + finding.code()))
                .containsExactly(
                        "1:1 text.bom",
                        "4:26 claim.missing-source",
                        "5:1 csv.blank-row",
                        "6:6 time.invalid-date",
                        "6:33 value.number-range",
                        "7:33 acled.coded-hedge",
                        "7:1 ref.duplicate-id");
    }

    @Test
    void readsAFileUnderItsName(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("export.csv");
        Files.writeString(file, table(row(), row()));

        Report report = Acled.read(file).report();

        assertThat(report.findings().get(0).position().orElseThrow().source()).isEqualTo("export.csv");
        try (RecordReader<AcledEvent> reader = Acled.open(file, AcledOptions.standard())) {
            assertThat(reader.stream()).hasSize(2);
        }
    }

    @Test
    void readsSemicolonsOnRequest() {
        String text = table(row("source", "Daily Z", "tags", "", "assoc_actor_1", "", "notes", "x"))
                .replace(',', ';');

        assertThat(read(text, AcledOptions.builder().separator(';').build()).findings())
                .isEmpty();
        assertThat(read(text).findings()).contains("error csv.missing-column");
    }

    @Test
    void closesAnInputThatItCannotOpen() {
        AtomicBoolean isClosed = new AtomicBoolean();
        InputStream broken = new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                throw new IOException("broken");
            }

            @Override
            public void close() {
                isClosed.set(true);
            }
        };

        org.assertj.core.api.Assertions.assertThatIOException()
                .isThrownBy(() -> Acled.open(broken, "t.csv", AcledOptions.standard()))
                .withMessage("broken");
        assertThat(isClosed).isTrue();
    }

    @Test
    void canBeEndedByWhoLooksOn() throws IOException {
        StringBuilder text = new StringBuilder(table(row()));
        for (int i = 1; i < 600; i++) {
            String other = table(row("event_id_cnty", "RUR" + (1_000 + i)));
            text.append(other.substring(other.indexOf('\n') + 1));
        }
        AcledOptions options = AcledOptions.builder().watch(progress -> false).build();

        assertThat(read(text.toString(), options).report().status()).isEqualTo(Report.Status.CANCELLED);
        assertThat(collect(text.toString(), options).report().status()).isEqualTo(Report.Status.CANCELLED);
        assertThat(Acled.read(new ByteArrayInputStream(new byte[0]), "t.csv").value())
                .isEmpty();
    }
}
