package org.saidby.ucdp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.saidby.Actor;
import org.saidby.Dataset;
import org.saidby.Source;
import org.saidby.validation.Checked;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;
import org.saidby.validation.InputSummary;
import org.saidby.validation.Report;
import org.saidby.validation.Rule;
import org.saidby.validation.RuleCatalogue;

/** Reads one fixture whole: byte order mark, CRLF, line breaks and quotes in cells, other scripts, and each kind of row. */
class UcdpGedTest {

    private static Checked<Dataset> awkward() throws IOException {
        try (InputStream in = Objects.requireNonNull(UcdpGedTest.class.getResourceAsStream("awkward.csv"))) {
            return UcdpGed.read(in, "awkward.csv");
        }
    }

    /** Returns the findings of reading, without those that the dataset as a whole comes to. */
    private static List<String> lines(Report report) {
        return report.findings().stream()
                .filter(finding ->
                        RuleCatalogue.find(finding.code()).orElseThrow().scope() != Rule.Scope.DATASET
                                || finding.code().equals("ref.duplicate-id"))
                .map(UcdpGedTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        InputPosition at = finding.position().orElseThrow();
        return at.source() + ":" + at.line().orElse(0) + ":" + at.column().orElse(0) + ": "
                + finding.severity().name().toLowerCase(Locale.ROOT) + " [" + finding.code() + "]";
    }

    @Test
    void namesThePlaceOfEachFinding() throws IOException {
        Report report = awkward().report();

        assertThat(lines(report))
                .containsExactly(
                        "awkward.csv:1:1: info [text.bom]",
                        "awkward.csv:6:155: warning [ucdp.estimate-order]",
                        "awkward.csv:6:155: warning [ucdp.estimate-sum]",
                        "awkward.csv:7:1: info [csv.blank-row]",
                        "awkward.csv:8:319: error [time.invalid-date]",
                        "awkward.csv:9:1: error [ref.duplicate-id]",
                        "awkward.csv:10:169: info [ucdp.missing-code]",
                        "awkward.csv:10:29: info [ucdp.provisional]");
        assertThat(report.recordsRead()).isEqualTo(6);
        assertThat(report.recordsAccepted()).isEqualTo(3);
        assertThat(report.recordsRejected()).isEqualTo(2);
        assertThat(report.recordsBlank()).isEqualTo(1);
        assertThat(report.sums()).isEqualTo(Map.of("best", 7L, "low", 6L, "high", 6L));
    }

    @Test
    void sharesWhatRowsHaveInCommon() throws IOException {
        Dataset dataset = awkward().value().orElseThrow();

        assertThat(dataset.id().text()).isEqualTo("ucdp-ged");
        assertThat(dataset.operations())
                .extracting(operation -> operation.id().text())
                .containsExactly("ucdp-ged-1", "ucdp-ged-2", "ucdp-ged-4");
        assertThat(dataset.sources())
                .extracting(Source::name)
                .containsExactly("army", "Agence Z", "Uppsala Conflict Data Program");
        assertThat(dataset.documents()).hasSize(1);
        assertThat(dataset.locations()).hasSize(3);
        assertThat(dataset.actors()).extracting(Actor::name).containsExactly("Government of Xland", "Y Front");
        assertThat(dataset.actors().get(0).otherNames().get(0).text())
                .isEqualTo("Government of Xland, Government of Zland");
        assertThat(dataset.actors().get(1).otherNames().get(0).text()).isEqualTo("\u0424\u0440\u043e\u043d\u0442 Y");
        assertThat(dataset.operations().get(0).place().orElseThrow().words())
                .hasValue("a \"house\",\r\nbehind the\r\nmarket");
        assertThat(dataset.operations().get(2).provisional()).isTrue();
        assertThat(dataset.claims().get(2).attribution().links()).hasSize(1);
    }

    @Test
    void givesTheSameReportEachTime() throws IOException {
        assertThat(awkward().report()).isEqualTo(awkward().report());
    }

    @Test
    void leavesOutTheDigestWhereNoneIsWanted() {
        String table = TestRows.table(TestRows.row());
        UcdpGedOptions options = UcdpGedOptions.builder().digest(false).build();

        assertThat(TestRows.read(TestRows.table(TestRows.row()))
                        .report()
                        .inputs()
                        .get(0)
                        .digest())
                .isPresent();
        assertThat(TestRows.read(table, options).report().inputs().get(0))
                .isEqualTo(InputSummary.of("t.csv", table.length()));
    }
}
