package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Harm;
import org.saidby.Id;
import org.saidby.PresenceRelation;
import org.saidby.Ref;
import org.saidby.example.SouthernLibya;

/** Who stands behind the points of the worked example. */
class CorroborationOfTheStoryTest {

    private static final Dataset DATASET = SouthernLibya.dataset();
    private static final Ref THE_19TH = Ref.parse("operation:strike-2019-09-19");
    private static final Ref THE_26TH = Ref.parse("operation:strike-2019-09-26");

    @Test
    void whatTheCommandAndTheMilitarySaidThroughFiveOutletsHasOneOriginThatIsInterested() {
        Corroboration support = Corroboration.of(
                DATASET,
                claims(
                        "x01-killed-8",
                        "x06-killed-11",
                        "x07-killed-17",
                        "x08-killed-11",
                        "x08-killed-8",
                        "s03-killed-17",
                        "s11-killed-8",
                        "s13-killed-11-more"));

        assertThat(support).hasToString("""
                        1 origin: africom, us-military (interested)
                          together: source:africom is actor:africom; actor:africom is part of actor:us-military; \
                        source:us-military is actor:us-military
                          interested: source:africom is actor:africom; actor:africom has the role conducted in \
                        operation:strike-2019-09-19
                          interested: source:africom is actor:africom; actor:africom has the role conducted in \
                        operation:strike-2019-09-24
                          interested: source:us-military is actor:us-military; actor:africom is part of \
                        actor:us-military; actor:africom has the role conducted in operation:strike-2019-09-24
                          interested: source:africom is actor:africom; actor:africom has the role conducted in \
                        operation:strike-2019-09-26
                        relays: libya-herald, libyan-express, nyt
                        """);
        assertThat(support.atLeast()).isEqualTo(1);
        assertThat(support.atMost()).isEqualTo(1);
        assertThat(support.interested()).isEqualTo(support.origins());
    }

    @Test
    void aScholarAndAnalystsWhomNobodyNamesAreOneOriginOrTwo() {
        Corroboration support =
                Corroboration.of(DATASET, Question.presence(Ref.parse("actor:khazmi"), PresenceRelation.MOVED_TO));

        assertThat(support).hasToString("""
                        1 to 2 origins: analysts (unnamed); wehrey
                        relays: nyt
                        """);
        assertThat(support.claims())
                .extracting(claim -> claim.id().text())
                .containsExactly("s24-khazmi-fled-to-the-desert", "s29-khazmi-fled-south");
        assertThat(support.atLeast()).isEqualTo(1);
        assertThat(support.atMost()).isEqualTo(2);
    }

    @Test
    void whatOtherOfficialsToldIsNoClaimOfTheCommand() {
        Corroboration support = Corroboration.about(DATASET, THE_26TH);

        assertThat(group(support, "africom").claims())
                .extracting(claim -> claim.id().text())
                .contains("s03-killed-17")
                .doesNotContain("s05-air-force-reaper-drone");
        assertThat(group(support, "other-officials"))
                .hasToString("other-officials (unnamed)")
                .extracting(group -> group.claims().get(0).id().text())
                .isEqualTo("s05-air-force-reaper-drone");
    }

    @Test
    void theOriginOfWhomTheStrikesTargetedIsUnnamedAndThreeLinksAway() {
        OriginGroup origin = Corroboration.of(DATASET, claims("s20-khazmi-targeted"))
                .origins()
                .get(0);

        assertThat(origin).hasToString("libyan-social-media (unnamed)");
        assertThat(origin.linksToReader()).isEqualTo(3);
    }

    @Test
    void theOneNumberOfTheDeadHasAnInterestedOriginAndTheOtherNone() {
        Corroborator points = Corroborator.in(DATASET);
        Question dead = Question.total(THE_19TH, Harm.KILLED);
        List<Answer> answers = Answers.of(DATASET).to(dead);

        assertThat(answers)
                .extracting(answer -> answer.claim().id().text() + " "
                        + points.of(answer).claims().size() + " "
                        + points.of(answer).origins())
                .containsExactly(
                        "s11-killed-8 3 [africom (interested)]",
                        "x01-killed-8 3 [africom (interested)]",
                        "x02-killed-10 1 [218tv]",
                        "x08-killed-8 3 [africom (interested)]");
        assertThat(points.of(dead).origins()).hasToString("[218tv, africom (interested)]");
    }

    @Test
    void whoFindsAClaimUnsubstantiatedDeniesIt() {
        Corroboration support =
                Corroboration.of(DATASET, Question.of(QuestionKind.STANDING, Ref.parse("claim:x04-civilians-killed")));

        assertThat(support).hasToString("""
                        1 origin: online-media (unnamed)
                        relays: africom, airwars
                        denials: x05-unsubstantiated
                        """);
    }

    @Test
    void showsWhoGotTheNumbersOfTheDeadFromWhom() {
        assertThat(Corroboration.of(DATASET, Question.total(THE_19TH, Harm.KILLED))
                        .graph())
                .hasToString("""
                        218tv: x02-killed-10
                        africom: s11-killed-8, x01-killed-8, x08-killed-8
                        libya-herald <- africom: x08-killed-8 (reported)
                        nyt <- africom: s11-killed-8 (reported)
                        """);
    }

    @Test
    void theGraphCanBeFollowedEitherWay() {
        SourceGraph graph =
                Corroboration.of(DATASET, Question.total(THE_19TH, Harm.KILLED)).graph();

        assertThat(graph.sources()).extracting(Id::text).containsExactly("218tv", "africom", "libya-herald", "nyt");
        assertThat(graph.claimsOf(Id.of("218tv")))
                .extracting(claim -> claim.id().text())
                .containsExactly("x02-killed-10");
        assertThat(graph.claimsOf(Id.of("nyt"))).isEmpty();
        assertThat(graph.edgesFrom(Id.of("nyt"))).hasToString("[nyt <- africom: s11-killed-8 (reported)]");
        assertThat(graph.edgesTo(Id.of("africom"))).isEqualTo(graph.edges()).hasSize(2);
        assertThat(graph.edgesTo(Id.of("nyt"))).isEmpty();
    }

    private static OriginGroup group(Corroboration support, String source) {
        return support.origins().stream()
                .filter(group -> group.sources().contains(Id.of(source)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Claim> claims(String... ids) {
        return Arrays.stream(ids)
                .map(id -> DATASET.claim(Id.<Claim>of(id)).orElseThrow())
                .toList();
    }
}
