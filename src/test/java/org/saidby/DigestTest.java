package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {

    private static final String EMPTY = "sha-256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void digestsBytesAndText() {
        assertThat(Digest.sha256("")).hasToString(EMPTY).isEqualTo(Digest.sha256(new byte[0]));
        assertThat(Digest.sha256("é").value())
                .isEqualTo("4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c");
    }

    @Test
    void readsWhatItWrites() {
        Digest digest = Digest.parse(EMPTY);

        assertThat(digest).isEqualTo(Digest.sha256("")).hasToString(EMPTY);
        assertThat(digest.algorithm()).isEqualTo("sha-256");
        assertThat(digest.value()).hasSize(64).startsWith("e3b0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sha-256",
                "sha-256:",
                "sha-256:E3B0C442",
                "SHA-256:e3b0c442",
                "sha-256:e3b0c44",
                ":e3b0c442",
                "a:b"
            })
    void refusesOtherForms(String text) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Digest.parse(text))
                .withMessage("digest is not of the form algorithm:hexadecimal: " + text)
                .extracting(MalformedValueException::code)
                .isEqualTo("value.type");
    }

    @Test
    void refusesTextThatHasNoBytes() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Digest.sha256("a\ud83d"))
                .withMessage("text holds half of a surrogate pair, at index 1: U+D83D")
                .extracting(MalformedValueException::code)
                .isEqualTo("text.lone-surrogate");
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Digest.parse(""))
                .extracting(MalformedValueException::code)
                .isEqualTo("value.empty");
    }
}
