package org.saidby.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TextFlawsTest {

    /** A character is composed away from by itself, with the one before it, or when marks behind it are put in order. */
    @Test
    void noCharacterThatIsPassedOverCanMakeATextDecomposed() {
        TreeSet<Integer> wrong = new TreeSet<>();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
            if (c <= 0xFFFF && !TextFlaws.mayBeDecomposed((char) c)) {
                boolean isMark = Character.getType(c) == Character.NON_SPACING_MARK;
                if (isMark || TextFlaws.isDecomposed(Character.toString(c))) {
                    wrong.add(c);
                }
            }
            parts.chars()
                    .skip(1)
                    .filter(part -> !TextFlaws.mayBeDecomposed((char) part))
                    .forEach(wrong::add);
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void seesTextThatIsNotComposed() {
        assertThat(TextFlaws.areIn("\u0438\u0306")).isTrue();
        assertThat(TextFlaws.areIn("\u0439 \u2019 \u4e2d \u0622")).isFalse();
        assertThat(TextFlaws.areIn("\u0627\u0653")).isTrue();
    }
}
