package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.saidby.Digest;
import org.saidby.TestValues;
import org.saidby.validation.InputSummary;

class InputDigestTest {

    static String[] inputs() {
        return new String[] {DatasetJson.write(TestValues.FULL_DATASET), DatasetJsonLines.write(TestValues.FULL_DATASET)
        };
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void tellsTheDigestAndSizeOfTheInput(String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);

        assertThat(DatasetJson.read(new ByteArrayInputStream(bytes), "in", JsonReadOptions.standard())
                        .report()
                        .inputs())
                .containsExactly(InputSummary.of("in", Digest.sha256(bytes), bytes.length));
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void tellsTheSizeAloneWhereNoDigestIsWanted(String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        JsonReadOptions options = JsonReadOptions.builder().digest(false).build();

        assertThat(DatasetJson.read(new ByteArrayInputStream(bytes), "in", options)
                        .report()
                        .inputs())
                .containsExactly(InputSummary.of("in", bytes.length));
    }
}
