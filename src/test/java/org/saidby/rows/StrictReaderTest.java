package org.saidby.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictReaderTest {

    private static String read(InputStream in, Charset charset, int room) throws IOException {
        StringBuilder text = new StringBuilder();
        StrictReader reader = new StrictReader(in, charset);
        char[] chars = new char[room + 3];
        for (int count = reader.read(chars, 3, room); count >= 0; count = reader.read(chars, 3, room)) {
            text.append(chars, 3, count);
        }
        return text.toString();
    }

    /** Gives one to three bytes at a time. */
    private static InputStream slow(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, 1 + pos % 3));
            }
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-1", "UTF-16LE", "UTF-16BE", "IBM037"})
    void readsWhatTheCharsetDecodes(String name) throws IOException {
        Charset charset = Charset.forName(name);
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder("x");
            int length = random.nextInt(300) + (round % 50 == 0 ? 70_000 : 0);
            for (int i = 0; i < length; i++) {
                int kind = random.nextInt(12);
                boolean isUnicode = name.startsWith("UTF");
                text.appendCodePoint(
                        kind > 1
                                ? ' ' + random.nextInt(90)
                                : !isUnicode
                                        ? 0xE0 + random.nextInt(20)
                                        : kind == 0 ? 0xA0 + random.nextInt(0x900) : 0x1F600 + random.nextInt(50));
            }
            byte[] bytes = text.toString().getBytes(charset);

            assertThat(read(new ByteArrayInputStream(bytes), charset, 16_384)).isEqualTo(text.toString());
            assertThat(read(slow(bytes), charset, 2)).isEqualTo(text.toString());
        }
    }

    @Test
    void refusesWhatTheDecoderOfThePlatformRefusesAtTheSameByte() {
        Random random = new Random(6);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[1 + random.nextInt(90)];
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) (random.nextInt(8) > 0 ? 'a' + random.nextInt(20) : 0x80 + random.nextInt(0x80));
            }
            bytes[0] = 'x';
            int expected = firstFault(bytes);
            long found = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                try {
                    read(slow(bytes), StandardCharsets.UTF_8, 16);
                    return -1L;
                } catch (EncodingFault fault) {
                    return fault.byteOffset();
                }
            });
            assertThat(found)
                    .as(() -> new String(bytes, StandardCharsets.ISO_8859_1))
                    .isEqualTo(expected);
        }
    }

    private static int firstFault(byte[] bytes) {
        for (int end = 1; end <= bytes.length; end++) {
            // the longest beginning that is well formed ends where the fault is
            if (!isWellFormed(bytes, end)) {
                int next = end;
                while (next <= bytes.length && next < end + 4 && !isWellFormed(bytes, next)) {
                    next++;
                }
                if (next > bytes.length || next == end + 4) {
                    return end - 1;
                }
                end = next;
            }
        }
        return -1;
    }

    private static boolean isWellFormed(byte[] bytes, int end) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Test
    void endsAtACharacterThatIsCutShortInFrontOfMuchText() {
        byte[] bytes = ("x\u00e9" + "y".repeat(100_000)).getBytes(StandardCharsets.ISO_8859_1);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThatThrownBy(() -> read(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8, 16_384))
                        .isInstanceOf(EncodingFault.class)
                        .hasMessage(
                                "byte is not part of well-formed UTF-8: 0xE9; the file may be in another encoding, which has to"
                                        + " be named: in windows-1252 it is é"));
    }
}
