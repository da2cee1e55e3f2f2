package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.saidby.Dataset;
import org.saidby.TestValues;
import org.saidby.validation.Checked;
import org.saidby.validation.ReportText;

/** Datasets of whole files of lines. */
class ReadingLinesTest {

    private static final Dataset DATASET = TestValues.FULL_DATASET;
    private static final String LINES = DatasetJsonLines.write(DATASET);
    private static final String SOURCE = "{\"type\":\"source\",\"id\":\"s\",\"name\":\"S\",\"kind\":\"outlet\"}\n";

    @TempDir
    private Path directory;

    @Test
    void everyDoorReadsTheSameAsThatOfDocuments() throws IOException {
        byte[] bytes = LINES.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(directory.resolve("x.jsonl"), bytes);
        JsonReadOptions options = JsonReadOptions.standard();

        assertThat(DatasetJsonLines.read(LINES).value()).contains(DATASET);
        assertThat(DatasetJsonLines.read(LINES)).isEqualTo(DatasetJson.read(LINES));
        assertThat(DatasetJsonLines.read(LINES, options)).isEqualTo(DatasetJson.read(LINES, options));
        assertThat(DatasetJsonLines.read(bytes)).isEqualTo(DatasetJson.read(bytes));
        assertThat(DatasetJsonLines.read(bytes, options)).isEqualTo(DatasetJson.read(bytes, options));
        assertThat(DatasetJsonLines.read(file)).isEqualTo(DatasetJson.read(file));
        assertThat(DatasetJsonLines.read(file, options)).isEqualTo(DatasetJson.read(file, options));
        assertThat(DatasetJsonLines.read(new ByteArrayInputStream(bytes), "y", options))
                .isEqualTo(DatasetJson.read(new ByteArrayInputStream(bytes), "y", options));
    }

    @Test
    void asksForAHeaderLineWhereADocumentWouldBeLookedFor() {
        Checked<Dataset> read = DatasetJsonLines.read(SOURCE + "{\"saidby\":\"1.0\",\"id\":\"d\"}\n");

        assertThat(ReportText.render(read.report()))
                .startsWith(
                        "1:1: error: expected the header line, an object with saidby and id [json.expected-object]\n");
        assertThat(read.value()).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsAnExceptionAndNoFinding() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> DatasetJsonLines.read(directory.resolve("none.jsonl")));
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> DatasetJsonLines.read(broken, "x", JsonReadOptions.standard()))
                .withMessage("gone");
    }
}
