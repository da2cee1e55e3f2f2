package org.saidby.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reads a million texts that the grammar makes, and as many that were damaged. */
class EdtfRoundTripTest {

    private static final int TEXTS = 1_000_000;

    /** So many are compared with a slow second reading, too. */
    private static final int JUDGED = 100_000;

    @Test
    void printsAMillionTextsUnchanged() {
        long seed = 20_190_922;
        GeneratedText texts = new GeneratedText(new Random(seed));
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.valid();
            try {
                Edtf value = Edtf.parse(text);
                if (!value.toString().equals(text)) {
                    fail("'%s' was read as '%s', seed %d", text, value, seed);
                }
            } catch (EdtfException e) {
                fail("seed " + seed, e);
            }
        }
    }

    @Test
    void refusesADamagedTextOrPrintsItUnchanged() {
        long seed = 20_190_923;
        GeneratedText texts = new GeneratedText(new Random(seed));
        int read = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = texts.damaged(texts.valid());
            String label = "'" + text + "', seed " + seed;
            boolean isValid;
            try {
                Edtf value = Edtf.parse(text);
                isValid = true;
                read++;
                if (!value.toString().equals(text)) {
                    fail("%s was read as '%s'", label, value);
                }
                if (i < JUDGED) {
                    check(value, text, label);
                }
            } catch (EdtfException fault) {
                isValid = false;
                if (fault.index() < 0
                        || fault.index() > text.length()
                        || fault.expected().isBlank()) {
                    fail(label, fault);
                }
            }
            if (i < JUDGED && isValid != SecondReading.isValid(text)) {
                fail("%s is %s by a second reading", label, isValid ? "invalid" : "valid");
            }
        }

        assertThat(read).as("damaged texts that are valid, seed " + seed).isBetween(TEXTS / 20, TEXTS / 2);
    }

    /** What holds for any value whatever. */
    private static void check(Edtf value, String text, String label) {
        assertThat(value.compareTo(Edtf.parse(text))).as(label).isZero();
        assertThat(value.overlaps(value)).as(label).isEqualTo(Truth.YES);
        assertThat(value.sameAs(value)).as(label).isNotEqualTo(Truth.NO);
        assertThat(value.contains(value)).as(label).isIn(Truth.YES, Truth.UNKNOWN);
        assertThat(value.toEnglish()).as(label).isNotBlank().isPrintable();
        assertThat(Edtf.parse(text, value.level())).as(label).isEqualTo(value);
        assertThat(value.possibleDays().isEmpty()).as(label).isFalse();
        if (value.earliest().isDay()) {
            assertThat(value.contains(value.earliest().day().orElseThrow()))
                    .as(label)
                    .isEqualTo(Truth.YES);
        }
        if (value.latest().isDay()) {
            assertThat(value.contains(value.latest().day().orElseThrow()))
                    .as(label)
                    .isEqualTo(Truth.YES);
        }
        if (value instanceof EdtfDate date) {
            assertThat(date.approximate().isApproximate()).as(label).isTrue();
            assertThat(Edtf.parse(date.uncertain().toString())).as(label).isEqualTo(date.uncertain());
        }
    }
}
