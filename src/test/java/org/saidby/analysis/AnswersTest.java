package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Claim;
import org.saidby.CountingUnit;
import org.saidby.Dataset;
import org.saidby.Harm;
import org.saidby.Id;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Polarity;
import org.saidby.Ref;
import org.saidby.Role;
import org.saidby.TallyScope;
import org.saidby.When;
import org.saidby.example.SouthernLibya;

/** What the claims of the worked example answer. */
class AnswersTest {

    private static final Dataset DATASET = SouthernLibya.dataset();
    private static final Answers ANSWERS = Answers.of(DATASET);
    private static final Ref THE_19TH = Ref.parse("operation:strike-2019-09-19");

    @Test
    void everyClaimAnswersSomething() {
        assertThat(DATASET.claims())
                .allSatisfy(claim ->
                        assertThat(ANSWERS.by(claim)).as(claim.id().text()).isNotEmpty());
    }

    @Test
    void listsTheDeadWhateverTheyAreCalledById() {
        assertThat(texts(ANSWERS.to(Question.total(THE_19TH, Harm.KILLED))))
                .containsExactly("s11-killed-8: eight", "x01-killed-8: 8", "x02-killed-10: 10", "x08-killed-8: 8");
    }

    @Test
    void asksForSubgroupsByLabelWithoutRegardToLetterCase() {
        assertThat(texts(ANSWERS.to(Question.part(THE_19TH, Harm.KILLED, " CIVILIANS"))))
                .containsExactly(
                        "x01-no-civilians-known: none as far as known at the time",
                        "x04-civilians-killed: an unspecified number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "s01-airstrike-on-thursday | kind of operation:strike-2019-09-26; time of operation:strike-2019-09-26; "
                        + "place of operation:strike-2019-09-26",
                "s05-air-force-reaper-drone | who has the role conducted in operation:strike-2019-09-26; "
                        + "means of actor:us-air-force in the role conducted in operation:strike-2019-09-26",
                "s11-killed-8 | killed in operation:strike-2019-09-19; "
                        + "what those are called who were killed in operation:strike-2019-09-19; "
                        + "party of those killed in operation:strike-2019-09-19; "
                        + "ISIS fighters of actor:islamic-state killed in operation:strike-2019-09-19",
                "x03-ali-al-tabawi-killed | people of actor:ali-al-tabawi killed in operation:strike-2019-09-19",
                "s21-khazmi-facilitator-and-recruiter | group of actor:khazmi; role of actor:khazmi in actor:isis-libya",
                "s24-khazmi-fled-to-the-desert | where actor:khazmi was (moved-to)",
                "s18-no-further-details | response about operation:strike-2019-09-26",
                "s32-strikes-may-err | assessment (risk) of location:southern-libya",
                "x02-four-airstrikes | number of units (strike) of operation:strike-2019-09-19",
                "s02-third-in-a-week | place of operation:strike-2019-09-26 in a sequence of units (strike) among airstrike by "
                        + "us-military against islamic-state within southern-libya"
            })
    void takesAClaimApartIntoItsQuestions(String claim, String questions) {
        assertThat(ANSWERS.by(claim(claim)).stream()
                        .map(answer -> answer.question().toString())
                        .toList())
                .isEqualTo(List.of(questions.split("; ")));
    }

    @Test
    void whoFindsAClaimUnsubstantiatedDeniesIt() {
        Question standing = Question.of(QuestionKind.STANDING, Ref.parse("claim:x04-civilians-killed"));

        assertThat(texts(ANSWERS.to(standing)))
                .containsExactly(
                        "x04-civilians-killed: claim:x04-civilians-killed",
                        "x05-unsubstantiated: not claim:x04-civilians-killed");
        assertThat(ANSWERS.by(claim("x05-unsubstantiated")))
                .extracting(Answer::polarity)
                .containsExactly(Polarity.POSITIVE, Polarity.NEGATIVE);
        assertThat(ANSWERS.by(claim("x04-civilians-killed"))).hasSize(2);
    }

    @Test
    void scopesInAnotherOrderAskTheSameQuestion() {
        TallyScope one = TallyScope.builder()
                .addKind(OperationKind.AIRSTRIKE)
                .addKind(OperationKind.ARTILLERY)
                .addTime(When.on("2018").withWords("the year before"))
                .build();
        TallyScope other = TallyScope.builder()
                .addKind(OperationKind.ARTILLERY)
                .addKind(OperationKind.AIRSTRIKE)
                .addTime(When.on("2018"))
                .build();

        assertThat(Question.tally(THE_19TH, CountingUnit.STRIKE, one))
                .isEqualTo(Question.tally(THE_19TH, CountingUnit.STRIKE, other))
                .hasSameHashCodeAs(Question.tally(THE_19TH, CountingUnit.STRIKE, other))
                .isNotEqualTo(Question.tally(THE_19TH, CountingUnit.STRIKE));
    }

    @Test
    void whatIsAboutAnOperationIncludesClaimsAboutClaimsAboutIt() {
        Answers about = ANSWERS.about(THE_19TH);

        assertThat(about.questions())
                .extracting(Question::subject)
                .containsOnly(THE_19TH, Ref.parse("claim:x04-civilians-killed"));
        assertThat(about.all().map(Answer::claim).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(DATASET.claimsAbout(THE_19TH).stream(), Stream.of(claim("x05-unsubstantiated")))
                                .toList());
    }

    @Test
    void whatIsAboutACampaignIncludesItsParts() {
        Operation campaign = DATASET.operation(Id.of("strikes-2019-09")).orElseThrow();

        assertThat(ANSWERS.about(campaign).questions())
                .extracting(Question::subject)
                .containsOnly(campaign.ref());
        assertThat(ANSWERS.aboutWithParts(campaign).questions())
                .extracting(question -> question.subject().toString())
                .contains(
                        "operation:strikes-2019-09",
                        "operation:strike-2019-09-19",
                        "operation:strike-2019-09-24",
                        "operation:strike-2019-09-26",
                        "claim:x04-civilians-killed")
                .hasSize(ANSWERS.about(campaign).questions().size()
                        + ANSWERS.about(THE_19TH).questions().size()
                        + ANSWERS.about(Ref.parse("operation:strike-2019-09-24"))
                                .questions()
                                .size()
                        + ANSWERS.about(Ref.parse("operation:strike-2019-09-26"))
                                .questions()
                                .size());
    }

    @Test
    void whatIsAboutAnActorIncludesWhereItIsNamed() {
        Ref khazmi = Ref.parse("actor:khazmi");

        assertThat(ANSWERS.about(khazmi).questions())
                .extracting(Question::subject)
                .containsOnly(khazmi, Ref.parse("operation:strikes-2019-09"));
        assertThat(ANSWERS.about(khazmi).questions())
                .contains(Question.participant(Ref.parse("operation:strikes-2019-09"), Role.TARGETED));
    }

    @Test
    void deniesSeveralThingsTogetherIfAClaimAnswersSeveralQuestions() {
        Claim denial = claim("s01-airstrike-on-thursday").toBuilder().negated().build();

        assertThat(Answers.of(DATASET, List.of(denial)).all()).hasSize(3).allMatch(Answer::deniedTogether);
        assertThat(ANSWERS.by(claim("x05-no-civilian-casualties"))).noneMatch(Answer::deniedTogether);
    }

    @Test
    void theOrderOfTheDatasetChangesNothing() {
        for (int seed = 0; seed < 20; seed++) {
            List<Claim> claims = new ArrayList<>(DATASET.claims());
            Collections.shuffle(claims, new Random(seed));

            Answers shuffled = Answers.of(DATASET.toBuilder().claims(claims).build());

            assertThat(shuffled.questions()).isEqualTo(ANSWERS.questions());
            assertThat(shuffled.all()).containsExactlyElementsOf(ANSWERS.all().toList());
        }
    }

    @Test
    void nobodyAnswersWhatNobodyWasAsked() {
        assertThat(ANSWERS.to(Question.total(THE_19TH, Harm.DISPLACED))).isEmpty();
        assertThat(ANSWERS.about(Ref.parse("actor:nobody")).questions()).isEmpty();
    }

    private static Claim claim(String id) {
        Optional<Claim> claim = DATASET.claim(Id.of(id));
        return claim.orElseThrow(() -> new AssertionError("no claim " + id));
    }

    private static List<String> texts(List<Answer> answers) {
        return answers.stream().map(Answer::toString).toList();
    }
}
