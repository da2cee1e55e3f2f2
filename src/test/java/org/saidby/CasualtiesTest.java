package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class CasualtiesTest {

    @Test
    void readsLikeTheSentenceItCodes() {
        Casualties casualties = Casualties.killed(Count.exactly(17)).labelled("militants");

        assertThat(casualties)
                .isEqualTo(Casualties.builder()
                        .harm(Harm.KILLED)
                        .total(Count.exactly(17))
                        .label("militants")
                        .build());
        assertThat(casualties.party()).isEmpty();
        assertThat(casualties.kind()).isEqualTo(AssertionKind.CASUALTIES);
    }

    @Test
    void addsPartsBehindTheOthers() {
        CasualtyPart civilians = CasualtyPart.of(Count.some(), "civilians");
        CasualtyPart fighters = CasualtyPart.of(Count.dozens(), TestValues.FULL_ACTOR);

        Casualties casualties = Casualties.injured(Count.exactly(40))
                .including(civilians)
                .including(fighters)
                .allOf(TestValues.MINIMAL_ACTOR)
                .at(TestValues.FULL_WHEN);

        assertThat(casualties.harm()).isEqualTo(Harm.INJURED);
        assertThat(casualties.parts()).containsExactly(civilians, fighters).isUnmodifiable();
        assertThat(casualties.party()).hasValue(Id.of("minimal"));
        assertThat(casualties.when()).hasValue(TestValues.FULL_WHEN);
        assertThat(casualties.overlapping()).isFalse();
    }

    @Test
    void holdsAPartWithoutATotal() {
        CasualtyPart one = CasualtyPart.of(Count.exactly(1), TestValues.MINIMAL_ACTOR);

        assertThat(Casualties.among(Harm.KILLED, one).total()).isEmpty();
        assertThat(one.party()).hasValue(Id.of("minimal"));
    }

    @Test
    void refusesNeitherTotalNorPart() {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> Casualties.builder().harm(Harm.KILLED).build())
                .withMessage("casualties have neither a total nor a part")
                .extracting(MalformedValueException::code)
                .isEqualTo("value.missing");
    }

    @Test
    void replacesClearsAndAddsThroughItsBuilder() {
        Casualties.Builder builder = TestValues.FULL_CASUALTIES.toBuilder();

        Casualties added = TestValues.FULL_CASUALTIES.toBuilder()
                .addPart(TestValues.FULL_CASUALTY_PART)
                .build();
        Casualties replaced = builder.parts(java.util.List.of())
                .label(java.util.Optional.empty())
                .build();

        assertThat(added.parts()).hasSize(3);
        assertThat(replaced.parts()).isEmpty();
        assertThat(replaced.label()).isEmpty();
    }
}
