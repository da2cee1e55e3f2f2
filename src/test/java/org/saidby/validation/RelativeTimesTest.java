package org.saidby.validation;

import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.validation.TestWorld.ARTICLE;
import static org.saidby.validation.TestWorld.KILLED;
import static org.saidby.validation.TestWorld.STRIKE;
import static org.saidby.validation.TestWorld.found;
import static org.saidby.validation.TestWorld.killed;

import java.time.Period;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.saidby.Assessment;
import org.saidby.AssessmentTopic;
import org.saidby.CalendarUnit;
import org.saidby.Claim;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Ref;
import org.saidby.SpeechAct;
import org.saidby.TimeAnchor;
import org.saidby.TimeRelation;
import org.saidby.When;

class RelativeTimesTest {

    private static final Period FIVE_DAYS = Period.ofDays(5);
    private static final Operation UNDATED =
            Operation.builder().id("fall-of-surt").kind(OperationKind.OTHER).build();

    private static Operation at(When when) {
        return Operation.builder()
                .id("o")
                .kind(OperationKind.AIRSTRIKE)
                .when(when)
                .build();
    }

    @Test
    void refusesAnAnchorThatIsNotThere() {
        assertThat(found(at(When.before(Ref.parse("operation:gone")))))
                .containsExactly("error time.anchor-unresolved /operations/1/when/anchor/to"
                        + " anchor is not in the dataset: operation:gone");
    }

    @Test
    void refusesToCountFromWhatHasNoDate() {
        assertThat(found(UNDATED, at(When.after(UNDATED, FIVE_DAYS))))
                .containsExactly("error time.anchor-unresolved /operations/2/when/anchor/to"
                        + " anchor has no date to count from: operation:fall-of-surt");
    }

    @Test
    void aMereRelationToAnUndatedEventIsHonestVagueness() {
        assertThat(found(UNDATED, at(When.before(UNDATED)))).isEmpty();
        assertThat(found(UNDATED, at(When.until(UNDATED).withWords("until Surt fell"))))
                .isEmpty();
    }

    @Test
    void aTimeWithADateOfItsOwnNeedsNoneOfItsAnchor() {
        assertThat(found(UNDATED, at(When.after(UNDATED, FIVE_DAYS).withDate("2019-09-24"))))
                .isEmpty();
    }

    @Test
    void countsFromOperationsDocumentsAndClaims() {
        assertThat(found(at(When.after(STRIKE, FIVE_DAYS)))).isEmpty();
        assertThat(found(at(When.before(ARTICLE, Period.ofDays(1))))).isEmpty();
        assertThat(found(at(When.after(KILLED, FIVE_DAYS)))).isEmpty();
    }

    @Test
    void countsFromWhenAnAssessmentWasSaidHoweverThatIsTold() {
        Claim assessment = Claim.that(Assessment.of(AssessmentTopic.INTENT, "it was right"))
                .about(TestWorld.GROUP)
                .saidBy(TestWorld.SPOKEN, SpeechAct.STATED, When.dayOf(ARTICLE))
                .id("assessment")
                .build();

        assertThat(found(assessment, at(When.after(assessment, FIVE_DAYS).withDate("2019-10-02"))))
                .isEmpty();
        assertThat(found(assessment, at(When.after(assessment, FIVE_DAYS)))).isEmpty();
        assertThat(found(assessment, at(When.after(assessment, FIVE_DAYS).withDate("2019-10-03"))))
                .hasSize(1);
    }

    @Test
    void countsThroughSeveralAnchors() {
        Operation second = at(When.after(STRIKE, FIVE_DAYS)).toBuilder().id("p").build();

        assertThat(found(second, at(When.after(second, FIVE_DAYS)))).isEmpty();
    }

    @Test
    void refusesADocumentWithoutADay() {
        Document undated = Document.builder().id("undated").build();

        assertThat(found(undated, at(When.weekday(THURSDAY, undated))))
                .containsExactly("error time.anchor-unresolved /operations/1/when/anchor/to"
                        + " anchor has no date to count from: document:undated");
    }

    @Test
    void theLatestSuchWeekdayOnOrBeforeTheDocumentIsRight() {
        assertThat(found(at(When.weekday(THURSDAY, ARTICLE).withDate("2019-09-26"))))
                .isEmpty();
        assertThat(found(at(When.weekday(THURSDAY, ARTICLE).withDate("2019-09"))))
                .isEmpty();
        assertThat(found(at(When.weekday(THURSDAY, ARTICLE)))).isEmpty();
    }

    @Test
    void doubtsADateThatIsAnotherDay() {
        assertThat(found(at(When.weekday(THURSDAY, ARTICLE).withDate("2019-09-27"))))
                .containsExactly("warning time.weekday-mismatch /operations/1/when/date"
                        + " date is not the Thursday, 2019-09-26, that was said: 2019-09-27");
        assertThat(found(at(When.weekday(THURSDAY, ARTICLE).withDate("2019-09-19"))))
                .hasSize(1);
    }

    @Test
    void goesByTheWeekdayAloneWhenTheAnchorHasNoSingleDay() {
        assertThat(found(UNDATED, at(When.weekday(THURSDAY, UNDATED).withDate("2019-09-27"))))
                .containsExactly("warning time.weekday-mismatch /operations/2/when/date"
                        + " date is not the Thursday that was said: 2019-09-27");
        assertThat(found(UNDATED, at(When.weekday(THURSDAY, UNDATED).withDate("2019-09-26"))))
                .isEmpty();
    }

    @Test
    void findsTheWeekdayAmongAllPossibleDays() {
        // the first Thursday after the first of January is not among these, but others are
        assertThat(found(UNDATED, at(When.weekday(THURSDAY, UNDATED).withDate("XXXX-12-26"))))
                .isEmpty();
        assertThat(found(UNDATED, at(When.weekday(THURSDAY, UNDATED).withDate("2019-XX-05"))))
                .isEmpty();
        assertThat(found(UNDATED, at(When.weekday(THURSDAY, UNDATED).withDate("../2019-09"))))
                .isEmpty();
        assertThat(found(UNDATED, at(When.weekday(THURSDAY, UNDATED).withDate("[2019-09-27,2019-09-28]"))))
                .hasSize(1);
    }

    @Test
    void needsNoDateForOneSideOfAStretchOfTheCalendar() {
        When before = When.builder()
                .anchor(TimeAnchor.builder()
                        .to(UNDATED)
                        .relation(TimeRelation.BEFORE)
                        .unit(CalendarUnit.MONTH)
                        .build())
                .build();

        assertThat(found(UNDATED, at(before))).isEmpty();
        assertThat(found(UNDATED, at(When.monthOf(UNDATED)))).hasSize(1);
    }

    @Test
    void findsACircleHoweverManyAreInIt() {
        Entity[] ring = IntStream.range(0, 3_000)
                .mapToObj(i -> at(When.after(Ref.parse("operation:o" + (i + 1) % 3_000), FIVE_DAYS)).toBuilder()
                        .id("o" + i)
                        .build())
                .toArray(Entity[]::new);

        assertThat(found(ring))
                .filteredOn(finding -> finding.contains("anchor has no date to count from"))
                .hasSizeGreaterThan(900);
    }

    @Test
    void doubtsADateThatCountingDoesNotGive() {
        assertThat(found(at(When.after(STRIKE, FIVE_DAYS).withDate("2019-10-02"))))
                .containsExactly("warning time.offset-mismatch /operations/1/when/date"
                        + " date is not the 2019-10-01 that counting from operation:strike gives: 2019-10-02");
        assertThat(found(at(When.monthOf(ARTICLE).withDate("2019-08"))))
                .containsExactly("warning time.offset-mismatch /operations/1/when/date"
                        + " date is not the 2019-09 that counting from document:article gives: 2019-08");
    }

    @Test
    void aDateThatGoesWithCountingIsRight() {
        assertThat(found(at(When.after(STRIKE, FIVE_DAYS).withDate("2019-10-01"))))
                .isEmpty();
        assertThat(found(at(When.after(STRIKE, FIVE_DAYS).withDate("2019-10-0X"))))
                .isEmpty();
        assertThat(found(at(When.monthOf(ARTICLE).withDate("2019-09-26")))).isEmpty();
        assertThat(found(at(When.before(ARTICLE, Period.ofYears(1)).withDate("2018"))))
                .isEmpty();
        assertThat(found(at(When.before(STRIKE).withDate("2020")))).isEmpty();
    }

    @Test
    void anAnchorThatIsNoSingleDayIsHonestVagueness() {
        Document month = Document.builder().id("month").published("2019-09").build();

        assertThat(found(month, at(When.weekday(THURSDAY, month)))).isEmpty();
    }

    @Test
    void looksAtTheTimesOfLinksToo() {
        assertThat(found(killed("c", 1)
                        .relayedBy(org.saidby.Link.of(TestWorld.OFFICIALS, org.saidby.SpeechAct.CITED)
                                .at(When.after(Ref.parse("document:gone"))))
                        .build()))
                .containsExactly("error time.anchor-unresolved /claims/2/attribution/chain/2/said/anchor/to"
                        + " anchor is not in the dataset: document:gone");
    }
}
