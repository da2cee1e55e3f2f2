package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.saidby.Dataset;
import org.saidby.TestGenerator;
import org.saidby.validation.Checked;

class RoundTripTest {

    private static final int DATASETS = 1_000;

    @Test
    void readsWhatItWroteAndWritesWhatItReadForAThousandDatasets() {
        for (long seed = 1; seed <= DATASETS; seed++) {
            Dataset dataset = new TestGenerator(seed).dataset((int) (seed % 13));
            String document = DatasetJson.write(dataset);
            String lines = DatasetJsonLines.write(dataset);

            Checked<Dataset> fromDocument = DatasetJson.read(document);
            Checked<Dataset> fromLines = DatasetJson.read(lines);

            assertThat(fromDocument.value()).as("document of seed %d", seed).hasValue(dataset);
            assertThat(fromLines.value()).as("lines of seed %d", seed).hasValue(dataset);
            assertThat(DatasetJson.write(fromDocument.value().orElseThrow()))
                    .as("document of seed %d, written again", seed)
                    .isEqualTo(document);
            assertThat(DatasetJsonLines.write(fromLines.value().orElseThrow()))
                    .as("lines of seed %d, written again", seed)
                    .isEqualTo(lines);
        }
    }
}
