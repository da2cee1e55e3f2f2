package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.Harm.HARMED;
import static org.saidby.Harm.KILLED;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Harm;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.SourceKind;

/** A total of which a label or a party tells whom it counts, held against the parts that others count. */
class LabelTest {

    private static final Ref STRIKE = Ref.parse("operation:strike");
    private static final Question CIVILIANS = Question.part(STRIKE, KILLED, "civilians");
    private static final Actor GROUP = Actor.of("group", ActorKind.ARMED_GROUP, "the group");

    private static final Claim UN = claim("un", civilians(Count.about(90)));
    private static final Claim US = claim("us", parts(5, "Civilians", 25, "militants"));
    private static final Claim COMMISSION = claim("commission", civilians(Count.exactly(90)));

    @Test
    void meetsThePartOfThatLabel() {
        assertThat(compared(UN, US))
                .containsExactly(
                        "killed in operation:strike: un and us: COMPATIBLE: the second counts parts alone, and both can be so: "
                                + "[81,99] and [30,..]",
                        "civilians killed in operation:strike: un and us: CONTRADICT: [81,99] and [5,5] have no number in "
                                + "common");
    }

    @Test
    void isShownAsTheFirstClaimByIdTellsItAndIsTheSameInAnyCase() {
        Claim first = claim("a", parts(2, "IS snipers"));
        Claim second = claim("b", parts(3, "is  Snipers"));

        assertThat(compared(second, first))
                .containsExactly(
                        "IS snipers killed in operation:strike: a and b: CONTRADICT: [2,2] and [3,3] have no number in common");
        assertThat(columns(second, first)).containsExactly("IS snipers killed");
        assertThat(Question.part(STRIKE, KILLED, "IS snipers"))
                .isEqualTo(Question.part(STRIKE, KILLED, "is  snipers"))
                .extracting(Question::label, Question::labelAsTold)
                .containsExactly(Optional.of("is snipers"), Optional.of("IS snipers"));
    }

    @Test
    void isNotToldTwiceWhereBothAreTotals() {
        assertThat(compared(UN, COMMISSION))
                .containsExactly(
                        "killed in operation:strike: commission and un: COMPATIBLE: [90,90] and [81,99] have numbers in common",
                        "what those are called who were killed in operation:strike: commission and un: AGREE: both say "
                                + "civilians");
    }

    @Test
    void isAnAnswerThatIsMarkedAndGroupedWithTheOthersOfItsValue() {
        Claim part = claim("part", parts(90, "civilians"));
        ComparedQuestion civilians =
                Comparison.of(dataset(UN, US, COMMISSION, part)).to(CIVILIANS).orElseThrow();

        assertThat(civilians.answers())
                .extracting(Answer::toString)
                .containsExactly(
                        "commission: 90 (from the label)", "part: 90", "un: about 90 (from the label)", "us: 5");
        assertThat(civilians.groups())
                .extracting(AnswerGroup::toString)
                .containsExactly("[90,90] [commission, part]", "[81,99] (from the label) [un]", "[5,5] [us]");
        assertThat(civilians.groups()).extracting(AnswerGroup::isFromLabel).containsExactly(false, true, false);
        assertThat(civilians
                        .pairs()
                        .map(pair -> pair.first().claim().id() + " "
                                + pair.second().claim().id()))
                .containsExactly("commission part", "part un", "commission us", "part us", "un us");
        assertThat(civilians.count(Verdict.AGREE)).isEqualTo(1);
        assertThat(civilians.count(Verdict.COMPATIBLE)).isEqualTo(1);
        assertThat(civilians.count(Verdict.CONTRADICT)).isEqualTo(3);
    }

    @Test
    void countsAsSupportAndForPolicies() {
        Dataset dataset = dataset(US, COMMISSION, claim("part", parts(90, "civilians")));
        Answer told = Answers.of(dataset).to(CIVILIANS).get(0);

        assertThat(Corroboration.of(dataset, told).atLeast()).isEqualTo(2);
        assertThat(Policy.envelope().resolve(dataset, CIVILIANS).value().flatMap(ResolvedValue::count))
                .map(Object::toString)
                .contains("[5,90]");
        assertThat(Policy.atLeastOrigins(2).resolve(dataset, CIVILIANS).used())
                .extracting(Answer::toString)
                .containsExactly("commission: 90 (from the label)", "part: 90");
    }

    @Test
    void goesByLabelAndPartyTogether() {
        Casualties both =
                Casualties.killed(Count.exactly(8)).labelled("fighters").allOf(GROUP);
        Claim fighters = claim("fighters", both);
        Claim party = claim("party", Casualties.killed(Count.exactly(8)).allOf(GROUP));

        assertThat(Answers.of(dataset(fighters)).by(fighters))
                .extracting(answer -> answer.question().toString())
                .containsExactly(
                        "killed in operation:strike",
                        "what those are called who were killed in operation:strike",
                        "party of those killed in operation:strike",
                        "fighters of actor:group killed in operation:strike");
        assertThat(Answers.of(dataset(party))
                        .to(Question.part(STRIKE, KILLED, Optional.empty(), Optional.of(GROUP.id()))))
                .extracting(Answer::toString)
                .containsExactly("party: 8 (from the label)");
    }

    @Test
    void leavesItToAPartThatTheClaimGivesOfTheSame() {
        Claim claim =
                claim("claim", civilians(Count.exactly(33)).including(CasualtyPart.of(Count.about(30), "civilians")));

        assertThat(Answers.of(dataset(claim)).to(CIVILIANS))
                .extracting(Answer::toString)
                .containsExactly("claim: about 30");
    }

    @Test
    void whoDeniesThatThereWereAnyWithALabelContradictsWhoTellsOfThemAlone() {
        Claim denied = about("denied", civilians(Count.some())).negated().build();
        Claim militants =
                claim("militants", Casualties.killed(Count.exactly(30)).labelled("militants"));
        Claim none = claim("none", parts(0, "civilians"));

        assertThat(compared(denied, UN, militants))
                .containsExactly(
                        "killed in operation:strike: militants and un: CONTRADICT: [30,30] and [81,99] have no number in common",
                        "what those are called who were killed in operation:strike: militants and un: NOT_COMPARABLE: they are "
                                + "told in different words: militants and civilians",
                        "civilians killed in operation:strike: denied and un: CONTRADICT: one denies what the other says: "
                                + "[0,0] and [81,99]");
        assertThat(compared(denied, US))
                .containsExactly(
                        "civilians killed in operation:strike: denied and us: CONTRADICT: one denies what the other "
                                + "says: [0,0] and [5,5]");
        assertThat(compared(denied, none))
                .containsExactly("civilians killed in operation:strike: denied and none: AGREE: both say [0,0]");
        assertThat(Corroboration.of(dataset(denied, UN), CIVILIANS).denials()).containsExactly(denied);
    }

    @ParameterizedTest
    @CsvSource({
        "90, 90, DENIED",
        "90, about 90, DENIES_ANOTHER",
        "about 90, 90, DENIED",
        "about 90, about 90, DENIED",
        "at least 70, about 90, DENIED",
        "at least 90, about 90, COUNTS_OVERLAP",
        "90, 33, DENIES_ANOTHER"
    })
    void whoDeniesANumberContradictsWhatLiesWhollyInIt(String denied, String told, Reason reason) {
        Claim denial = about("denial", civilians(Count.parse(denied))).negated().build();
        Claim total = claim("total", civilians(Count.parse(told)));
        Claim part = claim("part", Casualties.among(KILLED, CasualtyPart.of(Count.parse(told), "civilians")));
        Comparison comparison = Comparison.of(dataset());

        for (Claim other : List.of(total, part)) {
            assertThat(comparison.between(denial, other))
                    .extracting(pair -> pair.judgement().reason())
                    .containsExactly(reason);
        }
    }

    @Test
    void boundsThoseHarmedInAnyWayWhoHaveTheLabel() {
        Claim unharmed = about("unharmed", parts(HARMED, Count.some(), "civilians"))
                .negated()
                .build();

        assertThat(compared(unharmed, UN))
                .containsExactly(
                        "civilians harmed in operation:strike: un and unharmed: CONTRADICT: more came to one harm than "
                                + "to any: [81,..] and [0,0]");
    }

    @Test
    void betweenTwoClaimsTellsTheSame() {
        Comparison comparison = Comparison.of(dataset());

        assertThat(comparison.between(UN, US))
                .extracting(ComparedPair::toString)
                .containsExactly(
                        "un and us: CONTRADICT: [81,99] and [5,5] have no number in common",
                        "un and us: NOT_COMPARABLE: they answer different questions: civilians killed in operation:strike, and "
                                + "militants killed in operation:strike",
                        "un and us: COMPATIBLE: the second counts parts alone, and both can be so: [81,99] and [30,..]");
        assertThat(comparison.between(UN, COMMISSION)).hasSize(2);
    }

    @Test
    void hasAColumnOnlyWhereItTellsMoreThanTheTotalDoes() {
        assertThat(columns(UN, COMMISSION)).containsExactly("killed in all", "what the killed are called");
        assertThat(columns(UN, US))
                .containsExactly("killed in all", "what the killed are called", "civilians killed", "militants killed");
        assertThat(ComparisonText.render(ComparisonReport.of(dataset(UN, US))))
                .contains("81 to 99 (from the label): 1 claim, 1 origin: source:un")
                .contains("x 81 to 99 (from the label) and 5 have no number in common");
    }

    private static List<String> columns(Claim... claims) {
        return ComparisonReport.of(dataset(claims)).subjects().get(0).columns().stream()
                .map(MatrixColumn::title)
                .toList();
    }

    private static List<String> compared(Claim... claims) {
        return Comparison.of(dataset(claims)).questions().stream()
                .flatMap(question -> question.pairs().map(pair -> question.question() + ": " + pair))
                .toList();
    }

    private static Dataset dataset(Claim... claims) {
        return Dataset.builder().id("world").add(claims).build();
    }

    private static Casualties civilians(Count count) {
        return Casualties.killed(count).labelled("civilians");
    }

    private static Casualties parts(long number, String label) {
        return parts(KILLED, Count.exactly(number), label);
    }

    private static Casualties parts(Harm harm, Count count, String label) {
        return Casualties.among(harm, CasualtyPart.of(count, label));
    }

    private static Casualties parts(long number, String label, long another, String other) {
        return Casualties.builder()
                .harm(KILLED)
                .addPart(CasualtyPart.of(Count.exactly(number), label))
                .addPart(CasualtyPart.of(Count.exactly(another), other))
                .build();
    }

    private static Claim claim(String id, Casualties casualties) {
        return about(id, casualties).build();
    }

    private static ClaimBuilder about(String id, Casualties casualties) {
        return Claim.that(casualties)
                .about(STRIKE)
                .saidBy(Source.of(id, SourceKind.ORGANIZATION, id))
                .id(id);
    }
}
