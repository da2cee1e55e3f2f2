package org.saidby.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Claim;
import org.saidby.Dataset;

class TellingTest {

    private static final String TOLD = Telling.of(SouthernLibya.dataset());

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a count and its chain
                """
                  17 militants killed
                      -- U.S. Africa Command stated in a statement "on Friday" (27 September 2019), reported by The New York
                         Times [s03-killed-17]
                """,
                // a hedge and the numbers it can mean
                """
                  Nearly 500 airstrikes (450 to 499), "over several months in 2016" (from some month of 2016 to some month of
                     2016)
                      -- The New York Times reported [s27-nearly-500-in-surt]
                """,
                // a chain of three whose middle does not vouch
                """
                  Aimed at Malik Khazmi
                      -- social media reports in Libya (not named) stated on social media, cited by Frederic Wehrey of
                         Carnegie Endowment for International Peace without vouching for it, reported by The New York Times
                         [s20-khazmi-targeted]
                """,
                // a time counted from another
                """
                  An airstrike ("strike") "five days later" (5 days after the strike of 19 September, that is 24 September
                     2019)
                """,
                // a place kept back
                """
                  It was at a place kept back, within southwest Libya ("an unidentified location in southwest Libya")
                """,
                // what is known of none is no zero
                """
                  Among those killed, civilians: none as far as known at the time
                      -- U.S. Africa Command stated on 20 September 2019 (held probable) [x01-no-civilians-known]
                """,
                // a negative
                """
                  It is not so: among those harmed, some civilians
                """,
                // a claim about a claim
                """
                  It says: among those killed, an unspecified number of civilians.

                  Found unsubstantiated: the allegation that civilians were killed
                """,
                // a distance
                """
                  Lies nearly 600 miles south of Tripoli ("nearly 600 miles south of Tripoli, the capital")
                """,
                // a quotation
                """
                  Some harmed, "before", quoted: "collateral damage"
                """,
                // a tally with its scope
                """
                  The third of the strikes within 7 days ("third such strike in a week"), among airstrikes by the U.S.
                     military on Islamic State in southern Libya
                """,
                // the words for an event that was coded as another kind of it
                """
                  An airstrike ("drone strike") "in March 2018" (March 2018), in southern Libya
                """,
                // a movement in the source's words
                """
                  Many of them moved ("fled") to southern Libya ("south"), "before Surt fell" (before the fall of Surt)
                """
            })
    void tellsWhatWasSaidByWhomAndThroughWhom(String paragraph) {
        assertThat(TOLD).contains(paragraph);
    }

    @Test
    void tellsEveryClaimOnce() {
        for (Claim claim : SouthernLibya.dataset().claims()) {
            assertThat(TOLD).containsOnlyOnce("[" + claim.id() + "]");
        }
    }

    @Test
    void tellsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));

            assertThat(Telling.of(SouthernLibya.dataset())).isEqualTo(TOLD);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void keepsItsLinesShort() {
        assertThat(TOLD.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(115));
    }

    @Test
    void tellsAnEmptyDataset() {
        assertThat(Telling.of(Dataset.builder().id("nothing").build())).startsWith("nothing\n=======\n");
    }
}
