package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.saidby.Dataset;
import org.saidby.ucdp.TestRows.Result;
import org.saidby.validation.Checked;
import org.saidby.validation.Report;

/** Whatever the bytes are, reading ends in a report, and what was accepted is written so that it is read again; the seed of a failure is in its message. */
class GedMutationTest {

    private static final int ROUNDS = 4_000;

    private static final byte[] SPICE =
            "\"\",;\t\r\n\0 -+./0919eE#{}\u00e9\uFEFF\u202e\u0661".getBytes(StandardCharsets.UTF_8);

    private static final byte[] TABLE = TestRows.table(
                    TestRows.row("where_description", "a, \"b\"\nc", "source_office", "A;B"),
                    TestRows.row("id", "2", "date_end", "2019-09-30", "where_prec", "7"),
                    TestRows.row("id", "3", "source_original", "\u0645\u0635\u062f\u0631 \uD83D\uDE00", "low", "9"))
            .getBytes(StandardCharsets.UTF_8);

    @Test
    void endsInAReportWhateverTheBytesAre() throws IOException {
        UcdpGedOptions options = UcdpGedOptions.builder()
                .keepCells(true)
                .maxCellLength(200)
                .maxColumns(60)
                .build();
        for (long seed = 0; seed < ROUNDS; seed++) {
            byte[] bytes = mutated(new Random(seed));

            Result streamed = run(seed, bytes, options);
            Checked<Dataset> collected = UcdpGed.read(new ByteArrayInputStream(bytes), "t.csv", options);

            List<UcdpGedEvent> events = events(streamed);
            assertThat(events(run(seed, written(events), options)))
                    .as("seed %d", seed)
                    .isEqualTo(events);
            Report report = streamed.report();
            assertThat(streamed.records()).as("seed %d", seed).hasSize((int)
                    (report.recordsAccepted() + report.recordsRejected()));
            assertThat(collected.report().recordsRead()).as("seed %d", seed).isEqualTo(report.recordsRead());
            assertThat(collected.report().sums()).as("seed %d", seed).isEqualTo(report.sums());
            assertThat(collected.value().isPresent() || report.status() == Report.Status.STOPPED)
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    private static List<UcdpGedEvent> events(Result result) {
        return result.records().stream()
                .flatMap(record -> record.value().stream())
                .toList();
    }

    private static byte[] written(List<UcdpGedEvent> events) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        UcdpGed.write(events, out);
        return out.toByteArray();
    }

    private static Result run(long seed, byte[] bytes, UcdpGedOptions options) {
        try {
            return TestRows.read(bytes, options);
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    /** Returns a table of three events with some bytes changed, removed or added. */
    static byte[] mutated(Random random) {
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
