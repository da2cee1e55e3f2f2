package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.saidby.Assertion;
import org.saidby.AssertionKind;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.Extensions;
import org.saidby.Id;
import org.saidby.OtherAssertion;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.SpeechAct;
import org.saidby.TestValues;

class EntityMembersTest {

    private static List<String> members(Entity entity) {
        List<String> members = new ArrayList<>();
        EntityMembers.visit(entity, (path, text) -> members.add(path + " = " + text));
        return members;
    }

    private static Claim claim(Assertion assertion) {
        return Claim.that(assertion)
                .about(Ref.parse("operation:strike"))
                .saidBy(Id.of("africom"), SpeechAct.STATED)
                .reportedBy(Id.<Source>of("nyt"))
                .id("c")
                .extensions(Extensions.none().with("x-desk", "{\"a\":1.50}"))
                .build();
    }

    @Test
    void tellsWhatAnEntityHoldsInTheOrderOfTheWireFormat() {
        assertThat(members(claim(Casualties.killed(Count.exactly(17)).labelled("militants"))))
                .containsExactly(
                        "claim.id = c",
                        "claim.about = operation:strike",
                        "claim.casualties.harm = killed",
                        "claim.casualties.total.hedge = exactly",
                        "claim.casualties.total.number = 17",
                        "claim.casualties.label = militants",
                        "claim.attribution.chain.source = africom",
                        "claim.attribution.chain.act = stated",
                        "claim.attribution.chain.source = nyt",
                        "claim.attribution.chain.act = reported",
                        "claim.extensions = x-desk: {\"a\":1.5}");
    }

    @Test
    void anAssertionOfALaterVersionIsOneValue() {
        Claim claim = claim(OtherAssertion.of(
                AssertionKind.of("prediction"), Extensions.none().with("what", "\"more\"")));

        assertThat(members(claim)).contains("claim.otherAssertion = {\"type\":\"prediction\",\"what\":\"more\"}");
    }

    @Test
    void everyValueOfFullEntitiesHasAKnownPathAndEveryPathAValue() {
        Set<String> seen = new LinkedHashSet<>();
        EntityMembers.visit(TestValues.FULL_DATASET, (path, text) -> seen.add(path));
        TestValues.FULL_DATASET
                .entities()
                .forEach(entity -> EntityMembers.visit(entity, (path, text) -> seen.add(path)));

        assertThat(EntityMembers.paths()).doesNotHaveDuplicates().containsAll(seen);
        assertThat(seen).contains("dataset.title", "source.posts.when.anchor.to", "claim.tally.scope.times.date");
    }

    @Test
    void tellsWhatADatasetHoldsBesides() {
        List<String> members = new ArrayList<>();
        EntityMembers.visit(
                Dataset.builder()
                        .id("d")
                        .title("t")
                        .extensions(Extensions.none().with("x", "[1]"))
                        .build(),
                (path, text) -> members.add(path + " = " + text));

        assertThat(members).containsExactly("dataset.id = d", "dataset.title = t", "dataset.extensions = x: [1]");
    }
}
