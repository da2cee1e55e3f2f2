package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventIdsTest {

    @ParameterizedTest
    @CsvSource({
        "AAA0, 0",
        "AAA9, 9",
        "AAA00, 10",
        "AAA99, 109",
        "AAA000, 110",
        "AAA9999999999999, 11111111111109",
        "AAB0, 11111111111110",
        "RUR35021, 133655555555588321",
        "ZZZ9999999999999, 195288888888869359",
    })
    void anIdIsANumber(String id, long packed) {
        assertThat(EventIds.isId(id)).isTrue();
        assertThat(EventIds.pack(id)).hasValue(packed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "RUR",
                "35021",
                "RU35021",
                "RURI1",
                "rur1",
                "Rur1",
                " RUR1",
                "RUR1 ",
                "RUR-1",
                "RUR1.0",
                "RUR1\n",
                "RUR\u0661",
                "\u00c4RU1",
                "RUR12345678901234"
            })
    void whatIsNoIdHasNoNumber(String text) {
        assertThat(EventIds.isId(text)).isFalse();
        assertThat(EventIds.pack(text)).isEqualTo(OptionalLong.empty());
    }

    @Test
    void zerosInFrontMakeAnotherId() {
        assertThat(EventIds.pack("RUR7")).isNotEqualTo(EventIds.pack("RUR07"));
        assertThat(EventIds.pack("RUR07")).isNotEqualTo(EventIds.pack("RUR007"));
    }

    @Test
    void noTwoIdsShareANumber() {
        Set<Long> numbers = new HashSet<>();
        int count = 0;
        for (String country : List.of("AAA", "AAB", "ABA", "BAA", "RUR", "ZZZ")) {
            for (int length = 1; length <= 13; length++) {
                for (int i = 0; i < Math.min(1000, Math.pow(10, length)); i++) {
                    String digits = Integer.toString(i);
                    String id = country + "0".repeat(length - digits.length()) + digits;
                    numbers.add(EventIds.pack(id).getAsLong());
                    count++;
                }
            }
        }

        assertThat(numbers).hasSize(count).allMatch(number -> number >= 0);
    }
}
