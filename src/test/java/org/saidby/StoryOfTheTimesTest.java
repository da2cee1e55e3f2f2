package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.Story.DATASET;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.edtf.Edtf;
import org.saidby.edtf.Truth;

/** The relative times of the worked example, counted from what they are seen from. */
class StoryOfTheTimesTest {

    private static ResolvedTime resolved(String claim) {
        return Story.when(claim).resolveIn(DATASET);
    }

    @ParameterizedTest
    @CsvSource({
        "s01-airstrike-on-thursday, 2019-09-26",
        "s13-strike-five-days-later, 2019-09-24",
        "x07-yesterday-near-murzuq, 2019-09-27",
        "x08-killed-26-this-month, 2019-09",
        "s26-almost-only-islamic-state, /2018-03"
    })
    void countsWhatTheCoderRead(String claim, String date) {
        ResolvedTime resolved = resolved(claim);

        assertThat(resolved.counted()).contains(Edtf.parse(date));
        assertThat(resolved.contradictsCoded()).isFalse();
        assertThat(resolved.when().words()).isEqualTo(Story.when(claim).words());
    }

    @Test
    void theYearBeforeIsTheYearBeforeTheArticle() {
        When before = Story.asserted(Tally.class, "s16-six-in-2018")
                .scope()
                .orElseThrow()
                .times()
                .get(0);

        assertThat(before.resolveIn(DATASET).counted()).contains(Edtf.parse("2018"));
    }

    @Test
    void onFridayIsTheDayOfTheStatement() {
        When said = Story.claim("s03-killed-17").attribution().origin().said().orElseThrow();

        assertThat(said.resolveIn(DATASET).counted()).contains(Edtf.parse("2019-09-27"));
    }

    @Test
    void cannotCountFromTheFallOfSurtNorFromWhatHasNoDate() {
        assertThat(resolved("s29-many-leaders-fled-south").unresolved())
                .hasToString("Optional[operation:fall-of-surt has no date]");
        assertThat(resolved("s24-khazmi-fled-to-the-desert").unresolved().map(Unresolved::reason))
                .contains(Unresolved.Reason.UNDATED);
    }

    @Test
    void aCorrectedStrikeMovesTheOneFiveDaysLater() {
        Dataset corrected = Dataset.builder()
                .id("corrected")
                .add(Operation.builder()
                        .id("strike-2019-09-19")
                        .kind(OperationKind.AIRSTRIKE)
                        .when(When.on("2019-09-18"))
                        .build())
                .build();
        ResolvedTime again = Story.when("s13-strike-five-days-later").resolveIn(corrected);

        assertThat(again.date()).contains(Edtf.parse("2019-09-23"));
        assertThat(again.contradictsCoded()).isTrue();
    }

    @Test
    void yesterdayAndThursdayAreTwoDays() {
        assertThat(resolved("x07-yesterday-near-murzuq")
                        .when()
                        .overlaps(resolved("s01-airstrike-on-thursday").when()))
                .isEqualTo(Truth.NO);
    }
}
