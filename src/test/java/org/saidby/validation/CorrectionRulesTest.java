package org.saidby.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.Role.CONDUCTED;
import static org.saidby.SpeechAct.RETRACTED;
import static org.saidby.SpeechAct.STATED;
import static org.saidby.validation.TestWorld.ARTICLE;
import static org.saidby.validation.TestWorld.KILLED;
import static org.saidby.validation.TestWorld.MILITARY;
import static org.saidby.validation.TestWorld.OFFICIALS;
import static org.saidby.validation.TestWorld.OUTLET;
import static org.saidby.validation.TestWorld.SPOKEN;
import static org.saidby.validation.TestWorld.STRIKE;
import static org.saidby.validation.TestWorld.found;
import static org.saidby.validation.TestWorld.killed;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.Entity;
import org.saidby.Harm;
import org.saidby.Involvement;
import org.saidby.Post;
import org.saidby.Ref;
import org.saidby.Response;
import org.saidby.ResponseKind;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.When;

/** What supersedes and retracts point to. */
class CorrectionRulesTest {

    private static final Source RADIO = Source.of("radio", SourceKind.OUTLET, "the radio");
    private static final Source SPOKESMAN = Source.builder()
            .id("spokesman")
            .name("a spokesman")
            .kind(SourceKind.PERSON)
            .addPost(Post.of("spokesman", MILITARY))
            .build();
    private static final Claim CORRECTION =
            said("correction", 16, "2019-09-28").supersedes(KILLED).build();

    private static ClaimBuilder said(String id, int number, String day) {
        return total(number).saidBy(SPOKEN, STATED, When.on(day)).id(id);
    }

    private static ClaimBuilder total(int number) {
        return Claim.that(Casualties.killed(Count.exactly(number)).labelled("militants"))
                .about(STRIKE);
    }

    private static ClaimBuilder takenBack() {
        return Claim.that(Response.of(ResponseKind.OTHER, "taken back"))
                .about(STRIKE)
                .id("back");
    }

    @Test
    void doubtsACorrectionByOthers() {
        Claim ours = total(16).saidBy(RADIO).supersedes(KILLED).id("ours").build();
        Claim back = takenBack().saidBy(OFFICIALS, RETRACTED).retracts(KILLED).build();

        assertThat(found(RADIO, ours, back))
                .containsExactly(
                        "warning claim.supersedes-other-source /claims/2/supersedes/0"
                                + " claim by radio corrects one by africom and shares no source with it: killed",
                        "warning claim.supersedes-other-source /claims/3/retracts/0"
                                + " claim by other-officials corrects one by africom and shares no source with it: killed");
    }

    @Test
    void oneWhoPassedItOnOrBelongsToTheOriginMayCorrectIt() {
        Claim byRelay =
                total(16).saidBy(OUTLET).supersedes(KILLED).id("by-relay").build();
        Claim again = total(15)
                .saidBy(SPOKESMAN)
                .supersedes(byRelay)
                .supersedes(KILLED)
                .id("again")
                .build();
        Claim through = total(14)
                .saidBy(OFFICIALS)
                .reportedBy(OUTLET)
                .supersedes(KILLED)
                .id("through")
                .build();

        assertThat(found(byRelay, through)).isEmpty();
        assertThat(found(SPOKESMAN, byRelay, again))
                .containsExactly("warning claim.supersedes-other-source /claims/3/supersedes/0"
                        + " claim by spokesman corrects one by nyt and shares no source with it: by-relay");
    }

    @Test
    void doubtsWhatTakesThePlaceOfAnswersToOtherQuestions() {
        Claim who = Claim.that(Involvement.of(MILITARY, CONDUCTED))
                .about(STRIKE)
                .saidBy(SPOKEN)
                .supersedes(KILLED)
                .id("who")
                .build();
        Claim part = Claim.that(Casualties.builder()
                        .harm(Harm.KILLED)
                        .addPart(CasualtyPart.of(Count.exactly(2), "leaders"))
                        .build())
                .about(STRIKE)
                .saidBy(SPOKEN)
                .supersedes(KILLED)
                .id("part")
                .build();

        assertThat(found(who, part))
                .containsExactly(
                        "warning claim.supersedes-other-kind /claims/2/supersedes/0"
                                + " claim of involvement takes the place of one of casualties: killed",
                        "warning claim.supersedes-other-kind /claims/3/supersedes/0"
                                + " claim of casualties answers another question (killed: leaders) than the one it takes the place of"
                                + " (killed in all; killed: militants): killed");
    }

    @Test
    void aTotalWithALabelAnswersForThoseWhoHaveIt() {
        Claim parts =
                parts("parts", "Militants", "civilians").supersedes(KILLED).build();
        Claim renamed = parts("renamed", "women", "girls").supersedes(parts).build();
        Claim many = parts("many", "women", "girls", "men", "boys", "infants")
                .supersedes(KILLED)
                .build();

        assertThat(found(parts, renamed)).isEmpty();
        assertThat(found(many))
                .containsExactly("warning claim.supersedes-other-kind /claims/2/supersedes/0"
                        + " claim of casualties answers another question (killed: women; girls; men; boys and 1 more) than the"
                        + " one it takes the place of (killed in all; killed: militants): killed");
    }

    private static ClaimBuilder parts(String id, String... labels) {
        Casualties.Builder casualties = Casualties.builder().harm(Harm.KILLED);
        for (String label : labels) {
            casualties.addPart(CasualtyPart.of(Count.exactly(2), label));
        }
        return Claim.that(casualties.build())
                .about(STRIKE)
                .saidBy(SPOKEN, STATED, When.on("2019-09-28"))
                .id(id);
    }

    @Test
    void aRetractionIsOfAKindOfItsOwnAndSoIsWhatCorrectsIt() {
        Claim back = takenBack().saidBy(SPOKEN, RETRACTED).retracts(KILLED).build();
        Claim instead = said("instead", 16, "2019-09-29").supersedes(back).build();

        assertThat(found(back, instead)).isEmpty();
    }

    @Test
    void doubtsWhatWasSaidBeforeWhatItCorrects() {
        Claim early = said("early", 16, "2019-09-26").supersedes(KILLED).build();
        Claim counted = total(15)
                .saidBy(SPOKEN, STATED, When.after(Ref.parse("operation:strike"), Period.ofDays(0)))
                .supersedes(KILLED)
                .id("counted")
                .build();
        Claim late = said("late", 13, "2019-09-28").build();
        Claim undated = total(14)
                .saidBy(SPOKEN)
                .in(ARTICLE)
                .supersedes(late)
                .id("undated")
                .build();

        assertThat(found(early, counted))
                .containsExactly(
                        "warning claim.supersedes-before-said /claims/2/supersedes/0"
                                + " claim said by 2019-09-26 corrects one said on 2019-09-27: killed",
                        "warning claim.supersedes-before-said /claims/3/supersedes/0"
                                + " claim said by 2019-09-26 corrects one said on 2019-09-27: killed");
        assertThat(found(late, undated))
                .containsExactly("warning claim.supersedes-before-said /claims/3/supersedes/0"
                        + " claim said by 2019-09-27 corrects one said on 2019-09-28: late");
    }

    @Test
    void aRelayOrAVagueDayTellsNothingForCertain() {
        Claim relayed = total(13)
                .saidBy(SPOKEN)
                .reportedBy(OUTLET, When.on("2019-09-30"))
                .id("relayed")
                .build();
        Claim month = said("month", 18, "2019-09").build();
        Claim correction = said("correction", 16, "2019-09-28")
                .supersedes(relayed)
                .supersedes(month)
                .build();

        assertThat(found(correction, relayed, month)).isEmpty();
    }

    @Test
    void tellsOfARestatementThatNoDayTies() {
        Claim undated = total(17)
                .saidBy(SPOKEN)
                .reportedBy(RADIO, When.on("2019-10-05"))
                .id("undated")
                .build();
        Claim before = said("before", 17, "2019-09-26").build();
        Claim same = said("same", 17, "2019-09-27").reportedBy(RADIO).build();
        Claim later = said("later", 17, "2019-09-29").build();
        Claim month = said("month", 17, "2019-09").build();
        Claim named = total(17).saidBy(SPOKEN).id("named").build();
        Claim other = said("other", 18, "2019-09-26").build();
        Claim own = total(17).saidBy(RADIO).id("own").build();
        Claim correction = CORRECTION.toBuilder().supersedes(named).build();

        assertThat(found(RADIO, correction, undated, before, same, later, month, named, other, own))
                .containsExactly(
                        "info claim.restates-superseded /claims/3 claim says the same as killed, which correction supersedes,"
                                + " and still stands; if it is gone too, add it to what correction supersedes: undated",
                        "info claim.restates-superseded /claims/4 claim says the same as killed, which correction supersedes,"
                                + " and still stands; if it is gone too, add it to what correction supersedes: before",
                        "info claim.restates-superseded /claims/7 claim says the same as killed, which correction supersedes,"
                                + " and still stands; if it is gone too, add it to what correction supersedes: month");
    }

    @Test
    void tellsOfOneThatWasTakenBackToo() {
        Claim undated = total(17).saidBy(SPOKEN).id("undated").build();
        Claim back = takenBack().saidBy(SPOKEN, RETRACTED).retracts(KILLED).build();

        assertThat(found(back, undated))
                .containsExactly(
                        "info claim.restates-superseded /claims/3 claim says the same as killed, which back retracts,"
                                + " and still stands; if it is gone too, add it to what back retracts: undated");
    }

    @Test
    void whatHasNoEffectWhatOthersCorrectAndWhatSaysTheSameAgainTellNothing() {
        Claim undated = total(17).saidBy(SPOKEN).id("undated").build();
        Claim back = takenBack().saidBy(SPOKEN, RETRACTED).retracts(CORRECTION).build();
        Claim byOutlet =
                total(16).saidBy(OUTLET).supersedes(KILLED).id("by-outlet").build();
        Claim again = said("again", 17, "2019-09-28").supersedes(KILLED).build();

        for (Entity[] claims : new Entity[][] {{CORRECTION, back, undated}, {byOutlet, undated}, {again, undated}}) {
            assertThat(found(claims)).isEmpty();
        }
        assertThat(found(CORRECTION, undated)).hasSize(1);
    }

    @Test
    void aKilledClaimOfTheWorldIsCorrectedWithoutAFinding() {
        assertThat(found(
                        CORRECTION,
                        killed("again", 17).in(ARTICLE).reportedBy(OFFICIALS).build()))
                .isEmpty();
    }
}
