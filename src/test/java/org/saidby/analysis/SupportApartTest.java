package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saidby.Assertion;
import org.saidby.Assessment;
import org.saidby.AssessmentTopic;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Place;
import org.saidby.Presence;
import org.saidby.PresenceRelation;
import org.saidby.Ref;
import org.saidby.Referable;
import org.saidby.Response;
import org.saidby.ResponseKind;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.When;

/** What gives the same value and is no support: other times, and denials of the claims themselves. */
class SupportApartTest {

    private static final Ref SOMEBODY = Ref.parse("actor:somebody");
    private static final Ref STRIKE = Ref.parse("operation:strike");
    private static final Location TOWN = Location.of("town", LocationKind.CITY, "town");
    private static final Claim THIRD = there("third", "2015-10-03");
    private static final Claim KILLED = claim("killed", STRIKE, Casualties.killed(Count.exactly(42)), SpeechAct.STATED);

    @Test
    void aPlaceAtAnotherTimeIsListedAndSupportsNothing() {
        Claim fourth = there("fourth", "2015-10-04");
        Claim month = there("month", "2015-10");
        Claim untold = claim("untold", SOMEBODY, Presence.of(PresenceRelation.AT, Place.named(TOWN)), SpeechAct.STATED);
        Claim again = there("again", "2015-10-03");

        assertThat(text(THIRD, THIRD, fourth, month, untold, again))
                .isEqualTo("3 origins: again; third; untold|of other times: fourth, month");
        assertThat(text(untold, THIRD, fourth, untold)).isEqualTo("3 origins: fourth; third; untold");
    }

    @Test
    void aNumberOfAnotherTimeIsListedAndSupportsNothing() {
        Claim one = killedIn("one", "2015");
        Claim other = killedIn("other", "2016");

        assertThat(text(one, one, other)).isEqualTo("1 origin: one|of other times: other");
    }

    @Test
    void aDenialOfAnotherTimeDeniesNothing() {
        Claim wide = not(there("wide", "2015"));
        Claim narrow = not(there("narrow", "2015-10-03"));
        Claim month = there("month", "2015-10");

        assertThat(text(month, month, wide, narrow)).isEqualTo("1 origin: month|denials: wide|of other times: narrow");
    }

    @Test
    void aPolicyCountsNoOriginOfAnotherTime() {
        Claim fourth = there("fourth", "2015-10-04");
        Claim again = there("again", "2015-10-03");
        Question there = Question.presence(SOMEBODY, PresenceRelation.AT);

        assertThat(Policy.atLeastOrigins(2)
                        .resolve(dataset(THIRD, fourth), there)
                        .failure())
                .contains(Resolution.Failure.TOO_FEW_ORIGINS);
        assertThat(Policy.atLeastOrigins(2)
                        .resolve(dataset(THIRD, fourth, again), there)
                        .used())
                .extracting(answer -> answer.claim().id().text())
                .containsExactly("again", "third");
    }

    @Test
    void whoDeniesTheVeryClaimIsAmongTheDenials() {
        Claim negative = not(claim("negative", KILLED, opinion(), SpeechAct.STATED));
        Claim denied = claim("denied", KILLED, opinion(), SpeechAct.DENIED);
        Claim unfounded = claim("unfounded", KILLED, Response.of(ResponseKind.UNSUBSTANTIATED), SpeechAct.STATED);
        Claim founded = claim("founded", KILLED, Response.of(ResponseKind.SUBSTANTIATED), SpeechAct.STATED);
        Claim notUnfounded = not(claim("not", KILLED, Response.of(ResponseKind.UNSUBSTANTIATED), SpeechAct.STATED));
        Claim other = claim("other", KILLED, opinion(), SpeechAct.STATED);
        Claim ofAnother = claim("of-another", THIRD, opinion(), SpeechAct.DENIED);
        Claim back = claim("back", KILLED, opinion(), SpeechAct.DENIED);
        Claim takingBack = back.toBuilder().id("taking-back").retracts(back).build();
        Dataset dataset = dataset(
                KILLED, THIRD, negative, denied, unfounded, founded, notUnfounded, other, ofAnother, back, takingBack);
        Corroboration support = Corroboration.of(dataset, Question.killed(STRIKE));

        assertThat(support.claims()).containsExactly(KILLED);
        assertThat(support.denials())
                .extracting(claim -> claim.id().text())
                .containsExactly("denied", "negative", "taking-back", "unfounded");
        assertThat(support.retracted()).containsExactly(back);
        assertThat(Corroboration.about(dataset, STRIKE).denials()).isEqualTo(support.denials());
        assertThat(Corroboration.of(dataset, Answers.of(dataset).by(KILLED).get(0))
                        .denials())
                .isEqualTo(support.denials());
    }

    private static Assessment opinion() {
        return Assessment.of(AssessmentTopic.OTHER, "the number is right");
    }

    private static String text(Claim asked, Claim... claims) {
        Dataset dataset = dataset(claims);
        Answer answer = Answers.of(dataset).by(asked).get(0);
        return Corroboration.of(dataset, answer).toString().strip().replace("\n", "|");
    }

    private static Dataset dataset(Claim... claims) {
        Dataset.Builder dataset = Dataset.builder().id("world").add(TOWN);
        for (Claim claim : claims) {
            dataset.add(claim, source(claim.id().text()));
        }
        return dataset.build();
    }

    private static Source source(String id) {
        return Source.of(id, SourceKind.OUTLET, id);
    }

    private static Claim there(String id, String date) {
        return claim(
                id,
                SOMEBODY,
                Presence.of(PresenceRelation.AT, Place.named(TOWN)).at(When.on(date)),
                SpeechAct.STATED);
    }

    private static Claim killedIn(String id, String date) {
        return claim(id, STRIKE, Casualties.killed(Count.exactly(8)).at(When.on(date)), SpeechAct.STATED);
    }

    private static Claim claim(String id, Referable about, Assertion assertion, SpeechAct act) {
        return Claim.that(assertion).about(about).saidBy(source(id), act).id(id).build();
    }

    private static Claim not(Claim claim) {
        return claim.toBuilder().negated().build();
    }
}
