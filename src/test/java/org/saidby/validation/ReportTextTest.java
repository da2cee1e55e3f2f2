package org.saidby.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.validation.TestWorld.OUTLET;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Digest;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.SourceKind;

class ReportTextTest {

    private static InputPosition.Builder in(String source) {
        return InputPosition.builder().source(source);
    }

    private static Finding.Builder unresolved() {
        return Finding.of("ref.unresolved", "source is not in the dataset: source:x");
    }

    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of(
                        in("a.jsonl")
                                .record(2)
                                .line(3)
                                .column(17)
                                .byteOffset(90)
                                .pointer("/id")
                                .build(),
                        "a.jsonl:3:17: error: empty (/id) [value.empty]"),
                Arguments.of(in("a.jsonl").line(3).build(), "a.jsonl:3: error: empty [value.empty]"),
                Arguments.of(
                        in("a.csv").record(2).line(4).column(1).field("best").build(),
                        "a.csv:4:1: error: empty (record 2, field best) [value.empty]"),
                Arguments.of(in("a.json").byteOffset(7).build(), "a.json: error: empty (byte 7) [value.empty]"),
                Arguments.of(in("").pointer("/claims/0").build(), "error: empty (/claims/0) [value.empty]"),
                Arguments.of(in("").pointer("").build(), "error: empty [value.empty]"),
                Arguments.of(in("").line(2).column(5).build(), "2:5: error: empty [value.empty]"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void leavesOutWhatIsNotKnownOfAPlace(InputPosition position, String line) {
        assertThat(ReportText.line(
                        Finding.of("value.empty", "empty").at(position).build()))
                .isEqualTo(line);
    }

    @Test
    void nothingInADatasetCanDisguiseALine() {
        Finding finding = Finding.of("value.empty", "a\nb\u202e\u0000\u2028c\u007f\u00e9 \ud83d\ude00")
                .build();

        assertThat(ReportText.line(finding))
                .isEqualTo("error: a\\u000ab\\u202e\\u0000\\u2028c\\u007f\u00e9 \ud83d\ude00 [value.empty]");
    }

    @Test
    void rendersAWholeReport() {
        Validation validation = Validator.builder()
                .disable("text.not-nfc", "kept as it is")
                .regrade("csv.blank-row", Severity.WARNING, "a sign of damage")
                .samples(2, 10)
                .build()
                .start();
        InputPosition first = in("a.csv").record(1).line(2).column(1).build();
        validation.accept(OUTLET, RecordPlace.of(first), List.of());
        validation.accept(
                OUTLET, RecordPlace.of(in("a.csv").record(2).line(3).column(1).build()), List.of());
        validation.blank();
        for (int line = 4; line < 7; line++) {
            validation.report(Finding.of("csv.blank-row", "row is blank")
                    .at(in("a.csv").line(line).build())
                    .build());
        }
        validation.sum("best", 8342);
        validation.input(InputSummary.of("a.csv", Digest.parse("sha-256:00112233"), 120));
        validation.stop(Finding.of("csv.unclosed-quote", "quote is never closed")
                .at(in("a.csv").line(7).column(3).build())
                .build());

        assertThat(ReportText.render(validation.finish())).isEqualTo("""
                        a.csv:3:1: error: id is held by another source: nyt [ref.duplicate-id]
                            see a.csv:2:1
                        a.csv:4: warning: row is blank [csv.blank-row]
                        a.csv:5: warning: row is blank [csv.blank-row]
                        a.csv:7:3: error: quote is never closed [csv.unclosed-quote]

                        records read 3: 1 accepted (0 with findings), 1 rejected, 1 blank
                        sum of best: 8342
                        findings 5: 2 error, 3 warning, 0 info
                            csv.blank-row: 3
                            csv.unclosed-quote: 1
                            ref.duplicate-id: 1
                        shown above 4 of 5 findings
                        rule csv.blank-row changed from info to warning: a sign of damage
                        rule text.not-nfc disabled: kept as it is
                        rule attribution.quotation-not-in-text not run: no text of a document was given
                        rule time.future not run: no day of checking was given
                        input a.csv: 120 bytes, sha-256:00112233
                        saidby 0.1.0-SNAPSHOT, rules 1
                        stopped before the end, not valid
                        """);
    }

    @Test
    void tellsHowManyFindingsNoSingleRecordTells() {
        Source command = Source.of("command", SourceKind.ORGANIZATION, "command");
        Validation validation = Validator.builder().samples(1, 1).build().start();
        validation.accept(command, RecordPlace.of(in("a").record(1).build()), List.of());
        for (String id : List.of("first", "second")) {
            validation.accept(
                    Claim.that(Casualties.killed(Count.exactly(8)))
                            .about(Ref.parse("operation:none"))
                            .saidBy(command)
                            .id(id)
                            .build(),
                    RecordPlace.of(in("a").record(2).build()),
                    List.of());
        }
        Report report = validation.finish();

        assertThat(report.recordsWithFindings()).isZero();
        assertThat(report.wholeDatasetFindings()).isEqualTo(report.countAll()).isEqualTo(3);
        assertThat(validation.soFar().wholeDatasetFindings()).isZero();
        assertThat(ReportText.render(report))
                .contains("records read 3: 3 accepted (0 with findings), 0 rejected, 0 blank\n"
                        + "findings 3: 2 error, 1 warning, 0 info; 3 of them only the dataset as a whole tells\n");
    }

    @Test
    void rendersAReportWithoutFindings() {
        assertThat(ReportText.render(Validator.standard().start().finish())).isEqualTo("""
                        records read 0: 0 accepted (0 with findings), 0 rejected, 0 blank
                        findings 0: 0 error, 0 warning, 0 info
                        rule attribution.quotation-not-in-text not run: no text of a document was given
                        rule time.future not run: no day of checking was given
                        saidby 0.1.0-SNAPSHOT, rules 1
                        complete, valid
                        """);
    }

    @Test
    void relatedPlacesInMemoryAreGivenByPointer() {
        Finding finding = unresolved()
                .addRelated(in("").pointer("/claims/0").build())
                .addRelated(in("").build())
                .build();
        Validation validation = Validator.standard().start();
        validation.report(finding);

        assertThat(ReportText.render(validation.finish())).startsWith("""
                        error: source is not in the dataset: source:x [ref.unresolved]
                            see /claims/0
                            see the whole input
                        """);
    }
}
