package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every type with attributes. */
class ValuesTest {

    static Stream<Class<?>> types() {
        return TestValues.full().keySet().stream();
    }

    static Stream<Class<?>> typesWithBuilder() {
        return types().filter(type -> type != OtherAssertion.class);
    }

    @ParameterizedTest
    @MethodSource("typesWithBuilder")
    void buildsTheSameValueAgain(Class<?> type) throws ReflectiveOperationException {
        Object full = Objects.requireNonNull(TestValues.full().get(type));
        Object minimal = Objects.requireNonNull(TestValues.minimal().get(type));

        assertThat(rebuilt(type, full)).isEqualTo(full).isNotSameAs(full).hasSameHashCodeAs(full);
        assertThat(rebuilt(type, full)).hasToString(full.toString());
        assertThat(rebuilt(type, minimal)).isEqualTo(minimal).hasSameHashCodeAs(minimal);
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasAFullFixtureWithoutAnythingAbsent(Class<?> type) throws ReflectiveOperationException {
        Object full = TestValues.full().get(type);

        for (Method attribute : attributes(type)) {
            // a weekday goes with no offset and no unit; WEEKDAY_TIME_ANCHOR has it
            if (type != TimeAnchor.class || !attribute.getName().equals("weekday")) {
                assertThat(isAbsent(attribute.invoke(full)))
                        .as(attribute.getName())
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void hasAMinimalFixtureWithEveryDefault(Class<?> type) throws ReflectiveOperationException {
        Object full = Objects.requireNonNull(TestValues.full().get(type));
        Object minimal = Objects.requireNonNull(TestValues.minimal().get(type));

        for (Method attribute : attributes(type)) {
            Object value = attribute.invoke(minimal);
            if (value instanceof Boolean || value instanceof Extensions) {
                assertThat(value).as(attribute.getName()).isNotEqualTo(attribute.invoke(full));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void comparesByEveryAttribute(Class<?> type) {
        EqualsVerifier.forClass(
                        Objects.requireNonNull(TestValues.full().get(type)).getClass())
                .suppress(Warning.NULL_FIELDS)
                .withIgnoredFields(type == Dataset.class ? new String[] {"lazyInitBitmap", "index"} : new String[0])
                .verify();
    }

    @Test
    void comparesCodesIdsAndDigestsByTheirText() {
        EqualsVerifier.forClass(Id.class).suppress(Warning.NULL_FIELDS).verify();
        EqualsVerifier.forClass(Digest.class).suppress(Warning.NULL_FIELDS).verify();
        EqualsVerifier.forClass(Ref.class).suppress(Warning.NULL_FIELDS).verify();
    }

    @ParameterizedTest
    @MethodSource("typesWithBuilder")
    void refusesToBuildWithoutRequiredAttributes(Class<?> type) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);

        if (Stream.of(When.class, Passage.class, TallyScope.class).anyMatch(type::equals)) {
            assertThat(build(builder)).isEqualTo(TestValues.minimal().get(type));
        } else {
            assertThatExceptionOfType(InvocationTargetException.class)
                    .isThrownBy(() -> build(builder))
                    .withCauseInstanceOf(RuntimeException.class)
                    .satisfies(thrown -> assertThat(thrown.getCause())
                            .isInstanceOfAny(IllegalStateException.class, MalformedValueException.class)
                            .message()
                            .isNotBlank());
        }
    }

    @Test
    void generatesTheSameDatasetForTheSameSeed() {
        assertThat(new TestGenerator(7).dataset(40))
                .isEqualTo(new TestGenerator(7).dataset(40))
                .isNotEqualTo(new TestGenerator(8).dataset(40));
    }

    @Test
    void rebuildsGeneratedClaimsAndEntities() throws ReflectiveOperationException {
        for (long seed = 0; seed < 50; seed++) {
            Dataset dataset = new TestGenerator(seed).dataset(27);

            assertThat(dataset.toBuilder().build()).as("seed " + seed).isEqualTo(dataset);
            for (Entity entity : dataset.entities().toList()) {
                Class<?> type = entity.getClass().getSuperclass();
                assertThat(rebuilt(type, entity)).as("seed " + seed).isEqualTo(entity);
                assertThat(dataset.find(entity.ref())).as("seed " + seed).hasValue(entity);
            }
        }
    }

    @Test
    void generatesEveryKindOfAssertionEveryHedgeAndEveryLengthOfChain() {
        Dataset dataset = new TestGenerator(1).dataset(2_000);

        assertThat(dataset.claims().stream()
                        .map(claim -> claim.assertion().getClass())
                        .distinct())
                .hasSize(9);
        assertThat(dataset.claims().stream()
                        .map(Claim::assertion)
                        .filter(Casualties.class::isInstance)
                        .flatMap(assertion -> ((Casualties) assertion).total().stream())
                        .map(Count::hedge)
                        .distinct())
                .containsExactlyInAnyOrder(Hedge.values());
        assertThat(dataset.claims().stream()
                        .map(claim -> claim.attribution().links().size())
                        .distinct())
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
        assertThat(dataset.claims().stream().map(Claim::polarity).distinct()).hasSize(2);
        assertThat(dataset.claims().stream().map(claim -> claim.about().kind()).distinct())
                .containsExactlyInAnyOrderElementsOf(EntityKind.known());
    }

    private static Object rebuilt(Class<?> type, Object value) throws ReflectiveOperationException {
        return build(type.getMethod("toBuilder").invoke(value));
    }

    private static Object build(Object builder) throws ReflectiveOperationException {
        Class<?> face = builder instanceof ClaimBuilder
                ? ClaimBuilder.class
                : builder.getClass().getInterfaces()[0];
        return face.getMethod("build").invoke(builder);
    }

    private static Method[] attributes(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getParameterCount() == 0 && method.getDeclaringClass() == type)
                .filter(method -> !Modifier.isFinal(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()))
                .toArray(Method[]::new);
    }

    private static boolean isAbsent(Object value) {
        return value instanceof Optional<?> optional && optional.isEmpty()
                || value instanceof OptionalInt number && number.isEmpty()
                || value instanceof OptionalLong number && number.isEmpty()
                || value instanceof OptionalDouble number && number.isEmpty()
                || value instanceof Collection<?> collection && collection.isEmpty()
                || value instanceof Extensions extensions && extensions.isEmpty();
    }
}
