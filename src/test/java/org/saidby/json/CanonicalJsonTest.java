package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Digest;
import org.saidby.Entity;
import org.saidby.Extensions;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.TestGenerator;
import org.saidby.TestValues;
import org.saidby.When;
import org.saidby.example.SouthernLibya;

/** The canonical form of what the model holds, and its digest. */
class CanonicalJsonTest {

    static final Claim CLAIM = Claim.that(Casualties.killed(Count.exactly(17)).labelled("militants"))
            .about(Ref.parse("operation:strike"))
            .saidBy(Source.of("africom", SourceKind.ORGANIZATION, "AFRICOM"), SpeechAct.STATED, When.on("2019-09-27"))
            .id("killed-17")
            .build();
    private static final Dataset EMPTY = Dataset.builder().id("d").build();
    private static final int DATASETS = 100;

    @Test
    void ofAClaimIsThatOfItsLine() {
        String form = "{\"about\":\"operation:strike\",\"assertion\":{\"harm\":\"killed\",\"label\":\"militants\","
                + "\"total\":{\"hedge\":\"exactly\",\"number\":17},\"type\":\"casualties\"},"
                + "\"attribution\":{\"chain\":[{\"act\":\"stated\",\"said\":{\"date\":\"2019-09-27\"},\"source\":\"africom\"}]},"
                + "\"id\":\"killed-17\",\"type\":\"claim\"}";

        assertThat(CanonicalJson.of(CLAIM)).isEqualTo(form);
        assertThat(CanonicalJson.digest(CLAIM)).isEqualTo(Digest.sha256(form));
        assertThat(CanonicalJson.digest(CLAIM))
                .hasToString("sha-256:e441d70c7513fb9a5bd36bd42d9b83b35c2e54326ce4a7c2d05bb7fa26020502");
    }

    @Test
    void ofADatasetIsThatOfItsDocumentWithTheListsInTheOrderOfIds() {
        Dataset dataset = EMPTY.toBuilder()
                .title("Two")
                .add(Actor.of("b", ActorKind.CROWD, "B"), Actor.of("B", ActorKind.MILITIA, "b"))
                .extensions(Extensions.none().with("b", "{ \"z\": 1.50, \"y\": [2, 1] }"))
                .build();
        String form = "{\"actors\":[{\"id\":\"B\",\"kind\":\"militia\",\"name\":\"b\"},"
                + "{\"id\":\"b\",\"kind\":\"crowd\",\"name\":\"B\"}],"
                + "\"b\":{\"y\":[2,1],\"z\":1.5},\"id\":\"d\",\"saidby\":\"1.0\",\"title\":\"Two\"}";

        assertThat(CanonicalJson.of(dataset)).isEqualTo(form);
        assertThat(CanonicalJson.digest(dataset)).isEqualTo(Digest.sha256(form));
        assertThat(CanonicalJson.of(EMPTY)).isEqualTo("{\"id\":\"d\",\"saidby\":\"1.0\"}");
    }

    @Test
    void doesNotDependOnTheOrderInWhichADatasetWasBuilt() {
        for (long seed = 1; seed <= DATASETS; seed++) {
            Dataset dataset = generated(seed);
            Random random = new Random(seed);

            Dataset shuffled = dataset.toBuilder()
                    .sources(shuffled(dataset.sources(), random))
                    .documents(shuffled(dataset.documents(), random))
                    .actors(shuffled(dataset.actors(), random))
                    .locations(shuffled(dataset.locations(), random))
                    .operations(shuffled(dataset.operations(), random))
                    .claims(shuffled(dataset.claims(), random))
                    .build();

            assertThat(CanonicalJson.of(shuffled)).as("seed %d", seed).isEqualTo(CanonicalJson.of(dataset));
            assertThat(CanonicalJson.digest(shuffled))
                    .as("seed %d", seed)
                    .isEqualTo(Digest.sha256(CanonicalJson.of(dataset)));
        }
    }

    @Test
    void doesNotDependOnTheOrderOfEntitiesWithOneId() {
        Actor crowd = Actor.of("a", ActorKind.CROWD, "A");
        Actor militia = Actor.of("a", ActorKind.MILITIA, "A");

        assertThat(CanonicalJson.digest(EMPTY.toBuilder().add(crowd, militia).build()))
                .isEqualTo(CanonicalJson.digest(
                        EMPTY.toBuilder().add(militia, crowd).build()));
    }

    @Test
    void isOneThatAnyImplementationMakesOfTheLines() {
        for (long seed = 1; seed <= DATASETS; seed++) {
            Dataset dataset = generated(seed);
            List<String> lines = DatasetJsonLines.write(dataset).lines().skip(1).toList();

            assertThat(dataset.entities().map(CanonicalJson::of))
                    .as("seed %d", seed)
                    .isEqualTo(lines.stream().map(CanonicalJson::canonicalize).toList());
        }
    }

    @Test
    void survivesWritingAndReading() {
        for (long seed = 1; seed <= DATASETS; seed++) {
            Dataset dataset = generated(seed);
            String canonical = CanonicalJson.of(dataset);

            assertThat(CanonicalJson.canonicalize(canonical)).isEqualTo(canonical);
            assertThat(CanonicalJson.digest(DatasetJson.read(canonical).value().orElseThrow()))
                    .as("seed %d", seed)
                    .isEqualTo(CanonicalJson.digest(dataset));
        }
    }

    @Test
    void tellsEveryEntityOfTheExampleApart() {
        Map<Digest, Entity> seen = new HashMap<>();

        SouthernLibya.dataset()
                .entities()
                .forEach(entity -> assertThat(seen.put(CanonicalJson.digest(entity), entity))
                        .isNull());
    }

    @Test
    void tellsASourceFromAnActorWithTheSameMembers() {
        assertThat(CanonicalJson.of(Source.of("x", SourceKind.OTHER, "X")))
                .isEqualTo("{\"id\":\"x\",\"kind\":\"other\",\"name\":\"X\",\"type\":\"source\"}");
        assertThat(CanonicalJson.of(Actor.of("x", ActorKind.OTHER, "X")))
                .isEqualTo("{\"id\":\"x\",\"kind\":\"other\",\"name\":\"X\",\"type\":\"actor\"}");
    }

    @Test
    void doesNotDependOnHowExtensionsAreSpelled() {
        Claim one = with("x", "{\"a\": 1.50, \"b\": \"\\u0041\\/\"}", "y", "1e2");
        Claim other = with("y", "100", "x", "{\"b\":\"A/\",\"a\":1.5}");

        assertThat(one).isNotEqualTo(other);
        assertThat(CanonicalJson.digest(one)).isEqualTo(CanonicalJson.digest(other));
    }

    @Test
    void keepsTheGreatestAndTheLeastNumbersOfTheModel() {
        Location location = Location.builder()
                .id("l")
                .name("L")
                .kind(LocationKind.CITY)
                .uncertaintyMetres(Double.MIN_VALUE)
                .build();

        assertThat(CanonicalJson.of(location)).contains("\"uncertaintyMetres\":5e-324}");
        assertThat(CanonicalJson.of(
                        location.toBuilder().uncertaintyMetres(Double.MAX_VALUE).build()))
                .contains("\"uncertaintyMetres\":1.7976931348623157e+308}");
        assertThat(CanonicalJson.of(CLAIM.toBuilder()
                        .assertion(Casualties.killed(Count.exactly(Count.MAX)))
                        .build()))
                .contains("\"number\":9007199254740991}");
    }

    @Test
    void ofEverythingTheModelHasIsReadBack() {
        Dataset full = TestValues.FULL_DATASET;

        assertThat(CanonicalJson.digest(
                        DatasetJson.read(CanonicalJson.of(full)).value().orElseThrow()))
                .isEqualTo(CanonicalJson.digest(full));
    }

    private static Claim with(String name, String json, String otherName, String otherJson) {
        return CLAIM.toBuilder()
                .extensions(Extensions.none().with(name, json).with(otherName, otherJson))
                .build();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** Returns a dataset with everything but what has no canonical form. */
    private static Dataset generated(long seed) {
        String json = DatasetJson.write(new TestGenerator(seed).dataset((int) (seed % 13)))
                .replace("\uffff", "?")
                .replace("\udbff\udfff", "?")
                .replace("1E400", "1E40")
                .replace("123456789012345678901234567890", "12345678901234567000");
        return DatasetJson.read(json).value().orElseThrow();
    }
}
