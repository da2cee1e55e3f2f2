package org.saidby.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteRunsTest {

    @Test
    void findsTheFirstByteThatALookAtEachFinds() {
        Random random = new Random(4);
        for (int round = 0; round < 100_000; round++) {
            byte[] bytes = new byte[random.nextInt(40)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (random.nextInt(30) > 0 ? ' ' + random.nextInt(96) : random.nextInt(256));
            }
            int from = bytes.length == 0 ? 0 : random.nextInt(bytes.length);

            int ascii = from;
            while (ascii < bytes.length && bytes[ascii] >= 0) {
                ascii++;
            }
            int ordinary = from;
            while (ordinary < bytes.length
                    && bytes[ordinary] >= ' '
                    && bytes[ordinary] != '"'
                    && bytes[ordinary] != 0x7F) {
                ordinary++;
            }
            assertThat(ByteRuns.ascii(bytes, from, bytes.length)).isEqualTo(ascii);
            assertThat(ByteRuns.ordinary(bytes, from, bytes.length)).isEqualTo(ordinary);
        }
    }
}
