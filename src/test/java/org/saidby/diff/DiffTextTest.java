package org.saidby.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.ucdp.UcdpGed;
import org.saidby.ucdp.UcdpGedOptions;

class DiffTextTest {

    private static final String HEADER = "id,date_start,date_end,best,side_b\n";

    /** Returns a file of these tests. */
    static String file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(DiffTextTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
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

    @Test
    void tellsTheCountsFirstAndThenTheChanges() throws IOException {
        ReleaseDiff diff = diff(file("old.csv"), file("new.csv"), DiffOptions.standard());

        assertThat(DiffText.render(diff)).isEqualTo(file("diff.txt"));
    }

    @Test
    void tellsThatThereIsNoDifference() throws IOException {
        String table = HEADER + "1,2019-09-19,2019-09-19,8,Y\n";

        assertThat(DiffText.render(diff(table, table.replace("best", "best_est"), DiffOptions.standard())))
                .isEqualTo("""
                        old old.csv: records 1
                        new new.csv: records 1
                        named otherwise: columns best -> best_est

                        added 0, dropped 0, changed 0, unchanged 1
                        no difference
                        """);
    }

    @Test
    void tellsAtTheTopThatASideWasReadInPart() throws IOException {
        String table = HEADER + "1,2019-09-19,2019-09-19,8,Y\n";

        assertThat(DiffText.render(diff(table + "\"2,", table, DiffOptions.standard())))
                .isEqualTo("""
                        old old.csv could be read in part only; what is told as added may stand in the rest of it
                        old old.csv: records 1
                        new new.csv: records 1

                        added 0, dropped 0, changed 0, unchanged 1
                        errors in old: 1
                            old.csv:3:1: error: quote is opened and never closed (record 2, field id) [csv.unclosed-quote]
                        """);
        assertThat(DiffText.render(diff(table, "", DiffOptions.standard())))
                .startsWith(
                        "new new.csv could be read in part only; what is told as dropped may stand in the rest of it\n");
    }

    @Test
    void tellsWhatWasChosenAndHowManyAreShown() throws IOException {
        ReleaseDiff diff = diff(
                HEADER + "1,2019-09-19,2019-09-19,8,Y\n2,2019-09-19,2019-09-19,8,Y\n",
                HEADER + "3,2019-09-19,2019-09-19,8,Y\n",
                DiffOptions.builder()
                        .samples(1)
                        .ignoreCase(true)
                        .addOnlyField("side_b")
                        .addOnlyField("best")
                        .addWithoutField("side_b")
                        .build());

        assertThat(DiffText.render(diff)).isEqualTo("""
                old old.csv: records 2
                new new.csv: records 1
                compared only: best, side_b
                not compared: side_b
                upper and lower case do not matter

                added 1, dropped 2, changed 0, unchanged 0

                dropped 1 (line 2): 2019-09-19, best 8
                shown 1 of 2 dropped

                added 3 (line 2): 2019-09-19, best 8
                """);
    }

    /** Long texts are cut to where they differ, and nothing hidden stays so. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    a         | b         | a -> b
                    ``        | b         | (nothing) -> b
                    a         | ``        | a -> (nothing)
                    ` a`      | a         | " a" -> a
                    (nothing) | ``        | "(nothing)" -> (nothing)
                    `a\u202eb` | `a\u001bb` | a\\u202eb -> a\\u001bb
                    """)
    void showsBothTexts(String old, String now, String shown) {
        TextPair pair = TextPair.of(old, now);

        assertThat(pair.old() + " -> " + pair.now()).isEqualTo(shown);
        assertThat(pair.isShort()).isTrue();
    }

    @Test
    void cutsLongTextsAroundThePlaceWhereTheyDiffer() {
        String long1 = "0123456789".repeat(10);

        assertThat(shown(long1 + "a" + long1, long1 + "b" + long1))
                .isEqualTo("[...]678901234567890123456789a012345678901234567890123[...]"
                        + " -> [...]678901234567890123456789b012345678901234567890123[...]");
        assertThat(shown(long1, long1 + "b"))
                .isEqualTo("[...]678901234567890123456789 -> [...]678901234567890123456789b");
        assertThat(shown("", long1 + long1)).isEqualTo("(nothing) -> " + (long1 + long1).substring(0, 104) + "[...]");
        assertThat(shown("x" + long1, "y" + long1))
                .isEqualTo("x012345678901234567890123[...] -> y012345678901234567890123[...]");
    }

    @Test
    void cutsNoSurrogatePair() {
        String faces = "\ud83d\ude00".repeat(60);

        String shown = shown(faces + "a" + faces, faces + "b" + faces);

        assertThat(shown).doesNotContain("\\ud83d").doesNotContain("\\ude00");
        assertThat(shown("x" + faces + "a" + faces, "x" + faces + "b" + faces)).doesNotContain("\\u");
        assertThat(shown(faces + "a\ud83d\ude00", faces + "a\ud83d\ude01")).doesNotContain("\\u");
    }

    private static String shown(String old, String now) {
        TextPair pair = TextPair.of(old, now);
        return pair.old() + " -> " + pair.now();
    }
}
