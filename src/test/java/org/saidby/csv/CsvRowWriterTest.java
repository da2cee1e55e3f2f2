package org.saidby.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRowWriterTest {

    @SafeVarargs
    private static String written(List<String>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvRowWriter writer = new CsvRowWriter(out)) {
            for (List<String> row : rows) {
                writer.write(row);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void quotesWhatWouldEndACellAndNothingElse() throws IOException {
        assertThat(written(List.of("a", "b,c", "d\"e", "f\ng", "h\ri"), List.of("", " j ", "'", ";\t", "=1", "\u0645")))
                .isEqualTo("a,\"b,c\",\"d\"\"e\",\"f\ng\",\"h\ri\"\n, j ,',;\t,=1,\u0645\n");
    }

    @Test
    void keepsACellFromBeingTakenForAByteOrderMark() throws IOException {
        assertThat(written(List.of("\uFEFFid", "\uFEFFb"), List.of("\uFEFF1", "2")))
                .isEqualTo("\"\uFEFFid\",\uFEFFb\n\uFEFF1,2\n");
    }

    @Test
    void writesNoQuestionMarkForWhatHasNoForm() {
        assertThatExceptionOfType(CharacterCodingException.class).isThrownBy(() -> written(List.of("a\ud800", "b")));
    }
}
