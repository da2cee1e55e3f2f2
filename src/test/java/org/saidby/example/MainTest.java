package org.saidby.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saidby.json.DatasetJson;
import org.saidby.json.JsonReadOptions;
import org.saidby.validation.Report;
import org.saidby.validation.ReportText;
import org.saidby.validation.RuleNotRun;
import org.saidby.validation.Severity;
import org.saidby.validation.Validator;

/** What a first user sees, and the claims the example makes about itself. */
class MainTest {

    @TempDir
    private static Path directory;

    private static String printed = "";

    @BeforeAll
    static void run() throws IOException {
        printed = printedBy(directory);
    }

    private static String printedBy(Path directory) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, true, UTF_8)) {
            Main.run(directory, out);
        }
        return bytes.toString(UTF_8);
    }

    @Test
    void takesFiveSteps() {
        assertThat(printed.lines().filter(line -> line.startsWith("Step ")))
                .containsExactly(
                        "Step 1: A dataset built in code, told to a person",
                        "Step 2: The same dataset, checked by the rules",
                        "Step 3: What its claims come to when they are put side by side",
                        "Step 4: Written, and read back",
                        "Step 5: A file of somebody else's records, checked as it is read");
        assertThat(printed).contains(Telling.of(SouthernLibya.dataset()));
    }

    @Test
    void printsTheSameTwice() throws IOException {
        assertThat(printedBy(directory)).isEqualTo(printed);
    }

    @Test
    void raisesNeitherErrorNorWarningOnItsOwnDataset() {
        Report report = Validator.standard().validate(SouthernLibya.dataset());

        assertThat(report.isValid()).isTrue();
        assertThat(report.count(Severity.WARNING)).isZero();
        assertThat(report.countsByCode())
                .containsOnly(
                        entry("attribution.anonymous-only", 4L),
                        entry("attribution.interested-only", 5L),
                        entry("operation.unattributed", 1L),
                        entry("place.distance-contradicts-points", 2L));
        assertThat(report.rulesNotRun())
                .extracting(RuleNotRun::code)
                .containsExactly("attribution.quotation-not-in-text", "time.future");
        assertThat(printed)
                .contains(
                        "Valid: 137 records accepted and no records rejected, with no errors, no warnings and 12 remarks.")
                .contains(ReportText.render(report));
    }

    @Test
    void findsTheWayToMurzuqTooLongInBothAccounts() {
        Report report = Validator.standard().validate(SouthernLibya.dataset());

        assertThat(report.findings())
                .filteredOn(finding -> finding.code().equals("place.distance-contradicts-points"))
                .allSatisfy(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO))
                .extracting(finding -> finding.subject().orElseThrow().toString())
                .containsExactly("claim:s10-murzuq-south-of-tripoli", "claim:x12-murzuq-south-of-tripoli");
    }

    @Test
    void leavesTheDatasetInBothForms() throws IOException {
        for (String name : new String[] {"southern-libya.json", "southern-libya.jsonl"}) {
            Path file = directory.resolve(name);

            assertThat(DatasetJson.read(file).requireValid()).isEqualTo(SouthernLibya.dataset());
            assertThat(printed).contains(name + ": " + Files.size(file) + " bytes, read back equal\n");
        }
    }

    @Test
    void reportsEveryFaultThatWasPlanted() throws IOException {
        Report report;
        try (InputStream in = Main.class.getResourceAsStream(Main.IMPORTED)) {
            report = DatasetJson.read(in, Main.IMPORTED, JsonReadOptions.standard())
                    .report();
        }
        String expected;
        try (InputStream in = MainTest.class.getResourceAsStream("imported-with-faults.report.txt")) {
            expected = new String(in.readAllBytes(), UTF_8);
        }

        assertThat(ReportText.render(report).replace(report.libraryVersion(), "VERSION"))
                .isEqualTo(expected);
        assertThat(printed).contains(ReportText.render(report));
        assertThat(printed).endsWith("""

                Of the file this is left: 1 operation and 6 claims.
                    c1 about operation:clash-12
                    c2 about operation:clash-12
                    c6 about operation:clash-12
                    c7 about operation:clash-12
                    c8 about operation:clash-12
                    c9 about operation:clash-12
                """);
    }
}
