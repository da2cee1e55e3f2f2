package org.saidby.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {

    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "\u0633\u0631\u062a, 3",
        "e\u0301, 1",
        "\u65b0\u805e, 4",
        "\uac00, 2",
        "\ud83d\ude00, 2",
        "'', 0"
    })
    void countsColumns(String text, int columns) {
        assertThat(TextWidth.of(text)).isEqualTo(columns);
    }

    @Test
    void cutsBetweenCharactersAndNeverToNothing() {
        assertThat(TextWidth.fitting("a\u65b0b", 2)).isEqualTo(1);
        assertThat(TextWidth.fitting("\ud83d\ude00b", 1)).isEqualTo(2);
        assertThat(TextWidth.fitting("ab", 5)).isEqualTo(2);
    }
}
