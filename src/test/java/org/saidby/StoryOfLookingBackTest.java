package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.Story.DATASET;
import static org.saidby.Story.claim;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.saidby.analysis.AsOf;
import org.saidby.analysis.ClaimedAsOf;

/** The story as it was claimed on a day. */
class StoryOfLookingBackTest {

    private static final LocalDate THE_FIRST_OF_OCTOBER = LocalDate.of(2019, 10, 1);

    @Test
    void neitherX04NorX05ExistedOnTheFirstOfOctober() {
        List<Claim> later = List.of(
                claim("x04-civilians-killed"), claim("x05-unsubstantiated"), claim("x05-no-civilian-casualties"));
        ClaimedAsOf past = AsOf.saidBy(THE_FIRST_OF_OCTOBER).in(DATASET);

        assertThat(past.later()).isEqualTo(later);
        assertThat(past.claims()).doesNotContainAnyElementsOf(later);
        assertThat(AsOf.saidBy(THE_FIRST_OF_OCTOBER).withUndated().in(DATASET).claims())
                .doesNotContainAnyElementsOf(later);
        assertThat(AsOf.saidBy(LocalDate.of(2020, 4, 27)).in(DATASET).later()).isEqualTo(later);
        assertThat(AsOf.saidBy(LocalDate.of(2020, 4, 28)).in(DATASET).claims()).containsAll(later);
    }

    @Test
    void whatHasNoDayIsListedApart() {
        ClaimedAsOf past = AsOf.saidBy(THE_FIRST_OF_OCTOBER).in(DATASET);

        assertThat(past.undated())
                .extracting(claim -> claim.id().text())
                .containsExactly(
                        "x03-ali-al-tabawi-killed",
                        "x06-killed-11",
                        "x06-near-murzuq-on-the-24th",
                        "x12-murzuq-south-of-tripoli");
        assertThat(past.claims()).doesNotContainAnyElementsOf(past.undated());
    }

    @Test
    void theArticleWasNotKnownOnTheDayOfTheStrike() {
        assertThat(AsOf.knownBy(LocalDate.of(2019, 9, 26)).in(DATASET).claims())
                .isNotEmpty()
                .noneMatch(claim -> claim.id().text().startsWith("s"));
        assertThat(AsOf.knownBy(LocalDate.of(2019, 9, 27)).in(DATASET).claims())
                .filteredOn(claim -> claim.id().text().startsWith("s"))
                .isEqualTo(DATASET.claims().stream()
                        .filter(claim -> claim.id().text().startsWith("s"))
                        .toList());
    }

    @Test
    void x10WasKnownAtTheEndOfMarch2018() {
        assertThat(AsOf.knownBy(LocalDate.of(2018, 3, 30)).in(DATASET).claims())
                .doesNotContain(claim("x10-over-500-strikes"));
        assertThat(AsOf.knownBy(LocalDate.of(2018, 3, 31)).in(DATASET).claims())
                .contains(claim("x10-over-500-strikes"));
    }

    @Test
    void nothingInTheStoryIsWithdrawn() {
        ClaimedAsOf now = AsOf.saidBy(LocalDate.of(2026, 1, 1)).withUndated().in(DATASET);

        assertThat(now.claims()).isEqualTo(DATASET.claims());
        assertThat(now.conflicts()).isEmpty();
    }
}
