package org.saidby.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.saidby.validation.TestWorld.KILLED;
import static org.saidby.validation.TestWorld.OUTLET;
import static org.saidby.validation.TestWorld.STRIKE;
import static org.saidby.validation.TestWorld.killed;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saidby.Digest;
import org.saidby.Source;
import org.saidby.SourceKind;

class ValidationTest {

    private static final InputPosition LINE = InputPosition.builder()
            .source("a.jsonl")
            .record(1)
            .line(1)
            .column(1)
            .build();
    private static final RecordPlace PLACE = RecordPlace.of(LINE);

    private static Finding finding(String code) {
        return Finding.of(code, "something").at(LINE).build();
    }

    @Test
    void acceptsARecordWithWarnings() {
        Validation validation = Validator.standard().start();

        ReadRecord<Source> record = validation.accept(OUTLET, PLACE, List.of(finding("model.unknown-property")));

        assertThat(record.isAccepted()).isTrue();
        assertThat(record.value()).contains(OUTLET);
        assertThat(record.position()).isEqualTo(LINE);
        assertThat(record.findings()).extracting(Finding::code).containsExactly("model.unknown-property");
    }

    @Test
    void rejectsARecordWithAReadingError() {
        Validation validation = Validator.standard().start();

        ReadRecord<Source> record = validation.accept(OUTLET, PLACE, List.of(finding("json.duplicate-key")));

        assertThat(record.isAccepted()).isFalse();
        assertThat(record.withRawText("{}").rawText()).contains("{}");
        assertThat(validation.soFar().recordsRejected()).isEqualTo(1);
    }

    @Test
    void aRejectedRecordHoldsNoId() {
        Validation validation = Validator.standard().start();
        validation.accept(OUTLET, PLACE, List.of(finding("json.duplicate-key")));

        assertThat(validation.accept(OUTLET, PLACE, List.of()).isAccepted()).isTrue();
    }

    @Test
    void rejectsTheSecondHolderAsItIsSeen() {
        Validation validation = Validator.standard().start();
        validation.accept(OUTLET, PLACE, List.of());

        ReadRecord<Source> second = validation.accept(OUTLET, PLACE, List.of());

        assertThat(second.isAccepted()).isFalse();
        assertThat(second.findings()).extracting(Finding::code).containsExactly("ref.duplicate-id");
    }

    @Test
    void aRecordOfSeveralEntitiesIsTakenOrLeftAsAWhole() {
        Validation validation = Validator.standard().start();
        validation.accept("row 1", List.of(STRIKE, KILLED), PLACE, List.of());

        ReadRecord<String> second =
                validation.accept("row 2", List.of(STRIKE, killed("other", 3).build()), PLACE, List.of());

        assertThat(second.isAccepted()).isFalse();
        assertThat(validation.soFar().recordsRead()).isEqualTo(2);
        assertThat(validation
                        .accept("row 3", List.of(killed("other", 3).build()), PLACE, List.of())
                        .isAccepted())
                .isTrue();
    }

    @Test
    void oneRecordCannotHoldAnIdTwice() {
        Validation validation = Validator.standard().start();

        assertThat(validation
                        .accept("row", List.of(STRIKE, STRIKE), PLACE, List.of())
                        .isAccepted())
                .isFalse();
    }

    @Test
    void observedEntitiesAreNoRecordsAndMayComeAgain() {
        Validation validation = Validator.standard().start();
        Source source = Source.of("s", SourceKind.of("choir"), "s");

        assertThat(validation.check(source, PLACE)).hasSize(1);
        validation.observe(source, PLACE);
        validation.observe(source, PLACE);

        assertThat(validation.finish().recordsRead()).isZero();
        assertThat(validation.finish().countAll()).isZero();
    }

    @Test
    void countsRowsWhoseEntitiesWereCheckedBefore() {
        Validation validation = Validator.standard().start();

        assertThat(validation
                        .acceptChecked("row", List.of(), PLACE, List.of(finding("ucdp.estimate-order")))
                        .isAccepted())
                .isTrue();
        assertThat(validation
                        .acceptChecked("row", List.of(), PLACE, List.of(finding("time.format")))
                        .isAccepted())
                .isFalse();
        validation.blank();
        validation.blank(2);

        Report report = validation.finish();
        assertThat(report.recordsRead()).isEqualTo(5);
        assertThat(report.recordsAccepted()).isEqualTo(1);
        assertThat(report.recordsRejected()).isEqualTo(1);
        assertThat(report.recordsBlank()).isEqualTo(3);
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void aStopIsAnErrorAndEndsTheInput() {
        Validation validation = Validator.standard().start();
        validation.accept(OUTLET, PLACE, List.of());

        validation.stop(finding("text.not-utf8"));

        Report report = validation.finish();
        assertThat(report.status()).isEqualTo(Report.Status.STOPPED);
        assertThat(report.isValid()).isFalse();
        assertThat(report.recordsAccepted()).isEqualTo(1);
    }

    @Test
    void sumsInputsAndRulesNotRunAddUp() {
        Validation first = Validator.standard().start();
        Validation later = Validator.standard().start();
        first.sum("best", 3);
        first.input(InputSummary.of("a", Digest.sha256("a"), 1));
        later.sum("best", 4);
        later.input(InputSummary.of("b"));
        later.notRun("ref.cycle", "was not asked for");

        first.merge(later);

        Report report = first.finish();
        assertThat(report.sums()).containsEntry("best", 7L);
        assertThat(report.inputs()).extracting(InputSummary::name).containsExactly("a", "b");
        assertThat(report.rulesNotRun())
                .extracting(RuleNotRun::code)
                .containsExactly("attribution.quotation-not-in-text", "ref.cycle", "time.future");
    }

    @Test
    void refusesToMergeWhatWasCheckedOtherwise() {
        Validation first = Validator.standard().start();
        Validation other = Validator.builder().build().start();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> first.merge(other))
                .withMessage("validations are of two validators");
    }

    @Test
    void aReportSoFarHoldsNothingThatOnlyTheWholeCanTell() {
        Validation validation = Validator.standard().start();
        validation.accept(KILLED, PLACE, List.of());

        assertThat(validation.soFar().countAll()).isZero();
        assertThat(validation.finish().count("ref.unresolved")).isEqualTo(4);
        assertThat(validation.finish()).isEqualTo(validation.finish());
    }

    @Test
    void aValidValueCanBeRequired() {
        Report valid = Validator.standard().start().finish();
        Validation faulty = Validator.standard().start();
        faulty.reject(LINE, List.of(finding("value.empty")));
        Report invalid = faulty.finish();

        assertThat(Checked.of("x", valid).requireValid()).isEqualTo("x");
        assertThatExceptionOfType(InvalidReportException.class)
                .isThrownBy(() -> Checked.of("x", invalid).requireValid())
                .withMessage("input is not valid: complete, 1 error, 1 of 1 records rejected;"
                        + " first: a.jsonl:1:1: error: something [value.empty]")
                .extracting(InvalidReportException::report)
                .isEqualTo(invalid);
        assertThatExceptionOfType(InvalidReportException.class)
                .isThrownBy(() -> Checked.withoutValue(valid).requireValid())
                .withMessage("input is not valid: complete, 0 errors, 0 of 0 records rejected");
    }

    @Test
    void worksOutThePlaceOfAPartOnlyWhereAFindingMayComeOfIt() {
        Validation validation = Validator.standard().start();
        List<String> asked = new ArrayList<>();
        RecordPlace place = new RecordPlace() {
            @Override
            public InputPosition position() {
                return LINE;
            }

            @Override
            public InputPosition at(String relativePointer) {
                asked.add(relativePointer);
                return LINE;
            }
        };

        TestWorld.world().build().entities().forEach(entity -> validation.accept(entity, place, List.of()));

        assertThat(validation.finish().findings()).isEmpty();
        assertThat(asked).containsExactly("/actor", "/partOf");
    }
}
