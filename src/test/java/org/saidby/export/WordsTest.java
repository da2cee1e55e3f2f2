package org.saidby.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "48, AW", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
    void namesColumnsAsSpreadsheetsDo(int index, String letters) {
        assertThat(Words.spreadsheetColumn(index)).isEqualTo(letters);
    }

    @Test
    void writesNumbersAndSentences() {
        assertThat(Words.count(1, "error")).isEqualTo("1 error");
        assertThat(Words.count(1_234_567, "error")).isEqualTo("1,234,567 errors");
        assertThat(Words.sentence("mend it")).isEqualTo("Mend it.");
        assertThat(Words.sentence("Mend it.")).isEqualTo("Mend it.");
        assertThat(Words.capital("")).isEmpty();
    }
}
