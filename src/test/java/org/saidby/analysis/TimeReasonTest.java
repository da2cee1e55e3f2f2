package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Claim;
import org.saidby.Dataset;
import org.saidby.Involvement;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Occurrence;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Place;
import org.saidby.Polarity;
import org.saidby.Presence;
import org.saidby.PresenceRelation;
import org.saidby.Ref;
import org.saidby.Referable;
import org.saidby.Role;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.When;

/** What is said of two times, in words that name both. */
class TimeReasonTest {

    private static final Ref STRIKE = Ref.parse("operation:strike");
    private static final Ref SOMEBODY = Ref.parse("actor:somebody");
    private static final Actor GROUP = Actor.of("group", ActorKind.ARMED_GROUP, "group");
    private static final Location TOWN = Location.of("town", LocationKind.CITY, "town");
    private static final Operation DATED = Operation.builder()
            .id("dated")
            .kind(OperationKind.AIRSTRIKE)
            .when(When.on("2015-10-03"))
            .build();
    private static final Dataset WORLD =
            Dataset.builder().id("world").add(TOWN, DATED, GROUP).build();
    private static final Source SOURCE = Source.of("source", SourceKind.OUTLET, "source");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015-10-03 | 2015-10-03 | AGREE: both say 2015-10-03",
                "2015-10-03T02:08:00+04:30 | 2015-10-02T21:38:00Z "
                        + "| AGREE: 2015-10-03T02:08:00+04:30 and 2015-10-02T21:38:00Z come to the same",
                "2015-10-02T24:00:00 | 2015-10-03T00:00:00 "
                        + "| AGREE: 2015-10-02T24:00:00 and 2015-10-03T00:00:00 come to the same",
                "2015-10-03T02:08:00+04:30 | 2015-10-02T21:45:00Z "
                        + "| COMPATIBLE: 2015-10-03T02:08:00+04:30 and 2015-10-02T21:45:00Z are moments 7 minutes apart",
                "2015-10-03T02:08:00 | 2015-10-03T03:13:05 "
                        + "| COMPATIBLE: 2015-10-03T02:08:00 and 2015-10-03T03:13:05 are moments 1 hour 5 minutes 5 seconds apart",
                "2015-10-03T00:00:00Z | 2015-10-04T00:00:00Z "
                        + "| CONTRADICT: 2015-10-03T00:00:00Z and 2015-10-04T00:00:00Z are moments 1 day apart",
                "2015-10-03T02:08:00 | 2015-10-03 "
                        + "| COMPATIBLE: 2015-10-03T02:08:00 and 2015-10-03 have days in common",
                "2015-10-03T02:08:00 | 2015-10-04 "
                        + "| CONTRADICT: 2015-10-03T02:08:00 and 2015-10-04 have no day in common and are 1 day apart",
                "2015-10-03T02:08:00+04:30 | 2015-10-02 | COMPATIBLE: by whose clock one is told is not known, and by some "
                        + "both can be so: 2015-10-03T02:08:00+04:30 and 2015-10-02",
                "2015-10-03T02:08:00+04:30 | 2015-10-03 | COMPATIBLE: by whose clock one is told is not known, and by some "
                        + "both can be so: 2015-10-03T02:08:00+04:30 and 2015-10-03",
                "2015-10-03T02:08:00+04:30 | 2015-10-04 | CONTRADICT: 2015-10-03T02:08:00+04:30 and 2015-10-04 have no day "
                        + "in common and are 1 day apart",
                "2015-10-03T02:08:00+04:30 | 2015-10-03T02:08:00 | COMPATIBLE: by whose clock one is told is not known, "
                        + "and by some both can be so: 2015-10-03T02:08:00+04:30 and 2015-10-03T02:08:00",
                "2015-10-03T02:08:00+04:30 | 2015-10-05T02:08:00 | CONTRADICT: 2015-10-03T02:08:00+04:30 and "
                        + "2015-10-05T02:08:00 have no day in common by any offset",
                "9999-12-31T23:00:00Z | 9999-12-31 | COMPATIBLE: by whose clock one is told is not known, and by some "
                        + "both can be so: 9999-12-31T23:00:00Z and 9999-12-31",
                "2015-10-03 | 2015-10-03~ | COMPATIBLE: one is approximate, so both can be so: 2015-10-03 and 2015-10-03~",
                "2015-10-03? | 2015-10-03~ "
                        + "| COMPATIBLE: one is uncertain and the other approximate, so both can be so: 2015-10-03? and 2015-10-03~",
                "2015-10-03% | 2015-10 "
                        + "| COMPATIBLE: one is uncertain and approximate, so both can be so: 2015-10-03% and 2015-10",
                "2015-10-03~ | 2015-10-03~ | AGREE: both say 2015-10-03~",
                "?2015-?10-?03 | 2015-10-03? | AGREE: ?2015-?10-?03 and 2015-10-03? come to the same",
                "2015-~10-03 | 2015-10-03~ "
                        + "| COMPATIBLE: both are approximate, so both can be so: 2015-~10-03 and 2015-10-03~",
                "2015-10-01~/2015-10-05 | 2015-10-01/2015-10-05 "
                        + "| COMPATIBLE: one is approximate, so both can be so: 2015-10-01~/2015-10-05 and 2015-10-01/2015-10-05",
                "2015-10-01/2015-10-05~ | 2015-10-01~/2015-10-05 "
                        + "| COMPATIBLE: both are approximate, so both can be so: 2015-10-01/2015-10-05~ and 2015-10-01~/2015-10-05",
                "{2015-10-03~,2015-10-05} | {2015-10-03,2015-10-05} "
                        + "| COMPATIBLE: one is approximate, so both can be so: {2015-10-03~,2015-10-05} and {2015-10-03,2015-10-05}",
                "2015-10-03~ | 2015-10-04 | COMPATIBLE: one is approximate, so both can be so: 2015-10-03~ and 2015-10-04",
                "2015-10-03~ | 2015-10-05 "
                        + "| CONTRADICT: 2015-10-03~ and 2015-10-05 have no day in common and are 2 days apart",
                "2015-10~ | 2015-11-30 | COMPATIBLE: one is approximate, so both can be so: 2015-10~ and 2015-11-30",
                "2016~ | 2018 | CONTRADICT: 2016~ and 2018 have no day in common and are 366 days apart",
                "201X~ | 2003 | COMPATIBLE: one is approximate, so both can be so: 201X~ and 2003",
                "Y-17E7~ | 2003 | CONTRADICT: Y-17E7~ and 2003 have no day in common and are 62091956216 days apart",
                "../2015-10-03~ | 2015-10-04/.. "
                        + "| COMPATIBLE: one is approximate, so both can be so: ../2015-10-03~ and 2015-10-04/..",
                "2015? | 2018 | COMPATIBLE: one is uncertain, so both can be so: 2015? and 2018"
            })
    void ofTwoTimesOfOneEvent(String one, String other, String expected) {
        assertThat(judgement(on(one), on(other))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015-10-03 | 2015-10-03 | AGREE: both say location:town",
                "2015-10-03 | 2015-10-04 | COMPATIBLE: they say the same of times that differ, 2015-10-03 and 2015-10-04: "
                        + "location:town",
                "2015-10-03 | 2015 | COMPATIBLE: they say the same of times that differ, 2015-10-03 and 2015: "
                        + "location:town"
            })
    void ofOnePlaceAtTwoTimes(String one, String other, String expected) {
        assertThat(judgement(there(one), there(other))).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-10-03, 2015-10, denies-other-time, ', 2015-10-03 and 2015-10'",
        "2015-10-03, 2015, denies-other-time, ', 2015-10-03 and 2015'",
        "2015-10, 2015-10-03, denied, ''",
        "2015-10-03, 2015-10-03, denied, ''",
        "2015-10, 2015-10-03T02:08:00, denied, ''",
        "2015-10-03, 2015-10-03T02:08:00Z, denies-other-time, ', 2015-10-03 and 2015-10-03T02:08:00Z'",
        "2015, 2015-10-03T02:08:00Z, denied, ''",
        "2015-10-03T02:08:00Z, 2015-10-03, denies-other-time, ', 2015-10-03T02:08:00Z and 2015-10-03'",
        "2015-10-03, 2015-10-03~, denies-other-time, ', 2015-10-03 and 2015-10-03~'",
        "2015-10-03~, 2015-10-03~, denied, ''",
        "2015-XX, 2015-10, denies-other-time, ', 2015-XX and 2015-10'",
        "2015, '{2015-10-03,2016}', denied, ''",
        "2015-10-03, 2015-10-04, spans-differ, ', 2015-10-03 and 2015-10-04'"
    })
    void ofADenialForOneTimeAndAStatementOfAnother(String denied, String stated, String reason, String times) {
        Judgement judgement = judgement(not(there(denied)), there(stated));

        assertThat(judgement.reason().text()).isEqualTo(reason);
        assertThat(judgement.message()).contains(times);
    }

    @Test
    void aStatementOfAllDaysIsDeniedByADenialOfOneOfThem() {
        Claim always = at(When.on("2015-10").allDays());

        assertThat(judgement(not(there("2015-10-03")), always).reason()).isEqualTo(Reason.DENIED);
        assertThat(judgement(not(on("2015-10-03")), on(When.on("2015-10").allDays()))
                        .reason())
                .isEqualTo(Reason.DENIED);
    }

    @Test
    void thatItWasNotAllOfAMonthLeavesSomeDaysOfIt() {
        assertThat(judgement(not(on(When.on("2015-10").allDays())), on("2015-10-03"))
                        .reason())
                .isEqualTo(Reason.DENIES_ANOTHER);
    }

    @Test
    void aStatementOfNoTimeAboutAnEventIsOneOfWhenThatIsRecorded() {
        assertThat(judgement(not(by("2015-10")), byAtAnyTime()).reason()).isEqualTo(Reason.DENIED);
        assertThat(judgement(not(by("2015-11")), byAtAnyTime()).reason()).isEqualTo(Reason.DENIES_OTHER_TIME);
        assertThat(judgement(not(by("2015-11")), byAtAnyTime()).message())
                .isEqualTo("what one denies of a time the other need not say of that time, 2015-11 and no time told: "
                        + "not actor:group and actor:group");
    }

    @Test
    void aDenialForATimeWithoutADateDeniesNothingForSure() {
        Judgement judgement = judgement(not(at(When.inWords("at night"))), there("2015-10-03"));

        assertThat(judgement.message())
                .startsWith("what one denies of a time the other need not say of that time, "
                        + "a time without a date and 2015-10-03: ");
    }

    private static Judgement judgement(Claim one, Claim other) {
        return Comparison.of(WORLD).between(one, other).get(0).judgement();
    }

    private static Claim on(String date) {
        return on(When.on(date));
    }

    private static Claim on(When time) {
        return claim("on-" + time.date().orElseThrow().hashCode(), STRIKE, Occurrence.on(time));
    }

    private static Claim there(String date) {
        return at(When.on(date));
    }

    private static Claim at(When time) {
        return claim(
                "there",
                SOMEBODY,
                Presence.of(PresenceRelation.AT, Place.named(TOWN)).at(time));
    }

    private static Claim by(String date) {
        return claim("by", DATED, Involvement.of(GROUP, Role.CONDUCTED).at(When.on(date)));
    }

    private static Claim byAtAnyTime() {
        return claim("by", DATED, Involvement.of(GROUP, Role.CONDUCTED));
    }

    private static Claim claim(String id, Referable about, org.saidby.Assertion assertion) {
        return Claim.that(assertion).about(about).saidBy(SOURCE).id(id).build();
    }

    private static Claim not(Claim claim) {
        return claim.toBuilder().polarity(Polarity.NEGATIVE).build();
    }
}
