package org.saidby.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables with characters changed at random: what is written of them is the same by either way. */
class ConversionMutationTest {

    private static final String TABLE = """
            id,type_of_violence,date_start,date_end,best,low,high,side_a_new_id,side_a,latitude,longitude,source_office
            1,1,2019-09-19,2019-09-19,8,8,8,7,Army,24.96,14.43,AFRICOM
            2,1,2019-09-24,2019-09-24,11,11,11,7,The Army,24.96,14.43,"AFRICOM; AP"
            3,1,2019-09-26,2019-09-26,17,17,17,7,Army,,,
            4,3,2019-09-29,2019-09-30,7,7,9,8,"Guards, ""new"" ones",1,2,AP
            """;
    private static final String CHARACTERS = "0129-,;\"\n\r #.xé\u0000\ufeff";
    private static final int SEEDS = 150;

    @TempDir
    private Path directory;

    @Test
    void linesHoldWhatADocumentHolds() {
        int written = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            byte[] table = changed(new Random(seed)).getBytes(StandardCharsets.UTF_8);
            Call document = convert(table, "json");
            Call lines = convert(table, "jsonl");
            Call back = convert(lines.out().getBytes(StandardCharsets.UTF_8), "json");

            assertThat(document.code()).as("seed %d", seed).isBetween(0, 1).isEqualTo(lines.code());
            assertThat(lines.out().isEmpty())
                    .as("seed %d", seed)
                    .isEqualTo(document.out().isEmpty());
            assertThat(back.out()).as("seed %d", seed).isEqualTo(document.out());
            written += document.out().isEmpty() ? 0 : 1;
        }
        assertThat(written).isBetween(SEEDS / 3, SEEDS - 1);
    }

    private Call convert(byte[] in, String form) {
        return Call.on(in, directory, "convert", "-", "--to", form, "-o", "-", "--date-format", "day-first");
    }

    private static String changed(Random random) {
        StringBuilder table = new StringBuilder(TABLE);
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(table.length());
            String character = String.valueOf(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            table.replace(at, at + random.nextInt(2), character);
        }
        return table.toString();
    }
}
