package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.Ref;
import org.saidby.Role;

class RoleWordsTest {

    private static final Ref SOURCE = Ref.parse("source:s");
    private static final Ref ACTOR = Ref.parse("actor:a");
    private static final Ref WHOLE = Ref.parse("actor:whole");
    private static final Ref STRIKE = Ref.parse("operation:o");
    private static final PartyLink IS = PartyLink.of(SOURCE, PartyLink.Kind.IS, ACTOR);
    private static final PartyLink PART = PartyLink.of(ACTOR, PartyLink.Kind.IS_PART_OF, WHOLE);

    private static Interest own(Role... roles) {
        return Interest.of(STRIKE, Bond.of(SOURCE, ACTOR, ACTOR, List.of(IS), List.of()), List.of(roles));
    }

    private static Interest ofOthers(Role... roles) {
        return Interest.of(STRIKE, Bond.of(SOURCE, WHOLE, WHOLE, List.of(IS, PART), List.of()), List.of(roles));
    }

    @ParameterizedTest
    @CsvSource({
        "conducted, conducted it, belongs with who conducted it",
        "targeted, targeted, belongs with who was targeted",
        "supported, supported it, belongs with who supported it",
        "coordinated-with, it was coordinated with them, belongs with whom it was coordinated with",
        "hosted, hosted it, belongs with who hosted it",
        "participated, took part, belongs with who took part",
        "victim, a victim of it, belongs with a victim of it",
        "unknown, had a part in it, belongs with who had a part in it",
        "other, had another part in it, belongs with who had another part in it",
        "warned, warned, belongs with one in the role warned"
    })
    void tellsTheRole(String role, String own, String ofOthers) {
        assertThat(RoleWords.of(List.of(own(Role.of(role))), false)).isEqualTo(own);
        assertThat(RoleWords.of(List.of(ofOthers(Role.of(role))), false)).isEqualTo(ofOthers);
    }

    @Test
    void tellsEachRoleOnceInTheOrderOfTheList() {
        assertThat(RoleWords.of(List.of(), false)).isEmpty();
        assertThat(RoleWords.of(
                        List.of(
                                ofOthers(Role.VICTIM, Role.CONDUCTED, Role.of("warned")),
                                own(Role.SUPPORTED),
                                own(Role.CONDUCTED)),
                        true))
                .isEqualTo("conducted it, supported it, belong with a victim of it and one in the role warned");
    }
}
