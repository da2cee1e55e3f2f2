package org.saidby.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void showsSixtyFourCharactersWhole() {
        assertThat(Excerpt.of("x".repeat(64))).isEqualTo("x".repeat(64));
    }

    @Test
    void cutsLongerTextAndShowsThatItDid() {
        assertThat(Excerpt.of("x".repeat(65))).isEqualTo("x".repeat(64) + "...");
    }

    @Test
    void neverCutsThroughASurrogatePair() {
        assertThat(Excerpt.of("x".repeat(63) + "\uD83D\uDE00")).isEqualTo("x".repeat(63) + "...");
    }
}
