package org.saidby.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saidby.acled.TestRows.event;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Actor;
import org.saidby.ActorKind;

/** Who took part in an event, and how. */
class AcledActorsTest {

    private static String parts(AcledEvent event) {
        Map<String, String> names = event.actors().stream()
                .collect(Collectors.toMap(actor -> actor.id().text(), Actor::name));
        return event.operation().participants().stream()
                .map(part -> names.get(part.actor().text()) + " " + part.role())
                .collect(Collectors.joining(", "));
    }

    @Test
    void listsActorsWithThoseAssociatedWithThem() {
        AcledEvent event = event("assoc_actor_2", "Z Brigade");

        assertThat(parts(event))
                .isEqualTo("Military Forces of Ruritania (2015-2023) participated,"
                        + " Police Forces of Ruritania (2015-2023) other, Border Guard other,"
                        + " Y Front participated, Z Brigade other");
        assertThat(event.actors())
                .extracting(Actor::kind)
                .containsExactly(
                        ActorKind.STATE_FORCE,
                        ActorKind.UNKNOWN,
                        ActorKind.UNKNOWN,
                        ActorKind.ARMED_GROUP,
                        ActorKind.UNKNOWN);
        assertThat(event.actors().get(0).id().text()).startsWith("acled-actor-military-forces-of-ruritania-2015-2023-");
    }

    @Test
    void keepsTheErasOfAGovernmentApart() {
        Actor earlier =
                event("actor1", "Police of Ruritania (2010-2015)").actors().get(0);
        Actor later =
                event("actor1", "Police of Ruritania (2015-2023)").actors().get(0);

        assertThat(earlier.id()).isNotEqualTo(later.id());
        assertThat(earlier.name()).isEqualTo("Police of Ruritania (2010-2015)");
    }

    @ParameterizedTest
    @CsvSource({
        "Violence against civilians, Attack, 1, 7, participated, victim",
        "Explosions/Remote violence, Shelling/artillery/missile attack, 8, 7, participated, victim",
        "Riots, Mob violence, 5, 7, participated, victim",
        "Riots, Mob violence, 7, 7, participated, participated",
        "Strategic developments, Agreement, 1, 7, participated, participated",
        "Protests, Excessive force against protesters, 6, 1, victim, participated",
        "Protests, Protest with intervention, 6, 1, participated, participated",
        "Battles, Armed clash, 1, 2, participated, participated"
    })
    void takesForVictimsWhomTheTablesSayToSuffer(
            String type, String subType, String inter1, String inter2, String role1, String role2) {
        AcledEvent event = event(
                "event_type", type, "sub_event_type", subType, "inter1", inter1, "inter2", inter2, "assoc_actor_1", "");

        assertThat(event.operation().participants())
                .extracting(part -> part.role().text())
                .containsExactly(role1, role2);
    }

    @ParameterizedTest
    @CsvSource({
        "1, state-force",
        "2, armed-group",
        "3, armed-group",
        "4, militia",
        "5, crowd",
        "6, crowd",
        "7, civilians",
        "8, other",
        "Aliens, unknown",
        "'', unknown"
    })
    void takesTheKindOfAnActorFromItsType(String inter, String expected) {
        assertThat(event("inter1", inter).actors().get(0).kind().text()).isEqualTo(expected);
    }

    @Test
    void givesAnActorThatStandsTwiceOnce() {
        AcledEvent event = event("actor2", "Border Guard", "inter2", "1", "assoc_actor_2", "X; X");

        assertThat(event.actors())
                .extracting(Actor::name)
                .containsExactly(
                        "Military Forces of Ruritania (2015-2023)",
                        "Police Forces of Ruritania (2015-2023)",
                        "Border Guard",
                        "X");
        assertThat(event.actors().get(2).kind()).isEqualTo(ActorKind.STATE_FORCE);
        assertThat(event.operation().participants()).hasSize(5);
    }
}
