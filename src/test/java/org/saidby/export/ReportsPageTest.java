package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReportsPageTest {

    private static final Pattern SHOWN = Pattern.compile("```json\n(.*?)\\s*```", Pattern.DOTALL);

    @Test
    void theExamplesAreOfTheReportsThatAreKept() throws IOException {
        List<String> examples = SHOWN.matcher(Files.readString(Path.of("src/site/markdown/reports.md")))
                .results()
                .map(result -> result.group(1))
                .toList();

        assertThat(examples).hasSize(2);
        assertThat(DamagedFiles.text(DamagedFiles.LINES + ".json")).contains(examples.get(0));
        assertThat(DamagedFiles.text(DamagedFiles.LINES + ".sarif")).contains(examples.get(1));
    }
}
