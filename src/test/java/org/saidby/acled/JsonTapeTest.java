package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.rows.StrictReader;

class JsonTapeTest {

    private static JsonTape tape(String text) {
        return new JsonTape(
                new StrictReader(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8),
                10);
    }

    private static String shown(JsonTape tape) throws IOException {
        StringBuilder shown = new StringBuilder();
        char[] some = new char[7];
        for (int read = tape.read(some, 0, 7); read >= 0; read = tape.read(some, 0, 7)) {
            shown.append(some, 0, read);
        }
        return shown.toString();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "1234567890" "12345678901" 5          | "1234567890" "1234567890" 5
            "123456789\\n" "1234567890\\n"        | "123456789\\n" "1234567890"
            "123456789\\u0041" "1234567890\\u004" | "123456789\\u0041" "1234567890"
            "1234567890\\"\\\\" 5                 | "1234567890" 5
            "123456789😀3" "1234567890😀3"        | "123456789😀" "1234567890"
            """)
    void cutsTheSurplusOfStrings(String text, String expected) throws IOException {
        String json = text.replace("\\u004\"", "\\u0041\"");

        assertThat(shown(tape(json))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"7, 1001", "' ', 1001", "'\n', 1001", "x, 50000", "'\"\"', 100000"})
    void cutsTheSurplusOfDigitsAndSpaceOnly(String part, int expected) throws IOException {
        JsonTape tape = tape("[" + part.repeat(50_000) + "]");

        assertThat(shown(tape)).hasSize(expected + 2).startsWith("[").endsWith("]");
        assertThat(tape.place(tape.end()).byteOffset()).isEqualTo(50_000L * part.length() + 2);
        assertThat(tape.cuts(0, tape.end())).hasSize(expected == 1001 ? 1 : 0);
    }

    @Test
    void knowsThePlacesAroundACut() throws IOException {
        JsonTape tape = tape("\n\"1234567890é😀\"\r\n5");
        shown(tape);

        assertThat(tape.place(11)).isEqualTo(new JsonPlace(2, 11, 11, false));
        assertThat(tape.place(12)).isEqualTo(new JsonPlace(2, 14, 18, false));
        assertThat(tape.place(15)).isEqualTo(new JsonPlace(3, 1, 21, false));
        tape.forget(12);
        assertThat(tape.place(15)).isEqualTo(new JsonPlace(3, 1, 21, false));
        assertThat(tape.cuts(12, 16)).isEmpty();
    }

    @Test
    void knowsThePlaceOfTheEndInACut() throws IOException {
        JsonTape tape = tape("\"1234567890é😀");
        shown(tape);

        assertThat(tape.place(tape.end())).isEqualTo(new JsonPlace(1, 14, 17, false));
    }

    @Test
    void forgetsWhatIsNotHeld() throws IOException {
        JsonTape tape = tape("[" + "12,\n".repeat(100_000) + "]");
        char[] some = new char[100];
        while (tape.read(some, 0, 100) >= 0) {
            tape.forget(tape.end());
        }

        assertThat(tape.place(tape.end())).isEqualTo(new JsonPlace(100_001, 2, 400_002, false));
        assertThat(tape.keptLength()).isLessThan(70_000);
    }

    @Test
    void showsTheParserNoSurrogatesAndNoFalseDigits() throws IOException {
        JsonTape tape = tape("\"\\uD83d\\udE00\\ud7ff\\u000١\\x");

        assertThat(shown(tape)).isEqualTo("\"\\uD03d\\ud000\\ud7ff\\u000\0\\\0");
        assertThat(tape.text(0, tape.end())).isEqualTo("\"\\uD83d\\udE00\\ud7ff\\u000١\\x");
        assertThat(tape.lastSurrogate()).isEqualTo(10);
    }

    @Test
    void readsStringsAsTheyAre() throws IOException {
        JsonTape tape = tape("5 \"\\\"\\ud83d\\ude00\" 6");
        shown(tape);

        assertThat(tape.string(2)).isEqualTo("\"😀");
    }

    @Test
    void showsAWrongEscapeInACutToo() throws IOException {
        JsonTape tape = tape("\"12345678901\\u00g\"");
        shown(tape);

        assertThat(tape.text(0, tape.end())).isEqualTo("\"1234567890\\u00g\"");
        assertThat(tape.place(15)).isEqualTo(new JsonPlace(1, 17, 16, false));
    }

    @Test
    void readsNothingIntoNoRoom() throws IOException {
        assertThat(tape("[]").read(new char[1], 0, 0)).isZero();
    }
}
