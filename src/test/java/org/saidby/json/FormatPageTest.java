package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.saidby.validation.Report;

class FormatPageTest {

    private static final Path PAGE = Path.of("src", "site", "markdown", "format.md");
    private static final String MARK = "<!-- from here on made from the tables of org.saidby.json -->\n";

    @Test
    void isWhatTheTablesSay() throws Exception {
        String page = Files.readString(PAGE);
        String made = page.substring(0, page.indexOf(MARK)) + MARK + "\n" + FormatPage.tables();
        Path copy = Path.of("target", "format.md");
        Files.writeString(copy, made);

        assertThat(page)
                .as("copy target/format.md to src/site/markdown if the change is meant")
                .isEqualTo(made);
    }

    @Test
    void showsADocumentAndLinesThatAreRead() throws Exception {
        String page = Files.readString(PAGE);
        String document = blockAfter(page, "## A document");
        String lines = blockAfter(page, "## JSON Lines");

        Report ofDocument = DatasetJson.read(document).report();
        Report ofLines = DatasetJson.read(lines).report();

        assertThat(ofDocument.isValid()).as(ofDocument.toString()).isTrue();
        assertThat(ofLines.isValid()).as(ofLines.toString()).isTrue();
        assertThat(DatasetJson.read(lines).value())
                .isEqualTo(DatasetJson.read(document).value());
        assertThat(DatasetJsonLines.write(DatasetJson.read(document).requireValid()))
                .isEqualTo(lines);
    }

    private static String blockAfter(String page, String heading) {
        int start = page.indexOf("```json\n", page.indexOf(heading)) + "```json\n".length();
        return page.substring(start, page.indexOf("```", start));
    }
}
