package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.acled.TestRows.read;
import static org.saidby.acled.TestRows.row;
import static org.saidby.acled.TestRows.table;
import static org.saidby.acled.TestRows.without;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.acled.TestRows.Result;
import org.saidby.validation.Report;
import org.saidby.validation.Severity;
import org.saidby.validation.Validator;

/** Whether the columns of a row go together: what is told of those that do not, and that nothing is told of those that do. */
class AcledRulesTest {

    private static final String[] PROTEST = {
        "disorder_type", "Demonstrations",
        "event_type", "Protests",
        "sub_event_type", "Peaceful protest",
        "actor1", "Protesters (Ruritania)",
        "inter1", "Protesters",
        "actor2", "",
        "inter2", "",
        "interaction", "Protesters only",
        "fatalities", "0"
    };

    private static final String[] ATTACK = {
        "event_type", "Violence against civilians",
        "sub_event_type", "Attack",
        "actor2", "Civilians (Ruritania)",
        "inter2", "Civilians",
        "interaction", "State forces-Civilians",
        "civilian_targeting", "Civilian targeting"
    };

    private static Map<String, String> changed(String[] changes, String... more) {
        Map<String, String> row = row(changes);
        for (int i = 0; i < more.length; i += 2) {
            row.put(more[i], more[i + 1]);
        }
        return row;
    }

    private static String findings(Map<String, String> row) {
        Result result = read(table(row));
        assertThat(result.report().recordsAccepted()).isEqualTo(1);
        return result.findings();
    }

    @Test
    void saysNothingOfRowsThatGoTogether() {
        assertThat(findings(row(PROTEST))).isEmpty();
        assertThat(findings(row(ATTACK))).isEmpty();
        assertThat(findings(changed(PROTEST, "inter2", "0", "interaction", "60")))
                .isEmpty();
    }

    @Test
    void tellsAYearThatIsNotThatOfTheDate() {
        assertThat(findings(row("year", "2018")))
                .isEqualTo("warning acled.year-mismatch r1 year: year is not that of event_date 2019-09-19: 2018");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Riots/Protests  | Armed clash      | event_type: event_type is in no table of the codebook, and was kept as text: Riots/Protests
                    Battles         | Skirmish         | sub_event_type: sub_event_type is in no table of the codebook, and was kept as text: Skirmish
                    Battles         | Grenade          | sub_event_type: sub_event_type is none of event_type Battles: Grenade
                    """)
    void tellsAPairOfTypesThatIsInNoTable(String type, String subType, String expected) {
        Result result = read(table(row("event_type", type, "sub_event_type", subType, "disorder_type", "")));

        assertThat(result.findings()).isEqualTo("warning acled.event-type r1 " + expected);
        assertThat(result.event().eventTypeText()).isEqualTo(type);
        assertThat(result.event().subEventTypeText()).hasValue(subType);
    }

    @ParameterizedTest
    @EnumSource(AcledSubEventType.class)
    void takesEachPairOfTheTable(AcledSubEventType type) {
        String disorder = String.join(
                "; ", type.disorderTypes().stream().map(AcledDisorderType::text).toList());
        String findings = read(table(row(
                        "event_type", type.eventType().text(),
                        "sub_event_type", type.text().toUpperCase(java.util.Locale.ROOT),
                        "disorder_type", disorder)))
                .findings();

        assertThat(findings).doesNotContain("acled.event-type", "acled.disorder-type", "value.");
    }

    @Test
    void takesATypeWithoutSubTypeAndSaysWhereItIsEmpty() {
        assertThat(findings(row("sub_event_type", "", "event_type", "battles")))
                .isEqualTo("warning acled.event-type r1 sub_event_type: sub_event_type of event_type Battles is empty");
        assertThat(findings(row("sub_event_type", "NA")))
                .isEqualTo(
                        "info acled.missing-marker r1 sub_event_type: sub_event_type of NA was read as not recorded\n"
                                + "warning acled.event-type r1 sub_event_type: sub_event_type of event_type Battles is empty");
        assertThat(findings(TestRows.without(row(), "sub_event_type")))
                .isEqualTo("warning value.missing: header has no column sub_event_type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Demonstrations", "Political violence; Demonstrations", "Chaos", "Political violence; Chaos"})
    void tellsADisorderTypeOfAnotherSubEventType(String disorder) {
        assertThat(findings(row("disorder_type", disorder)))
                .isEqualTo("warning acled.disorder-type r1 disorder_type: disorder_type is not Political violence,"
                        + " as that of Armed clash is: " + disorder);
    }

    @Test
    void takesBothDisorderTypesInAnyOrder() {
        assertThat(findings(changed(
                        PROTEST,
                        "sub_event_type",
                        "Excessive force against protestors",
                        "disorder_type",
                        "demonstrations;Political Violence",
                        "civilian_targeting",
                        "Civilian targeting")))
                .isEmpty();
    }

    @Test
    void tellsADemonstrationWhoseFirstActorIsAnother() {
        assertThat(findings(changed(PROTEST, "inter1", "Rioters", "interaction", "Rioters only")))
                .isEqualTo(
                        "warning acled.actor-type r1 inter1: inter1 is not Protesters, as that of Protests is: Rioters");
        assertThat(findings(changed(PROTEST, "event_type", "Riots", "sub_event_type", "Violent demonstration")))
                .isEqualTo(
                        "warning acled.actor-type r1 inter1: inter1 is not Rioters, as that of Riots is: Protesters");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''      | Rebel group | 12                       | none, Rebel group, 12
                    Y Front | 0           | State forces-Rebel group | Y Front, none, State forces-Rebel group
                    Y Front | 2           | 10                       | Y Front, 2, 10
                    ''      | ''          | 12                       | none, none, 12
                    Y Front | ''          | State forces only        | Y Front, none, State forces only
                    ''      | Aliens      | 10                       | none, Aliens, 10
                    """)
    void tellsColumnsThatDoNotAgreeOnASecondActor(String actor2, String inter2, String interaction, String shown) {
        assertThat(findings(row("actor2", actor2, "inter2", inter2, "interaction", interaction))
                        .lines()
                        .filter(line -> line.contains(" acled.")))
                .containsExactly("warning acled.second-actor r1 actor2: actor2, inter2 and interaction do not agree on"
                        + " whether there is a second actor: " + shown);
    }

    @Test
    void tellsWhichColumnsOfTheSecondActorSayThatThereIsOne() {
        Result result = read(table(row("actor2", "", "interaction", "10")));

        assertThat(result.finding("acled.second-actor").arguments())
                .isEqualTo(Map.of("actor2", "false", "inter2", "true", "interaction", "false"));
    }

    @Test
    void asksNothingOfColumnsThatAreNotThere() {
        Map<String, String> row = without(
                row(),
                "actor2",
                "assoc_actor_2",
                "inter2",
                "civilian_targeting",
                "year",
                "iso",
                "disorder_type",
                "sub_event_type");

        assertThat(findings(row).lines()).allMatch(line -> line.startsWith("warning value.missing: header has no"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1            | 2           | 13                      | State forces-Rebel group
                    State forces | 7           | Rebel group-Civilians   | State forces-Civilians
                    8            | 7           | Civilians-State forces  | External/Other forces-Civilians
                    """)
    void tellsAnInteractionOfOtherTypes(String inter1, String inter2, String interaction, String expected) {
        assertThat(findings(row("inter1", inter1, "inter2", inter2, "interaction", interaction)))
                .isEqualTo(
                        "warning acled.interaction r1 interaction: interaction is not that of inter1 and inter2, which is "
                                + expected + ": " + interaction);
    }

    @Test
    void tellsTheInteractionOfASoleActorOfAnotherType() {
        assertThat(findings(changed(PROTEST, "interaction", "50")))
                .isEqualTo(
                        "warning acled.interaction r1 interaction: interaction is not that of inter1 and inter2, which is"
                                + " Protesters only: 50");
    }

    @Test
    void doesNotJudgeAnInteractionOfTypesThatItDoesNotKnow() {
        assertThat(findings(row("inter2", "Aliens"))).doesNotContain("acled.");
        assertThat(findings(row("inter1", ""))).doesNotContain("acled.");
        assertThat(findings(row("interaction", ""))).isEmpty();
    }

    @Test
    void tellsViolenceAgainstCiviliansThatIsNotMarkedAsSuch() {
        String rule =
                "warning acled.civilian-targeting r1 civilian_targeting: civilian_targeting is empty, and the event is one: ";

        assertThat(findings(changed(ATTACK, "civilian_targeting", ""))).isEqualTo(rule + "Attack");
        assertThat(findings(changed(
                        PROTEST,
                        "sub_event_type",
                        "Excessive force against protesters",
                        "disorder_type",
                        "Political violence; Demonstrations")))
                .isEqualTo(rule + "Excessive force against protesters");
    }

    @Test
    void tellsPeopleKilledInAPeacefulProtest() {
        assertThat(findings(changed(PROTEST, "fatalities", "2")))
                .isEqualTo(
                        "warning acled.peaceful-fatalities r1 fatalities: fatalities of a peaceful protest is not 0: 2");
        assertThat(findings(changed(PROTEST, "sub_event_type", "Protest with intervention", "fatalities", "2")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 12, 100})
    void tellsNumbersThatAlsoCodeWords(int fatalities) {
        assertThat(findings(row("fatalities", Integer.toString(fatalities))))
                .isEqualTo(
                        "info acled.coded-hedge r1 fatalities: fatalities is a number by which ACLED also codes words without"
                                + " one: " + fatalities);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 9, 11, 13, 24, 99, 101, 200, 1000})
    void takesOtherNumbersForNumbers(int fatalities) {
        assertThat(findings(row("fatalities", Integer.toString(fatalities)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "562, Nigeria, true",
        "566, Nigeria, false",
        "566, Ruritania, false",
        "0, Kosovo, false",
        "736, Sudan, false"
    })
    void tellsANumberThatIsNotThatOfTheCountry(String iso, String country, boolean isTold) {
        assertThat(findings(row("iso", iso, "country", country)))
                .isEqualTo(
                        isTold
                                ? "warning acled.country-code r1 iso: iso is not the number of " + country + ": " + iso
                                : "");
    }

    @Test
    void obeysTheCallersGrades() {
        AcledOptions options = AcledOptions.builder()
                .validator(Validator.builder()
                        .regrade("acled.interaction", Severity.ERROR, "strict")
                        .disable("acled.coded-hedge", "known")
                        .build())
                .build();

        Report report = read(table(row("interaction", "13", "fatalities", "10")), options)
                .report();

        assertThat(report.recordsRejected()).isEqualTo(1);
        assertThat(report.countsByCode()).isEqualTo(Map.of("acled.interaction", 1L));
    }

    @Test
    void looksAtTextsOfAnyLetters() {
        Report report = read(table(row("actor2", "Y\u202eFront", "admin1", "Nord\u0301")))
                .report();

        assertThat(report.countsByCode().keySet()).contains("text.bidi-control");
    }
}
