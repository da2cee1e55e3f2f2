package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.saidby.Assertion;
import org.saidby.Dataset;
import org.saidby.Entity;
import org.saidby.TestValues;

/** Each golden file is read and written by both tests, so that neither direction can drift alone. */
class GoldenFilesTest {

    static List<Arguments> goldenFiles() {
        List<Arguments> files = new ArrayList<>();
        files.add(Arguments.of("dataset-full", TestValues.FULL_DATASET));
        files.add(Arguments.of("dataset-minimal", TestValues.MINIMAL_DATASET));
        addEntities(files, "full", TestValues.FULL_DATASET);
        addEntities(files, "minimal", TestValues.FULL_DATASET);
        addAssertions(files, "full", TestValues.FULL_ASSERTIONS);
        addAssertions(files, "minimal", TestValues.MINIMAL_ASSERTIONS);
        return files;
    }

    private static void addEntities(List<Arguments> files, String id, Dataset dataset) {
        dataset.entities()
                .filter(entity -> entity.ref().toString().endsWith(":" + id))
                .forEach(entity ->
                        files.add(Arguments.of(entity.ref().toString().replace(':', '-'), datasetOf(entity))));
    }

    private static void addAssertions(List<Arguments> files, String name, List<Assertion> assertions) {
        for (int i = 0; i < assertions.size(); i++) {
            String kind = TestValues.MINIMAL_ASSERTIONS.get(i).kind().isKnown()
                    ? assertions.get(i).kind().text()
                    : "other-assertion";
            files.add(Arguments.of(
                    kind + "-" + name,
                    datasetOf(TestValues.MINIMAL_CLAIM.toBuilder()
                            .assertion(assertions.get(i))
                            .build())));
        }
    }

    private static Dataset datasetOf(Entity entity) {
        return Dataset.builder().id("golden").add(entity).build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goldenFiles")
    void writesTheGoldenFile(String name, Dataset dataset) throws IOException {
        assertThat(DatasetJson.write(dataset)).isEqualTo(file(name + ".json"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("goldenFiles")
    void readsTheGoldenFile(String name, Dataset dataset) throws IOException {
        assertThat(DatasetJson.read(file(name + ".json")).value()).hasValue(dataset);
    }

    @Test
    void writesTheGoldenLines() throws IOException {
        assertThat(DatasetJsonLines.write(TestValues.FULL_DATASET)).isEqualTo(file("dataset-full.jsonl"));
        assertThat(DatasetJsonLines.write(TestValues.MINIMAL_DATASET)).isEqualTo(file("dataset-minimal.jsonl"));
    }

    @Test
    void readsTheGoldenLines() throws IOException {
        assertThat(DatasetJson.read(file("dataset-full.jsonl")).value()).hasValue(TestValues.FULL_DATASET);
        assertThat(DatasetJson.read(file("dataset-minimal.jsonl")).value()).hasValue(TestValues.MINIMAL_DATASET);
    }

    private static String file(String name) throws IOException {
        try (InputStream in = GoldenFilesTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
