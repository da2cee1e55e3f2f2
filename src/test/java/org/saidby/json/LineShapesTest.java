package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saidby.Entity;
import org.saidby.validation.ReadRecord;

/** Lines in other shapes than the one that is written, which is the one that reading is quick with. */
class LineShapesTest {

    private static final String HEADER = "{\"saidby\":\"1.0\",\"id\":\"d\"}\n";

    private static List<ReadRecord<Entity>> read(String lines) throws IOException {
        List<ReadRecord<Entity>> records = new ArrayList<>();
        byte[] bytes = (HEADER + lines).getBytes(StandardCharsets.UTF_8);
        try (DatasetReader reader =
                DatasetJsonLines.open(new ByteArrayInputStream(bytes), "input", JsonReadOptions.standard())) {
            reader.forEachRemaining(records::add);
            assertThat(reader.header()).isPresent();
        }
        return records;
    }

    @Test
    void lineEndsEscapesAndLettersAreFoundAtEveryPlaceOfALongLine() throws IOException {
        for (int length = 1; length < 40; length++) {
            for (String last : List.of("x", "\\n", "é", "\uffff", "\ud83d\ude80")) {
                String name = "n".repeat(length) + last;
                String line = "{\"type\":\"source\",\"id\":\"a\",\"name\":\"" + name + "\",\"kind\":\"person\"}";
                List<ReadRecord<Entity>> records = read(line + "\n" + line.replace("\"a\"", "\"b\""));
                assertThat(records).hasSize(2).allMatch(ReadRecord::isAccepted);
            }
            String broken = "{\"type\":\"source\",\"id\":\"a\",\"name\":\"" + "n".repeat(length)
                    + "\\ud800\",\"kind\":\"person\"}";
            assertThat(read(broken).get(0).findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.code()).isEqualTo("text.lone-surrogate"));
        }
    }

    @Test
    void malformedUtf8IsFoundAtEveryPlace() {
        for (int at = 0; at < 40; at++) {
            byte[] bytes = "n".repeat(40).getBytes(StandardCharsets.UTF_8);
            bytes[at] = (byte) 0x80;
            assertThat(Utf8.firstFault(bytes, 0, bytes.length)).isEqualTo(at);
            bytes[at] = (byte) 0xC3;
            assertThat(Utf8.firstFault(bytes, 0, bytes.length)).isEqualTo(at);
            assertThat(Utf8.firstFault(bytes, 0, at)).isEqualTo(-1);
        }
    }
}
