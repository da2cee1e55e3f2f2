package org.saidby.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.validation.InputPosition.Builder;

class FindingTest {

    @Test
    void takesTheSeverityOfTheCatalogue() {
        Finding finding = Finding.of("text.bom", "byte order mark was skipped").build();

        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.position()).isEmpty();
        assertThat(finding.withSeverity(Severity.ERROR).severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.withSeverity(Severity.INFO)).isSameAs(finding);
    }

    @Test
    void keepsArgumentsInTheirOrder() {
        Finding finding = Finding.of("value.empty", "id is empty")
                .argument("z", 1)
                .argument("a", 2)
                .build();

        assertThat(finding.arguments()).containsExactly(Map.entry("z", "1"), Map.entry("a", "2"));
    }

    @Test
    void refusesACodeThatTheCatalogueDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.of("house.rule", "x"))
                .withMessage("code is not in the catalogue: house.rule");
    }

    @ParameterizedTest
    @ValueSource(strings = {"house", "House.rule", "house.", "house.a_b", "house..a", "house.a-", ""})
    void refusesAMalformedCode(String code) {
        Finding.Builder finding =
                Finding.builder().code(code).severity(Severity.INFO).message("x");

        assertThatIllegalArgumentException()
                .isThrownBy(finding::build)
                .withMessage("code is not dotted lower-kebab: " + code);
    }

    @Test
    void takesACodeOfAUser() {
        assertThat(Finding.builder()
                        .code("house.a-b.c1")
                        .severity(Severity.INFO)
                        .message("x")
                        .build()
                        .code())
                .isEqualTo("house.a-b.c1");
    }

    @Test
    void severitiesAreOrderedByConsequence() {
        assertThat(Severity.ERROR.isAtLeast(Severity.WARNING)).isTrue();
        assertThat(Severity.INFO.isAtLeast(Severity.INFO)).isTrue();
        assertThat(Severity.INFO.isAtLeast(Severity.WARNING)).isFalse();
        assertThat(Severity.WARNING.text()).isEqualTo("warning");
    }

    @Test
    void positionsCountFromOneAndBytesFromZero() {
        Builder position = InputPosition.builder();

        assertThat(position.byteOffset(0).line(1).build().source()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InputPosition.builder().line(0).build())
                .withMessage("line is less than 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InputPosition.builder().byteOffset(-1).build())
                .withMessage("byteOffset is less than 0: -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InputPosition.builder().pointer("id").build())
                .withMessage("pointer is neither empty nor begins with a slash: id");
    }

    @Test
    void placesOfPartsLieBelowThatOfTheRecord() {
        RecordPlace place = RecordPlace.of(
                InputPosition.builder().line(3).pointer("/claims/0").build());

        assertThat(place.at("/about").pointer()).contains("/claims/0/about");
        assertThat(place.at("/about").line()).hasValue(3);
    }
}
