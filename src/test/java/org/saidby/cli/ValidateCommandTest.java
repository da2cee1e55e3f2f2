package org.saidby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Digest;
import org.saidby.json.ReportJson;
import org.saidby.validation.Validator;

class ValidateCommandTest {

    private static final String FINE = "{\"saidby\":\"1.0\",\"id\":\"d\"}\n";
    private static final String WARNING =
            FINE + "{\"type\":\"actor\",\"id\":\"a\",\"name\":\"A\\u202e\",\"kind\":\"state\"}\n";
    private static final String INFO = "\ufeff" + FINE;
    private static final String ERROR = FINE + "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"state\"}\n";
    private static final String STOPPED = "[[";
    private static final String VERSION = Validator.standard().start().finish().libraryVersion();

    @TempDir
    private Path directory;

    @BeforeEach
    void writeFiles() throws IOException {
        write("fine", FINE);
        write("warning", WARNING);
        write("info", INFO);
        write("error", ERROR);
        write("stopped", STOPPED);
        Files.createDirectory(directory.resolve("folder"));
    }

    @Test
    void printsTheFindingsThenTheCounts() {
        Call call = Call.in(directory, "validate", "error");

        assertThat(call).isEqualTo(new Call(1, """
                error:2:1: error: name is missing (/name) [value.missing]

                records read 1: 0 accepted (0 with findings), 1 rejected, 0 blank
                findings 1: 1 error, 0 warning, 0 info
                    value.missing: 1
                rule attribution.quotation-not-in-text not run: no text of a document was given
                rule time.future not run: no day of checking was given
                input error: 67 bytes, %s
                saidby %s, rules 1
                complete, not valid
                """.formatted(Digest.sha256(ERROR), VERSION), ""));
    }

    @ParameterizedTest
    @CsvSource({
        "fine,         error,   0",
        "fine,         warning, 0",
        "info,         warning, 0",
        "warning,      error,   0",
        "warning,      warning, 1",
        "warning,      never,   0",
        "error,        error,   1",
        "error,        warning, 1",
        "error,        never,   0",
        "stopped,      error,   1",
        "stopped,      never,   1",
        "nowhere,      never,   3",
        "folder,       error,   3",
        "fine error,   error,   1",
        "error fine,   error,   1",
        "error nowhere fine,    error, 3",
        "nowhere error,         never, 3",
        "stopped fine, never,   1",
    })
    void theExitCodeIsThatOfTheWorstFile(String files, String threshold, int code) {
        assertThat(Call.in(directory, ("validate --fail-on " + threshold + " " + files).split(" "))
                        .code())
                .isEqualTo(code);
    }

    @Test
    void errorsAreTheThresholdUnlessSaidOtherwise() {
        assertThat(Call.in(directory, "validate", "warning").code()).isZero();
        assertThat(Call.in(directory, "validate", "error").code()).isEqualTo(1);
    }

    @Test
    void aFileThatCannotBeReadDoesNotStopTheOthers() {
        Call call = Call.in(directory, "validate", "nowhere", "fine", "folder", "error");

        assertThat(call.err()).isEqualTo("saidby: nowhere: no such file\nsaidby: folder: holds no file to read\n");
        assertThat(call.out().lines().filter(line -> line.startsWith("input ")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("input fine: "),
                        line -> assertThat(line).startsWith("input error: "));
        assertThat(call.out()).contains("complete, valid\n\nerror:2:1: ");
    }

    @Test
    void aDashIsStandardInput() {
        byte[] content = ERROR.getBytes(StandardCharsets.UTF_8);

        Call call = Call.on(content, directory, "validate", "fine", "-");

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.err()).isEmpty();
        assertThat(call.out())
                .contains("\n\nstandard input:2:1: error: name is missing", "\ninput standard input: 67 bytes, ");
    }

    @Test
    void aNameThatNoFileCanHaveIsNotRead() {
        Call call = Call.in(directory, "validate", "a\0b");

        assertThat(call).isEqualTo(new Call(3, "", "saidby: a\\u0000b: is no name of a file\n"));
    }

    @Test
    void saysInWordsWhyAFileCannotBeRead() {
        assertThat(Failures.reading(new AccessDeniedException("fine"))).isEqualTo("permission denied");
        assertThat(Failures.reading(new NoSuchFileException("fine"))).isEqualTo("no such file");
    }

    @Test
    void namesAreRelative() throws IOException {
        write("folder/inside", STOPPED);
        Path elsewhere = Files.createTempFile("saidby", ".json");
        try {
            assertThat(Call.in(directory, "validate", "folder/../folder/inside").out())
                    .startsWith(Path.of("folder/../folder/inside") + ":1:3: error");
            assertThat(Call.in(
                                    directory,
                                    "validate",
                                    directory.resolve("folder/inside").toString())
                            .out())
                    .startsWith(Path.of("folder/inside") + ":1:3: error")
                    .doesNotContain(directory.toString());
            assertThat(Call.in(directory, "validate", elsewhere.toString()).out())
                    .startsWith(elsewhere.getFileName() + ":1:1: error")
                    .doesNotContain(String.valueOf(elsewhere.getParent()));
            assertThat(Call.in(
                                    directory,
                                    "validate",
                                    directory.resolve("nowhere").toString())
                            .err())
                    .isEqualTo("saidby: nowhere: no such file\n");
        } finally {
            Files.delete(elsewhere);
        }
    }

    @Test
    void namesAndContentReachNoTerminalRaw() throws IOException {
        write("content", FINE + "{\"type\":\"actor\",\"id\":\"\\u001b]0;x\\u009b\\u202e\"}\n");

        for (String form : new String[] {"text", "json"}) {
            Call call = Call.in(directory, "validate", "--report", form, "content", "a\u001b[31m\u202e\n");
            assertThat(call.code()).isEqualTo(3);
            assertThat((call.out() + call.err()).codePoints())
                    .noneMatch(c -> c != '\n' && (Character.isISOControl(c) || c == 0x202e));
        }
    }

    @Test
    void anOptionEndsWithTwoDashesAndFilesMayBeginWithAnAt() throws IOException {
        write("--report", FINE);
        write("@fine", FINE);

        assertThat(Call.in(directory, "validate", "@fine", "--", "--report").code())
                .isZero();
    }

    @Test
    void asJsonThereIsOneDocument() {
        Call call = Call.in(directory, "validate", "--report", "json", "fine", "nowhere", "error");

        assertThat(call.code()).isEqualTo(3);
        assertThat(call.err()).isEqualTo("saidby: nowhere: no such file\n");
        assertThat(call.out())
                .startsWith("""
                        {
                          "reports": [
                            {
                              "saidbyReport": "1.0",
                        """)
                .contains(
                        "\n    },\n    {\n      \"saidbyReport\": \"1.0\",\n",
                        "\"name\": \"fine\"",
                        "\"name\": \"error\"")
                .endsWith("""
                              "ruleChanges": [],
                              "suppressions": []
                            }
                          ],
                          "unread": [
                            {
                              "name": "nowhere",
                              "reason": "no such file"
                            }
                          ]
                        }
                        """);
    }

    @ParameterizedTest
    @CsvSource({"fine", "fine error", "nowhere", "nowhere folder", "stopped nowhere info"})
    void theJsonDocumentIsValidByItsSchema(String files) {
        Call call = Call.in(directory, ("validate --report json " + files).split(" "));

        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(ReportJson.schema())
                        .validate(call.out(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void theSameFilesGiveTheSameBytes() {
        String[] args = {"validate", "--report", "json", "fine", "error", "stopped"};

        assertThat(Call.in(directory, args)).isEqualTo(Call.in(directory, args));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(directory.resolve(name), content);
    }
}
