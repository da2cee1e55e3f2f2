package org.saidby.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Dataset;
import org.saidby.analysis.ComparisonReport;
import org.saidby.analysis.ComparisonText;
import org.saidby.example.SouthernLibya;
import org.saidby.export.ComparisonHtml;
import org.saidby.json.ComparisonJson;
import org.saidby.json.DatasetJson;
import org.saidby.json.DatasetJsonLines;

class CompareCommandTest {

    private static final Dataset STORY = SouthernLibya.dataset();
    private static final String GED = "id,date_start,date_end,best,side_b\n1,2019-09-19,2019-09-19,8,Front\n";

    @TempDir
    private Path directory;

    @BeforeEach
    void writeFiles() throws IOException {
        DatasetJson.write(STORY, directory.resolve("story.json"));
        DatasetJsonLines.write(STORY, directory.resolve("story.jsonl"));
        write("ged.csv", GED);
        write("rejected.csv", GED + "2,2019-09-31,2019-09-31,8,Front\n");
        write("stopped.csv", GED + "\"2,");
        write("broken.json", "{");
        write("acled.csv", "event_id_cnty,event_date,event_type,actor1,source,fatalities\n");
        Files.createDirectory(directory.resolve("folder"));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(directory.resolve(name), content);
    }

    private Call compare(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "compare";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Call.in(directory, all);
    }

    @Test
    void printsTheComparison() {
        Call call = compare("story.json");

        assertThat(call.code()).isZero();
        assertThat(call.out()).isEqualTo(ComparisonText.render(ComparisonReport.of(STORY)));
        assertThat(call.err()).isEqualTo("saidby: story.json: 12 remarks on the file; 'saidby validate' shows them\n");
    }

    @Test
    void writesEachFormToItsFile() throws IOException {
        Call call =
                compare("story.jsonl", "--report=text=a.txt", "--report=json=b.json", "--report=html", "-o", "c.html");
        ComparisonReport report = ComparisonReport.of(STORY);

        assertThat(call.code()).isZero();
        assertThat(call.out()).isEmpty();
        assertThat(read("a.txt")).isEqualTo(ComparisonText.render(report));
        assertThat(read("b.json")).isEqualTo(ComparisonJson.render(report));
        assertThat(read("c.html")).isEqualTo(ComparisonHtml.render(report));
    }

    private String read(String name) throws IOException {
        return Files.readString(directory.resolve(name), StandardCharsets.UTF_8);
    }

    @Test
    void narrowsToOneThingAndToADay() {
        Call call = compare("story.json", "--about", "operation:strike-2019-09-19", "--as-of", "2019-10-01");

        assertThat(call.code()).isZero();
        assertThat(call.out())
                .contains("\nAs of 2019-10-01: ", "\nthe strike of 19 September (operation:strike-2019-09-19)\n")
                .doesNotContain("the strike of 26 September", "x05-unsubstantiated");
    }

    @Test
    void namesWhatMayHaveBeenMeant() {
        assertThat(compare("story.json", "--about", "operation:strike-2019-9-19"))
                .isEqualTo(new Call(
                        2,
                        "",
                        "saidby: story.json: 12 remarks on the file; 'saidby validate' shows them\n"
                                + "saidby: nothing in the file is operation:strike-2019-9-19; there are, for example,"
                                + " operation:strike-2019-09-19, operation:strike-2019-09-24, operation:strike-2019-09-26,"
                                + " operation:strike-2018-11, operation:strikes-2019-09\n"
                                + "'saidby compare --help' tells how it is called.\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "ged.csv,      0",
        "acled.csv,    0",
        "rejected.csv, 1",
        "stopped.csv,  1",
        "broken.json,  1",
        "missing.csv,  3",
        "folder,       3"
    })
    void endsWithACodeThatTellsHowMuchWasRead(String file, int code) {
        assertThat(compare(file).code()).isEqualTo(code);
    }

    @Test
    void whatWasReadIsComparedAndTheFaultTold() {
        Call call = compare("rejected.csv");

        assertThat(call.out()).contains("answer ", "subject.");
        assertThat(call.err()).contains("rejected.csv:3:3: error: ").contains("1 rejected");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--report=sarif | a comparison is written as text, json or html, not as sarif",
                "--about=strike | --about: ref is not of the form kind:id: strike",
                "--as-of=soon | --as-of: expected a day such as 2019-10-01, but was 'soon'",
                "--subjects=-1 | --subjects and --pairs are 0 or more",
                "-o=story.json | output is an input file: story.json"
            })
    void refusesWrongArguments(String argument, String message) {
        assertThat(compare("story.json", argument))
                .isEqualTo(
                        new Call(2, "", "saidby: " + message + "\n'saidby compare --help' tells how it is called.\n"));
    }

    @Test
    void readsStandardInput() throws IOException {
        byte[] in = Files.readAllBytes(directory.resolve("story.json"));

        assertThat(Call.on(in, directory, "compare", "-").out())
                .isEqualTo(compare("story.json").out());
    }

    @Test
    void aRealFileOfManyEventsStaysSmall() {
        String folder = System.getProperty("saidby.data", "");
        assumeFalse(folder.isEmpty(), "set -Dsaidby.data to the folder of real files");
        String file = Path.of(folder, "ucdp-ged", "hdx-bangladesh-19.1.csv").toString();
        Call call = compare(file, "--report=text", "--report=html=page.html", "--report=json=data.json");

        assertThat(call.code()).isZero();
        assertThat(call.out())
                .contains("601 claims answer 3,005 questions about 601 subjects.\n")
                .contains("\n50 of 601 subjects are shown, those with contradictions first.\n")
                .hasSizeLessThan(50_000);
        assertThat(directory.resolve("page.html")).isRegularFile();
        assertThat(directory.resolve("page.html").toFile().length()).isLessThan(300_000);
        assertThat(directory.resolve("data.json").toFile().length()).isLessThan(1_000_000);
    }
}
