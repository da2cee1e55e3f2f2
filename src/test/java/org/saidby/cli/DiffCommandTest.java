package org.saidby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.json.DiffJson;

class DiffCommandTest {

    private static final String HEADER = "id,date_start,date_end,best,side_b\n";
    private static final String OLD = HEADER + "1,2019-09-19,2019-09-19,8,Front\n2,2019-09-20,2019-09-20,3,Front\n";
    private static final String NEW = HEADER + "1,2019-09-19,2019-09-19,9,Front\n3,2019-09-20,2019-09-20,3,Front\n";
    private static final String LINES = "{\"saidby\":\"1.0\",\"id\":\"d\"}\n"
            + "{\"type\":\"actor\",\"id\":\"a\",\"name\":\"A\",\"kind\":\"state\"}\n";
    private static final String TEXT = """
            old old.csv: records 2
            new new.csv: records 2

            added 1, dropped 1, changed 1, unchanged 0
            changed records by field
                best: 1

            changed 1 (line 2 -> line 2): 2019-09-19, best 8
                best: 8 -> 9

            dropped 2 (line 3): 2019-09-20, best 3

            added 3 (line 3): 2019-09-20, best 3
            """;

    @TempDir
    private Path directory;

    @BeforeEach
    void writeFiles() throws IOException {
        write("old.csv", OLD);
        write("new.csv", NEW);
        write("stopped.csv", OLD + "\"3,");
        write("rejected.csv", OLD + "3,2019-09-31,2019-09-31,8,Front\n");
        write("respelled.csv", OLD.replace("2019-09-19,8", "2019-09-19 00:00:00.000,8.0"));
        write("lines.jsonl", LINES);
        write("acled.csv", "event_id_cnty,event_date,event_type,actor1,source,fatalities\n");
        Files.createDirectory(directory.resolve("folder"));
    }

    @Test
    void printsTheCountsAndTheChanges() {
        assertThat(diff("old.csv", "new.csv")).isEqualTo(new Call(1, TEXT, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "old.csv,      old.csv,       0",
        "old.csv,      new.csv,       1",
        "old.csv,      respelled.csv, 0",
        "old.csv,      stopped.csv,   1",
        "stopped.csv,  stopped.csv,   1",
        "old.csv,      rejected.csv,  1",
        "rejected.csv, rejected.csv,  0",
        "lines.jsonl,  lines.jsonl,   0",
        "acled.csv,    acled.csv,     0",
        "old.csv,      lines.jsonl,   2",
        "acled.csv,    new.csv,       2",
        "old.csv,      nowhere,       3",
        "nowhere,      old.csv,       3",
        "old.csv,      folder,        3",
        "-,            -,             2",
    })
    void theExitCodeTellsWhetherThereIsADifference(String old, String now, int code) {
        assertThat(diff(old, now).code()).isEqualTo(code);
    }

    @Test
    void saysWhichInputCannotBeRead() {
        assertThat(diff("old.csv", "nowhere")).isEqualTo(new Call(3, "", "saidby: nowhere: no such file\n"));
        assertThat(diff("folder", "new.csv")).isEqualTo(new Call(3, "", "saidby: folder: is a directory\n"));
        assertThat(diff("old.csv", "a\0b")).isEqualTo(new Call(3, "", "saidby: a\\u0000b: is no name of a file\n"));
    }

    @Test
    void inputsOfTwoFormatsAreNotCompared() {
        assertThat(diff("old.csv", "lines.jsonl").err())
                .startsWith(
                        "saidby: the inputs are of two formats: old.csv is UCDP GED and lines.jsonl is JSON of saidby\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--samples=-1           | --samples is negative: -1",
                "--samples=some         | Invalid value for option '--samples': 'some' is not an int",
                "--only=bset            | no side has a column bset",
                "--without=best,worst   | no side has a column worst",
                "--old-charset=no-such  | expected the name of an encoding",
                "--new-date-format=soon | date format is neither day-first",
                "-o=new.csv             | output is an input file: new.csv",
                "--report=sarif         | a diff is written as text, json or html, not as sarif",
                "--report=xml           | expected one of text, json",
                "--report=html=old.csv  | output is an input file: old.csv",
                "--report=html=a --report=json=a | two reports go to a",
                "--report=html=a --report=json=./a | two reports go to ./a",
            })
    void refusesWrongArguments(String option, String message) {
        Call call = diff("old.csv", "new.csv", option.split(" "));

        assertThat(call.code()).isEqualTo(2);
        assertThat(call.out()).isEmpty();
        assertThat(call.err()).contains(message).endsWith("'saidby diff --help' tells how it is called.\n");
    }

    @Test
    void eachSideCanHaveOptionsOfItsOwn() throws IOException {
        String resaved = OLD.replace("2019-09-19", "9/19/2019")
                .replace("2019-09-20", "9/20/2019")
                .replace("Front", "Fr\u00f6nt")
                .replace(',', ';');
        Files.write(directory.resolve("resaved.csv"), resaved.getBytes(Charset.forName("windows-1252")));
        write("plain.csv", OLD.replace("Front", "Fr\u00f6nt"));

        Call newSide = diff(
                "plain.csv",
                "resaved.csv",
                "--new-charset=windows-1252",
                "--new-date-format=month-first",
                "--new-separator=semicolon");
        Call oldSide = diff(
                "resaved.csv",
                "plain.csv",
                "--old-charset=windows-1252",
                "--old-date-format=month-first",
                "--old-separator=semicolon",
                "--new-release=26.1");

        assertThat(newSide.out()).endsWith("\nno difference\n").contains("    date_start: 2\n");
        assertThat(newSide.err()).isEmpty();
        assertThat(oldSide.out()).endsWith("\nno difference\n");
        assertThat(diff(
                                "resaved.csv",
                                "resaved.csv",
                                "--charset=windows-1252",
                                "--date-format=month-first",
                                "--separator=semicolon")
                        .code())
                .isZero();
    }

    @Test
    void standardInputIsReadOnceAndComparedAsAFileIs() {
        byte[] in = OLD.getBytes(StandardCharsets.UTF_8);

        assertThat(Call.on(in, directory, "diff", "-", "new.csv"))
                .isEqualTo(new Call(1, TEXT.replace("old old.csv", "old standard input"), ""));
        assertThat(Call.on(in, directory, "diff", "old.csv", "-").code()).isZero();
    }

    @Test
    void writesJsonByItsSchema() {
        Call call = diff("old.csv", "new.csv", "--report=json");

        assertThat(call.code()).isEqualTo(1);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Call.in(directory, "schema", "diff").out())
                        .validate(call.out(), InputFormat.JSON))
                .isEmpty();
        assertThat(Call.in(directory, "schema", "diff").out()).isEqualTo(DiffJson.schema());
        assertThat(diff("old.csv", "new.csv", "--report=json")).isEqualTo(call);
    }

    @Test
    void writesSeveralFormsInOneRun() throws IOException {
        Call call = diff("old.csv", "new.csv", "--report=text", "--report=html=out.html", "--report=json=out.json");

        assertThat(call.code()).isEqualTo(1);
        assertThat(call.out()).isEqualTo(TEXT);
        assertThat(call.err().lines())
                .containsExactly(
                        "saidby: out.html: written: 1 added, 1 dropped, 1 changed, 0 unchanged",
                        "saidby: out.json: written: 1 added, 1 dropped, 1 changed, 0 unchanged");
        assertThat(directory.resolve("out.html"))
                .content()
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n");
        assertThat(directory.resolve("out.json"))
                .hasContent(diff("old.csv", "new.csv", "--report=json").out());
    }

    @Test
    void writesAFileAsAWhole() throws IOException {
        write("out", "as it was");

        Call call = diff("old.csv", "new.csv", "-o", "out");

        assertThat(call)
                .isEqualTo(new Call(1, "", "saidby: out: written: 1 added, 1 dropped, 1 changed, 0 unchanged\n"));
        assertThat(directory.resolve("out")).hasContent(TEXT);
        assertThat(diff("old.csv", "nowhere", "-o", "out").code()).isEqualTo(3);
        assertThat(directory.resolve("out")).hasContent(TEXT);
        assertThat(diff("old.csv", "new.csv", "-o", "nowhere/out"))
                .isEqualTo(new Call(3, "", "saidby: nowhere/out: cannot be written: its folder does not exist\n"));
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("."));
        }
    }

    @Test
    void nothingIsWrittenIfOneFormCannotBe() {
        Call call = diff("old.csv", "new.csv", "--report=json=out.json", "--report=html=nowhere/out.html");

        assertThat(call)
                .isEqualTo(new Call(3, "", "saidby: nowhere/out.html: cannot be written: its folder does not exist\n"));
        assertThat(directory.resolve("out.json")).doesNotExist();
    }

    @Test
    void choosesWhatIsCompared() {
        assertThat(diff("old.csv", "new.csv", "--only=side_b,date_start", "--samples=0")
                        .out())
                .isEqualTo("""
                old old.csv: records 2
                new new.csv: records 2
                compared only: date_start, side_b

                added 1, dropped 1, changed 0, unchanged 1
                shown 0 of 1 dropped
                shown 0 of 1 added
                """);
        assertThat(diff("old.csv", "new.csv", "--without=best", "-i").out())
                .contains("not compared: best\nupper and lower case do not matter\n")
                .contains("changed 0, unchanged 1\n");
    }

    @Test
    void progressIsToldOfEachReadingInTurn() throws IOException {
        StringBuilder rows = new StringBuilder(HEADER);
        IntStream.rangeClosed(1, 300).forEach(i -> rows.append(i).append(",2019-09-19,2019-09-19,8,Front\n"));
        write("old.csv", rows.toString());
        write("longer-name.csv", rows.toString().replace(",8,", ",9,"));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        long[] now = {0};

        int code = Cli.run(
                new Surroundings(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        err,
                        directory,
                        true,
                        () -> now[0] += 2_000_000_000L),
                "diff",
                "longer-name.csv",
                "old.csv");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("\rlonger-name.csv: 256 records, 128/s\r" + " ".repeat(35) + "\r"
                        + "\rold.csv: 256 records, 128/s\r" + " ".repeat(27) + "\r"
                        + "\rlonger-name.csv: 256 records, 128/s\r" + " ".repeat(35) + "\r");
    }

    @Test
    void tellsWhatHasNoEffect() {
        assertThat(diff("lines.jsonl", "lines.jsonl", "--new-charset=windows-1252")
                        .err())
                .isEqualTo("saidby: lines.jsonl: --charset without effect, since it is JSON of saidby\n");
    }

    private Call diff(String old, String now, String... options) {
        return Call.in(
                directory,
                Stream.concat(Stream.of("diff", old, now), Stream.of(options)).toArray(String[]::new));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(directory.resolve(name), content);
    }
}
