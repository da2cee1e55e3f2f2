package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Assertion;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.CountRange;
import org.saidby.CountingUnit;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.Harm;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Post;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.Superlative;
import org.saidby.Tally;
import org.saidby.TestGenerator;
import org.saidby.When;

class ReconcilerTest {

    private static final Source COMMAND = Source.of("command", SourceKind.ORGANIZATION, "the command");
    private static final Source PAPER = Source.of("paper", SourceKind.OUTLET, "the paper");
    private static final Document ARTICLE = Document.builder().id("article").build();
    private static final Operation SERIES =
            Operation.builder().id("series").kind(OperationKind.SERIES).build();
    private static final Operation ONE = strike("one", "2019-09-19", SERIES);
    private static final Operation TWO = strike("two", "2019-09-24", SERIES);
    private static final Claim ONE_8 = killed(ONE, Count.exactly(8), "one-8");
    private static final Claim TWO_11 = killed(TWO, Count.exactly(11), "two-11");

    private static Operation strike(String id, String date, Operation series) {
        return Operation.builder()
                .id(id)
                .kind(OperationKind.AIRSTRIKE)
                .when(When.on(date))
                .partOf(series)
                .build();
    }

    private static Claim claim(Operation about, Assertion assertion, String id) {
        return claim(about, assertion, id, builder -> builder.saidBy(COMMAND));
    }

    private static Claim claim(Operation about, Assertion assertion, String id, UnaryOperator<ClaimBuilder> more) {
        return more.apply(Claim.that(assertion).about(about).id(id)).build();
    }

    private static Claim killed(Operation about, Count count, String id) {
        return claim(about, Casualties.killed(count), id);
    }

    private static Claim total(Count count) {
        return killed(SERIES, count, "total");
    }

    private static Dataset dataset(Claim... claims) {
        return Dataset.builder()
                .id("d")
                .add(COMMAND, PAPER, ARTICLE, SERIES, ONE, TWO)
                .add(claims)
                .build();
    }

    private static List<String> of(Claim total, Claim... others) {
        return of(dataset(others), total);
    }

    private static List<String> of(Dataset dataset, Claim total) {
        return Reconciler.in(dataset.toBuilder().add(total).build()).of(total).stream()
                .map(Reconciliation::toString)
                .toList();
    }

    private static List<String> parts(Dataset dataset, Claim total) {
        List<Reconciliation> all =
                Reconciler.in(dataset.toBuilder().add(total).build()).of(total);
        return all.get(all.size() - 1).parts().stream()
                .map(ReconciledPart::toString)
                .toList();
    }

    @Test
    void aSpokesmanCountsForHisCommand() {
        Source spokesman = Source.builder()
                .id("spokesman")
                .kind(SourceKind.PERSON)
                .name("its spokesman")
                .addPost(Post.of("spokesman", COMMAND))
                .build();
        Claim elevenBySpokesman =
                claim(TWO, Casualties.killed(Count.exactly(11)), "two-11", by -> by.saidBy(spokesman));
        Claim twelve = claim(TWO, Casualties.killed(Count.exactly(12)), "two-12", by -> by.saidBy(PAPER));
        Dataset dataset = dataset(ONE_8, elevenBySpokesman, twelve).toBuilder()
                .addSource(spokesman)
                .build();

        assertThat(of(dataset, total(Count.exactly(18))))
                .containsExactly(
                        "total: contradicted (source:command): 8 + 11 = 19, 18 stated",
                        "total: contradicted (all claims): 8 + [11,12] = [19,20], 18 stated");
    }

    @Test
    void lessThanThePartsIsContradictedMoreIsUndecidedSinceMembersMayBeMissing() {
        assertThat(of(total(Count.exactly(19)), ONE_8, TWO_11))
                .containsExactly("total: consistent (all claims): 8 + 11 = 19, 19 stated");
        assertThat(of(total(Count.exactly(18)), ONE_8, TWO_11))
                .containsExactly("total: contradicted (all claims): 8 + 11 = 19, 18 stated");
        assertThat(of(total(Count.exactly(20)), ONE_8, TWO_11))
                .containsExactly("total: undecided (all claims): 8 + 11 = 19, 20 stated");
        assertThat(of(total(Count.atLeast(10)), ONE_8, TWO_11))
                .containsExactly("total: consistent (all claims): 8 + 11 = 19, [10,..] stated");
        assertThat(of(total(Count.about(20)), ONE_8, TWO_11))
                .containsExactly("total: consistent (all claims): 8 + 11 = 19, [18,22] stated");
    }

    @Test
    void aMemberThatNobodyCountsLeavesTheSumOpen() {
        Claim none = killed(TWO, Count.noneReported(), "two-none");

        assertThat(of(total(Count.exactly(8)), ONE_8))
                .containsExactly("total: undecided (all claims): 8 for 1 of 2 members, 8 stated");
        assertThat(of(total(Count.exactly(7)), ONE_8))
                .containsExactly("total: contradicted (all claims): 8 for 1 of 2 members, 7 stated");
        assertThat(of(total(Count.exactly(8))))
                .containsExactly("total: undecided (all claims): nobody counts a member, 8 stated");
        assertThat(parts(dataset(ONE_8, none), total(Count.exactly(8))))
                .containsExactly(
                        "operation:one 8 (one-8): it counts",
                        "operation:two: nobody gives a number for it",
                        "operation:two (two-none): it gives no number");
    }

    @Test
    void noneReportedIsNoTotal() {
        assertThat(of(total(Count.noneReported()), ONE_8, TWO_11))
                .containsExactly("total: undecided (all claims): 8 + 11 = 19, none reported");
    }

    @Test
    void someIsABoundWhereThereIsNoNumber() {
        Claim some = killed(TWO, Count.some(), "two-some");

        assertThat(of(total(Count.exactly(8)), ONE_8, some))
                .containsExactly("total: contradicted (all claims): 8 + [1,..] = [9,..], 8 stated");
        assertThat(of(total(Count.exactly(19)), ONE_8, TWO_11, some))
                .containsExactly("total: consistent (all claims): 8 + 11 = 19, 19 stated");
    }

    @Test
    void tellsWhyClaimsAreLeftOut() {
        Claim denied = claim(
                ONE,
                Casualties.killed(Count.exactly(3)),
                "denied",
                builder -> builder.saidBy(PAPER).negated());
        Claim injured = claim(ONE, Casualties.injured(Count.exactly(4)), "injured");
        Claim civilians =
                claim(ONE, Casualties.among(Harm.KILLED, CasualtyPart.of(Count.exactly(2), "civilians")), "civilians");
        Claim corrected = killed(ONE, Count.exactly(80), "corrected");
        Claim taken = killed(ONE, Count.exactly(90), "taken");
        Claim correction =
                ONE_8.toBuilder().supersedes(corrected).retracts(taken).build();

        assertThat(parts(
                        dataset(denied, injured, civilians, corrected, taken, correction, TWO_11),
                        total(Count.exactly(19))))
                .containsExactly(
                        "operation:one 8 (one-8): it counts",
                        "operation:one (denied): it says that it is not so",
                        "operation:one (injured): it counts another harm",
                        "operation:one (civilians): it counts a subgroup alone",
                        "operation:one (corrected): another claim took its place",
                        "operation:one (taken): another claim took it back",
                        "operation:two 11 (two-11): it counts");
    }

    @Test
    void membersOutsideOfTheTimeDoNotCountAndThoseThatMayBeOutsideMay() {
        Operation inSummer = strike("summer", "2019", SERIES);
        Dataset dataset = dataset(ONE_8, TWO_11, killed(inSummer, Count.exactly(5), "summer-5")).toBuilder()
                .add(inSummer)
                .build();
        Claim upToThe20th =
                claim(SERIES, Casualties.killed(Count.exactly(8)).at(When.on("2019-09-01/2019-09-20")), "total");

        assertThat(of(dataset, upToThe20th))
                .containsExactly("total: undecided (all claims): 8 + [0,5] = [8,13], 8 stated");
        assertThat(parts(dataset, upToThe20th))
                .containsExactly(
                        "operation:one 8 (one-8): it counts",
                        "operation:two: it lies outside of the time",
                        "operation:summer [0,5] (summer-5): it may lie outside of what is counted");
    }

    @Test
    void aPartOfAMemberIsCountedInItOrInItsPlace() {
        Operation half = strike("half", "2019-09-19", ONE);
        Operation otherHalf = strike("other-half", "2019-09-19", ONE);
        Claim three = killed(half, Count.exactly(3), "half-3");
        Claim four = killed(otherHalf, Count.exactly(4), "other-half-4");
        Dataset whole = dataset(ONE_8, TWO_11, three, four).toBuilder()
                .add(half, otherHalf)
                .build();
        Dataset halves =
                dataset(TWO_11, three, four).toBuilder().add(half, otherHalf).build();

        assertThat(of(whole, total(Count.exactly(19))))
                .containsExactly("total: consistent (all claims): 8 + 11 = 19, 19 stated");
        assertThat(parts(whole, total(Count.exactly(19))))
                .contains("operation:half (half-3): another part counts the same");
        assertThat(of(halves, total(Count.exactly(18))))
                .containsExactly("total: consistent (all claims): 3 + 4 + 11 = 18, 18 stated");
        assertThat(of(whole.toBuilder().claims(List.of(three, four)).build(), ONE_8))
                .containsExactly("one-8: undecided (all claims): 3 + 4 = 7, 8 stated");
    }

    @Test
    void aDocumentIsHeldAgainstItsOwnNumbers() {
        UnaryOperator<ClaimBuilder> inTheArticle =
                builder -> builder.saidBy(PAPER).in(ARTICLE);
        Claim total = claim(SERIES, Casualties.killed(Count.exactly(20)), "total", inTheArticle);
        Claim nine = claim(ONE, Casualties.killed(Count.exactly(9)), "nine", inTheArticle);
        Operation elsewhere = Operation.builder()
                .id("elsewhere")
                .kind(OperationKind.AIRSTRIKE)
                .build();
        Claim other = claim(elsewhere, Casualties.killed(Count.exactly(50)), "other", inTheArticle);
        Dataset dataset = dataset(ONE_8, TWO_11, nine, other, total);

        List<Reconciliation> all = Reconciler.in(dataset).about(SERIES);

        assertThat(all)
                .extracting(Reconciliation::toString)
                .containsExactly(
                        "total: undecided (document:article): 9 for 1 of 2 members, 20 stated",
                        "total: undecided (source:command): 8 + 11 = 19, 20 stated",
                        "total: consistent (all claims): [8,9] + 11 = [19,20], 20 stated");
        assertThat(all.get(0).leftOut())
                .extracting(ReconciledPart::toString)
                .containsExactly(
                        "operation:two: nobody gives a number for it",
                        "operation:elsewhere (other): it is about no member");
    }

    @Test
    void subgroupsAreAddedUnlessTheyOverlap() {
        Casualties eight = Casualties.killed(Count.exactly(8));
        CasualtyPart five = CasualtyPart.of(Count.exactly(5), "civilians");
        CasualtyPart four = CasualtyPart.of(Count.exactly(4), "children");
        Casualties exclusive = eight.including(five).including(four);

        assertThat(of(claim(ONE, exclusive, "total")))
                .containsExactly("total: contradicted (subgroups): 5 civilians + 4 children = 9 among 8");
        assertThat(of(claim(ONE, exclusive.toBuilder().overlapping(true).build(), "total")))
                .containsExactly(
                        "total: consistent (subgroups): 5 civilians and, overlapping, 4 children = [5,9] among 8");
        assertThat(of(claim(ONE, eight.including(five), "total")))
                .containsExactly("total: consistent (subgroups): 5 civilians among 8");
    }

    @Test
    void aCountOfALabelIsHeldAgainstThoseOfTheMembers() {
        Claim one = among(ONE, 101, "Civilians", "one-101");
        Claim two = claim(TWO, Casualties.killed(Count.exactly(4)).labelled("civilians"), "two-4");

        assertThat(of(among(SERIES, 105, "civilians", "part"), one, two))
                .containsExactly("part: consistent (all claims): civilians: 101 + 4 = 105, 105 stated");
        assertThat(of(among(SERIES, 104, "civilians", "part"), one, two))
                .containsExactly("part: contradicted (all claims): civilians: 101 + 4 = 105, 104 stated");
        assertThat(of(among(SERIES, 106, "civilians", "part"), one, two))
                .containsExactly("part: undecided (all claims): civilians: 101 + 4 = 105, 106 stated");
        assertThat(of(among(SERIES, 101, "CIVILIANS", "part"), one))
                .containsExactly("part: undecided (all claims): CIVILIANS: 101 for 1 of 2 members, 101 stated");
        assertThat(of(among(SERIES, 2, "IS snipers", "part"), one, two)).isEmpty();
        assertThat(of(claim(SERIES, Casualties.killed(Count.exactly(104)).labelled("civilians"), "total"), one, two))
                .containsExactly(
                        "total: contradicted (all claims): [101,..] + 4 = [105,..] (partly from parts), 104 stated",
                        "total: contradicted (all claims): civilians: 101 + 4 = 105, 104 stated");
    }

    @Test
    void aCountOfALabelNamesItAndWhatItLeavesOut() {
        Actor group = Actor.of("group", ActorKind.ARMED_GROUP, "group");
        Claim fighters = claim(
                ONE, Casualties.killed(Count.exactly(8)).labelled("fighters").allOf(group), "fighters");
        Claim party = claim(TWO, Casualties.killed(Count.exactly(3)).allOf(group), "party");
        Claim total = claim(SERIES, Casualties.killed(Count.exactly(11)).allOf(group), "total");
        Dataset dataset = dataset(fighters, party, total);
        Reconciliation ofParty = Reconciler.in(dataset).of(total).get(1);

        assertThat(ofParty)
                .hasToString("total: undecided (all claims): people of actor:group: 3 for 1 of 2 members, 11 stated");
        assertThat(ofParty.party()).hasValue(group.id());
        assertThat(ofParty.label()).isEmpty();
        assertThat(ofParty.parts())
                .extracting(ReconciledPart::toString)
                .containsExactly(
                        "operation:one: nobody gives a number for it",
                        "operation:one (fighters): it does not count these alone",
                        "operation:two 3 (party): it counts");
    }

    @Test
    void aCountOfALabelIsHeldAgainstEachBasisThatTotalsAre() {
        UnaryOperator<ClaimBuilder> inTheArticle =
                builder -> builder.saidBy(PAPER).in(ARTICLE);
        Claim stated = claim(SERIES, civilians(105), "stated", inTheArticle);
        Claim ninety = claim(ONE, civilians(90), "ninety", inTheArticle);
        Claim hundred = among(ONE, 101, "civilians", "hundred");
        Claim four = among(TWO, 4, "civilians", "four");

        assertThat(of(stated, ninety, hundred, four))
                .containsExactly(
                        "stated: undecided (document:article): civilians: 90 for 1 of 2 members, 105 stated",
                        "stated: consistent (source:command): civilians: 101 + 4 = 105, 105 stated",
                        "stated: consistent (all claims): civilians: [90,101] + 4 = [94,105], 105 stated");
    }

    private static Casualties civilians(long number) {
        return Casualties.among(Harm.KILLED, CasualtyPart.of(Count.exactly(number), "civilians"));
    }

    @Test
    void aTotalWithALabelIsHeldOnceAgainstTotalsWithThatLabel() {
        Claim one = claim(ONE, Casualties.killed(Count.exactly(101)).labelled("civilians"), "one");
        Claim two = claim(TWO, Casualties.killed(Count.exactly(4)).labelled("civilians"), "two");
        Claim total = claim(SERIES, Casualties.killed(Count.exactly(105)).labelled("civilians"), "total");

        assertThat(of(total, one, two)).containsExactly("total: consistent (all claims): 101 + 4 = 105, 105 stated");
        assertThat(of(among(SERIES, 105, "civilians", "part"), one, two))
                .containsExactly("part: consistent (all claims): civilians: 101 + 4 = 105, 105 stated");
    }

    @Test
    void partsOfAMemberThatNobodyTotalsBoundTheSumFromBelow() {
        Claim civilians = among(ONE, 105, "civilians", "civilians");
        Claim fewer = among(ONE, 90, "civilians", "fewer");
        Claim snipers = among(ONE, 2, "snipers", "snipers");
        Claim none = among(ONE, 0, "children", "none");

        assertThat(of(total(Count.exactly(61)), civilians))
                .containsExactly(
                        "total: contradicted (all claims): [105,..] (from parts) for 1 of 2 members, 61 stated");
        assertThat(of(total(Count.exactly(116)), civilians, TWO_11))
                .containsExactly(
                        "total: consistent (all claims): [105,..] + 11 = [116,..] (partly from parts), 116 stated");
        assertThat(of(total(Count.exactly(61)), civilians, fewer, snipers))
                .containsExactly(
                        "total: contradicted (all claims): [90,..] (from parts) for 1 of 2 members, 61 stated");
        assertThat(parts(dataset(civilians, none, killed(ONE, Count.some(), "some"), TWO_11), total(Count.exactly(61))))
                .containsExactly(
                        "operation:one [105,..] (civilians): parts of it are counted and no total, so it counts as these at least",
                        "operation:one (none): it counts a subgroup alone",
                        "operation:one (some): it gives no number",
                        "operation:two 11 (two-11): it counts");
        assertThat(of(total(Count.exactly(61)), civilians, ONE_8, TWO_11))
                .containsExactly("total: undecided (all claims): 8 + 11 = 19, 61 stated");
    }

    private static Claim among(Operation about, long number, String label, String id) {
        return claim(about, Casualties.among(Harm.KILLED, CasualtyPart.of(Count.exactly(number), label)), id);
    }

    @Test
    void talliesTellWhichMembersAreNoSuchUnitOrOutOfTime() {
        Operation clash = Operation.builder()
                .id("clash")
                .kind(OperationKind.CLASH)
                .partOf(SERIES)
                .build();
        Claim tally = claim(
                SERIES, Tally.of(Count.exactly(2), CountingUnit.STRIKE).at(When.on("2019-09-20/2019-09-30")), "total");

        assertThat(parts(dataset().toBuilder().add(clash).build(), tally))
                .containsExactly(
                        "operation:two 1: it counts",
                        "operation:one: it lies outside of the time",
                        "operation:clash: it is no such unit");
    }

    @Test
    void theCountAndEachSuperlativeOfATallyAreTold() {
        Tally tally = Tally.of(Count.exactly(1), CountingUnit.STRIKE).toBuilder()
                .addSuperlative(Superlative.latest())
                .build();
        List<Reconciliation> all =
                Reconciler.in(dataset(claim(TWO, tally, "total"))).all();

        assertThat(all)
                .extracting(Reconciliation::toString)
                .containsExactly(
                        "total: undecided (operations): it says of how many units one operation consisted",
                        "total: consistent (operations): 0 later held, 0 stated");
        assertThat(all.get(1).superlative()).hasValue(Superlative.latest());
        assertThat(all.get(1).stated()).hasValue(CountRange.between(0, 0));
    }

    @Test
    void whatIsDeniedOrWithdrawnStatesNoTotal() {
        Claim denied = claim(
                SERIES,
                Casualties.killed(Count.exactly(1)),
                "total",
                builder -> builder.saidBy(COMMAND).negated());
        Claim corrected = total(Count.exactly(1));
        Claim correction = killed(SERIES, Count.exactly(19), "new").toBuilder()
                .supersedes(corrected)
                .build();

        assertThat(of(denied, ONE_8, TWO_11)).isEmpty();
        assertThat(Reconciler.in(dataset(ONE_8, TWO_11, corrected, correction)).about(SERIES))
                .extracting(Reconciliation::toString)
                .containsExactly("new: consistent (all claims): 8 + 11 = 19, 19 stated");
        assertThat(Reconciler.in(dataset(ONE_8)).all()).isEmpty();
    }

    @Test
    void membersInACircleAreCountedOnce() {
        Operation member = strike("one", "2019-09-19", TWO);
        Operation whole = strike("two", "2019-09-24", member);
        Dataset dataset =
                Dataset.builder().id("d").add(COMMAND, member, whole, ONE_8).build();

        assertThat(of(dataset, killed(whole, Count.exactly(9), "total")))
                .containsExactly("total: undecided (all claims): 8, 9 stated");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theOrderOfTheClaimsChangesNoSum(long seed) {
        Dataset dataset = new TestGenerator(seed).dataset(120);
        List<Claim> claims = new ArrayList<>(dataset.claims());
        Collections.shuffle(claims, new Random(seed));

        assertThat(texts(dataset.toBuilder().claims(claims).build()))
                .containsExactlyInAnyOrderElementsOf(texts(dataset))
                .isNotEmpty();
    }

    private static List<String> texts(Dataset dataset) {
        return Reconciler.in(dataset).all().stream()
                .map(one -> one + " " + one.gap())
                .toList();
    }
}
