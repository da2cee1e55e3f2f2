package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.saidby.Story.DATASET;
import static org.saidby.Story.claim;
import static org.saidby.analysis.PartUse.DENIED;
import static org.saidby.analysis.PartUse.SUBGROUP_ONLY;
import static org.saidby.analysis.TallyVerdict.CONSISTENT;
import static org.saidby.analysis.TallyVerdict.CONTRADICTED;
import static org.saidby.analysis.TallyVerdict.UNDECIDED;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.analysis.ReconciledPart;
import org.saidby.analysis.Reconciler;
import org.saidby.analysis.Reconciliation;
import org.saidby.analysis.Reconciliation.Basis;
import org.saidby.analysis.TallyVerdict;

/** What the story's totals come to. */
class StoryOfTotalsTest {

    private static List<Reconciliation> of(String claim) {
        return Reconciler.in(DATASET).of(claim(claim));
    }

    private static Reconciliation of(String claim, Basis basis) {
        return of(claim).stream()
                .filter(one -> one.basis() == basis)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void x08StatesTwentySixWhereItsOwnArticleAndAfricomAndAllClaimsComeToThirtySixAtLeast() {
        assertThat(of("x08-killed-26-this-month"))
                .extracting(Reconciliation::toString)
                .containsExactly(
                        "x08-killed-26-this-month: contradicted (document:libya-herald-2019-09-28): 8 + 11 + 17 = 36, 26 stated",
                        "x08-killed-26-this-month: contradicted (source:africom): 8 + 11 + 17 = 36, 26 stated",
                        "x08-killed-26-this-month: contradicted (all claims): [8,10] + 11 + 17 = [36,38], 26 stated");
    }

    @Test
    void x08FallsShortByTen() {
        Reconciliation inTheArticle = of("x08-killed-26-this-month", Basis.DOCUMENT);

        assertThat(inTheArticle.verdict()).isEqualTo(CONTRADICTED);
        assertThat(inTheArticle.stated()).hasValue(CountRange.between(26, 26));
        assertThat(inTheArticle.derived()).hasValue(CountRange.between(36, 36));
        assertThat(inTheArticle.gap()).hasToString("Optional[[-10,-10]]");
        assertThat(inTheArticle.claim().attribution().origin().source()).isEqualTo(Id.of("libya-herald"));
        assertThat(inTheArticle.used())
                .flatExtracting(ReconciledPart::claims)
                .containsExactly(claim("x08-killed-8"), claim("x08-killed-11"), claim("x07-killed-17"));
        assertThat(inTheArticle.leftOut()).isEmpty();
        assertThat(of("x08-killed-26-this-month", Basis.ALL_CLAIMS).gap()).hasToString("Optional[[-12,-10]]");
    }

    @Test
    void x02sTenWidensTheSumAndSubgroupsAndDenialsAreLeftOut() {
        Reconciliation byAll = of("x08-killed-26-this-month", Basis.ALL_CLAIMS);

        assertThat(byAll.used().get(0).range()).hasValue(CountRange.between(8, 10));
        assertThat(byAll.used().get(0).claims())
                .containsExactly(
                        claim("s11-killed-8"), claim("x01-killed-8"), claim("x02-killed-10"), claim("x08-killed-8"));
        assertThat(byAll.leftOut())
                .extracting(part -> part.claims().get(0), ReconciledPart::use)
                .containsExactly(
                        tuple(claim("x01-no-civilians-known"), SUBGROUP_ONLY),
                        tuple(claim("x03-ali-al-tabawi-killed"), SUBGROUP_ONLY),
                        tuple(claim("x04-civilians-killed"), SUBGROUP_ONLY),
                        tuple(claim("x05-no-civilian-casualties"), DENIED));
    }

    @ParameterizedTest
    @CsvSource({
        "s02-third-in-a-week, CONSISTENT, '2 earlier held, 2 stated', '[0,0]'",
        "s15-first-of-2019, CONSISTENT, '0 earlier held, 0 stated', '[0,0]'",
        "s16-six-in-2018, UNDECIDED, '2 held, 6 stated', '[4,4]'",
        "s27-nearly-500-in-surt, UNDECIDED, '0 held, [450,499] stated', '[450,499]'"
    })
    void talliesAreHeldAgainstTheOperations(String claim, TallyVerdict verdict, String reason, String gap) {
        assertThat(of(claim)).singleElement().satisfies(one -> {
            assertThat(one.verdict()).isEqualTo(verdict);
            assertThat(one.reason()).isEqualTo(reason);
            assertThat(one.gap()).hasToString("Optional[" + gap + "]");
        });
    }

    @Test
    void s02NamesTheTwoStrikesBefore() {
        assertThat(of("s02-third-in-a-week").get(0).used())
                .extracting(ReconciledPart::subject)
                .containsExactly(Ref.parse("operation:strike-2019-09-19"), Ref.parse("operation:strike-2019-09-24"));
    }

    @Test
    void x01sOwnPartsFitIntoItsTotal() {
        assertThat(of("x01-killed-8")).singleElement().satisfies(one -> {
            assertThat(one.basis()).isEqualTo(Basis.SUBGROUPS);
            assertThat(one.verdict()).isEqualTo(CONSISTENT);
            assertThat(one.reason()).isEqualTo("[0,..] civilians among 8");
            assertThat(one.used())
                    .flatExtracting(ReconciledPart::claims)
                    .containsExactly(claim("x01-no-civilians-known"));
        });
    }

    @Test
    void s33IsAboutStrikesOfWhichNoneIsHeld() {
        assertThat(of("s33-collateral-damage-before")).singleElement().satisfies(one -> {
            assertThat(one.verdict()).isEqualTo(UNDECIDED);
            assertThat(one.derived()).isEmpty();
            assertThat(one.reason()).isEqualTo("no member is held, [1,..] stated");
        });
    }

    @Test
    void x08IsTheOnlyTotalThatIsContradicted() {
        assertThat(Reconciler.in(DATASET).all())
                .filteredOn(one -> one.verdict() == CONTRADICTED)
                .extracting(Reconciliation::claim)
                .containsOnly(claim("x08-killed-26-this-month"));
    }
}
