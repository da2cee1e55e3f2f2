package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saidby.Dataset;
import org.saidby.TestGenerator;
import org.saidby.TestValues;
import org.saidby.json.EntityMembers;
import org.saidby.validation.Loss;
import org.saidby.validation.LossReport;

/** Every attribute of the model is found in an export, or named in its report of losses. */
class ExportedAttributesTest {

    private static final int CHANGES_OF_AN_ATTRIBUTE = 2;
    private static final int DATASETS_WITH_AN_ATTRIBUTE = 3;
    private static final List<Dataset> DATASETS = Stream.concat(
                    Stream.of(TestValues.FULL_DATASET),
                    LongStream.range(0, 8).mapToObj(seed -> new TestGenerator(seed).dataset(50)))
            .toList();
    private static final ChangedAttributes CHANGED = new ChangedAttributes(DATASETS.stream());
    private static final List<Change> CHANGES = changes();

    static List<Exporter> exporters() {
        return AllExporters.LIST;
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void everyAttributeIsDecidedOn(Exporter exporter) {
        assertThat(exporter.plan().undecided())
                .as("attributes that the plan of " + exporter.format() + " says nothing of")
                .isEmpty();
        assertThat(exporter.plan().unknown())
                .as("paths in the plan of " + exporter.format() + " that no attribute has")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void everyAttributeIsInTheOutputOrNamedAsLost(Exporter exporter) throws IOException {
        List<String> silent = new ArrayList<>();
        List<Written> before = new ArrayList<>();
        for (Dataset dataset : DATASETS) {
            before.add(Written.of(exporter, dataset));
        }
        for (Change change : CHANGES) {
            Written old = before.get(change.dataset());
            if (!old.names(change.path())) {
                Written after = Written.of(exporter, change.changed());
                if (Arrays.equals(old.bytes(), after.bytes()) && !after.names(change.path())) {
                    silent.add(change.path() + " in the dataset " + change.dataset());
                }
            }
        }

        assertThat(silent).as("lost without a word by " + exporter.format()).isEmpty();
    }

    /** Without it the test above could pass since nothing was changed. */
    @Test
    void everyAttributeIsChanged() {
        assertThat(CHANGES.stream().map(Change::path).distinct()).containsExactlyElementsOf(EntityMembers.paths());
    }

    private static List<Change> changes() {
        Dataset full = TestValues.FULL_DATASET;
        List<Change> changes = new ArrayList<>(List.of(
                new Change("dataset.id", 0, full.toBuilder().id("other").build()),
                new Change("dataset.title", 0, full.toBuilder().title("other").build()),
                new Change(
                        "dataset.extensions",
                        0,
                        full.toBuilder()
                                .extensions(full.extensions().with("x-changed", "1"))
                                .build())));
        for (String path : EntityMembers.paths()) {
            int datasets = 0;
            for (int i = 0; i < DATASETS.size() && datasets < DATASETS_WITH_AN_ATTRIBUTE; i++) {
                int dataset = i;
                List<Dataset> changed = CHANGED.change(DATASETS.get(i), path, CHANGES_OF_AN_ATTRIBUTE);
                changed.forEach(one -> changes.add(new Change(path, dataset, one)));
                datasets += changed.isEmpty() ? 0 : 1;
            }
        }
        return changes;
    }

    /**
     * A dataset in which one attribute of it or of one entity was changed.
     *
     * @param dataset which of the datasets it was
     */
    private record Change(String path, int dataset, Dataset changed) {}

    @ParameterizedTest
    @MethodSource("exporters")
    void samplesAndCountsAreThoseOfEntitiesThatAreThere(Exporter exporter) throws IOException {
        for (Dataset dataset : DATASETS) {
            LossReport losses = Written.of(exporter, dataset).losses();
            assertThat(losses.losses()).extracting(Loss::attribute).isSubsetOf(EntityMembers.paths());
            assertThat(losses.losses())
                    .allSatisfy(loss -> assertThat(loss.samples())
                            .allSatisfy(sample -> sample.subject()
                                    .ifPresent(subject ->
                                            assertThat(dataset.find(subject)).isPresent())));
            assertThat(losses.losses())
                    .allSatisfy(loss -> assertThat(loss.entities())
                            .isLessThanOrEqualTo(Math.max(1, dataset.entities().count())));
        }
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void equalDatasetsGiveEqualBytes(Exporter exporter) throws IOException {
        for (Dataset dataset : DATASETS) {
            Written one = Written.of(exporter, dataset);
            Written other = Written.of(exporter, dataset);

            assertThat(one.bytes()).isEqualTo(other.bytes());
            assertThat(one.losses()).isEqualTo(other.losses());
        }
    }

    private record Written(byte[] bytes, LossReport losses) {

        static Written of(Exporter exporter, Dataset dataset) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            LossReport losses = exporter.write(dataset, out);
            return new Written(out.toByteArray(), losses);
        }

        boolean names(String path) {
            return !losses.of(path).isEmpty();
        }
    }
}
