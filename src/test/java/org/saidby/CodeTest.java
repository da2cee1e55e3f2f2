package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CodeTest {

    static Stream<Arguments> lists() {
        return Stream.of(
                list(ActorKind.class, ActorKind.known(), ActorKind::of, "kind"),
                list(AssertionKind.class, AssertionKind.known(), AssertionKind::of, "type"),
                list(AssessmentTopic.class, AssessmentTopic.known(), AssessmentTopic::of, "topic"),
                list(Bearing.class, Bearing.known(), Bearing::of, "bearing"),
                list(CalendarUnit.class, CalendarUnit.known(), CalendarUnit::of, "unit"),
                list(Certainty.class, Certainty.known(), Certainty::of, "certainty"),
                list(CountingUnit.class, CountingUnit.known(), CountingUnit::of, "unit"),
                list(Country.class, Country.known(), Country::of, "country"),
                list(Credibility.class, Credibility.known(), Credibility::of, "credibility"),
                list(EntityKind.class, EntityKind.known(), EntityKind::of, "kind"),
                list(Harm.class, Harm.known(), Harm::of, "harm"),
                list(LengthUnit.class, LengthUnit.known(), LengthUnit::of, "unit"),
                list(LocationKind.class, LocationKind.known(), LocationKind::of, "kind"),
                list(Medium.class, Medium.known(), Medium::of, "medium"),
                list(OperationKind.class, OperationKind.known(), OperationKind::of, "kind"),
                list(PlaceRelation.class, PlaceRelation.known(), PlaceRelation::of, "relation"),
                list(PlaceState.class, PlaceState.known(), PlaceState::of, "state"),
                list(PresenceRelation.class, PresenceRelation.known(), PresenceRelation::of, "relation"),
                list(QuotationMode.class, QuotationMode.known(), QuotationMode::of, "mode"),
                list(Reliability.class, Reliability.known(), Reliability::of, "reliability"),
                list(ResponseKind.class, ResponseKind.known(), ResponseKind::of, "response"),
                list(Role.class, Role.known(), Role::of, "role"),
                list(SourceKind.class, SourceKind.known(), SourceKind::of, "kind"),
                list(SpeechAct.class, SpeechAct.known(), SpeechAct::of, "act"),
                list(SuperlativeKind.class, SuperlativeKind.known(), SuperlativeKind::of, "kind"),
                list(TimeExtent.class, TimeExtent.known(), TimeExtent::of, "extent"),
                list(TimeRelation.class, TimeRelation.known(), TimeRelation::of, "relation"));
    }

    private static <C extends Code> Arguments list(
            Class<C> type, List<C> known, Function<String, C> of, String attribute) {
        return Arguments.of(type, known, of, attribute);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void givesTheConstantForAKnownWord(Class<?> type, List<Code> known, Function<String, Code> of) {
        assertThat(known).doesNotHaveDuplicates().isNotEmpty().allSatisfy(code -> {
            assertThat(code.isKnown()).isTrue();
            assertThat(of.apply(code.text())).isSameAs(code);
            assertThat(of.apply(new StringBuilder(code.text()).toString())).isSameAs(code);
            assertThat(code).hasToString(code.text());
        });
    }

    @ParameterizedTest
    @MethodSource("lists")
    void knowsEachOfItsConstantsOnce(Class<?> type, List<Code> known) {
        List<?> constants = Arrays.stream(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .map(CodeTest::value)
                .toList();

        assertThat(known.stream().map(Code::text)).doesNotHaveDuplicates();
        if (type != Country.class) {
            assertThat(known).isEqualTo(constants);
            assertThat(known.stream().map(Code::text)).allMatch(word -> word.matches("[a-z]+(-[a-z]+)*|[1-6]|[A-F]"));
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void keepsAWordItDoesNotKnow(Class<?> type, List<Code> known, Function<String, Code> of) {
        Code unknown = of.apply(" Future word ");

        assertThat(unknown.text()).isEqualTo(" Future word ");
        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown).isEqualTo(of.apply(" Future word ")).hasSameHashCodeAs(of.apply(" Future word "));
        assertThat(unknown).isNotEqualTo(of.apply("future word"));
        assertThat(known).doesNotContain(unknown).isUnmodifiable();
        assertThat(of.apply("x".repeat(Code.MAX_LENGTH)).text()).hasSize(200);
    }

    @ParameterizedTest
    @MethodSource("lists")
    void refusesWhatIsNoWord(Class<?> type, List<Code> known, Function<String, Code> of, String attribute) {
        assertMalformed(of, "", "value.empty", attribute + " is empty");
        assertMalformed(of, " \t", "value.empty", attribute + " is blank");
        assertMalformed(of, "x".repeat(201), "limits.text-length", attribute + " is longer than 200 characters: 201");
        assertMalformed(
                of,
                "a\ud83d",
                "text.lone-surrogate",
                attribute + " holds half of a surrogate pair, at index 1: U+D83D");
    }

    @Test
    void tellsTheWordsOfTwoListsApart() {
        assertThat((Object) ActorKind.UNKNOWN).isNotEqualTo(LocationKind.UNKNOWN);
        assertThat((Object) ActorKind.of("x")).isNotEqualTo(LocationKind.of("x"));
        assertThat(ActorKind.UNKNOWN).isNotEqualTo(ActorKind.OTHER);
    }

    @Test
    void givesBearingsInDegreesClockwiseFromNorth() {
        assertThat(Bearing.NORTH.degrees()).hasValue(0);
        assertThat(Bearing.EAST.degrees()).hasValue(90);
        assertThat(Bearing.SOUTH_SOUTHWEST.degrees()).hasValue(202.5);
        assertThat(Bearing.NORTH_NORTHWEST.degrees()).hasValue(337.5);
        assertThat(Bearing.of("upwards").degrees()).isEmpty();
        assertThat(Bearing.known()).hasSize(16);
    }

    @Test
    void givesUnitsInMetres() {
        assertThat(LengthUnit.METRE.metres()).hasValue(1);
        assertThat(LengthUnit.KILOMETRE.metres()).hasValue(1000);
        assertThat(LengthUnit.MILE.metres()).hasValue(1609.344);
        assertThat(LengthUnit.NAUTICAL_MILE.metres()).hasValue(1852);
        assertThat(LengthUnit.of("league").metres()).isEmpty();
    }

    @Test
    void knowsCountriesByTheirCode() {
        assertThat(Country.of("LY").isKnown()).isTrue();
        assertThat(Country.of("XK").isKnown()).isTrue();
        assertThat(Country.of("YUCS").isKnown()).isTrue();
        assertThat(Country.of("ly").isKnown()).isFalse();
        assertThat(Country.of("LBY").isKnown()).isFalse();
    }

    private static Object value(java.lang.reflect.Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertMalformed(Function<String, Code> of, String text, String code, String message) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> of.apply(text))
                .withMessage(message)
                .extracting(MalformedValueException::code)
                .isEqualTo(code);
    }
}
