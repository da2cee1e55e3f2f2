package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcledTablesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 | STATE_FORCES          | State forces
                    2 | REBEL_GROUP           | Rebel group
                    3 | POLITICAL_MILITIA     | Political militia
                    4 | IDENTITY_MILITIA      | Identity militia
                    5 | RIOTERS               | Rioters
                    6 | PROTESTERS            | Protesters
                    7 | CIVILIANS             | Civilians
                    8 | EXTERNAL_OTHER_FORCES | External/Other forces
                    """)
    void actorTypesAreFoundByNumberAndCurrentWord(int number, AcledActorType type, String text) {
        assertThat(type.number()).isEqualTo(number);
        assertThat(type.text()).isEqualTo(text);
        assertThat(AcledActorType.find(Integer.toString(number))).contains(type);
        assertThat(AcledActorType.find(text)).contains(type);
        assertThat(AcledActorType.ofNumber(number)).isSameAs(type);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    State Forces             | STATE_FORCES
                    Military                 | STATE_FORCES
                    Rebel Groups             | REBEL_GROUP
                    Rebel Forces             | REBEL_GROUP
                    REBELS                   | REBEL_GROUP
                    Political Militias       | POLITICAL_MILITIA
                    Militia Groups           | POLITICAL_MILITIA
                    Identity Militias        | IDENTITY_MILITIA
                    Communal / Identity Groups | IDENTITY_MILITIA
                    Communal/Identity Groups | IDENTITY_MILITIA
                    Communal Militia         | IDENTITY_MILITIA
                    Communal Militias        | IDENTITY_MILITIA
                    Rioter                   | RIOTERS
                    Protestors               | PROTESTERS
                    protester                | PROTESTERS
                    Civilian                 | CIVILIANS
                    Other                    | EXTERNAL_OTHER_FORCES
                    Others                   | EXTERNAL_OTHER_FORCES
                    Other Actor              | EXTERNAL_OTHER_FORCES
                    Other Forces             | EXTERNAL_OTHER_FORCES
                    Foreign / Others         | EXTERNAL_OTHER_FORCES
                    EXTERNAL / OTHER  FORCES | EXTERNAL_OTHER_FORCES
                    """)
    void actorTypesAreFoundByOlderWords(String word, AcledActorType type) {
        assertThat(AcledActorType.find(word)).contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "9", "01", "1.0", "NA", "Rebel", "State forces only", "/"})
    void whatIsNoActorTypeIsNotGuessedAt(String text) {
        assertThat(AcledActorType.find(text)).isEmpty();
    }

    @Test
    void zeroAndNothingAreNoActor() {
        assertThat(Stream.of("", " ", "\u00a0", "0", " 0 ")).allMatch(AcledActorType::isNone);
        assertThat(Stream.of("1", "00", "NA", "Civilians")).noneMatch(AcledActorType::isNone);
    }

    @Test
    void timePrecisionsAreThree() {
        assertThat(AcledTimePrecision.values())
                .extracting(AcledTimePrecision::number, AcledTimePrecision::text, AcledTimePrecision::name)
                .containsExactly(tuple(1, "1", "DAY"), tuple(2, "2", "WEEK"), tuple(3, "3", "MONTH"));
        assertThat(AcledTimePrecision.find(0)).isEmpty();
        assertThat(AcledTimePrecision.find(1)).contains(AcledTimePrecision.DAY);
        assertThat(AcledTimePrecision.find(2)).contains(AcledTimePrecision.WEEK);
        assertThat(AcledTimePrecision.find(3)).contains(AcledTimePrecision.MONTH);
        assertThat(AcledTimePrecision.find(4)).isEmpty();
    }

    @Test
    void aRegionIsNeverAPoint() {
        assertThat(AcledGeoPrecision.values())
                .extracting(AcledGeoPrecision::number, AcledGeoPrecision::text, AcledGeoPrecision::hasPoint)
                .containsExactly(tuple(1, "1", true), tuple(2, "2", true), tuple(3, "3", false));
        assertThat(AcledGeoPrecision.find(0)).isEmpty();
        assertThat(AcledGeoPrecision.find(1)).contains(AcledGeoPrecision.TOWN);
        assertThat(AcledGeoPrecision.find(2)).contains(AcledGeoPrecision.NEAR_TOWN);
        assertThat(AcledGeoPrecision.find(3)).contains(AcledGeoPrecision.REGION);
        assertThat(AcledGeoPrecision.find(4)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Political violence, POLITICAL_VIOLENCE",
        "Demonstrations, DEMONSTRATIONS",
        "Strategic developments, STRATEGIC_DEVELOPMENTS",
    })
    void disorderTypesAreFoundInAnyCase(String text, AcledDisorderType type) {
        assertThat(type.text()).isEqualTo(text);
        assertThat(AcledDisorderType.find(text)).contains(type);
        assertThat(AcledDisorderType.find(text.toUpperCase(Locale.ROOT))).contains(type);
    }

    @Test
    void disorderTypesHaveOlderSpellings() {
        assertThat(AcledDisorderType.find("Strategic Developments")).contains(AcledDisorderType.STRATEGIC_DEVELOPMENTS);
        assertThat(AcledDisorderType.find("Strategic development")).contains(AcledDisorderType.STRATEGIC_DEVELOPMENTS);
        assertThat(AcledDisorderType.find("demonstration")).contains(AcledDisorderType.DEMONSTRATIONS);
        assertThat(AcledDisorderType.find("Political violence; Demonstrations")).isEmpty();
        assertThat(AcledDisorderType.find("Riots")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Battles, BATTLES",
        "Explosions/Remote violence, EXPLOSIONS_REMOTE_VIOLENCE",
        "Violence against civilians, VIOLENCE_AGAINST_CIVILIANS",
        "Protests, PROTESTS",
        "Riots, RIOTS",
        "Strategic developments, STRATEGIC_DEVELOPMENTS",
    })
    void eventTypesAreFoundInAnyCase(String text, AcledEventType type) {
        assertThat(type.text()).isEqualTo(text);
        assertThat(AcledEventType.find(text)).contains(type);
        assertThat(AcledEventType.find(" " + text.toLowerCase(Locale.ROOT))).contains(type);
    }

    @ParameterizedTest
    @CsvSource({
        "Battle, BATTLES",
        "Explosions / Remote Violence, EXPLOSIONS_REMOTE_VIOLENCE",
        "Violence Against Civilians, VIOLENCE_AGAINST_CIVILIANS",
        "Protest, PROTESTS",
        "Riot, RIOTS",
        "Strategic Developments, STRATEGIC_DEVELOPMENTS",
        "Strategic development, STRATEGIC_DEVELOPMENTS",
    })
    void eventTypesHaveOlderSpellings(String word, AcledEventType type) {
        assertThat(AcledEventType.find(word)).contains(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Riots/Protests", "Remote violence", "Battle-No change of territory", "Armed clash"})
    void eventTypesOfOtherYearsAreNotGuessedAt(String word) {
        assertThat(AcledEventType.find(word)).isEmpty();
    }

    static Stream<AcledCode> codes() {
        return Stream.of(
                        AcledActorType.values(),
                        AcledTimePrecision.values(),
                        AcledGeoPrecision.values(),
                        AcledDisorderType.values(),
                        AcledEventType.values(),
                        AcledSubEventType.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void codesTellWhatTheyMean(AcledCode code) {
        assertThat(code.meaning()).isNotBlank().isNotEqualTo(code.text()).doesNotEndWith(".");
    }

    @ParameterizedTest
    @CsvSource({
        "1, Western Africa, WESTERN_AFRICA",
        "2, Middle Africa, MIDDLE_AFRICA",
        "3, Eastern Africa, EASTERN_AFRICA",
        "4, Southern Africa, SOUTHERN_AFRICA",
        "5, Northern Africa, NORTHERN_AFRICA",
        "7, South Asia, SOUTH_ASIA",
        "9, Southeast Asia, SOUTHEAST_ASIA",
        "11, Middle East, MIDDLE_EAST",
        "12, Europe, EUROPE",
        "13, Caucasus and Central Asia, CAUCASUS_AND_CENTRAL_ASIA",
        "14, Central America, CENTRAL_AMERICA",
        "15, South America, SOUTH_AMERICA",
        "16, Caribbean, CARIBBEAN",
        "17, East Asia, EAST_ASIA",
        "18, North America, NORTH_AMERICA",
        "19, Oceania, OCEANIA",
        "20, Antarctica, ANTARCTICA",
    })
    void regionsAreFoundByNumberAndName(int number, String text, AcledRegion region) {
        assertThat(region.number()).isEqualTo(number);
        assertThat(region.text()).isEqualTo(text);
        assertThat(AcledRegion.find(Integer.toString(number))).contains(region);
        assertThat(AcledRegion.find(text.toUpperCase(Locale.ROOT))).contains(region);
    }

    @Test
    void thereAreSeventeenRegions() {
        assertThat(AcledRegion.values()).hasSize(17);
        assertThat(Stream.of("0", "6", "8", "10", "21", "Africa", ""))
                .allMatch(text -> AcledRegion.find(text).isEmpty());
    }
}
