package org.saidby.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RobustnessTest {

    private static final String HEADER = "{\"saidby\":\"1.0\",\"id\":\"d\"}\n";

    @TempDir
    private Path directory;

    static Stream<Arguments> hostileInputs() {
        byte[] noise = new byte[100_000];
        new Random(1).nextBytes(noise);
        return Stream.of(
                Arguments.of("empty", new byte[0]),
                Arguments.of("brackets", "[".repeat(100_000).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("braces in a line", (HEADER + "{\"a\":".repeat(100_000)).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("noise", noise),
                Arguments.of("nulls", new byte[100_000]),
                Arguments.of("UTF-16", HEADER.getBytes(StandardCharsets.UTF_16)),
                Arguments.of("half a character", new byte[] {'"', (byte) 0xC3}),
                Arguments.of("a mark alone", new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}),
                Arguments.of("quotes", "\"".repeat(100_001).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("a long line", (HEADER + "x".repeat(17_000_000)).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("commas", ",".repeat(100_000).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("line ends", "\r\n".repeat(50_000).getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "a long number", ("{\"saidby\":" + "9".repeat(100_000) + "}").getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "a lone surrogate",
                        "{\"saidby\":\"1.0\",\"id\":\"\\ud83d\"}".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostileInputs")
    void anyInputEndsInAReport(String name, byte[] content) throws IOException {
        Files.write(directory.resolve("input"), content);

        for (String format : new String[] {"auto", "saidby", "ucdp-ged", "acled"}) {
            for (String form : new String[] {"text", "json"}) {
                Call call = Call.in(directory, "validate", "--format", format, "--report", form, "input");
                assertThat(call.code()).as(format).isBetween(0, 1);
                assertThat(call.err()).as(format).isEmpty();
                assertThat(call.out()).as(format).contains("input");
            }
        }
    }

    @Test
    void whatFailsInsideIsOneLineAndTheOthersAreRead() throws IOException {
        Files.writeString(directory.resolve("fine"), HEADER);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int[] calls = {0};

        int code = Cli.run(
                new Surroundings(InputStream.nullInputStream(), out, err, directory, false, () -> {
                    if (calls[0]++ == 0) {
                        throw new IllegalStateException("a\nb");
                    }
                    return 0;
                }),
                "validate",
                "fine",
                "fine");

        assertThat(code).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .matches("saidby: fine: internal error, please report: java\\.lang\\.IllegalStateException: a\\\\u000ab"
                        + " at org\\.saidby\\.cli\\.RobustnessTest\\..*\n");
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("complete, valid\n");
    }

    @Test
    void whatFailsOutsideOfAnyFileIsOneLineToo() {
        assertThat(InternalError.describe(new StackOverflowError()))
                .startsWith("internal error, please report: java.lang.StackOverflowError");
        assertThat(InternalError.describe(new OutOfMemoryError())).startsWith("does not fit into memory");
    }

    @ParameterizedTest
    @CsvSource({
        "validate fine, 0",
        "validate wrong, 1",
        "rules, 0",
        "schema, 0",
        "--help, 0",
        "validate fine nowhere, 3"
    })
    void theVerdictStandsWhenNobodyReadsOn(String args, int code) throws IOException {
        Files.writeString(directory.resolve("fine"), HEADER);
        Files.writeString(directory.resolve("wrong"), "{");

        Call call = Call.into(new Failing("Broken pipe"), directory, args.split(" "));

        assertThat(call.code()).isEqualTo(code);
        assertThat(call.err()).isEqualTo(args.contains("nowhere") ? "saidby: nowhere: no such file\n" : "");
    }

    @ParameterizedTest
    @CsvSource({"validate fine", "rules", "schema", "--help"})
    void outputThatIsLostIsAFailure(String args) throws IOException {
        Files.writeString(directory.resolve("fine"), HEADER);

        Call call = Call.into(new Failing("No space left on device"), directory, args.split(" "));

        assertThat(call).isEqualTo(new Call(3, "", "saidby: output could not be written: No space left on device\n"));
    }

    @Test
    void outputIsInUtf8() throws IOException {
        Files.writeString(directory.resolve("fine"), HEADER + "{\"type\":\"سرت\"}\n");

        assertThat(Call.in(directory, "validate", "fine").out()).contains("سرت");
    }

    @Test
    void progressIsForATerminalAndForMoreThanASecond() throws IOException {
        StringBuilder lines = new StringBuilder(HEADER);
        IntStream.range(0, 200)
                .forEach(i -> lines.append("{\"type\":\"actor\",\"id\":\"a")
                        .append(i)
                        .append("\",\"name\":\"A\",\"kind\":\"state\"}\n"));
        Files.writeString(directory.resolve("lines"), lines);

        assertThat(progress(true, 600_000_000L))
                .isEqualTo("\rlines: 128 records, 106/s\rlines: 192 records, 106/s\r" + " ".repeat(25) + "\r");
        assertThat(progress(true, 100_000_000L)).isEmpty();
        assertThat(progress(false, 600_000_000L)).isEmpty();
    }

    /** Returns what stands on standard error when so much time goes by between two looks at the clock. */
    private String progress(boolean terminal, long step) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        long[] now = {5};
        int code = Cli.run(
                new Surroundings(
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream(),
                        err,
                        directory,
                        terminal,
                        () -> now[0] += step),
                "validate",
                "lines");
        assertThat(code).isZero();
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void realRowsAreReadByTheirContent() throws IOException {
        String folder = System.getProperty("saidby.data", "");
        assumeFalse(folder.isEmpty(), "set -Dsaidby.data to the folder of real files");
        Path file = Path.of(folder, "ucdp-ged", "ukraine-2022-49-columns.csv");
        Files.copy(file, directory.resolve("ukraine.json"));

        Call call = Call.in(directory, "validate", "ukraine.json");

        assertThat(call.code()).isZero();
        assertThat(call.out())
                .contains(
                        "records read 3077: 3077 accepted (",
                        " with findings), 0 rejected, 0 blank\n",
                        "sum of best: 8342\n",
                        "sum of low: 7857\n",
                        "sum of high: 9322\n");
    }

    /** A stream that cannot be written. */
    private static final class Failing extends OutputStream {

        private final String reason;

        Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }
}
