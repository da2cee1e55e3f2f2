package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RowHashTest {

    private static long hash(List<String> texts) {
        RowHash hash = new RowHash();
        texts.forEach(hash::add);
        return hash.value();
    }

    @Test
    void isTheSameForTheSameTexts() {
        assertThat(hash(List.of("a", "", "bcdef"))).isEqualTo(hash(List.of("a", "", "bcdef")));
    }

    @Test
    void tellsTextsApartByTheirLettersOrderAndBounds() {
        Set<Long> seen = new HashSet<>();
        List<List<String>> all = List.of(
                List.of(),
                List.of(""),
                List.of("", ""),
                List.of("abc", ""),
                List.of("", "abc"),
                List.of("ab", "c"),
                List.of("a", "bc"),
                List.of("bc", "a"),
                List.of("abcd"),
                List.of("abcde"),
                List.of("abced"),
                List.of("bacde"),
                List.of("abcd\u0000"),
                List.of("Aa", "BB"),
                List.of("BB", "Aa"));

        all.forEach(texts -> seen.add(hash(texts)));

        assertThat(seen).hasSize(all.size());
    }

    @Test
    void spreadsNearNumbersOverAllBits() {
        Set<Integer> low = new HashSet<>();
        Set<Integer> high = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            long hash = hash(List.of("RUR" + i, "8"));
            low.add((int) hash);
            high.add((int) (hash >>> 32));
        }

        assertThat(low).hasSizeGreaterThan(9_990);
        assertThat(high).hasSizeGreaterThan(9_990);
    }
}
