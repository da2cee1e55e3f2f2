package org.saidby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFormsTest {

    private static final String FINE = "{\"saidby\":\"1.0\",\"id\":\"d\"}\n";
    private static final String ERROR = FINE + "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"state\"}\n";

    @TempDir
    private Path directory;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(directory.resolve("fine"), FINE);
        Files.writeString(directory.resolve("error"), ERROR);
    }

    @Test
    void writesSeveralFormsInOneRun() throws IOException {
        Call call = Call.in(
                directory,
                "validate",
                "--report",
                "html=r.html",
                "--report",
                "json=r.json",
                "--report",
                "text",
                "error");

        assertThat(call).isEqualTo(Call.in(directory, "validate", "error"));
        assertThat(Files.readString(directory.resolve("r.json")))
                .isEqualTo(Call.in(directory, "validate", "--report", "json", "error")
                        .out());
        assertThat(Files.readString(directory.resolve("r.html")))
                .isEqualTo(Call.in(directory, "validate", "--report", "html", "error")
                        .out())
                .startsWith("<!DOCTYPE html>\n")
                .contains("<title>Report on error</title>")
                .endsWith("</html>\n");
        assertThat(files()).containsExactly("error", "fine", "r.html", "r.json");
    }

    @Test
    void theOutputIsThatOfTheFormThatNamesNoFile() throws IOException {
        Call call = Call.in(
                directory, "validate", "--report", "html=r.html", "--report", "sarif", "-o", "r.sarif", "error");

        assertThat(call).isEqualTo(new Call(1, "", ""));
        assertThat(Files.readString(directory.resolve("r.sarif"))).contains("\"version\": \"2.1.0\"");
        assertThat(Call.in(directory, "validate", "-o", "r.txt", "error")).isEqualTo(new Call(1, "", ""));
        assertThat(Files.readString(directory.resolve("r.txt")))
                .isEqualTo(Call.in(directory, "validate", "error").out());
        assertThat(Call.in(directory, "validate", "--report", "html=-", "error").out())
                .isEqualTo(Call.in(directory, "validate", "-o", "-", "--report", "html", "error")
                        .out())
                .startsWith("<!DOCTYPE html>");
    }

    @Test
    void sarifIsOneLogOfAllFiles() throws IOException {
        Call call = Call.in(directory, "validate", "--report", "sarif", "fine", "nowhere", "error");

        assertThat(call.code()).isEqualTo(3);
        JsonNode runs = new ObjectMapper().readTree(call.out()).get("runs");
        assertThat(runs).hasSize(3);
        assertThat(runs.at("/0/results")).isEmpty();
        assertThat(runs.at("/1/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .textValue())
                .isEqualTo("error");
        assertThat(runs.at("/2/invocations/0/toolExecutionNotifications/0/message/text")
                        .textValue())
                .isEqualTo("nowhere: no such file");
    }

    @Test
    void htmlIsOnePageOfAllFiles() {
        Call call = Call.in(directory, "validate", "--report", "html", "fine", "nowhere", "error");

        assertThat(call.code()).isEqualTo(3);
        assertThat(call.out())
                .contains("<title>Report on fine and 2 more</title>", "Could not be read: no such file.")
                .containsSubsequence("id=\"r1\"", "id=\"r2\"", "id=\"r3\"", "id=\"files\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html=nofolder/r.html", "html=."})
    void nothingIsReadIfAReportCannotBeWritten(String report) throws IOException {
        Call call = Call.in(directory, "validate", "--report", "json=r.json", "--report", report, "error");

        assertThat(call.code()).isEqualTo(3);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).startsWith("saidby: " + report.substring(5)).hasLineCount(1);
        assertThat(files()).containsExactly("error", "fine");
    }

    @Test
    void aReportThatIsAFileToReadIsRefused() throws IOException {
        Call call = Call.in(directory, "validate", "fine", "error", "--report", "json=./error");

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).startsWith("saidby: output is an input file: ./error\n");
        assertThat(Files.readString(directory.resolve("error"))).isEqualTo(ERROR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"./r", "sub/../r", "link"})
    void twoReportsInOneFileAreRefusedHoweverItIsNamed(String other) throws IOException {
        Files.createDirectory(directory.resolve("sub"));
        Files.writeString(directory.resolve("r"), "as it was");
        Files.createSymbolicLink(directory.resolve("link"), Path.of("r"));

        Call call = Call.in(directory, "validate", "fine", "--report", "html=r", "--report", "json=" + other);

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.err()).startsWith("saidby: two reports go to " + other + ": --report FORM=FILE names a file\n");
        assertThat(directory.resolve("r")).hasContent("as it was");
    }

    @Test
    void twoReportsInOneFileThatIsNotThereYetAreRefused() throws IOException {
        assertThat(Call.in(directory, "validate", "fine", "--report", "html=r", "--report", "json=./r")
                        .code())
                .isEqualTo(2);
        assertThat(files()).containsExactly("error", "fine");
    }

    @Test
    void aReportOfBeforeIsReplacedAsAWhole() throws IOException {
        Files.writeString(directory.resolve("r.html"), "x".repeat(100_000));

        assertThat(Call.in(directory, "validate", "--report", "html=r.html", "fine")
                        .code())
                .isZero();
        assertThat(Files.readString(directory.resolve("r.html")))
                .endsWith("</html>\n")
                .doesNotContain("xxx");
        assertThat(files()).containsExactly("error", "fine", "r.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "sarif", "json"})
    void theSameFilesGiveTheSameBytes(String form) {
        String[] args = {"validate", "--report", form, "fine", "error"};

        assertThat(Call.in(directory, args)).isEqualTo(Call.in(directory, args));
    }

    private Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
