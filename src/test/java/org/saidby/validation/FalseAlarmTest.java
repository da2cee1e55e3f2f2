package org.saidby.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.validation.TestWorld.GROUP;
import static org.saidby.validation.TestWorld.MILITARY;
import static org.saidby.validation.TestWorld.MURZUQ;
import static org.saidby.validation.TestWorld.OFFICIALS;
import static org.saidby.validation.TestWorld.OUTLET;
import static org.saidby.validation.TestWorld.SPOKEN;
import static org.saidby.validation.TestWorld.STRIKE;
import static org.saidby.validation.TestWorld.found;
import static org.saidby.validation.TestWorld.killed;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Affiliation;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.CountingUnit;
import org.saidby.Involvement;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Place;
import org.saidby.Presence;
import org.saidby.PresenceRelation;
import org.saidby.Response;
import org.saidby.ResponseKind;
import org.saidby.Role;
import org.saidby.SpeechAct;
import org.saidby.Tally;
import org.saidby.When;

/** Honest vagueness and disagreement between sources, none of which is a fault. */
class FalseAlarmTest {

    @Test
    void sourcesThatDifferAreThePoint() {
        assertThat(found(
                        killed("a", 8).build(),
                        killed("b", 10).build(),
                        Claim.that(Casualties.killed(Count.exactly(17)).labelled("militants"))
                                .about(STRIKE)
                                .saidBy(SPOKEN, SpeechAct.STATED, When.on("2019-09-27"))
                                .negated()
                                .id("c")
                                .build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-09-XX",
                "2019",
                "201X",
                "2014/..",
                "2016-XX",
                "2019-09~",
                "2019?",
                "../2019-09-30",
                "2019-09-26"
            })
    void vagueDatesAreInOrder(String date) {
        Operation operation = STRIKE.toBuilder().id("o").when(When.on(date)).build();

        assertThat(found(operation, killed("c", 1).about(operation).build())).isEmpty();
    }

    @Test
    void placesWithoutAPointAreInOrder() {
        Location area = Location.of("southwest-libya", LocationKind.REGION, "southwest Libya");
        List<Operation> operations = new ArrayList<>();
        for (Place place : List.of(
                Place.withheldWithin(area),
                Place.withheld(),
                Place.unknown(),
                Place.sameAreaAs(STRIKE),
                Place.named(MURZUQ).inPart("a compound"),
                Place.near(MURZUQ))) {
            operations.add(Operation.builder()
                    .id("o" + operations.size())
                    .kind(OperationKind.AIRSTRIKE)
                    .place(place)
                    .build());
        }

        assertThat(found(area, operations.get(0), operations.get(1), operations.get(2)))
                .isEmpty();
        assertThat(found(operations.get(3), operations.get(4), operations.get(5)))
                .isEmpty();
    }

    @Test
    void hedgesZerosAndRefusalsAreInOrder() {
        assertThat(found(
                        casualties("a", Count.noneReported()),
                        casualties("b", Count.exactly(0)),
                        casualties("c", Count.dozens()),
                        Claim.that(Response.of(ResponseKind.DECLINED_TO_COMMENT))
                                .about(STRIKE)
                                .saidBy(SPOKEN, SpeechAct.DECLINED)
                                .id("d")
                                .build()))
                .isEmpty();
    }

    private static Claim casualties(String id, Count count) {
        return Claim.that(Casualties.killed(count))
                .about(STRIKE)
                .saidBy(OUTLET)
                .id(id)
                .build();
    }

    @Test
    void aChainOfThreeThroughAnUnnamedOriginIsInOrder() {
        assertThat(found(Claim.that(Involvement.of(GROUP, Role.TARGETED))
                        .about(STRIKE)
                        .saidBy(OFFICIALS)
                        .citedBy(SPOKEN)
                        .reportedBy(OUTLET)
                        .id("c")
                        .build()))
                .isEmpty();
    }

    @Test
    void aTallyOfMoreThanIsHeldIsInOrder() {
        assertThat(found(Claim.that(Tally.of(Count.nearly(500), CountingUnit.STRIKE))
                        .about(STRIKE)
                        .saidBy(OUTLET)
                        .id("c")
                        .build()))
                .isEmpty();
    }

    @Test
    void aMoveAfterAnUndatedClaimIsInOrder() {
        Claim seen = Claim.that(Presence.of(PresenceRelation.APPEARED, Place.named(MURZUQ)))
                .about(GROUP)
                .saidBy(OUTLET)
                .id("seen")
                .build();
        Claim fled = Claim.that(
                        Presence.of(PresenceRelation.MOVED_TO, Place.unknown()).at(When.after(seen)))
                .about(GROUP)
                .saidBy(OUTLET)
                .id("fled")
                .build();
        Claim since = Claim.that(Affiliation.of(MILITARY, GROUP).at(When.on("2014/..")))
                .about(GROUP)
                .saidBy(OUTLET)
                .id("since")
                .build();

        assertThat(found(seen, fled, since)).isEmpty();
    }

    @Test
    void aClaimAboutAClaimThatTakesItBackIsInOrder() {
        assertThat(found(Claim.that(Response.of(ResponseKind.UNSUBSTANTIATED))
                        .about(TestWorld.KILLED)
                        .saidBy(SPOKEN)
                        .retracts(TestWorld.KILLED)
                        .id("c")
                        .build()))
                .isEmpty();
    }
}
