package org.saidby.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.validation.Finding;
import org.saidby.validation.InputPosition;

class NumbersTest {

    private static Row row(String cell) {
        return new Row() {
            @Override
            public RowHeader header() {
                throw new UnsupportedOperationException();
            }

            @Override
            public long record() {
                return 1;
            }

            @Override
            public long line() {
                return 2;
            }

            @Override
            public boolean isBlank() {
                return cell.isBlank();
            }

            @Override
            public boolean isDamaged() {
                return false;
            }

            @Override
            public boolean hasUnusualText() {
                return true;
            }

            @Override
            public List<Finding> findings() {
                return List.of();
            }

            @Override
            public String cell(int column) {
                return cell;
            }

            @Override
            public List<String> cells() {
                return List.of(cell);
            }

            @Override
            public InputPosition position() {
                return InputPosition.ofSource("t");
            }

            @Override
            public InputPosition position(int column) {
                return position();
            }

            @Override
            public Optional<String> text() {
                return Optional.of(cell);
            }
        };
    }

    @Test
    void readsPlainDecimalsAsTheParserOfThePlatformDoes() {
        Random random = new Random(3);
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder(random.nextInt(3) == 0 ? "-" : "");
            int whole = 1 + random.nextInt(7);
            int decimals = random.nextInt(9);
            for (int j = 0; j < whole + decimals; j++) {
                text.append(j == whole ? "." : "").append(random.nextInt(10));
            }
            double plain = row(text.toString()).decimalNumber(0);
            if (text.length() <= 16) {
                assertThat(plain).as(text.toString()).isEqualTo(Double.parseDouble(text.toString()));
            } else {
                assertThat(plain).as(text.toString()).isNaN();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-", ".5", "5.", "1.2.3", "+1", "1e3", "1,5", " 1", "NaN", "0x1", "\u0661", "1f", "--1"})
    void leavesOtherSpellingsToACloserLook(String text) {
        assertThat(row(text).decimalNumber(0)).isNaN();
        assertThat(row(text).wholeNumber(0)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "007, 7", "1234567890123456, 1234567890123456", "12345678901234567, -1", "-1, -1", "1.0, -1"})
    void readsPlainWholeNumbers(String text, long expected) {
        assertThat(row(text).wholeNumber(0)).isEqualTo(expected);
    }
}
