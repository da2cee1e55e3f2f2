package org.saidby.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void keepsWhatShows() {
        String text = "Surt \u0633\u0631\u062a \ud83d\ude00 e\u0301 \\";

        assertThat(VisibleText.of(text)).isEqualTo(text);
        assertThat(VisibleText.of("plain")).isSameAs("plain");
    }

    @Test
    void showsWhatActs() {
        assertThat(VisibleText.of("a\u0000\t\n\r\u001b\u007f\u0085\u009b\u200b\u200f\u2028\u202e\u2066\ufeffz"))
                .isEqualTo(
                        "a\\u0000\\u0009\\u000a\\u000d\\u001b\\u007f\\u0085\\u009b\\u200b\\u200f\\u2028\\u202e\\u2066\\ufeffz");
    }

    @Test
    void showsTagsBeyondTheBasicPlaneAndHalvesOfPairs() {
        assertThat(VisibleText.of("\udb40\udc41 \ud83d \ude00")).isEqualTo("\\udb40\\udc41 \\ud83d \\ude00");
    }
}
