package org.saidby.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.saidby.validation.SuppressedFindings.ALL;
import static org.saidby.validation.SuppressedFindings.CODE;
import static org.saidby.validation.SuppressedFindings.finding;
import static org.saidby.validation.SuppressedFindings.report;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.MalformedValueException;

class SuppressionTest {

    @Test
    void whatIsKeptOutIsCountedAndNothingElseTellsOfIt() {
        Validator validator = Validator.builder().suppress(ALL).build();
        Validation validation = validator.start();
        ReadRecord<Actor> record = validation.accept(
                Actor.of("a", ActorKind.OTHER, "e\u0301"),
                RecordPlace.of(InputPosition.ofSource("x")),
                List.of(Finding.of(CODE, "found in reading").build()));

        Report report = validation.finish();

        assertThat(record.isAccepted()).isTrue();
        assertThat(record.findings()).isEmpty();
        assertThat(report.recordsWithFindings()).isZero();
        assertThat(report.findings()).isEmpty();
        assertThat(report.countsByCode()).isEmpty();
        assertThat(report.countAll()).isZero();
        assertThat(report.suppressions()).isEqualTo(Map.of(ALL, 2L));
    }

    @Test
    void theFirstThatFitsCountsAndTheSameOneTwiceIsOne() {
        Suppression narrow = ALL.about("location:murzuq");
        Validator validator = Validator.builder()
                .suppress(narrow)
                .suppress(ALL)
                .suppress(narrow)
                .build();

        Report report =
                report(validator, finding(CODE), Finding.of(CODE, "other").build(), finding(CODE));

        assertThat(report.suppressions()).containsExactly(Map.entry(narrow, 2L), Map.entry(ALL, 1L));
    }

    @Test
    void aRegradedRuleCanBeSuppressedAndADisabledOneFindsNothingToSuppress() {
        Validator regraded = Validator.builder()
                .regrade(CODE, Severity.ERROR, "strict")
                .suppress(ALL.about("location:murzuq"))
                .build();
        Validator disabled =
                Validator.builder().disable(CODE, "never").suppress(ALL).build();

        assertThat(report(regraded, finding(CODE)).isValid()).isTrue();
        assertThat(report(regraded, Finding.of(CODE, "other").build()).count(Severity.ERROR))
                .isEqualTo(1);
        assertThat(report(disabled, finding(CODE)).suppressions()).isEqualTo(Map.of(ALL, 0L));
    }

    @Test
    void anErrorOfAMilderRuleLeavesNoValueAndStays() {
        Suppression words = Suppression.of("value.unknown-code", "open list");
        Validator validator = Validator.builder().suppress(words).build();
        Validation validation = validator.start();

        validation.reject(
                InputPosition.ofSource("x"),
                List.of(Finding.of("value.unknown-code", "date_prec is not between 1 and 5: 6")
                        .severity(Severity.ERROR)
                        .build()));

        assertThat(validation.finish().countsByCode()).isEqualTo(Map.of("value.unknown-code", 1L));
        assertThat(validation.finish().suppressions()).isEqualTo(Map.of(words, 0L));
    }

    @Test
    void aRecordWhoseErrorIsSuppressedIsAccepted() {
        Suppression duplicate =
                Suppression.of("ref.duplicate-id", "two exports were joined").about("actor:a");
        Validation validation = Validator.builder().suppress(duplicate).build().start();
        for (String id : List.of("a", "a", "b", "b")) {
            validation.accept(
                    Actor.of(id, ActorKind.OTHER, id), RecordPlace.of(InputPosition.ofSource("x")), List.of());
        }

        Report report = validation.finish();

        assertThat(report.recordsAccepted()).isEqualTo(3);
        assertThat(report.recordsRejected()).isEqualTo(1);
        assertThat(report.suppressions()).isEqualTo(Map.of(duplicate, 1L));
    }

    @Test
    void whatReadingFoundIsAboutTheRecordsThing() {
        Suppression unknown = Suppression.of("model.unknown-property", "ours").about("actor:a");
        Validation validation = Validator.builder().suppress(unknown).build().start();
        Finding found = Finding.of("model.unknown-property", "x").build();

        validation.accept(
                Actor.of("a", ActorKind.OTHER, "a"), RecordPlace.of(InputPosition.ofSource("x")), List.of(found));
        validation.accept(
                Actor.of("b", ActorKind.OTHER, "b"), RecordPlace.of(InputPosition.ofSource("x")), List.of(found));

        Report report = validation.finish();
        assertThat(report.suppressions()).isEqualTo(Map.of(unknown, 1L));
        assertThat(report.findings())
                .extracting(Finding::subject)
                .allSatisfy(subject -> assertThat(subject).hasToString("Optional[actor:b]"));
    }

    @Test
    void aRuleOfTheCallersOwnCanBeSuppressed() {
        RecordRule<Actor> own = new RecordRule<>() {
            @Override
            public String code() {
                return "own.name";
            }

            @Override
            public Severity severity() {
                return Severity.ERROR;
            }

            @Override
            public Class<Actor> type() {
                return Actor.class;
            }

            @Override
            public void check(Actor actor, RecordPlace place, Consumer<Finding> findings) {
                findings.accept(Finding.builder()
                        .code(code())
                        .severity(severity())
                        .message("name")
                        .about(actor)
                        .build());
            }
        };
        Suppression suppression = Suppression.of("own.name", "known").about("actor:a");
        Validator validator =
                Validator.builder().rule(own).suppress(suppression).build();
        Validation validation = validator.start();

        validation.accept(Actor.of("a", ActorKind.OTHER, "a"), RecordPlace.of(InputPosition.ofSource("x")), List.of());

        assertThat(validation.finish().isValid()).isTrue();
        assertThat(validation.finish().suppressions()).isEqualTo(Map.of(suppression, 1L));
    }

    @Test
    void theReportAsTextListsThem() {
        Validator validator = Validator.builder()
                .suppress(ALL.inInput("libya-*").at("where_coordinates"))
                .suppress(
                        Suppression.of("ucdp.estimate-order", "checked\nagain").about("operation:ucdp-ged-84006"))
                .build();

        assertThat(ReportText.render(report(validator, finding(CODE)))).contains("""
                        suppressed 1 of text.not-nfc in libya-* at where_coordinates: kept as printed
                        suppressed 0 of ucdp.estimate-order about operation:ucdp-ged-84006: checked\\u000aagain
                        """);
    }

    @Test
    void refusesWhatCannotBeSuppressed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Suppression.of("json.syntax", "known"))
                .withMessage("rule cannot be suppressed, since its fault leaves no value: json.syntax");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Suppression.of(CODE, " "))
                .withMessage("reason is blank: text.not-nfc");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Suppression.of("Text", "known"))
                .withMessage("code is not dotted lower-kebab: Text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ALL.inInput(""))
                .withMessage("input is blank: text.not-nfc");
        assertThatIllegalArgumentException().isThrownBy(() -> ALL.at(" ")).withMessage("place is blank: text.not-nfc");
        assertThatThrownBy(() -> ALL.about("ged-84006")).isInstanceOf(MalformedValueException.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validator.builder().suppress(Suppression.of("no.such-rule", "known")))
                .withMessage("there is no rule with this code: no.such-rule");
    }

    @Test
    void settingsAddToWhatIsThere() {
        RuleSettings settings = RuleSettings.builder()
                .suppress(ALL)
                .regrade("claim.duplicate", Severity.ERROR, "strict")
                .regrade("claim.duplicate", Severity.INFO, "mild")
                .build();

        Report report = report(Validator.builder()
                .suppress(Suppression.of(CODE, "first"))
                .disable("claim.duplicate", "never")
                .settings(settings)
                .build());

        assertThat(report.suppressions().keySet()).containsExactly(Suppression.of(CODE, "first"), ALL);
        assertThat(report.ruleChanges())
                .containsExactly(RuleChange.regraded("claim.duplicate", Severity.WARNING, Severity.INFO, "mild"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RuleSettings.builder().regrade("json.syntax", Severity.INFO, "x"))
                .withMessage("rule cannot be changed, since its fault leaves no value: json.syntax");
    }
}
