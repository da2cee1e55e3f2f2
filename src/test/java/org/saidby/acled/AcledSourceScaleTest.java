package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcledSourceScaleTest {

    @Test
    void knowsSevenWords() {
        assertThat(AcledSourceScale.known())
                .extracting(AcledSourceScale::text)
                .containsExactly(
                        "Subnational", "National", "Regional", "International", "Local partner", "New media", "Other");
        assertThat(AcledSourceScale.known()).allMatch(AcledSourceScale::isKnown);
    }

    @Test
    void everyWordAndEveryPairOfWordsIsSplit() {
        for (AcledSourceScale one : AcledSourceScale.known()) {
            assertThat(AcledSourceScale.split(one.text())).containsExactly(one);
            for (AcledSourceScale other : AcledSourceScale.known()) {
                assertThat(AcledSourceScale.split(one + "-" + other)).containsExactly(one, other);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Local partner-New media, Local partner/New media",
        "local Partner - NEW media, Local partner/New media",
        "National-Regional-International, National/Regional/International",
    })
    void knownWordsAreReadInAnyCase(String cell, String words) {
        assertThat(AcledSourceScale.split(cell))
                .extracting(AcledSourceScale::text)
                .containsExactly(words.split("/"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trans-national",
                "National-Trans-national",
                "Trans-National",
                "National-",
                "-",
                "-Other",
                "Local"
            })
    void whatHasAnUnknownPartIsKeptWhole(String cell) {
        assertThat(AcledSourceScale.split(" " + cell + " ")).singleElement().satisfies(scale -> {
            assertThat(scale.text()).isEqualTo(cell);
            assertThat(scale.isKnown()).isFalse();
        });
    }

    @Test
    void aBlankCellHasNone() {
        assertThat(AcledSourceScale.split("")).isEmpty();
        assertThat(AcledSourceScale.split(" \u00a0")).isEmpty();
    }

    @Test
    void equalsByText() {
        AcledSourceScale village = AcledSourceScale.split("Village").get(0);

        assertThat(village)
                .isEqualTo(AcledSourceScale.split("Village").get(0))
                .hasSameHashCodeAs(AcledSourceScale.split("Village").get(0))
                .hasToString("Village")
                .isNotEqualTo(AcledSourceScale.split("village").get(0))
                .isNotEqualTo(AcledSourceScale.OTHER);
    }
}
