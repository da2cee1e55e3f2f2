package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.validation.InputPosition;
import org.saidby.validation.RecordExcerpt;

class MarkedTextTest {

    @ParameterizedTest
    @CsvSource({"7, 3, 0", "7, 4, 1", "7, 5, 3", "7, 7, 5", "8, 1, 6", "8, 3, 8", "9, 1, -1", "7, 2, -1", "7, 8, -1"})
    void findsAPlaceByLineAndCodePoint(long line, long column, int index) {
        RecordExcerpt record = RecordExcerpt.ofText(place(7, 3), "a\ud83d\ude00bc\nde");

        assertThat(MarkedText.indexOf(place(line, column), record).orElse(-1)).isEqualTo(index);
    }

    @Test
    void findsNothingWhereLineOrColumnIsNotKnown() {
        RecordExcerpt record = RecordExcerpt.ofText(place(1, 1), "abc");

        assertThat(MarkedText.indexOf(InputPosition.ofSource("a"), record)).isEmpty();
        assertThat(MarkedText.indexOf(place(1, 1), RecordExcerpt.ofText(InputPosition.ofSource("a"), "abc")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"ab\\\"c\":1    | 0 | \"ab\\\"c\"",
                "{\"a\":12.5}     | 5 | 12.5",
                "{\"a\":true,     | 5 | true",
                "{\"a\":1}        | 0 | {",
                "\"open           | 0 | \"open",
                "\"ends\\\\       | 0 | \"ends\\\\",
                "1,2;3            | 0 | 1",
                ",,               | 0 | ,",
                "\ud83d\ude00a    | 0 | \ud83d\ude00",
                "a\ud83d\ude00    | 0 | a\ud83d\ude00"
            })
    void marksATokenAsAWhole(String text, int start, String token) {
        assertThat(text.substring(start, MarkedText.endOfToken(text, start))).isEqualTo(token);
    }

    @Test
    void marksNoMoreOfALongTextThanHelps() {
        assertThat(MarkedText.endOfToken("\"" + "a".repeat(1_000) + "\"", 0)).isEqualTo(80);
        assertThat(MarkedText.endOfToken("a".repeat(79) + "\ud83d\ude00b", 0)).isEqualTo(81);
        assertThat(MarkedText.endOfToken("a", 1)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "` a`, [space]a",
                "`a  `, a[2 spaces]",
                "`  a b `, [2 spaces]a b[space]",
                "`   `, [3 spaces]",
                "a b, a b"
            })
    void showsSpaceAroundACell(String cell, String shown) throws IOException {
        StringBuilder out = new StringBuilder();
        MarkedText.outerSpaces(cell, new HtmlWriter(out));

        assertThat(out)
                .hasToString(shown.replace("[", "<span class=\"unseen\">").replace("]", "</span>"));
    }

    private static InputPosition place(long line, long column) {
        return InputPosition.builder()
                .source("a")
                .record(1)
                .line(line)
                .column(column)
                .build();
    }
}
