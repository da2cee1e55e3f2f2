package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountRangeTest {

    private static final CountRange ZERO = CountRange.between(0, 0);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0 | 0  | '[0,0]'   | true
                    8 | 11 | '[8,11]'  | false
                    8 | 8  | '[8,8]'   | true
                    """)
    void holdsBothEnds(long min, long max, String text, boolean exact) {
        CountRange range = CountRange.between(min, max);

        assertThat(range).hasToString(text);
        assertThat(range.isExact()).isEqualTo(exact);
        assertThat(range.contains(min)).isTrue();
        assertThat(range.contains(max)).isTrue();
        assertThat(range.contains(min - 1)).isFalse();
        assertThat(range.contains(max + 1)).isFalse();
    }

    @Test
    void mayHaveNoEnd() {
        CountRange range = CountRange.atLeast(8);

        assertThat(range).hasToString("[8,..]");
        assertThat(range.max()).isEmpty();
        assertThat(range.isExact()).isFalse();
        assertThat(range.contains(Long.MAX_VALUE)).isTrue();
        assertThat(range.contains(7)).isFalse();
        assertThat(range).isNotEqualTo(CountRange.between(8, Long.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 3, value.number-range, min is negative: -1",
        "-1, -3, value.number-range, min is negative: -1",
        "4, 3, value.range-inverted, 'max is less than min: [4,3]'"
    })
    void refusesEndsOutOfOrder(long min, long max, String code, String message) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> CountRange.between(min, max))
                .withMessage(message)
                .extracting(MalformedValueException::code)
                .isEqualTo(code);
    }

    @Test
    void addsAtTheEdgeOfLongWithoutOverflow() {
        CountRange greatest = CountRange.between(Long.MAX_VALUE, Long.MAX_VALUE);

        assertThat(greatest.plus(ZERO)).isEqualTo(greatest);
        assertThat(CountRange.between(1, Long.MAX_VALUE - 1).plus(CountRange.between(0, 1)))
                .isEqualTo(CountRange.between(1, Long.MAX_VALUE));
        assertThat(CountRange.between(1, Long.MAX_VALUE).plus(CountRange.between(2, 2)))
                .isEqualTo(CountRange.atLeast(3));
        assertThat(greatest.plus(greatest)).isEqualTo(CountRange.atLeast(Long.MAX_VALUE));
        assertThat(CountRange.between(450, 499).plus(CountRange.atLeast(1))).hasToString("[451,..]");
        assertThat(CountRange.between(8, 8).plus(CountRange.between(11, 11)).plus(CountRange.between(17, 17)))
                .hasToString("[36,36]");
    }

    @Test
    void obeysTheLawsOfIntervals() {
        for (long seed = 0; seed < 5_000; seed++) {
            try {
                assertLaws(new Random(seed));
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }

    private static void assertLaws(Random random) {
        CountRange a = random(random);
        CountRange b = random(random);
        CountRange c = random(random);

        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(ZERO)).isEqualTo(a);
        assertThat(a.span(b).plus(c).contains(a.plus(c))).isTrue();

        assertThat(a.overlaps(b))
                .isEqualTo(b.overlaps(a))
                .isEqualTo(a.intersection(b).isPresent());
        assertThat(a.overlaps(b)).isEqualTo(a.contains(b.min()) || b.contains(a.min()));
        assertThat(a.intersection(b)).isEqualTo(b.intersection(a));
        assertThat(a.intersection(a)).hasValue(a);
        a.intersection(b).ifPresent(both -> {
            assertThat(a.contains(both)).isTrue();
            assertThat(b.contains(both)).isTrue();
        });

        assertThat(a.span(b)).isEqualTo(b.span(a));
        assertThat(a.span(a)).isEqualTo(a);
        assertThat(a.span(b).contains(a)).isTrue();
        assertThat(a.span(b).contains(b)).isTrue();
        assertThat(a.contains(b)).isEqualTo(a.span(b).equals(a));
    }

    private static CountRange random(Random random) {
        long min = number(random);
        if (random.nextInt(4) == 0) {
            return CountRange.atLeast(min);
        }
        long more = number(random);
        return CountRange.between(min, more > Long.MAX_VALUE - min ? Long.MAX_VALUE : min + more);
    }

    private static long number(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> Long.MAX_VALUE - random.nextInt(3);
            case 1 -> random.nextLong() >>> 1;
            default -> random.nextInt(20);
        };
    }
}
