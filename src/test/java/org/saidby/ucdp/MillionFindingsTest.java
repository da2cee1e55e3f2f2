package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.saidby.json.ReportJson;
import org.saidby.validation.Finding;
import org.saidby.validation.RecordReader;
import org.saidby.validation.Report;
import org.saidby.validation.ReportText;
import org.saidby.validation.Suppression;
import org.saidby.validation.Validator;

/**
 * More than a million findings in a heap of 64 MB, which could hold a tenth of them: counts are exact, and the report is no
 * longer than that on the first rows.
 */
class MillionFindingsTest {

    private static final int ROWS = 350_000;
    private static final List<String> HEADER = List.of(
            "id",
            "year",
            "number_of_sources",
            "date_start",
            "date_end",
            "deaths_a",
            "deaths_b",
            "deaths_civilians",
            "deaths_unknown",
            "best",
            "low",
            "high");

    /** Every seventh row has no best estimate and is rejected; every second has space around its year. */
    private static String row(int number) {
        return number + (number % 2 == 0 ? ", 2018" : ",2018") + ",-1,2019-09-19,2019-09-19,1,0,0,0,"
                + (number % 7 == 0 ? "" : "5") + ",9,10\n";
    }

    @Test
    void countsStayExactAndTheReportShort() throws Exception {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Probe.class.getName()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();

        long rejected = ROWS / 7;
        long accepted = ROWS - rejected;
        long missingColumns = GedColumn.values().length - HEADER.size();
        Map<String, Long> counts = new TreeMap<>(Map.of(
                "ucdp.estimate-order", accepted,
                "ucdp.estimate-sum", accepted,
                "ucdp.missing-code", (long) ROWS,
                "ucdp.year-mismatch", accepted,
                "value.empty", rejected,
                "value.missing", missingColumns));
        Map<String, Long> samples = new TreeMap<>(counts);
        samples.replaceAll((code, count) -> Math.min(count, 1_000));
        long all = 3 * accepted + ROWS + rejected + missingColumns;
        assertThat(all).isGreaterThan(1_000_000);
        assertThat(said).isEqualTo("""
                        read %d, accepted %d, with findings %d, rejected %d
                        findings %d: %s
                        suppressed [%d]
                        samples %s
                        """.formatted(ROWS, accepted, accepted, rejected, all, counts, ROWS / 2, samples));
    }

    /** What runs in the small heap. */
    static final class Probe {

        private Probe() {}

        public static void main(String[] arguments) throws IOException {
            UcdpGedOptions options = UcdpGedOptions.builder()
                    .validator(Validator.builder()
                            .suppress(Suppression.of("value.trimmed", "as exported")
                                    .at("year"))
                            .build())
                    .build();
            try (RecordReader<UcdpGedEvent> records =
                    UcdpGed.open(new SequenceInputStream(new Table()), "t", options)) {
                records.forEachRemaining(record -> {});
                tell(records.report());
            }
        }

        private static void tell(Report report) {
            System.out.printf(
                    "read %d, accepted %d, with findings %d, rejected %d%nfindings %d: %s%nsuppressed %s%nsamples %s%n",
                    report.recordsRead(),
                    report.recordsAccepted(),
                    report.recordsWithFindings(),
                    report.recordsRejected(),
                    report.countAll(),
                    report.countsByCode(),
                    report.suppressions().values(),
                    report.findings().stream()
                            .collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.counting())));
            if (ReportText.render(report).length() > 2_000_000
                    || ReportJson.render(report).length() > 5_000_000) {
                throw new IllegalStateException("the report is too long");
            }
        }
    }

    /** The rows, made as they are read. */
    private static final class Table implements Enumeration<InputStream> {

        private static final int AT_ONCE = 500;

        private int number;

        @Override
        public boolean hasMoreElements() {
            return number < ROWS;
        }

        @Override
        public InputStream nextElement() {
            StringBuilder text = new StringBuilder(number == 0 ? String.join(",", HEADER) + "\n" : "");
            for (int i = 0; i < AT_ONCE; i++) {
                text.append(row(++number));
            }
            return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
