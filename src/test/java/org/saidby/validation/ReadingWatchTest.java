package org.saidby.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Dataset;
import org.saidby.acled.Acled;
import org.saidby.acled.AcledOptions;
import org.saidby.json.DatasetJson;
import org.saidby.json.DatasetJsonLines;
import org.saidby.json.JsonReadOptions;
import org.saidby.ucdp.GeneratedGed;
import org.saidby.ucdp.UcdpGed;
import org.saidby.ucdp.UcdpGedOptions;

class ReadingWatchTest {

    /** Opens a reader of 1,000 records with somebody looking on. */
    private interface Opening {
        RecordReader<?> open(ReadingWatch watch) throws IOException;
    }

    private record Format(String name, Opening opening) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String acled(Function<Integer, String> row, String start, String separator, String end) {
        return Stream.iterate(1, number -> number + 1).limit(1_000).map(row).toList().stream()
                .reduce((one, other) -> one + separator + other)
                .map(rows -> start + rows + end)
                .orElseThrow();
    }

    private static Dataset dataset() {
        Dataset.Builder dataset = Dataset.builder().id("d");
        for (int i = 0; i < 1_000; i++) {
            dataset.add(Actor.of("a" + i, ActorKind.UNKNOWN, "A"));
        }
        return dataset.build();
    }

    private static List<Format> formats() {
        String table = acled(
                number -> "RUR" + number + ",2020-01-01,Riots,X,Daily Z,0\n",
                "event_id_cnty,event_date,event_type,actor1,source,fatalities\n",
                "",
                "");
        String api = acled(
                number -> "{\"event_id_cnty\":\"RUR" + number
                        + "\",\"event_date\":\"2020-01-01\",\"event_type\":\"Riots\",\"actor1\":\"X\",\"source\":\"Z\",\"fatalities\":0}",
                "{\"data\":[",
                ",",
                "]}");
        byte[] ged = GeneratedGed.bytes(1_000, 1);
        String document = DatasetJson.write(dataset());
        String lines = DatasetJsonLines.write(dataset());
        return List.of(
                new Format(
                        "UCDP GED",
                        watch -> UcdpGed.open(
                                new ByteArrayInputStream(ged),
                                "t",
                                UcdpGedOptions.builder().watch(watch).build())),
                new Format(
                        "ACLED in CSV",
                        watch -> Acled.open(
                                in(table),
                                "t",
                                AcledOptions.builder().watch(watch).build())),
                new Format(
                        "ACLED in JSON",
                        watch -> Acled.open(
                                in(api),
                                "t",
                                AcledOptions.builder().watch(watch).build())),
                new Format(
                        "JSON",
                        watch -> DatasetJson.open(
                                in(document),
                                "t",
                                JsonReadOptions.builder().watch(watch).build())),
                new Format(
                        "JSON Lines",
                        watch -> DatasetJson.open(
                                in(lines),
                                "t",
                                JsonReadOptions.builder().watch(watch).build())));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void isToldHowFarTheReadingIs(Format format) throws IOException {
        List<Long> read = new ArrayList<>();
        try (RecordReader<?> reader = format.opening().open(progress -> {
            assertThat(progress.recordsAccepted()).isEqualTo(progress.recordsRead());
            return read.add(progress.recordsRead());
        })) {
            reader.forEachRemaining(record -> {});

            assertThat(read).containsExactly(256L, 512L, 768L);
            assertThat(reader.report().status()).isEqualTo(Report.Status.COMPLETE);
            assertThat(reader.report().recordsAccepted()).isEqualTo(1_000);
            assertThat(reader.report().inputs().get(0).digest()).isPresent();
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void canEndTheReading(Format format) throws IOException {
        try (RecordReader<?> reader = format.opening().open(progress -> progress.recordsRead() < 300)) {
            assertThat(reader.stream().count()).isEqualTo(512);

            Report report = reader.report();
            assertThat(report.status()).isEqualTo(Report.Status.CANCELLED);
            assertThat(report.isValid()).isFalse();
            assertThat(report.recordsAccepted()).isEqualTo(512);
            assertThat(report.countsBySeverity()).doesNotContainKey(Severity.ERROR);
            assertThat(report.inputs()).containsExactly(InputSummary.of("t"));
            assertThat(ReportText.render(report)).endsWith("cancelled before the end, not valid\n");
        }
    }

    @Test
    void canEndTheReadingWhileRowsAreGathered() throws IOException {
        String table = acled(
                number -> "RUR" + number + ",2020-01-01,Riots,X,Daily Z,0\n",
                "event_id_cnty,event_date,event_type,actor1,source,fatalities\n",
                "",
                "");
        ByteArrayInputStream in = in(table + "RUR1,2020-01-01,Riots,X,Daily Z,0\n".repeat(9_000));
        List<Long> read = new ArrayList<>();

        Checked<Dataset> checked = Acled.read(
                in,
                "t",
                AcledOptions.builder()
                        .watch(progress -> read.add(progress.recordsRead()) && read.size() < 3)
                        .build());

        assertThat(read).containsExactly(0L, 0L, 0L);
        assertThat(in.available()).isPositive();
        assertThat(checked.report().status()).isEqualTo(Report.Status.CANCELLED);
        assertThat(checked.report().recordsRead()).isZero();
        assertThat(checked.report().inputs()).containsExactly(InputSummary.of("t"));
        assertThat(checked.value().orElseThrow().claims()).isEmpty();
    }
}
