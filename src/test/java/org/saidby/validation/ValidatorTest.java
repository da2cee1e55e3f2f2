package org.saidby.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.saidby.validation.TestWorld.OUTLET;
import static org.saidby.validation.TestWorld.found;
import static org.saidby.validation.TestWorld.killed;
import static org.saidby.validation.TestWorld.with;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Dataset;
import org.saidby.Source;

class ValidatorTest {

    private static final Dataset FAULTY = with(
            Actor.of("a", ActorKind.of("junta"), "a\u0000b"),
            killed("c", 3).citedBy(OUTLET).build());

    @Test
    void aWorldWithoutFaultIsValidAndSilent() {
        Report report = Validator.standard().validate(TestWorld.world().build());

        assertThat(report.findings()).isEmpty();
        assertThat(report.isValid()).isTrue();
        assertThat(report.recordsRead()).isEqualTo(12);
        assertThat(report.recordsAccepted()).isEqualTo(12);
        assertThat(report.ruleSetVersion()).isEqualTo("1");
    }

    @Test
    void aDisabledRuleFindsNothingAndTheReportSaysSo() {
        Validator validator = Validator.builder()
                .disable("text.control-char", "the archive strips them")
                .build();

        Report report = validator.validate(FAULTY);

        assertThat(report.count("text.control-char")).isZero();
        assertThat(report.ruleChanges())
                .containsExactly(RuleChange.disabled("text.control-char", Severity.WARNING, "the archive strips them"));
    }

    @Test
    void aRuleNotRunIsNotNamedWhenItIsDisabled() {
        Validator validator =
                Validator.builder().disable("time.future", "no clock here").build();

        assertThat(validator.validate(FAULTY).rulesNotRun())
                .extracting(RuleNotRun::code)
                .doesNotContain("time.future");
    }

    @Test
    void aRuleGradedUpRejectsRecords() {
        Validator validator = Validator.builder()
                .regrade("attribution.circular", Severity.ERROR, "our house rule")
                .build();

        Report report = validator.validate(FAULTY);

        assertThat(report.recordsRejected()).isEqualTo(1);
        assertThat(found(report))
                .contains("error attribution.circular /claims/2/attribution/chain/2/source"
                        + " source stands twice in the chain: nyt");
        assertThat(report.ruleChanges())
                .containsExactly(RuleChange.regraded(
                        "attribution.circular", Severity.WARNING, Severity.ERROR, "our house rule"));
    }

    @Test
    void aDatasetWideRuleGradedDownLeavesTheReportValid() {
        Dataset partial =
                Dataset.builder().id("part").add(killed("c", 1).build()).build();
        Validator validator = Validator.builder()
                .regrade("ref.unresolved", Severity.INFO, "an excerpt")
                .build();

        assertThat(Validator.standard().validate(partial).isValid()).isFalse();
        assertThat(validator.validate(partial).isValid()).isTrue();
        assertThat(validator.validate(partial).count(Severity.INFO)).isGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "no.such-rule, x, there is no rule with this code: no.such-rule",
        "text.not-nfc, ' ', reason is blank: text.not-nfc",
        "json.syntax, x, 'rule cannot be changed, since its fault leaves no value: json.syntax'"
    })
    void refusesChangesThatMakeNoSense(String code, String reason, String message) {
        Validator.Builder builder = Validator.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.disable(code, reason))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.regrade(code, Severity.INFO, reason))
                .withMessage(message);
    }

    @Test
    void anErrorOfAMildRuleThatAReaderRaisedStays() {
        Validation validation = Validator.builder()
                .disable("value.unknown-code", "many vendors")
                .build()
                .start();
        Finding closed = Finding.of("value.unknown-code", "date_prec is not 1 to 5: 9")
                .severity(Severity.ERROR)
                .build();

        assertThat(validation
                        .accept(OUTLET, RecordPlace.of(InputPosition.ofSource("x")), List.of(closed))
                        .isAccepted())
                .isFalse();
    }

    @Test
    void capsSamplesAndKeepsCountsExact() {
        Dataset.Builder dataset = TestWorld.world();
        for (int i = 0; i < 20; i++) {
            dataset.add(Actor.of("a" + i, ActorKind.of("junta"), "a\u0000b"));
        }
        Report report = Validator.builder().samples(3, 5).build().validate(dataset.build());

        assertThat(report.count("text.control-char")).isEqualTo(20);
        assertThat(report.count("value.unknown-code")).isEqualTo(20);
        assertThat(report.countAll()).isEqualTo(40);
        assertThat(report.findings())
                .extracting(Finding::code)
                .containsExactly(
                        "text.control-char",
                        "value.unknown-code",
                        "text.control-char",
                        "value.unknown-code",
                        "text.control-char");
    }

    @Test
    void countsByCodeAreSorted() {
        assertThat(Validator.standard().validate(FAULTY).countsByCode().keySet())
                .containsExactly("attribution.circular", "text.control-char", "value.unknown-code");
    }

    @Test
    void refusesNegativeCaps() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validator.builder().samples(-1, 5))
                .withMessage("samples are negative: -1");
    }

    @Test
    void runsARuleOfTheCallersOwn() {
        Validator validator = Validator.builder()
                .rule(new ShortNames())
                .regrade("house.short-name", Severity.INFO, "only a hint")
                .build();

        assertThat(found(validator.validate(with(Source.of("s", org.saidby.SourceKind.OTHER, "ab")))))
                .containsExactly("info house.short-name /sources/3/name name is shorter than 3 characters: ab");
    }

    @Test
    void refusesACodeThatIsTakenOrMalformed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validator.builder().rule(new ShortNames("ref.self")))
                .withMessage("code is taken by the catalogue: ref.self");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Validator.builder().rule(new ShortNames("Short")))
                .withMessage("code is not dotted lower-kebab: Short");
    }

    private record ShortNames(String code) implements RecordRule<Source> {

        ShortNames() {
            this("house.short-name");
        }

        @Override
        public Severity severity() {
            return Severity.WARNING;
        }

        @Override
        public Class<Source> type() {
            return Source.class;
        }

        @Override
        public void check(Source source, RecordPlace place, Consumer<Finding> findings) {
            if (source.name().length() < 3) {
                findings.accept(Finding.builder()
                        .code(code)
                        .severity(severity())
                        .message("name is shorter than 3 characters: " + source.name())
                        .at(place.at("/name"))
                        .about(source)
                        .build());
            }
        }
    }
}
