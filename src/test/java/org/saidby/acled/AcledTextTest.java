package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.rows.SemicolonList;

class AcledTextTest {

    @Test
    void listsKeepOrderAndRepeatsAndDropEmptyParts() {
        assertThat(SemicolonList.of("")).isEmpty();
        assertThat(SemicolonList.of(" ; ;")).isEmpty();
        assertThat(SemicolonList.of("Valley Post")).containsExactly("Valley Post");
        assertThat(SemicolonList.of(";Valley Post; Hill Radio ;\u00a0;Valley Post;"))
                .containsExactly("Valley Post", "Hill Radio", "Valley Post");
        assertThat(SemicolonList.of("Labour Group (Ruritania), Coast; Farmers"))
                .containsExactly("Labour Group (Ruritania), Coast", "Farmers");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    crowd size=no report       | crowd size           | no report
                    crowd size = about 50      | crowd size           | about 50
                    women targeted: politicians | women targeted      | politicians
                    a=b: c=d                   | a                    | b: c=d
                    a: b=c                     | a                    | b=c
                    local administrators       | local administrators |
                    at 10:30                   | at 10:30             |
                    crowd size=                | crowd size           |
                    women targeted:            | women targeted       |
                    =50                        | =50                  |
                    : x                        | : x                  |
                    """)
    void tagsAreKeyAndValueOrPlainText(String text, String key, String value) {
        AcledTag tag = AcledTag.of(text);

        assertThat(tag.key()).isEqualTo(key);
        assertThat(tag.value().orElse(null)).isEqualTo(value);
    }

    @Test
    void tagsOfACellKeepTheirOrder() {
        assertThat(AcledTag.list("local administrators; crowd size=no report;; women targeted: politicians"))
                .containsExactly(
                        AcledTag.of("local administrators"),
                        AcledTag.of("crowd size=no report"),
                        AcledTag.of("women targeted: politicians"));
        assertThat(AcledTag.list(" ")).isEmpty();
        assertThat(AcledTag.of("a=b")).isEqualTo(AcledTag.of("a: b")).isNotEqualTo(AcledTag.of("a"));
    }

    @Test
    void crowdSizeIsATag() {
        assertThat(CrowdSize.inTags(AcledTag.list("local administrators; Crowd size=about 50; crowd size=more")))
                .contains("about 50");
        assertThat(CrowdSize.inTags(AcledTag.list("crowd size; size=50"))).isEmpty();
        assertThat(CrowdSize.inTags(AcledTag.list(""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    People gathered in the square. [size=no report]            | no report
                    People gathered in the square [Size= about 50 ].           | about 50
                    People gathered. [size=about 50] [women targeted: girls]   | about 50
                    People gathered. [women targeted: girls][size: about 50]\u00a0 | about 50
                    [size=1]                                                   | 1
                    """)
    void crowdSizeStandsAtTheEndOfOlderNotes(String notes, String size) {
        assertThat(CrowdSize.inNotes(notes)).contains(size);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                "People gathered.",
                "size=no report]",
                "[size=no report",
                "[size=]",
                "[]",
                "]",
                "The banner said [size=3] and more.",
                "People gathered. [crowd=50]"
            })
    void notesWithoutThatEndHaveNoCrowdSize(String notes) {
        assertThat(CrowdSize.inNotes(notes)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Military Forces of Ruritania (2015-2023)             | Military Forces of Ruritania             | 2015 | 2023
                    Police Forces of Ruritania (2020-)                   | Police Forces of Ruritania               | 2020 |
                    Police Forces of Ruritania (2020-2020)               | Police Forces of Ruritania               | 2020 | 2020
                    Military Forces of Ruritania (2015 \u2013 2023)      | Military Forces of Ruritania             | 2015 | 2023
                    Military Forces of Ruritania (2021-) Border Guard    | Military Forces of Ruritania Border Guard | 2021 |
                    Military Forces of Ruritania (1999-2004, Rudolf V)   | Military Forces of Ruritania             | 1999 | 2004
                    Hill Front (North) (2001-2002)                       | Hill Front (North)                       | 2001 | 2002
                    Rioters (Ruritania)                                  | Rioters (Ruritania)                      |      |
                    Hill Front (2023-2015)                               | Hill Front (2023-2015)                   |      |
                    Hill Front (2015)                                    | Hill Front (2015)                        |      |
                    Hill Front (15-23)                                   | Hill Front (15-23)                       |      |
                    Hill Front 2015-2023                                 | Hill Front 2015-2023                     |      |
                    """)
    void actorNamesKeepTheEraThatTellsThemApart(String text, String bare, Integer first, Integer last) {
        assertThat(ActorName.of(text)).isEqualTo(new ActorName(text, bare, year(first), year(last)));
    }

    private static OptionalInt year(Integer year) {
        return year == null ? OptionalInt.empty() : OptionalInt.of(year);
    }
}
