package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.TestGenerator;
import org.saidby.TestValues;
import org.saidby.diff.Diff;
import org.saidby.diff.DiffInput;
import org.saidby.diff.DiffOptions;
import org.saidby.diff.DiffText;
import org.saidby.diff.RecordChange;
import org.saidby.diff.ReleaseDiff;
import org.saidby.validation.Report;

class DatasetDiffTest {

    private static final String HEADER = "{\"saidby\":\"1.0\",\"id\":\"d\",\"title\":\"D\"}\n";
    private static final String ACTOR = "{\"type\":\"actor\",\"id\":\"a\",\"name\":\"A\",\"kind\":\"state\"}\n";
    private static final String CLAIM =
            "{\"type\":\"claim\",\"id\":\"killed-17\",\"about\":\"operation:strike\",\"assertion\":"
                    + "{\"type\":\"casualties\",\"harm\":\"killed\",\"total\":{\"hedge\":\"exactly\",\"number\":17}},"
                    + "\"attribution\":{\"chain\":[{\"source\":\"s\",\"act\":\"stated\"}]}}\n";

    private static DiffInput input(String json, String name) {
        return DatasetJson.diffInput(
                () -> new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                name,
                JsonReadOptions.standard());
    }

    private static ReleaseDiff diff(String old, String now) throws IOException {
        return Diff.between(input(old, "old"), input(now, "new"));
    }

    private static String told(ReleaseDiff diff) {
        return diff.changes().stream()
                .map(change -> change.kind() + " " + change.key()
                        + change.fields().stream()
                                .map(field -> " " + field.field() + ":"
                                        + field.oldText().orElse("") + ">"
                                        + field.newText().orElse(""))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void tellsTheMembersThatDiffer() throws IOException {
        ReleaseDiff diff = diff(
                HEADER + ACTOR + CLAIM,
                HEADER.replace("\"D\"", "\"E\"")
                        + CLAIM.replace("17}", "18,\"words\":\"eighteen\"}")
                        + ACTOR.replace("\"a\"", "\"b\""));

        assertThat(told(diff)).isEqualTo("""
                CHANGED dataset /title:D>E
                DROPPED actor:a /id:a> /name:A> /kind:state>
                CHANGED claim:killed-17 /assertion/total/number:17>18 /assertion/total/words:>eighteen
                ADDED actor:b /id:>b /name:>A /kind:>state""");
        assertThat(diff.changesByField())
                .isEqualTo(Map.of("/title", 1L, "/assertion/total/number", 1L, "/assertion/total/words", 1L));
        assertThat(DiffText.render(diff)).endsWith("""

                changed dataset (whole input -> whole input): D
                    /title: D -> E
                changed claim:killed-17 (line 3 -> line 2): casualties about operation:strike
                    /assertion/total/number: 17 -> 18
                    /assertion/total/words: (nothing) -> eighteen

                dropped actor:a (line 2): A

                added actor:b (line 3): A
                """);
    }

    @Test
    void aDocumentAndLinesOfOneDatasetAreTheSameInWhateverOrder() throws IOException {
        for (long seed = 0; seed < 20; seed++) {
            Dataset dataset = new TestGenerator(seed).dataset(40);
            List<Entity> entities = new ArrayList<>(dataset.entities().toList());
            Collections.shuffle(entities, new Random(seed));
            Dataset shuffled = Dataset.builder()
                    .id(dataset.id())
                    .title(dataset.title())
                    .extensions(dataset.extensions())
                    .add(entities.toArray(Entity[]::new))
                    .build();

            ReleaseDiff diff = diff(DatasetJson.write(dataset), DatasetJsonLines.write(shuffled));

            assertThat(diff.isSame()).as("seed " + seed).isTrue();
            assertThat(diff.unchanged()).isEqualTo(entities.size() + 1L);
            assertThat(diff(DatasetJsonLines.write(shuffled), DatasetJson.write(dataset))
                            .isSame())
                    .isTrue();
        }
    }

    @Test
    void everyMemberOfEveryEntityIsCompared() throws IOException {
        Dataset full = TestValues.FULL_DATASET;
        Dataset empty = Dataset.builder().id(full.id()).build();

        ReleaseDiff diff = diff(DatasetJson.write(empty), DatasetJson.write(full));

        assertThat(diff.added()).isEqualTo(full.entities().count());
        assertThat(diff.changes())
                .filteredOn(change -> change.kind() == RecordChange.Kind.ADDED)
                .extracting(RecordChange::key)
                .containsExactlyElementsOf(
                        full.entities().map(entity -> entity.ref().toString()).toList());
        assertThat(DatasetJson.write(full)).contains("\"sources\"");
        assertThat(diff(DatasetJson.write(full), DatasetJson.write(empty)).dropped())
                .isEqualTo(diff.added());
    }

    @Test
    void howJsonSpellsAValueDoesNotMatter() throws IOException {
        ReleaseDiff diff = diff(
                HEADER + ACTOR + "{\"type\":\"location\",\"id\":\"l\",\"name\":\"L\",\"kind\":\"city\",\"point\":"
                        + "{\"latitude\":48.0,\"longitude\":3}}\n",
                HEADER
                        + "{ \"kind\":\"state\", \"name\":\"\\u0041\",\"id\":\"a\",\"type\":\"actor\"}\n"
                        + "{\"type\":\"location\",\"id\":\"l\",\"name\":\"L\",\"kind\":\"city\",\"point\":"
                        + "{\"longitude\":3.0,\"latitude\":48}}\n");

        assertThat(diff.isSame()).isTrue();
        assertThat(diff.respelledByField()).isEmpty();
    }

    @Test
    void extensionsAreComparedAsTheyAreSpelled() throws IOException {
        String old = HEADER + ACTOR.replace("}", ",\"x\":{\"n\":17,\"e\":{},\"a/b\":[],\"s\":\"\"}}");

        assertThat(told(diff(old, old.replace(":17", ":\"17\"")))).isEqualTo("CHANGED actor:a /x/n:17>17");
        assertThat(told(diff(old, old.replace(":17", ":17.0")))).isEqualTo("CHANGED actor:a /x/n:17>17.0");
        assertThat(told(diff(old, old.replace("{}", "{\"f\":true}"))))
                .isEqualTo("CHANGED actor:a /x/e:{}> /x/e/f:>true");
        assertThat(told(diff(old, old.replace("[]", "[null]"))))
                .isEqualTo("CHANGED actor:a /x/a~1b:[]> /x/a~1b/0:>null");
        assertThat(told(diff(old, old.replace(",\"s\":\"\"", "")))).isEqualTo("CHANGED actor:a /x/s:\"\">");
    }

    @Test
    void rejectedEntitiesAreNotTakenForDroppedOnes() throws IOException {
        String bad = ACTOR.replace("\"A\"", "3");
        String document = "{\"saidby\":\"1.0\",\"id\":\"d\",\"title\":\"D\",\"actors\":["
                + bad.replace("\"type\":\"actor\",", "") + "]}";

        for (String now : List.of(HEADER + bad, document)) {
            ReleaseDiff diff = diff(HEADER + ACTOR, now);

            assertThat(diff.dropped()).isZero();
            assertThat(diff.oldSide().notCompared()).isEqualTo(1);
            assertThat(diff.unchanged()).isEqualTo(1);
            assertThat(diff.newSide().report().recordsRejected()).isEqualTo(1);
            assertThat(diff(now, now).isSame()).isTrue();
        }
        assertThat(diff(HEADER + ACTOR, HEADER + "{\"type\":\"actor\",\n")
                        .oldSide()
                        .notCompared())
                .isZero();
        assertThat(diff(HEADER + ACTOR, HEADER + "{\"type\":\"actor\",\n").dropped())
                .isEqualTo(1);
    }

    @Test
    void ofEntitiesWithOneIdTheFirstIsCompared() throws IOException {
        ReleaseDiff diff = diff(HEADER + ACTOR + ACTOR.replace("\"A\"", "\"B\""), HEADER + ACTOR);

        assertThat(diff.unchanged()).isEqualTo(2);
        assertThat(diff.oldSide().repeated()).isEqualTo(1);
        assertThat(diff.otherRowsDiffer()).isTrue();
    }

    @Test
    void aDatasetThatCannotBeReadIsSaidToBeReadInPart() throws IOException {
        for (String bad : List.of("", "[[", "{\"saidby\":\"9.0\",\"id\":\"d\"}")) {
            ReleaseDiff diff = diff(HEADER + ACTOR, bad);

            assertThat(diff.status()).isEqualTo(Report.Status.STOPPED);
            assertThat(diff.dropped()).isEqualTo(2);
        }
    }

    @Test
    void aDatasetOfNothingIsCompared() throws IOException {
        assertThat(diff(HEADER, HEADER).isSame()).isTrue();
        assertThat(diff(HEADER, HEADER.strip()).unchanged()).isEqualTo(1);
        assertThat(told(diff(HEADER, HEADER.replace("\"d\"", "\"e\"")))).isEqualTo("CHANGED dataset /id:d>e");
    }

    @Test
    void fieldsAreChosenByTheirPointers() throws IOException {
        ReleaseDiff diff = Diff.between(
                input(HEADER + CLAIM, "old"),
                input(HEADER.replace("\"D\"", "\"E\"") + CLAIM.replace("17}", "18}"), "new"),
                DiffOptions.builder().addOnlyField("/title").build());

        assertThat(told(diff)).isEqualTo("CHANGED dataset /title:D>E");
    }

    @Test
    void filesAreComparedByTheirPaths(@TempDir Path directory) throws IOException {
        Dataset one = Dataset.builder()
                .id("d")
                .add(Actor.of("a", ActorKind.STATE, "A"))
                .build();
        DatasetJson.write(one, directory.resolve("a.json"));
        Files.writeString(
                directory.resolve("b.jsonl"), DatasetJsonLines.write(one).replace("\"A\"", "\"B\""));

        ReleaseDiff diff = DatasetJson.diff(directory.resolve("a.json"), directory.resolve("b.jsonl"));

        assertThat(told(diff)).isEqualTo("CHANGED actor:a /name:A>B");
        assertThat(diff.changes().get(0).oldPosition().orElseThrow().pointer()).hasValue("/actors/0");
        assertThat(diff.changes().get(0).newPosition().orElseThrow().pointer()).hasValue("");
    }
}
