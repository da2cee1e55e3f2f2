package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.CountRange;

class CountGapTest {

    @Test
    void isTheStatedLessTheDerived() {
        assertThat(CountGap.between(CountRange.between(26, 26), CountRange.between(36, 38)))
                .hasToString("[-12,-10]");
        assertThat(CountGap.between(CountRange.atLeast(501), CountRange.between(2, 2)))
                .hasToString("[499,..]");
        assertThat(CountGap.between(CountRange.between(8, 8), CountRange.atLeast(0)))
                .hasToString("[..,8]");
        assertThat(CountGap.between(CountRange.atLeast(0), CountRange.atLeast(Long.MAX_VALUE)))
                .hasToString("[..,..]");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void holdsTheDifferenceOfEveryPairAndAllowsNoneWhereTheRangesMeet(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            CountRange stated = range(random);
            CountRange derived = range(random);
            CountGap gap = CountGap.between(stated, derived);
            for (long a = 0; a < 40; a++) {
                for (long b = 0; b < 40; b++) {
                    if (stated.contains(a) && derived.contains(b)) {
                        assertThat(gap.min().orElse(Long.MIN_VALUE)).isLessThanOrEqualTo(a - b);
                        assertThat(gap.max().orElse(Long.MAX_VALUE)).isGreaterThanOrEqualTo(a - b);
                    }
                }
            }
            assertThat(gap.allowsNone()).as(stated + " " + derived).isEqualTo(stated.overlaps(derived));
        }
    }

    private static CountRange range(Random random) {
        long min = random.nextInt(20);
        return random.nextInt(4) == 0 ? CountRange.atLeast(min) : CountRange.between(min, min + random.nextInt(20));
    }
}
