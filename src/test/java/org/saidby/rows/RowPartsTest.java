package org.saidby.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowPartsTest {

    @Test
    void slugsAreReadableStableAndApart() {
        assertThat(Slugs.of("p-", "Bhāndāria  town (north)"))
                .startsWith("p-bhandaria-town-north-")
                .hasSize(39);
        assertThat(Slugs.of("p-", "Kiev")).isEqualTo("p-kiev-af8c7f6c5d1366f7");
        assertThat(Slugs.of("p-", "Київ")).hasSize(18).isNotEqualTo(Slugs.of("p-", "Харків"));
        assertThat(Slugs.of("p-", "a b")).isNotEqualTo(Slugs.of("p-", "a-b"));
        assertThat(Slugs.of("p-", "x".repeat(5_000))).hasSize(2 + 48 + 1 + 16);
        Set<String> slugs = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            slugs.add(Slugs.of("p-", "!".repeat(i % 7) + Integer.toString(i, 36)));
        }
        assertThat(slugs).hasSize(20_000);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void registerFindsWhatItHoldsAndNothingElse(boolean hasFingerprints) {
        Random random = new Random(7);
        IdRegister register = new IdRegister(hasFingerprints);
        Map<Long, Long> expected = new HashMap<>();
        for (long row = 1; row <= 50_000; row++) {
            long id = random.nextBoolean() ? row : random.nextLong();
            boolean isNew = expected.putIfAbsent(id, row) == null;
            assertThat(register.row(id) == 0).isEqualTo(isNew);
            if (isNew) {
                register.add(id, row, row + 1, row * row);
            }
        }
        expected.forEach((id, row) -> {
            assertThat(register.row(id)).isEqualTo(row);
            assertThat(register.line(id)).isEqualTo(row + 1);
            assertThat(register.fingerprint(id)).isEqualTo(hasFingerprints ? row * row : 0);
        });
        assertThat(register.row(50_001)).isZero();
    }
}
