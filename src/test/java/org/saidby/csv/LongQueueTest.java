package org.saidby.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongQueueTest {

    @Test
    void keepsTheOrderWhenItGrowsAndTurnsOver() {
        LongQueue queue = new LongQueue();
        long next = 0;
        for (long i = 0; i < 1_000; i++) {
            queue.add(2 * i);
            queue.add(2 * i + 1);
            assertThat(queue.remove()).isEqualTo(next++);
        }
        for (; next < 2_000; next++) {
            assertThat(queue.remove()).isEqualTo(next);
        }
    }
}
