package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcledSubEventTypeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Battles                    | Armed clash                         | Political violence | clash
                    Battles                    | Government regains territory        | Political violence | clash
                    Battles                    | Non-state actor overtakes territory | Political violence | clash
                    Explosions/Remote violence | Chemical weapon                     | Political violence | other
                    Explosions/Remote violence | Air/drone strike                    | Political violence | airstrike
                    Explosions/Remote violence | Suicide bomb                        | Political violence | bombing
                    Explosions/Remote violence | Shelling/artillery/missile attack   | Political violence | artillery
                    Explosions/Remote violence | Remote explosive/landmine/IED       | Political violence | bombing
                    Explosions/Remote violence | Grenade                             | Political violence | other
                    Violence against civilians | Sexual violence     | Political violence | violence-against-civilians
                    Violence against civilians | Attack              | Political violence | violence-against-civilians
                    Violence against civilians | Abduction/forced disappearance      | Political violence | abduction
                    Protests                   | Peaceful protest                    | Demonstrations     | other
                    Protests                   | Protest with intervention           | Demonstrations     | other
                    Protests | Excessive force against protesters | Political violence; Demonstrations | violence-against-civilians
                    Riots                      | Violent demonstration               | Demonstrations     | other
                    Riots                      | Mob violence                        | Political violence | other
                    Strategic developments     | Agreement                           | Strategic developments | other
                    Strategic developments     | Arrests                             | Strategic developments | other
                    Strategic developments     | Change to group/activity            | Strategic developments | other
                    Strategic developments     | Disrupted weapons use               | Strategic developments | other
                    Strategic developments     | Headquarters or base established    | Strategic developments | other
                    Strategic developments     | Looting/property destruction        | Strategic developments | other
                    Strategic developments     | Non-violent transfer of territory   | Strategic developments | other
                    Strategic developments     | Other                               | Strategic developments | other
                    """)
    void everySubEventTypeHasItsClassesAndKind(String eventType, String text, String disorderTypes, String kind) {
        AcledSubEventType type = AcledSubEventType.find(text).orElseThrow();

        assertThat(type.text()).isEqualTo(text);
        assertThat(AcledSubEventType.find(text.toUpperCase(Locale.ROOT))).contains(type);
        assertThat(type.eventType().text()).isEqualTo(eventType);
        assertThat(type.disorderTypes()).extracting(AcledDisorderType::text).containsExactly(disorderTypes.split("; "));
        assertThat(type.operationKind().text()).isEqualTo(kind);
        assertThat(type.operationKind().isKnown()).isTrue();
    }

    @Test
    void thereAreTwentyFive() {
        assertThat(AcledSubEventType.values()).hasSize(25);
    }

    @Test
    void olderSpellingsAreFound() {
        assertThat(AcledSubEventType.find("Excessive force against protestors"))
                .contains(AcledSubEventType.EXCESSIVE_FORCE_AGAINST_PROTESTERS);
        assertThat(AcledSubEventType.find("Shelling / artillery / missile attack"))
                .contains(AcledSubEventType.SHELLING_ARTILLERY_MISSILE_ATTACK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Battles", "Air strike", "Clash", "Agreement; Arrests"})
    void otherWordsAreNotGuessedAt(String word) {
        assertThat(AcledSubEventType.find(word)).isEmpty();
    }
}
