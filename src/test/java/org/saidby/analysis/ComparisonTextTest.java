package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.saidby.OperationKind.AIRSTRIKE;
import static org.saidby.SourceKind.OUTLET;
import static org.saidby.SpeechAct.STATED;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.GoldenText;
import org.saidby.Link;
import org.saidby.Operation;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.SpeechAct;
import org.saidby.When;
import org.saidby.example.SouthernLibya;
import org.saidby.internal.TextWidth;

class ComparisonTextTest {

    private static final Source HERALD = Source.of("herald", OUTLET, "Herald");
    private static final Source POST = Source.of("post", OUTLET, "Post");

    private static Operation strike(String id, String label) {
        return Operation.builder().id(id).kind(AIRSTRIKE).label(label).build();
    }

    private static Claim killed(String id, long number, Operation strike, Source source) {
        return Claim.that(Casualties.killed(Count.exactly(number)))
                .about(strike)
                .saidBy(source, STATED, When.on("2019-09-27"))
                .id(id)
                .build();
    }

    private static String render(Dataset dataset) {
        return ComparisonText.render(ComparisonReport.of(dataset));
    }

    @Test
    void tellsTheWorkedExampleToAPerson() throws IOException {
        GoldenText.check("analysis/southern-libya.seen.txt", render(SouthernLibya.dataset()));
    }

    @Test
    void theOrderOfTheDatasetChangesNothing() {
        Dataset dataset = SouthernLibya.dataset();

        assertThat(render(GoldenText.turned(dataset))).isEqualTo(render(dataset));
    }

    @Test
    void noLineIsWiderThanATerminal() {
        assertThat(render(SouthernLibya.dataset()).lines())
                .allSatisfy(line -> assertThat(TextWidth.of(line)).isLessThanOrEqualTo(100));
    }

    @Test
    void marksWhoContradictsWhomAndWhoStandsBehindIt() {
        Operation strike = strike("s", "the strike");
        Dataset dataset = Dataset.builder()
                .id("d")
                .add(HERALD, POST, strike, killed("a", 8, strike, HERALD), killed("b", 10, strike, POST))
                .build();

        assertThat(render(dataset)).isEqualTo("""
                        d
                        2 claims answer 1 question about 1 subject.
                        Pairs of claims that answer the same question: 0 agree, 0 can both be so, 1 contradict each other, 0
                          cannot be compared.

                        Signs: = another source says the same; ~ others say what can be so as well; x others say what
                        cannot be so as well; ? others say what cannot be compared; no sign: nobody else tells.
                        (conducted it), (a victim of it) and the like: the part it is coded with in what it speaks of;
                        (belongs with ...): the part of another that it belongs together with.


                        the strike (operation:s)
                        ########################
                        Recorded as: airstrike

                        Who says so | killed in all
                        ============+==============
                        Herald      | x 8
                        ------------+--------------
                        Post        | x 10
                        ------------+--------------

                        How the answers stand to each other:
                          killed in all
                              x 8 and 10 have no number in common
                                a against b

                        Who stands behind it:
                          killed in all
                              8: 1 claim, 1 origin: Herald
                              10: 1 claim, 1 origin: Post
                        """);
    }

    @Test
    void tellsWhoPassedOnAllAndWhoSome() {
        Operation strike = strike("s", "the strike");
        Source radio = Source.of("radio", OUTLET, "Radio");
        Dataset dataset = Dataset.builder()
                .id("d")
                .add(HERALD, POST, radio, strike)
                .add(killed("a", 8, strike, HERALD).toBuilder()
                        .relayedBy(Link.of(POST, SpeechAct.REPORTED))
                        .relayedBy(Link.of(radio, SpeechAct.REPORTED))
                        .build())
                .add(killed("b", 10, strike, HERALD).toBuilder()
                        .relayedBy(Link.of(radio, SpeechAct.REPORTED))
                        .build())
                .build();

        assertThat(render(dataset)).contains("""
                Herald          | x 8
                via Radio       | x 10
                some via Post   |
                ----------------+--------------
                """);
    }

    @Test
    void whatWouldActOnATerminalIsShown() {
        Operation strike = strike("s", "red \u001b[31m \u202e strike\nnext");
        Dataset dataset = Dataset.builder()
                .id("d")
                .add(HERALD, strike, killed("a", 8, strike, HERALD))
                .build();

        assertThat(render(dataset))
                .contains("\nred \\u001b[31m \\u202e strike\\u000anext (operation:s)\n")
                .doesNotContain("\u001b", "\u202e");
    }

    @Test
    void wideCharactersKeepTheColumnsInLine() {
        Operation strike = strike("s", "the strike");
        Source wide = Source.of("wide", OUTLET, "\u65b0\u805e\u65b0\u805e");
        Dataset dataset = Dataset.builder()
                .id("d")
                .add(HERALD, wide, strike, killed("a", 8, strike, HERALD), killed("b", 10, strike, wide))
                .build();

        assertThat(render(dataset)).contains("""
                Herald      | x 8
                ------------+--------------
                \u65b0\u805e\u65b0\u805e    | x 10
                """);
    }

    @Test
    void showsThoseWithContradictionsFirstWhereThereAreTooMany() {
        Operation calm = strike("a", "the calm one");
        Operation strike = strike("b", "the strike");
        Dataset dataset = Dataset.builder()
                .id("d")
                .add(HERALD, POST, calm, strike)
                .add(killed("c", 3, calm, HERALD), killed("a", 8, strike, HERALD), killed("b", 10, strike, POST))
                .build();
        ComparisonReport report = ComparisonReport.of(
                dataset, ComparisonReportOptions.builder().maxSubjects(1).build());

        assertThat(report.subjectCount()).isEqualTo(2);
        assertThat(report.subjects()).extracting(SubjectMatrix::name).containsExactly("the strike");
        assertThat(ComparisonText.render(report))
                .endsWith("\n1 of 2 subjects are shown, those with contradictions first.\n");
    }

    @Test
    void tellsOfTheDayByWhichItLooksBack() {
        ComparisonReport report = ComparisonReport.of(
                SouthernLibya.dataset(),
                ComparisonReportOptions.builder()
                        .about(Ref.parse("operation:strike-2019-09-19"))
                        .asOf(AsOf.saidBy(LocalDate.of(2019, 10, 1)))
                        .build());

        assertThat(ComparisonText.render(report))
                .contains(
                        "\nAs of 2019-10-01: 65 claims had been said and stood. Left out: 3 later ones, 0 superseded, 0\n")
                .doesNotContain("x05-unsubstantiated");
    }

    @Test
    void listsWhatWasLeftOutAndWhy() {
        Operation strike = strike("s", "the strike");
        Claim first = killed("a", 8, strike, HERALD);
        Claim second =
                killed("b", 9, strike, HERALD).toBuilder().supersedes(first).build();
        Dataset dataset =
                Dataset.builder().id("d").add(HERALD, strike, first, second).build();

        assertThat(render(dataset)).endsWith("""


                Left out, since others correct them or take them back:
                  a: superseded by b
                """);
    }

    @Test
    void aDatasetWithoutClaimsHasNoSubjects() {
        assertThat(render(Dataset.builder().id("d").build()))
                .isEqualTo(
                        "d\n0 claims answer 0 questions about 0 subjects.\nNo two claims answer the same question.\n");
    }

    @Test
    void refusesLimitsBelowTheirLeast() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComparisonReportOptions.builder().maxRows(0).build())
                .withMessage("limit is below its least: maxSubjects 0, maxRows 1, maxPairs 0");
    }
}
