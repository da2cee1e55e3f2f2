package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.acled.AcledActorType.CIVILIANS;
import static org.saidby.acled.AcledActorType.EXTERNAL_OTHER_FORCES;
import static org.saidby.acled.AcledActorType.RIOTERS;
import static org.saidby.acled.AcledActorType.STATE_FORCES;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcledInteractionTest {

    /** The 44 numbers with the words of current exports. */
    private static final String TABLE = """
            10 | State forces only
            11 | State forces-State forces
            12 | State forces-Rebel group
            13 | State forces-Political militia
            14 | State forces-Identity militia
            15 | State forces-Rioters
            16 | State forces-Protesters
            17 | State forces-Civilians
            18 | State forces-External/Other forces
            20 | Rebel group only
            22 | Rebel group-Rebel group
            23 | Rebel group-Political militia
            24 | Rebel group-Identity militia
            25 | Rebel group-Rioters
            26 | Rebel group-Protesters
            27 | Rebel group-Civilians
            28 | Rebel group-External/Other forces
            30 | Political militia only
            33 | Political militia-Political militia
            34 | Political militia-Identity militia
            35 | Political militia-Rioters
            36 | Political militia-Protesters
            37 | Political militia-Civilians
            38 | Political militia-External/Other forces
            40 | Identity militia only
            44 | Identity militia-Identity militia
            45 | Identity militia-Rioters
            46 | Identity militia-Protesters
            47 | Identity militia-Civilians
            48 | Identity militia-External/Other forces
            50 | Rioters only
            55 | Rioters-Rioters
            56 | Rioters-Protesters
            57 | Rioters-Civilians
            58 | Rioters-External/Other forces
            60 | Protesters only
            66 | Protesters-Protesters
            67 | Protesters-Civilians
            68 | Protesters-External/Other forces
            70 | Civilians only
            77 | Civilians-Civilians
            78 | External/Other forces-Civilians
            80 | External/Other forces only
            88 | External/Other forces-External/Other forces
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void numberAndWordsAreOfOneInteraction(int number, String text) {
        AcledInteraction interaction =
                AcledInteraction.find(Integer.toString(number)).orElseThrow();

        assertThat(interaction.number()).isEqualTo(number);
        assertThat(interaction.text()).isEqualTo(text);
        assertThat(interaction).hasToString(text);
        assertThat(AcledInteraction.find(text)).contains(interaction);
        assertThat(AcledInteraction.isNumber(number)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void pairsAreFoundInEitherOrder(int number, String text) {
        String[] types = text.split("-");
        String turned = types.length == 1 ? text : types[1] + "-" + types[0];

        assertThat(AcledInteraction.find(turned).orElseThrow().number()).isEqualTo(number);
    }

    @Test
    void noOtherNumberIsValid() {
        List<Integer> listed =
                TABLE.lines().map(line -> Integer.valueOf(line.substring(0, 2))).toList();

        assertThat(listed).hasSize(44);
        assertThat(IntStream.rangeClosed(-100, 1000).filter(AcledInteraction::isNumber))
                .containsExactlyElementsOf(listed);
    }

    @Test
    void everyPairOfTypesIsAnInteraction() {
        List<Integer> numbers = new ArrayList<>();
        for (AcledActorType one : AcledActorType.values()) {
            numbers.add(AcledInteraction.of(one).number());
            for (AcledActorType other : AcledActorType.values()) {
                numbers.add(AcledInteraction.of(one, other).number());
            }
        }

        assertThat(numbers).hasSize(72).allMatch(AcledInteraction::isNumber);
        assertThat(numbers.stream().distinct()).hasSize(44);
    }

    @Test
    void theTypeWithTheLowerNumberIsFirst() {
        AcledInteraction interaction = AcledInteraction.of(EXTERNAL_OTHER_FORCES, CIVILIANS);

        assertThat(interaction.first()).isEqualTo(CIVILIANS);
        assertThat(interaction.second()).contains(EXTERNAL_OTHER_FORCES);
        assertThat(interaction)
                .isEqualTo(AcledInteraction.of(CIVILIANS, EXTERNAL_OTHER_FORCES))
                .hasSameHashCodeAs(AcledInteraction.of(CIVILIANS, EXTERNAL_OTHER_FORCES));
    }

    @Test
    void aSoleActorIsNotThatActorTwice() {
        assertThat(AcledInteraction.of(RIOTERS).second()).isEmpty();
        assertThat(AcledInteraction.of(RIOTERS)).isNotEqualTo(AcledInteraction.of(RIOTERS, RIOTERS));
        assertThat(AcledInteraction.of(STATE_FORCES).first()).isEqualTo(STATE_FORCES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    STATE FORCES-REBEL GROUPS            | 12
                    Rebel Groups - State Forces          | 12
                    State forces \u2013 Political militia | 13
                    State forces\u2014Civilians          | 17
                    Civilians-External/Other forces      | 78
                    Civilians-External / Other Forces    | 78
                    State Forces-Protestors              | 16
                    Communal / Identity Groups-Other     | 48
                    Militia Groups-Civilians             | 37
                    Sole Protester Action                | 60
                    Sole Others                          | 80
                    SOLE STATE FORCES ACTION             | 10
                    Protestors only                      | 60
                    MILITARY VERSUS REBELS               | 12
                    Other Actor Vs Civilians             | 78
                    Rioters vs. Protesters               | 56
                    """)
    void variantsOfWordsAndOrderAreFound(String text, int number) {
        assertThat(AcledInteraction.find(text).orElseThrow().number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0",
                "1",
                "00",
                "19",
                "21",
                "09",
                "99",
                "100",
                "1-2",
                "12.0",
                "State forces",
                "only",
                "sole",
                "-",
                "State forces-",
                "-Civilians",
                "State forces-Nobody",
                "Nobody only",
                "1 only",
                "Civilians-Rioters-Rioters"
            })
    void anythingElseIsNotGuessedAt(String text) {
        assertThat(AcledInteraction.find(text)).isEmpty();
    }
}
