package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.saidby.GoldenText;
import org.saidby.diff.Diff;
import org.saidby.diff.DiffInput;
import org.saidby.diff.DiffOptions;
import org.saidby.diff.ReleaseDiff;
import org.saidby.ucdp.UcdpGed;
import org.saidby.ucdp.UcdpGedOptions;

class DiffHtmlTest {

    private static final Path SIDES = Path.of("src", "test", "resources", "org", "saidby", "diff");
    private static final String HEADER = "id,date_start,date_end,best,side_b\n";
    private static final String ROW = "1,2019-09-19,2019-09-19,8,Y\n";

    /** Returns a page with a bit of everything. */
    static String page() throws IOException {
        return DiffHtml.render(diff(
                Files.readString(SIDES.resolve("old.csv")),
                Files.readString(SIDES.resolve("new.csv")),
                DiffOptions.standard()));
    }

    private static ReleaseDiff diff(String old, String now, DiffOptions options) throws IOException {
        return Diff.between(input(old, "old.csv"), input(now, "new.csv"), options);
    }

    private static DiffInput input(String table, String name) {
        return UcdpGed.diffInput(
                () -> new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)),
                name,
                UcdpGedOptions.standard());
    }

    private static String text(String old, String now, DiffOptions options) throws IOException {
        return Markup.of(DiffHtml.render(diff(old, now, options))).text();
    }

    @Test
    void thePageIsTheOneThatIsKept() throws IOException {
        String version =
                diff(ROW, ROW, DiffOptions.standard()).newSide().report().libraryVersion();
        GoldenText.check("export/diff.html", page().replace(version, "VERSION"));
    }

    @Test
    void saysThatThereIsNoDifference() throws IOException {
        assertThat(text(HEADER + ROW, HEADER + ROW, DiffOptions.standard()))
                .contains("No difference.")
                .doesNotContain("Which fields changed");
    }

    @Test
    void saysThatNoRecordDiffersWhereSomethingElseDoes() throws IOException {
        assertThat(text(HEADER + ROW, HEADER + ROW + ROW.replace("8", "9"), DiffOptions.standard()))
                .contains("No record differs, but see below.", "These rows are not the same in both files.");
    }

    @Test
    void saysAtTheTopThatASideWasReadInPart() throws IOException {
        assertThat(text(HEADER + ROW + "\"2,", HEADER + ROW, DiffOptions.standard()))
                .contains(
                        "The old file could be read in part only. What is told as added may stand in the rest of it.",
                        "1 error in the old file",
                        "old.csv:3:1: error: quote is opened and never closed (record 2, field id) [csv.unclosed-quote]");
        assertThat(text(HEADER + ROW, "", DiffOptions.standard()))
                .contains(
                        "The new file could be read in part only. What is told as dropped may stand in the rest of it.");
    }

    @Test
    void saysHowManyOfTheErrorsAreShown() throws IOException {
        assertThat(text(HEADER + ROW.replace("8", "x").repeat(1_001), HEADER, DiffOptions.standard()))
                .contains("1,001 errors in the old file, the first 1,000 shown");
    }

    @Test
    void saysWhatWasChosenAndHowManyAreShown() throws IOException {
        DiffOptions options = DiffOptions.builder()
                .samples(1)
                .ignoreCase(true)
                .addOnlyField("best")
                .addWithoutField("side_b")
                .build();

        assertThat(text(HEADER + ROW + ROW.replaceFirst("1", "2"), HEADER, options))
                .contains(
                        "Only these fields were compared: best.",
                        "These fields were not compared: side_b.",
                        "Upper and lower case do not matter.",
                        "\u2212 Dropped: 2",
                        "Shown here: the first 1.");
    }

    @Test
    void whatStandsInCellsStaysText() throws IOException {
        String page = DiffHtml.render(diff(
                HEADER + ROW, HEADER + ROW.replace("Y", "<img src=x onerror=alert(1)>\u202e"), DiffOptions.standard()));

        assertThat(Markup.of(page).tags()).doesNotContain("img");
        assertThat(Markup.of(page).text()).contains("<img src=x onerror=alert(1)>");
        assertThat(page).doesNotContain("\u202e");
    }
}
