package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saidby.analysis.ComparedPair;
import org.saidby.analysis.Corroboration;
import org.saidby.analysis.OvertakenClaim;
import org.saidby.analysis.Question;
import org.saidby.analysis.Verdict;
import org.saidby.example.FirstAnalyses;
import org.saidby.example.FirstExports;
import org.saidby.example.FirstPieces;
import org.saidby.example.FirstSteps;
import org.saidby.example.SouthernLibya;
import org.saidby.validation.Checked;
import org.saidby.validation.LossReport;
import org.saidby.validation.Validator;

class ReadmeTest {

    private static final List<String> EXAMPLES =
            List.of("FirstSteps", "FirstPieces", "FirstAnalyses", "FirstImports", "FirstViews", "FirstExports");
    private static final Pattern IMPORT = Pattern.compile("^(import [^;]+;)", Pattern.MULTILINE);
    private static final Pattern SHOWN = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern RUN = Pattern.compile("// README: \\w+\n(.*?)\\s*// README: end", Pattern.DOTALL);

    @Test
    void showsTheCodeThatTheBuildCompiles() throws IOException {
        List<String> shown = blocks(SHOWN, Path.of("README.md"));

        assertThat(shown)
                .filteredOn(block -> !block.startsWith("import"))
                .containsExactlyInAnyOrderElementsOf(compiled());
    }

    @Test
    void importsWhatTheExamplesImport() throws IOException {
        List<String> imports = new ArrayList<>();
        for (String example : EXAMPLES) {
            imports.addAll(blocks(IMPORT, source(example)));
        }

        assertThat(blocks(IMPORT, Path.of("README.md"))).isNotEmpty().isSubsetOf(imports);
    }

    @Test
    void buildsTheOtherPiecesWithNothingWorseThanThatOnlyPartiesSpeak() {
        assertThat(Validator.standard().validate(FirstPieces.build()).countsByCode())
                .isEqualTo(Map.of("attribution.anonymous-only", 1L, "attribution.interested-only", 3L));
    }

    @Test
    void buildsADatasetWithoutAnythingToComplainAbout() {
        assertThat(Validator.standard().validate(FirstSteps.build()).countsByCode())
                .isEqualTo(Map.of("attribution.anonymous-only", 1L));
    }

    @Test
    void resolvesATimeToTheDayThatItSays() {
        Dataset dataset = FirstSteps.build();
        Operation strike = dataset.operations().get(0);

        assertThat(FirstSteps.dates(dataset, strike).date()).hasToString("Optional[2019-10-01]");
        assertThat(FirstSteps.dates(dataset, strike).toEnglish()).isEqualTo("1 October 2019");
    }

    @Test
    void tellsByADigestWhetherACopyHoldsTheSame() {
        Dataset dataset = FirstSteps.build();
        Claim claim = dataset.claims().get(0);
        List<Claim> reversed = List.of(dataset.claims().get(1), claim);

        assertThat(FirstSteps.isSame(
                        dataset, claim, dataset.toBuilder().claims(reversed).build()))
                .isTrue();
        assertThat(FirstSteps.isSame(
                        dataset, claim, dataset.toBuilder().title("another").build()))
                .isFalse();
    }

    @Test
    void tellsWhoStandsBehindANumberAndWhichOneToTake() {
        Dataset dataset = FirstSteps.build();
        Operation strike = dataset.operations().get(0);

        assertThat(FirstAnalyses.corroborate(dataset, strike)).isEqualTo("1 to 1, interested: []");
        assertThat(Corroboration.of(FirstPieces.build(), Question.killed(Ref.parse("operation:kunduz-2015-10-03"))))
                .hasToString("""
                        1 origin: msf (interested)
                          interested: source:msf is actor:msf; actor:msf has the role victim in operation:kunduz-2015-10-03
                        superseded: killed-22
                        """);
        assertThat(FirstAnalyses.resolve(dataset, strike)).hasToString("""
                        killed in operation:strike-2019-09-26, by named speakers only, then latest: 17 (one claim is left)
                          used: killed-17: 17
                        """);
    }

    @Test
    void comparesWhatItSays() {
        Dataset dataset = SouthernLibya.dataset();
        Operation strike = dataset.operation(Id.of("strike-2019-09-19")).orElseThrow();

        assertThat(FirstAnalyses.compare(dataset, strike).pairs(Verdict.CONTRADICT))
                .extracting(ComparedPair::toString)
                .contains("x01-killed-8 and x02-killed-10: CONTRADICT: [8,8] and [10,10] have no number in common");
    }

    @Test
    void looksBackThroughACorrection() {
        Dataset dataset = FirstSteps.build();
        Claim corrected = Claim.that(Casualties.killed(Count.exactly(16)))
                .about(dataset.operations().get(0))
                .saidBy(dataset.sources().get(0), SpeechAct.STATED, When.on("2019-09-30"))
                .supersedes(Id.<Claim>of("killed-17"))
                .id("killed-16")
                .build();

        assertThat(FirstAnalyses.lookBack(dataset.toBuilder().add(corrected).build())
                        .superseded())
                .extracting(OvertakenClaim::reason)
                .containsExactly("superseded by killed-16");
    }

    @Test
    void namesWhatChangedBetweenTwoStates() {
        Dataset old = FirstSteps.build();
        Claim noted = old.claims().get(0).toBuilder().note("read twice").build();
        Dataset now =
                old.toBuilder().claims(List.of(noted, old.claims().get(1))).build();

        assertThat(FirstAnalyses.difference(old, now).changes()).hasToString("[changed claim:killed-17 (note)]");
    }

    @Test
    void writesAMapAndTellsWhatIsNotInIt(@TempDir Path directory) throws IOException {
        LossReport losses = FirstExports.map(SouthernLibya.dataset(), directory);

        assertThat(directory.resolve("libya.geojson")).isNotEmptyFile();
        assertThat(losses.records()).isEqualTo(10);
        assertThat(losses.of("claim.casualties.total.hedge", "export.flattened"))
                .isPresent();
    }

    @Test
    void writesFlatTablesAndReadsThemBack(@TempDir Path directory) throws IOException {
        Dataset dataset = FirstSteps.build();

        Checked<Dataset> read = FirstExports.flatTables(dataset, directory);

        assertThat(read.requireValid().claims()).isEqualTo(dataset.claims());
        assertThat(directory.resolve("for-excel.csv")).exists();
    }

    @Test
    void thePageOnAnalysisShowsTheSameCode() throws IOException {
        assertThat(blocks(SHOWN, Path.of("src/site/markdown/analysis.md")))
                .containsAll(compiled().stream()
                        .filter(block -> block.contains("AsOf.")
                                || block.contains("DatasetDiff")
                                || block.contains("Reconciler"))
                        .toList());
    }

    private static List<String> compiled() throws IOException {
        List<String> compiled = new ArrayList<>();
        for (String file : EXAMPLES) {
            compiled.addAll(blocks(RUN, source(file)));
        }
        return compiled;
    }

    private static Path source(String example) {
        return Path.of("src/example/java/org/saidby/example", example + ".java");
    }

    private static List<String> blocks(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(result -> result.group(1).stripIndent().strip())
                .toList();
    }
}
