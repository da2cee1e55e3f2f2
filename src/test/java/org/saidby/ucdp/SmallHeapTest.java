package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.saidby.acled.Acled;
import org.saidby.acled.AcledOptions;
import org.saidby.diff.Diff;
import org.saidby.diff.DiffOptions;
import org.saidby.diff.ReleaseDiff;
import org.saidby.validation.RecordReader;
import org.saidby.validation.Report;

/** 500,000 rows are read in a heap of 64 MB, of which their ids take at most 32 bytes a row, and 200,000 are compared with as many. */
class SmallHeapTest {

    private static final int ROWS = 500_000;
    private static final int COMPARED = 200_000;

    private static String run(String format) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Probe.class.getName(),
                        format))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    @Test
    void readsManyRowsOfUcdpGed() throws Exception {
        assertThat(run("ucdp-ged")).startsWith("COMPLETE 500000 500000");
    }

    @Test
    void readsManyRowsOfAcled() throws Exception {
        assertThat(run("acled")).startsWith("COMPLETE 500000 500000");
    }

    /** Every row differs, so that none is spared the way through the file of those that wait. */
    @Test
    void comparesManyRowsOfUcdpGed() throws Exception {
        assertThat(run("diff")).startsWith("COMPLETE 0 0 200000 0 200000");
    }

    /** What runs in the small heap. */
    static final class Probe {

        private Probe() {}

        public static void main(String[] arguments) throws IOException {
            if (arguments[0].equals("diff")) {
                diff();
                return;
            }
            try (RecordReader<?> records = arguments[0].equals("acled")
                    ? Acled.open(new AcledRows(), "t", AcledOptions.standard())
                    : UcdpGed.open(GeneratedGed.table(ROWS, 1), "t", UcdpGedOptions.standard())) {
                records.forEachRemaining(record -> {});
                Report report = records.report();
                System.out.println(report.status() + " " + report.recordsRead() + " " + report.recordsAccepted());
            }
        }
    }

    private static void diff() throws IOException {
        AtomicLong told = new AtomicLong();
        ReleaseDiff diff = Diff.between(
                UcdpGed.diffInput(() -> GeneratedGed.table(COMPARED, 1), "old", UcdpGedOptions.standard()),
                UcdpGed.diffInput(() -> GeneratedGed.table(COMPARED, 2), "new", UcdpGedOptions.standard()),
                DiffOptions.standard(),
                change -> told.incrementAndGet());
        System.out.println(diff.status() + " " + diff.added() + " " + diff.dropped() + " " + diff.changed() + " "
                + diff.unchanged() + " " + told);
    }

    /** A table of invented events, made as it is read. */
    private static final class AcledRows extends InputStream {

        private byte[] row =
                ("event_id_cnty,event_date,event_type,sub_event_type,actor1,inter1,source,notes,fatalities,timestamp\n")
                        .getBytes(StandardCharsets.UTF_8);
        private int at;
        private int number;

        @Override
        public int read() {
            if (at == row.length) {
                if (number == ROWS) {
                    return -1;
                }
                number++;
                at = 0;
                row = ("RUR" + number + ",2020-01-" + (10 + number % 20)
                                + ",Riots,Mob violence,Rioters (Ruritania),Rioters,Daily Z; Radio Y,"
                                + "\"On that day, a mob of town " + number % 900 + " burned a shop.\",0,"
                                + (1_600_000_000 + number) + "\n")
                        .getBytes(StandardCharsets.UTF_8);
            }
            return row[at++];
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int first = read();
            if (first < 0) {
                return -1;
            }
            target[offset] = (byte) first;
            int count = Math.min(length - 1, row.length - at);
            System.arraycopy(row, at, target, offset + 1, count);
            at += count;
            return count + 1;
        }
    }
}
