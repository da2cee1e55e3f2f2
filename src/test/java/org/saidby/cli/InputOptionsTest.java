package org.saidby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.ucdp.UcdpGedOptions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class InputOptionsTest {

    private static final String TABLE = "id;date_start;date_end;best\n1;26/09/2019;26/09/2019;17\n";
    private static final String LINES = "{\"saidby\":\"1.0\",\"id\":\"d\"}\n";

    @TempDir
    private Path directory;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(directory.resolve("table"), TABLE);
        Files.writeString(directory.resolve("lines"), LINES);
    }

    @Test
    void tablesAreReadAsTheyAreSaidToBeWritten() {
        assertThat(validate("table").out()).contains("[csv.missing-column]");
        assertThat(validate("--separator", "semicolon", "table").out())
                .contains(" 0 accepted (0 with findings), 1 rejected");
        assertThat(validate("--separator=semicolon", "--date-format=month-first", "table")
                        .out())
                .contains(" 0 accepted (0 with findings), 1 rejected");
        assertThat(validate("--separator=semicolon", "--date-format=day-first", "table"))
                .satisfies(call -> assertThat(call.code()).isZero())
                .satisfies(call -> assertThat(call.err()).isEmpty())
                .satisfies(call -> assertThat(call.out()).contains("records read 1: 1 accepted", "sum of best: 17\n"));
    }

    @Test
    void allReachTheReaderOfTables() {
        Options options = new Options();

        new CommandLine(options)
                .registerConverter(Separator.class, word -> Separator.TAB)
                .parseArgs(
                        "--charset",
                        "windows-1252",
                        "--separator",
                        "tab",
                        "--date-format",
                        "M/d/yyyy",
                        "--release",
                        "26.1");

        assertThat(options.input.ged().build())
                .isEqualTo(UcdpGedOptions.builder()
                        .charset(Charset.forName("windows-1252"))
                        .separator('\t')
                        .dateFormat("M/d/yyyy")
                        .release("26.1")
                        .build());
        assertThat(new Options().input.ged().build()).isEqualTo(UcdpGedOptions.standard());
    }

    @ParameterizedTest
    @CsvSource({
        "--charset=windows-1252, --charset",
        "--separator=comma, --separator",
        "--date-format=day-first, --date-format",
        "--release=26.1, --release",
        "--charset=UTF-16 --release=26.1, '--charset, --release'"
    })
    void whatHasNoEffectOnJsonIsTold(String given, String named) {
        Call call = validate((given + " lines").split(" "));

        assertThat(call.code()).isZero();
        assertThat(call.err()).isEqualTo("saidby: lines: " + named + " without effect, since it is JSON of saidby\n");
    }

    @Test
    void utf8IsWhatJsonIsWrittenIn() {
        assertThat(validate("--charset", "utf8", "lines").err()).isEmpty();
    }

    private Call validate(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "validate";
        System.arraycopy(args, 0, all, 1, args.length);
        return Call.in(directory, all);
    }

    @Command
    private static final class Options {

        @Mixin
        private InputOptions input = new InputOptions();
    }
}
