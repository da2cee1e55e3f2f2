package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saidby.CountRange;
import org.saidby.CountingUnit;
import org.saidby.Dataset;
import org.saidby.Harm;
import org.saidby.Operation;
import org.saidby.Ref;
import org.saidby.Role;
import org.saidby.example.SouthernLibya;

/** What policies make of the worked example. */
class ResolutionOfTheStoryTest {

    private static final Dataset DATASET = SouthernLibya.dataset();
    private static final Resolver RESOLVER = Resolver.of(DATASET);
    private static final Ref THE_19TH = Ref.parse("operation:strike-2019-09-19");
    private static final Ref THE_26TH = Ref.parse("operation:strike-2019-09-26");
    private static final Question DEAD = Question.total(THE_19TH, Harm.KILLED);

    @Test
    void theLatestNumberOfTheDeadIsThatOfTheHeraldsDay() {
        assertThat(Policy.latest().resolve(DATASET, DEAD)).hasToString("""
                        killed in operation:strike-2019-09-19, by latest: 8 (one claim is left)
                          used: x08-killed-8: 8
                          set aside: s11-killed-8: eight (published on 2019-09-27, others on 2019-09-28)
                          set aside: x01-killed-8: 8 (said on 2019-09-20, others on 2019-09-28)
                          set aside: x02-killed-10: 10 (said on 2019-09-21, others on 2019-09-28)
                        """);
    }

    @Test
    void theEnvelopeOfTheDeadIsFromEightToTen() {
        Resolution dead = RESOLVER.resolve(DEAD, Policy.envelope());

        assertThat(dead).hasToString("""
                        killed in operation:strike-2019-09-19, by envelope: [8,10] \
                        (it holds all that the claims say that are left)
                          used: s11-killed-8: eight; x01-killed-8: 8; x02-killed-10: 10; x08-killed-8: 8
                        """);
        assertThat(dead.value().orElseThrow().count()).contains(CountRange.between(8, 10));
        assertThat(dead.value().orElseThrow().best()).isEmpty();
    }

    @Test
    void withoutAChoiceTheNumbersOfTheDeadContradictEachOther() {
        Resolution dead = RESOLVER.resolve(DEAD, Policy.namedSpeakersOnly());

        assertThat(dead.failure()).contains(Resolution.Failure.CONTRADICTION);
        assertThat(dead.used()).hasSize(4);
        assertThat(dead.setAside()).isEmpty();
    }

    @Test
    void theLeastInterestedOriginCountsTen() {
        assertThat(value(DEAD, Policy.leastInterested())).isEqualTo("10");
        assertThat(value(DEAD, Policy.mostConservative())).isEqualTo("8");
        assertThat(value(DEAD, Policy.earliest())).isEqualTo("8");
    }

    @Test
    void noNumberOfTheDeadHasTwoIndependentOrigins() {
        Resolution dead = RESOLVER.resolve(DEAD, Policy.atLeastOrigins(2));

        assertThat(dead).hasToString("""
                        killed in operation:strike-2019-09-19, by at least 2 independent origins: unresolved \
                        (no value has enough independent origins)
                          set aside: s11-killed-8: eight (the value has 1 of 2 origins at least)
                          set aside: x01-killed-8: 8 (the value has 1 of 2 origins at least)
                          set aside: x02-killed-10: 10 (the value has 1 of 2 origins at least)
                          set aside: x08-killed-8: 8 (the value has 1 of 2 origins at least)
                        """);
        assertThat(dead.failure()).contains(Resolution.Failure.TOO_FEW_ORIGINS);
    }

    @Test
    void theDaysOfTheLatestStrikeAreOneApart() {
        Question when = Question.time(THE_26TH);

        assertThat(RESOLVER.resolve(when, Policy.namedSpeakersOnly()).failure())
                .contains(Resolution.Failure.CONTRADICTION);
        assertThat(RESOLVER.resolve(when, Policy.envelope())
                        .value()
                        .flatMap(ResolvedValue::time)
                        .flatMap(time -> time.date()))
                .hasToString("Optional[2019-09-26/2019-09-27]");
    }

    @Test
    void thePlaceThatIsWithheldGoesTogetherWithTheOneNearMurzuq() {
        assertThat(value(Question.place(THE_26TH), Policy.namedSpeakersOnly())).isEqualTo("near location:murzuq");
        assertThat(value(Question.place(THE_26TH), Policy.envelope())).isEqualTo("location:southern-libya");
        assertThat(value(Question.place(THE_26TH), Policy.mostConservative())).isEqualTo("location:southern-libya");
    }

    @Test
    void bothActorsThatAreSaidToHaveFlownTheStrikeStayTogether() {
        assertThat(value(Question.participant(THE_26TH, Role.CONDUCTED), Policy.envelope()))
                .isEqualTo("actor:us-military, actor:us-air-force");
    }

    @Test
    void nearlyFiveHundredAndTheExactNumberComeToTheExactOne() {
        Question strikes = Question.tally(Ref.parse("operation:surt-2016"), CountingUnit.STRIKE);

        assertThat(value(
                        strikes,
                        Policy.only(
                                "without the commander",
                                answer -> !answer.claim().id().text().startsWith("x10"))))
                .isEqualTo("495");
    }

    @Test
    void everyOperationGetsAnAnswerOrAReason() {
        for (Operation operation : DATASET.operations()) {
            for (Policy policy : new Policy[] {
                Policy.latest(), Policy.envelope(), Policy.namedSpeakersOnly().then(Policy.mostConservative())
            }) {
                Resolution dead = RESOLVER.resolve(Question.total(operation, Harm.KILLED), policy);
                assertThat(dead.isResolved()).isNotEqualTo(dead.failure().isPresent());
            }
        }
    }

    private static String value(Question question, Policy policy) {
        return RESOLVER.resolve(question, policy)
                .value()
                .map(ResolvedValue::toString)
                .orElse("unresolved");
    }
}
