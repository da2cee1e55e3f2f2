package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.EntityKind;
import org.saidby.Extensions;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.TestGenerator;
import org.saidby.When;
import org.saidby.json.JsonSchema;

class DatasetDiffTest {

    private static final Source COMMAND = Source.of("command", SourceKind.ORGANIZATION, "the command");
    private static final Operation STRIKE =
            Operation.builder().id("strike").kind(OperationKind.AIRSTRIKE).build();
    private static final Claim A = killed("a", 8);
    private static final Claim B = killed("b", 10);

    private static Claim killed(String id, long number) {
        return Claim.that(Casualties.killed(Count.exactly(number)))
                .about(STRIKE)
                .saidBy(COMMAND)
                .id(id)
                .build();
    }

    private static Dataset dataset(Entity... entities) {
        return Dataset.builder().id("d").add(entities).build();
    }

    private static List<String> changes(Dataset old, Dataset now) {
        return DatasetDiff.between(old, now).changes().stream()
                .map(EntityChange::toString)
                .toList();
    }

    @Test
    void namesWhatWasChangedAndDroppedInTheOldOrderThenWhatWasAddedInTheNewOne() {
        Operation dated = STRIKE.toBuilder()
                .when(When.on("2019-09-19"))
                .label("the strike")
                .build();
        Claim noted = A.toBuilder().note("read twice").build();

        assertThat(changes(dataset(COMMAND, STRIKE, A, B), dataset(killed("d", 1), killed("c", 1), noted, dated)))
                .containsExactly(
                        "dropped source:command",
                        "changed operation:strike (label, when)",
                        "changed claim:a (note)",
                        "dropped claim:b",
                        "added claim:d",
                        "added claim:c");
    }

    @Test
    void holdsBothEntities() {
        Claim other = killed("a", 9);
        EntityChange change =
                DatasetDiff.between(dataset(A), dataset(other)).changes().get(0);

        assertThat(change.ref()).isEqualTo(A.ref());
        assertThat(change.oldEntity()).containsSame(A);
        assertThat(change.newEntity()).containsSame(other);
        assertThat(change.attributes()).containsExactly("assertion");
    }

    @Test
    void findsTheChangesOfAKindAndOfAWay() {
        DatasetDiff diff = DatasetDiff.between(dataset(STRIKE, A), dataset(COMMAND, B));

        assertThat(diff.changes(EntityKind.CLAIM)).hasToString("[dropped claim:a, added claim:b]");
        assertThat(diff.changes(EntityChange.Kind.ADDED)).hasToString("[added source:command, added claim:b]");
        assertThat(diff.isSame()).isFalse();
    }

    @Test
    void namesExtensionsAndTheAttributesOfTheDatasetItself() {
        Claim extended = A.toBuilder()
                .extensions(Extensions.none().with("mine", "1").with("yours", "2"))
                .build();
        Claim other = A.toBuilder()
                .extensions(Extensions.none().with("yours", "2").with("mine", "3"))
                .build();
        Claim turned = A.toBuilder()
                .extensions(Extensions.none().with("yours", "2").with("mine", "1"))
                .build();
        Dataset titled = dataset().toBuilder()
                .id("e")
                .title("t")
                .extensions(Extensions.none().with("x", "1"))
                .build();

        assertThat(changes(dataset(extended), dataset(other))).containsExactly("changed claim:a (mine)");
        assertThat(changes(dataset(extended), dataset(turned))).containsExactly("changed claim:a (mine, yours)");
        assertThat(DatasetDiff.between(dataset(), titled).attributes()).containsExactly("id", "title", "x");
        assertThat(DatasetDiff.between(dataset(), titled).isSame()).isFalse();
    }

    @Test
    void anIdThatStandsSeveralTimesIsMatchedWithItsEqual() {
        Claim other = killed("a", 9);
        Claim third = killed("a", 10);

        assertThat(changes(dataset(A, other), dataset(other, A))).isEmpty();
        assertThat(changes(dataset(A, other), dataset(other, third))).containsExactly("changed claim:a (assertion)");
        assertThat(changes(dataset(A, A), dataset(A))).containsExactly("dropped claim:a");
        assertThat(changes(dataset(A), dataset(A, A))).containsExactly("added claim:a");
    }

    @Test
    void tellsWhatWasCorrectedAndTakenBackMeanwhile() {
        Claim correction = killed("c", 9).toBuilder().supersedes(A).build();
        Claim back = killed("r", 0).toBuilder().retracts(B).build();
        DatasetDiff diff = DatasetDiff.between(dataset(A, B), dataset(A, B, correction, back));

        assertThat(diff.newlySuperseded()).extracting(OvertakenClaim::claim).containsExactly(A);
        assertThat(diff.newlySuperseded()).extracting(OvertakenClaim::reason).containsExactly("superseded by c");
        assertThat(diff.newlyRetracted()).extracting(OvertakenClaim::claim).containsExactly(B);
        assertThat(diff.reinstated()).isEmpty();
        DatasetDiff after = DatasetDiff.between(dataset(A, B, correction, back), dataset(A, B, correction));
        assertThat(after.newlySuperseded()).isEmpty();
        assertThat(after.newlyRetracted()).isEmpty();
        assertThat(after.reinstated()).containsExactly(B);
    }

    @Test
    void aClaimThatWasLeftOutCanHaveBeenCorrected() {
        Claim correction = killed("c", 9).toBuilder().supersedes(A).build();
        DatasetDiff diff = DatasetDiff.between(dataset(A), dataset(correction));

        assertThat(diff.changes()).hasToString("[dropped claim:a, added claim:c]");
        assertThat(diff.newlySuperseded()).extracting(OvertakenClaim::claim).containsExactly(A);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void generatedDatasetsDifferByNothingFromThemselvesInAnyOrder(long seed) {
        Dataset dataset = new TestGenerator(seed).dataset(40);
        List<Claim> claims = new ArrayList<>(dataset.claims());
        Collections.shuffle(claims, new Random(seed));
        Dataset shuffled = dataset.toBuilder().claims(claims).build();

        assertThat(DatasetDiff.between(dataset, shuffled))
                .isEqualTo(ImmutableDatasetDiff.builder().build());
        assertThat(DatasetDiff.between(dataset, shuffled).isSame()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void swappingTheSidesExchangesAddedAndDropped(long seed) {
        TestGenerator generator = new TestGenerator(seed);
        Dataset one = generator.dataset(40);
        Dataset other = generator.dataset(30);
        DatasetDiff diff = DatasetDiff.between(one, other);
        DatasetDiff back = DatasetDiff.between(other, one);

        assertThat(refs(back, EntityChange.Kind.ADDED)).isEqualTo(refs(diff, EntityChange.Kind.DROPPED));
        assertThat(refs(back, EntityChange.Kind.DROPPED)).isEqualTo(refs(diff, EntityChange.Kind.ADDED));
        assertThat(refs(back, EntityChange.Kind.CHANGED))
                .containsExactlyInAnyOrderElementsOf(refs(diff, EntityChange.Kind.CHANGED));
        assertThat(diff.changes())
                .allSatisfy(change -> assertThat(change.attributes().isEmpty())
                        .isEqualTo(change.kind() != EntityChange.Kind.CHANGED));
    }

    private static List<String> refs(DatasetDiff diff, EntityChange.Kind kind) {
        return diff.changes(kind).stream()
                .map(change -> change.ref().toString())
                .toList();
    }

    @Test
    void namesAttributesAsTheFormatDoes() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(JsonSchema.text()).get("$defs");

        for (EntityKind kind : EntityKind.known()) {
            List<String> members = new ArrayList<>();
            schema.get(kind.text()).get("properties").fieldNames().forEachRemaining(members::add);
            members.removeAll(List.of("type", "id"));
            assertThat(AttributeTable.names(kind)).as(kind.text()).isEqualTo(members);
        }
    }
}
