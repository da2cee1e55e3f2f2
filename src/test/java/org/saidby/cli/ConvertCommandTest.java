package org.saidby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Digest;
import org.saidby.json.DatasetJson;
import org.saidby.ucdp.UcdpGed;
import org.saidby.validation.Validator;

class ConvertCommandTest {

    private static final String HEADER = "id,date_start,date_end,best,low,high,side_a_new_id,side_a\n";
    private static final String TABLE = HEADER
            + "1,2019-09-19,2019-09-19,8,8,8,7,Army\n"
            + "2,2019-09-24,2019-09-24,11,11,11,7,The Army\n"
            + "3,2019-09-31,2019-09-26,17,17,17,7,Army\n";
    private static final String LINES = "{\"saidby\":\"1.0\",\"id\":\"d\",\"title\":\"D\",\"x-next\":[1.50]}\n"
            + "{\"type\":\"actor\",\"id\":\"b\",\"name\":\"B\",\"kind\":\"state\",\"x-flag\":{\"a\":1e2}}\n"
            + "{\"type\":\"source\",\"id\":\"s\",\"name\":\"S\",\"kind\":\"outlet\"}\n"
            + "{\"type\":\"actor\",\"id\":\"a\",\"name\":\"A\",\"kind\":\"state\"}\n";
    private static final String DOCUMENT = "{\"saidby\":\"1.0\",\"id\":\"d\",\"title\":\"D\",\"sources\":[\n"
            + "{\"id\":\"s\",\"name\":\"S\",\"kind\":\"outlet\"}],\"actors\":[\n"
            + "{\"id\":\"b\",\"name\":\"B\",\"kind\":\"state\",\"x-flag\":{\"a\":1e2}},\n"
            + "{\"id\":\"a\",\"name\":\"A\",\"kind\":\"state\"}],\"x-next\":[1.50]}\n";
    private static final String VERSION = Validator.standard().start().finish().libraryVersion();

    @TempDir
    private Path directory;

    @BeforeEach
    void writeFiles() throws IOException {
        write("ged.csv", TABLE);
        write("lines", LINES);
        write("document", DOCUMENT);
        write("stopped.csv", TABLE + "\"4,");
        write("old", "old");
        Files.createDirectory(directory.resolve("folder"));
    }

    @Test
    void theReportIsOnStandardErrorAndTheOutputAlone() {
        Call call = convert("document", "--to=jsonl", "-o=-");

        assertThat(call.code()).isZero();
        assertThat(call.err()).isEqualTo("""
                document:3:37: info: member is not known to this version: x-flag (/actors/0/x-flag) [model.unknown-property]
                document:4:39: info: member is not known to this version: x-next (/x-next) [model.unknown-property]

                records read 3: 3 accepted (1 with findings), 0 rejected, 0 blank
                findings 2: 0 error, 0 warning, 2 info
                    model.unknown-property: 2
                rule attribution.quotation-not-in-text not run: no text of a document was given
                rule time.future not run: no day of checking was given
                input document: 211 bytes, %s
                saidby %s, rules 1
                complete, valid
                saidby: standard output: 3 records written
                """.formatted(Digest.sha256(DOCUMENT), VERSION));
        assertThat(call.out().lines()).hasSize(4);
    }

    @Test
    void theTwoFormsOfADatasetBecomeEachOther() {
        assertThat(convert("lines", "--to=json", "-o=-").out()).isEqualTo(DOCUMENT);
        // kind by kind, as a document has them
        assertThat(convert("document", "--to=jsonl", "-o=-").out().lines())
                .containsExactlyInAnyOrderElementsOf(LINES.lines().toList());
        assertThat(convert("document", "--to=json", "-o=-").out()).isEqualTo(DOCUMENT);
        // the order of lines is kept
        assertThat(convert("lines", "--to=jsonl", "-o=-").out()).isEqualTo(LINES);
    }

    @Test
    void rejectedRowsAreToldAndNotWritten() throws IOException {
        Call call = convert("ged.csv", "--to=json", "-o=out.json");

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).isEmpty();
        assertThat(call.err())
                .contains("records read 3: 2 accepted", "\ncomplete, not valid\n")
                .endsWith("\nsaidby: out.json: 2 records written, 1 rejected are not in it\n");
        assertThat(directory.resolve("out.json"))
                .hasContent(DatasetJson.write(
                        UcdpGed.read(directory.resolve("ged.csv")).value().orElseThrow()));
        assertThat(convert("ged.csv", "--to=json", "-o=out.json", "--fail-on=never")
                        .code())
                .isZero();
    }

    @Test
    void linesOfATableReadBackAsTheTable() throws IOException {
        convert("ged.csv", "--to=jsonl", "-o=out.jsonl");

        assertThat(DatasetJson.read(directory.resolve("out.jsonl")).requireValid())
                .isEqualTo(UcdpGed.read(directory.resolve("ged.csv")).value().orElseThrow());
        // the second row has another name for the army
        assertThat(Files.readString(directory.resolve("out.jsonl")).lines().skip(1))
                .first()
                .asString()
                .startsWith("{\"type\":\"operation\"");
        assertThat(Files.readString(directory.resolve("out.jsonl"))).containsOnlyOnce("\"The Army\"");
    }

    @Test
    void aTableWithoutRowsIsAnEmptyDataset() throws IOException {
        write("empty.csv", HEADER);

        assertThat(convert("empty.csv", "--to=json", "-o=-").out())
                .isEqualTo(convert("empty.csv", "--to=jsonl", "-o=-").out())
                .isEqualTo(
                        "{\"saidby\":\"1.0\",\"id\":\"ucdp-ged\",\"title\":\"UCDP Georeferenced Event Dataset (GED)\"}\n");
    }

    @Test
    void theReleaseNamesTheDataset() {
        assertThat(convert("ged.csv", "--to=jsonl", "-o=-", "--release=26.1").out())
                .startsWith(
                        "{\"saidby\":\"1.0\",\"id\":\"ucdp-ged-26.1\",\"title\":\"UCDP Georeferenced Event Dataset (GED)"
                                + " version 26.1\"}\n");
    }

    @ParameterizedTest
    @CsvSource({
        "stopped.csv,       json,  reading stopped before the end",
        "stopped.csv,       jsonl, reading stopped before the end",
        "no-column.csv,     json,  reading stopped before the end",
        "no-column.csv,     jsonl, reading stopped before the end",
        "stopped.json,      json,  reading stopped before the end",
        "stopped.json,      jsonl, reading stopped before the end",
        "no-id.jsonl,       json,  the input has no id of a dataset that could be read",
        "no-id.jsonl,       jsonl, the input has no id of a dataset that could be read",
        "old,               json,  reading stopped before the end",
    })
    void nothingIsWrittenOfWhatIsNoWhole(String file, String form, String reason) throws IOException {
        write("no-column.csv", TABLE.replace("best,", "worst,"));
        write("stopped.json", DOCUMENT.replace("}],\"x-next\"", "}x"));
        write("no-id.jsonl", LINES.replace("\"id\":\"d\"", "\"id\":\"d d\""));
        write("out", "as it was");

        for (String threshold : new String[] {"error", "never"}) {
            Call call = convert(file, "--to", form, "-o", "out", "--format", format(file), "--fail-on", threshold);

            assertThat(call.code()).isEqualTo(1);
            assertThat(call.err()).endsWith("\nsaidby: out: nothing was written, since " + reason + "\n");
        }
        assertThat(directory.resolve("out")).hasContent("as it was");
        assertThat(convert(file, "--to", form, "-o=-", "--format", format(file)).out())
                .isEmpty();
        assertNothingIsLeft();
    }

    private static String format(String file) {
        return file.endsWith(".csv") ? "ucdp-ged" : "saidby";
    }

    @Test
    void anOutputThatIsThereIsReplacedAlsoThroughALink() throws IOException {
        Files.createSymbolicLink(directory.resolve("link"), Path.of("old"));

        assertThat(convert("document", "--to=json", "-o=link").err()).endsWith("\nsaidby: link: 3 records written\n");

        assertThat(directory.resolve("link")).isSymbolicLink();
        assertThat(directory.resolve("old")).hasContent(DOCUMENT);
        assertNothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(strings = {"document", "./document", "folder/../document", "link", "hard"})
    void theInputIsNoOutput(String output) throws IOException {
        Files.createSymbolicLink(directory.resolve("link"), Path.of("document"));
        Files.createLink(directory.resolve("hard"), directory.resolve("document"));

        assertThat(convert("document", "--to=json", "-o", output))
                .isEqualTo(new Call(
                        2,
                        "",
                        "saidby: output is the input file: " + Path.of(output) + "\n'saidby convert --help'"
                                + " tells how it is called.\n"));
        assertThat(directory.resolve("document")).hasContent(DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource({
        "nowhere,  out,         nowhere: no such file",
        "folder,   out,         folder: is a directory",
        "document, folder,      folder: is a directory",
        "document, nowhere/out, nowhere/out: cannot be written: its folder does not exist",
        "document, old/out,     old/out: cannot be written: its folder does not exist",
    })
    void whatCannotBeOpenedIsAFailure(String file, String output, String message) throws IOException {
        assertThat(convert(file, "--to=json", "-o", output)).isEqualTo(new Call(3, "", "saidby: " + message + "\n"));
        assertThat(directory.resolve("out")).doesNotExist();
        assertNothingIsLeft();
    }

    @Test
    void namesThatNoFileCanHaveAreAFailure() {
        assertThat(convert("a\0b", "--to=json", "-o=-"))
                .isEqualTo(new Call(3, "", "saidby: a\\u0000b: is no name of a file\n"));
        assertThat(convert("document", "--to=json", "-o=a\0b"))
                .isEqualTo(new Call(3, "", "saidby: a\\u0000b: is no name of a file\n"));
    }

    @Test
    void aDeviceIsWrittenAndNotReplaced() {
        Path device = Path.of("/dev/null");
        assertThat(convert("document", "--to=json", "-o=/dev/null").err())
                .endsWith("\nsaidby: null: 3 records written\n");
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Broken pipe, 0, false", "No space left on device, 3, true"})
    void standardOutputThatIsLostIsAFailureUnlessNobodyReadsOn(String reason, int code, boolean told) {
        OutputStream lost = new OutputStream() {

            @Override
            public void write(int b) throws IOException {
                throw new IOException(reason);
            }
        };

        Call call = Call.into(lost, directory, "convert", "document", "--to=json", "-o=-");

        assertThat(call.code()).isEqualTo(code);
        assertThat(call.err())
                .endsWith(
                        told
                                ? "\nsaidby: standard output: cannot be written: " + reason + "\n"
                                : "\ncomplete, valid\n");
    }

    @Test
    void standardInputIsReadAsAFileIs() {
        Call call = Call.on(TABLE.getBytes(StandardCharsets.UTF_8), directory, "convert", "-", "--to=jsonl", "-o=-");

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out())
                .isEqualTo(convert("ged.csv", "--to=jsonl", "-o=-").out());
        assertThat(call.err()).startsWith("standard input:1:").contains("\ninput standard input: ");
    }

    private Call convert(String file, String... options) {
        return Call.in(
                directory,
                Stream.concat(Stream.of("convert", file), Stream.of(options)).toArray(String[]::new));
    }

    private void assertNothingIsLeft() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(directory.resolve(name), content);
    }
}
