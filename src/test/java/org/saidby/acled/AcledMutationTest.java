package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.saidby.Dataset;
import org.saidby.acled.TestRows.Result;
import org.saidby.validation.Checked;
import org.saidby.validation.ReadRecord;
import org.saidby.validation.Report;

/** Whatever the bytes are, reading ends in a report, and what was accepted can be made into entities; a failure names its seed. */
class AcledMutationTest {

    private static final int ROUNDS = 3_000;

    private static final byte[] SPICE =
            "\"\",;\t\r\n\0 -+./0919eE#{}NA\u00e9\uFEFF\u202e\u0661\u200b".getBytes(StandardCharsets.UTF_8);

    private static final byte[] TABLE = TestRows.table(
                    TestRows.row("notes", "a, \"b\"\nc", "source", "A;B"),
                    TestRows.row("event_id_cnty", "RUR305", "geo_precision", "2", "time_precision", "2"),
                    TestRows.row("timestamp", "1570000009", "fatalities", "9"),
                    TestRows.row(
                            "event_id_cnty",
                            "RUR306",
                            "source",
                            "\u0645\u0635\u062f\u0631 \uD83D\uDE00",
                            "actor2",
                            "NA"))
            .getBytes(StandardCharsets.UTF_8);

    @Test
    void endsInAReportWhateverTheBytesAre() throws IOException {
        for (long seed = 0; seed < ROUNDS; seed++) {
            byte[] bytes = mutated(new Random(seed));
            AcledOptions options = AcledOptions.builder()
                    .keepCells(seed % 2 == 0)
                    .monadic(seed % 3 == 0)
                    .maxCellLength(300)
                    .maxColumns(40)
                    .build();

            Result streamed = run(seed, bytes, options);
            Checked<Dataset> collected = Acled.read(new ByteArrayInputStream(bytes), "t.csv", options);

            Report report = streamed.report();
            assertThat(streamed.records()).as("seed %d", seed).hasSize((int)
                    (report.recordsAccepted() + report.recordsRejected()));
            assertThat(collected.report().recordsRead()).as("seed %d", seed).isEqualTo(report.recordsRead());
            assertThat(collected.report().recordsAccepted()).as("seed %d", seed).isEqualTo(report.recordsAccepted());
            assertThat(collected.value().isPresent() || report.status() == Report.Status.STOPPED)
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    private static Result run(long seed, byte[] bytes, AcledOptions options) {
        try {
            Result result = TestRows.read(bytes, options);
            for (ReadRecord<AcledEvent> record : result.records()) {
                // entities are made when they are asked for, which must not be the caller's risk
                record.value().ifPresent(event -> assertThat(event.entities()).hasSizeGreaterThan(6));
            }
            return result;
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    private static byte[] mutated(Random random) {
        byte[] bytes = TABLE.clone();
        // mostly behind the header, which few changes leave readable
        int header = random.nextInt(4) == 0 ? 0 : new String(TABLE, StandardCharsets.UTF_8).indexOf('\n') + 1;
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            int at = header + random.nextInt(bytes.length - header);
            switch (random.nextInt(5)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1, 2 -> bytes[at] = SPICE[random.nextInt(SPICE.length)];
                case 3 -> {
                    int end = Math.min(bytes.length, at + random.nextInt(30));
                    byte[] cut = Arrays.copyOf(bytes, bytes.length - (end - at));
                    System.arraycopy(bytes, end, cut, at, bytes.length - end);
                    bytes = cut.length > header + 1 ? cut : bytes;
                }
                default -> {
                    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
                    System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
                    longer[at] = SPICE[random.nextInt(SPICE.length)];
                    bytes = longer;
                }
            }
        }
        return random.nextInt(20) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }
}
