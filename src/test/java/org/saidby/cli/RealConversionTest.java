package org.saidby.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Dataset;
import org.saidby.json.DatasetJson;
import org.saidby.ucdp.UcdpGed;

/** Files as they are published. */
class RealConversionTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"hdx-bangladesh-19.1.csv", "ukraine-2022-49-columns.csv", "web-export-2026-01.csv"})
    void bothFormsHoldWhatTheLibraryReads(String name) throws IOException {
        String folder = System.getProperty("saidby.data", "");
        assumeFalse(folder.isEmpty(), "set -Dsaidby.data to the folder of real files");
        Path file = Path.of(folder, "ucdp-ged", name);
        Dataset dataset = UcdpGed.read(file).value().orElseThrow();

        Call document = Call.in(directory, "convert", file.toString(), "--to=json", "-o=ged.json");
        Call lines = Call.in(directory, "convert", file.toString(), "--to=jsonl", "-o=ged.jsonl");
        Call back = Call.in(directory, "convert", "ged.jsonl", "--to=json", "-o=back.json");

        assertThat(document.code()).isEqualTo(lines.code());
        assertThat(back.code()).isZero();
        assertThat(Files.readString(directory.resolve("ged.json"), StandardCharsets.UTF_8))
                .isEqualTo(DatasetJson.write(dataset));
        assertThat(directory.resolve("back.json")).hasSameBinaryContentAs(directory.resolve("ged.json"));
        assertThat(DatasetJson.read(directory.resolve("ged.jsonl")).requireValid())
                .isEqualTo(dataset);
        assertThat(document.err()).contains("\nsaidby: ged.json: ").doesNotContain(folder);
    }
}
