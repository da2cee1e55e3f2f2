package org.saidby.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCatalogueTest {

    private static final Path PAGE = Path.of("src/site/markdown/rules.md");

    @Test
    void theCataloguePageSaysWhatTheCodeDoes() throws IOException {
        if (Boolean.getBoolean("saidby.writeRulePage")) {
            Files.writeString(PAGE, RulePage.render());
        }

        assertThat(Files.readString(PAGE))
                .as("rewrite the page by: mvn test -Dtest=RuleCatalogueTest -Dsaidby.writeRulePage=true")
                .isEqualTo(RulePage.render());
    }

    @Test
    void codesAreUniqueAndSorted() {
        List<String> codes = RuleCatalogue.all().stream().map(Rule::code).toList();

        assertThat(codes).isSorted().doesNotHaveDuplicates().allMatch(Finding.CodeSyntax::isCode);
        assertThat(RuleCatalogue.find("no.such-rule")).isEmpty();
    }

    @Test
    void everyRuleSaysAllThereIsToSay() {
        assertThat(RuleCatalogue.all()).allSatisfy(rule -> {
            assertThat(rule.summary()).isNotBlank().doesNotEndWith(".");
            assertThat(rule.why()).isNotBlank().doesNotEndWith(".");
            assertThat(rule.example()).isNotBlank();
            assertThat(rule.remedy()).isNotBlank().doesNotEndWith(".");
            assertThat(rule.state().isEmpty()).isEqualTo(rule.scope() != Rule.Scope.DATASET);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attribution.anonymous-only",
                "attribution.interested-only",
                "operation.unattributed",
                "place.distance-contradicts-points",
                "tally.contradicts-dataset",
                "text.not-nfc",
                "value.unknown-code"
            })
    void vaguenessAndDisagreementAreInformation(String code) {
        assertThat(RuleCatalogue.find(code)).map(Rule::severity).contains(Severity.INFO);
    }

    @Test
    void onlyReadingErrorsAreFixed() {
        assertThat(RuleCatalogue.find("json.syntax")).map(Rule::isFixed).contains(true);
        assertThat(RuleCatalogue.find("text.bom")).map(Rule::isFixed).contains(false);
        assertThat(RuleCatalogue.find("ref.unresolved")).map(Rule::isFixed).contains(false);
    }

    @Test
    void reportsNameTheVersionOfTheBuild() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>saidby</artifactId>\n  <version>" + LibraryVersion.TEXT + "</version>");
    }
}
