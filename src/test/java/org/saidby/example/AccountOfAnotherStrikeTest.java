package org.saidby.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.Harm.KILLED;
import static org.saidby.SpeechAct.DENIED;
import static org.saidby.SpeechAct.STATED;
import static org.saidby.analysis.Verdict.AGREE;
import static org.saidby.analysis.Verdict.COMPATIBLE;
import static org.saidby.analysis.Verdict.CONTRADICT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Assertion;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.CountRange;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Occurrence;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Place;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.When;
import org.saidby.analysis.Answer;
import org.saidby.analysis.Answers;
import org.saidby.analysis.AsOf;
import org.saidby.analysis.ComparedPair;
import org.saidby.analysis.Comparison;
import org.saidby.analysis.Corroboration;
import org.saidby.analysis.Policy;
import org.saidby.analysis.Question;
import org.saidby.analysis.ResolvedValue;
import org.saidby.analysis.Verdict;
import org.saidby.validation.Validator;

/**
 * What was said of the strike on Azizabad in August 2008, where one side counts civilians and the other fighters, coded as the README
 * shows it: "90 civilians" as a total with a label, "5 civilians and 25 militants" as parts.
 */
class AccountOfAnotherStrikeTest {

    private static final Location DISTRICT = Location.of("shindand", LocationKind.ADMINISTRATIVE, "Shindand district");
    private static final Location VILLAGE = village("azizabad", "Azizabad");
    private static final Location OTHER_VILLAGE = village("nawabad", "Nawabad");
    private static final Operation STRIKE = Operation.builder()
            .id("azizabad")
            .kind(OperationKind.AIRSTRIKE)
            .when(When.on("2008-08-22"))
            .place(Place.named(VILLAGE))
            .build();
    private static final Source COALITION = organization("coalition", "the U.S.-led coalition");
    private static final Source CENTCOM = organization("centcom", "U.S. Central Command");
    private static final Source INTERIOR = organization("interior", "Ministry of Interior");
    private static final Source DEFENCE = organization("defence", "Ministry of Defence");
    private static final Source PRESIDENT = organization("president", "the president's office");
    private static final Source COMMISSION = organization("commission", "the government's commission");
    private static final Source UN = organization("unama", "UNAMA");
    private static final Question CIVILIANS = Question.part(STRIKE, KILLED, "civilians");

    private static final Claim FIRST_COUNT = said(
                    COALITION,
                    "2008-08-22",
                    Casualties.killed(Count.exactly(30)).labelled("militants"))
            .id("first-count")
            .build();
    private static final Claim NO_CIVILIANS = said(COALITION, "2008-08-22", civilians("some"))
            .negated()
            .id("no-civilians")
            .build();
    private static final Claim INQUIRY = said(COALITION, "2008-09-02", parts("30 to 35", "5 to 7"))
            .supersedes(FIRST_COUNT)
            .supersedes(NO_CIVILIANS)
            .id("inquiry")
            .build();
    private static final Claim UN_COUNT = said(
                    UN, "2008-08-26", civilians("some 90").including(part("60", "children")))
            .id("un-90")
            .build();

    private static final Dataset DATASET = Dataset.builder()
            .id("azizabad")
            .add(DISTRICT, VILLAGE, OTHER_VILLAGE, STRIKE)
            .add(COALITION, CENTCOM, INTERIOR, DEFENCE, PRESIDENT, COMMISSION, UN)
            .add(FIRST_COUNT, NO_CIVILIANS, INQUIRY, UN_COUNT)
            .add(said(INTERIOR, "2008-08-22", civilians("76").including(part("50", "children")))
                    .id("interior-76")
                    .build())
            .add(said(DEFENCE, "2008-08-22", parts("25", "5")).id("defence-5").build())
            .add(said(PRESIDENT, "2008-08-23", civilians("at least 70"))
                    .id("president-70")
                    .build())
            .add(said(COMMISSION, "2008-08-24", civilians("90"))
                    .id("commission-90")
                    .build())
            .add(Claim.that(civilians("90"))
                    .negated()
                    .about(STRIKE)
                    .saidBy(COALITION, DENIED, When.on("2008-09-02"))
                    .id("not-90")
                    .build())
            .add(said(
                            CENTCOM,
                            "2008-10-01",
                            parts("22", "33").toBuilder()
                                    .total(Optional.of(Count.exactly(55)))
                                    .build())
                    .supersedes(INQUIRY)
                    .id("centcom-33")
                    .build())
            .add(said(COALITION, "2008-08-22", Occurrence.of(OperationKind.GROUND_RAID))
                    .id("raid")
                    .build())
            .add(said(UN, "2008-08-26", Occurrence.of(OperationKind.AIRSTRIKE))
                    .id("airstrike")
                    .build())
            .add(said(COALITION, "2008-08-22", Occurrence.in(Place.named(DISTRICT)))
                    .id("in-the-district")
                    .build())
            .add(said(UN, "2008-08-26", Occurrence.in(Place.named(VILLAGE)))
                    .id("in-the-village")
                    .build())
            .add(said(PRESIDENT, "2008-08-23", Occurrence.in(Place.named(OTHER_VILLAGE)))
                    .id("in-another-village")
                    .build())
            .build();
    private static final Comparison COMPARISON = Comparison.of(DATASET);

    @ParameterizedTest
    @CsvSource({
        "un-90, defence-5, CONTRADICT",
        "un-90, inquiry, CONTRADICT",
        "un-90, centcom-33, CONTRADICT",
        "un-90, no-civilians, CONTRADICT",
        "inquiry, no-civilians, CONTRADICT",
        "interior-76, defence-5, CONTRADICT",
        "interior-76, no-civilians, CONTRADICT",
        "president-70, inquiry, CONTRADICT",
        "president-70, no-civilians, CONTRADICT",
        "defence-5, inquiry, COMPATIBLE",
        "defence-5, centcom-33, CONTRADICT",
        "commission-90, not-90, CONTRADICT",
        "un-90, not-90, COMPATIBLE",
        "centcom-33, not-90, COMPATIBLE"
    })
    void ofTheCiviliansEachNumberMeetsEachOther(String one, String other, Verdict verdict) {
        assertThat(verdicts(one, other, CIVILIANS)).containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "interior-76, un-90, CONTRADICT",
        "commission-90, un-90, COMPATIBLE",
        "president-70, un-90, COMPATIBLE",
        "president-70, interior-76, COMPATIBLE",
        "un-90, centcom-33, CONTRADICT",
        "un-90, first-count, CONTRADICT",
        "first-count, defence-5, COMPATIBLE",
        "first-count, inquiry, CONTRADICT"
    })
    void totalsAreComparedOnceWhateverTheirLabels(String one, String other, Verdict verdict) {
        assertThat(verdicts(one, other, Question.killed(STRIKE))).containsExactly(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "first-count, inquiry, COMPATIBLE",
        "first-count, defence-5, CONTRADICT",
        "first-count, centcom-33, CONTRADICT"
    })
    void theFightersMeetToo(String one, String other, Verdict verdict) {
        assertThat(verdicts(one, other, Question.part(STRIKE, KILLED, "militants")))
                .containsExactly(verdict);
    }

    @Test
    void aRaidCanHaveAnAirstrike() {
        assertThat(COMPARISON.between(claim("raid"), claim("airstrike")))
                .extracting(ComparedPair::toString)
                .containsExactly("raid and airstrike: COMPATIBLE: one event can be both: ground-raid and airstrike");
    }

    @Test
    void aVillageLiesInItsDistrictAndApartFromAnotherVillage() {
        assertThat(verdicts("in-the-district", "in-the-village", Question.place(STRIKE)))
                .containsExactly(COMPATIBLE);
        assertThat(verdicts("in-another-village", "in-the-village", Question.place(STRIKE)))
                .containsExactly(CONTRADICT);
    }

    @Test
    void noPairSaysThatTwoCountPartsAlone() {
        assertThat(COMPARISON.pairs())
                .noneMatch(pair -> pair.first().isFromParts() && pair.second().isFromParts());
        assertThat(COMPARISON.to(CIVILIANS).orElseThrow().count(AGREE)).isZero();
    }

    @Test
    void whatTheCoalitionCorrectedBoundsNothing() {
        assertThat(COMPARISON.leftOut())
                .extracting(out -> out.claim().id().text())
                .containsExactly("first-count", "inquiry", "no-civilians");
        assertThat(number(Policy.latest(), DATASET)).hasToString("Optional[[33,33]]");
        assertThat(number(Policy.envelope(), DATASET)).hasToString("Optional[[5,..]]");
        assertThat(number(Policy.latest(), asOf("2008-09-10"))).hasToString("Optional[[5,7]]");
        assertThat(Corroboration.of(asOf("2008-08-22"), CIVILIANS).denials()).containsExactly(NO_CIVILIANS);
    }

    @Test
    void ninetyAndSomeNinetyAreTwoValuesThatAreAskedForTogether() {
        Answer ninety = Answers.of(DATASET).by(claim("commission-90")).get(2);
        List<Claim> both = List.of(claim("commission-90"), claim("un-90"));

        assertThat(ninety).hasToString("commission-90: 90 (from the label)");
        assertThat(Corroboration.of(DATASET, ninety).atLeast()).isEqualTo(1);
        assertThat(Corroboration.of(DATASET, both).atLeast()).isEqualTo(2);
    }

    @Test
    void aCorrectionOfATotalByPartsOfTheSameLabelIsNoFinding() {
        assertThat(Validator.standard().validate(DATASET).countsByCode())
                .containsOnlyKeys("claim.supersedes-other-source");
    }

    private static List<Verdict> verdicts(String one, String other, Question question) {
        return COMPARISON.between(claim(one), claim(other)).stream()
                .filter(pair -> pair.first().question().equals(question)
                        && pair.second().question().equals(question))
                .map(ComparedPair::verdict)
                .toList();
    }

    private static Optional<CountRange> number(Policy policy, Dataset dataset) {
        return policy.resolve(dataset, CIVILIANS).value().flatMap(ResolvedValue::count);
    }

    private static Dataset asOf(String day) {
        return AsOf.saidBy(LocalDate.parse(day)).in(DATASET).dataset();
    }

    private static Claim claim(String id) {
        return DATASET.claim(Id.of(id)).orElseThrow();
    }

    private static ClaimBuilder said(Source by, String day, Assertion assertion) {
        return Claim.that(assertion).about(STRIKE).saidBy(by, STATED, When.on(day));
    }

    private static Casualties civilians(String count) {
        return Casualties.killed(Count.parse(count)).labelled("civilians");
    }

    private static Casualties parts(String militants, String civilians) {
        return Casualties.among(KILLED, part(militants, "militants")).including(part(civilians, "civilians"));
    }

    private static CasualtyPart part(String count, String label) {
        return CasualtyPart.of(Count.parse(count), label);
    }

    private static Source organization(String id, String name) {
        return Source.of(id, SourceKind.ORGANIZATION, name);
    }

    private static Location village(String id, String name) {
        return Location.builder()
                .id(id)
                .kind(LocationKind.VILLAGE)
                .name(name)
                .within(DISTRICT)
                .build();
    }
}
