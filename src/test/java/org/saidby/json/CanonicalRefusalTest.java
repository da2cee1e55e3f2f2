package org.saidby.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.saidby.AssertionKind;
import org.saidby.Casualties;
import org.saidby.Claim;
import org.saidby.Count;
import org.saidby.Dataset;
import org.saidby.Extensions;
import org.saidby.Hedge;
import org.saidby.OtherAssertion;

/** What the model can hold and has no canonical form. */
class CanonicalRefusalTest {

    private static final Claim CLAIM = CanonicalJsonTest.CLAIM;
    private static final Dataset EMPTY = Dataset.builder().id("d").build();

    @ParameterizedTest
    @CsvSource({
        "9007199254740993, canonical.inexact-number, number would become 9007199254740992 in canonical form: 9007199254740993",
        "333333333.33333329, canonical.inexact-number, "
                + "number would become 333333333.3333333 in canonical form: 333333333.33333329",
        "1e-400, canonical.inexact-number, number would become 0 in canonical form: 1e-400",
        "1E400, canonical.number-range, number is too great for a double: 1E400",
    })
    void refusesANumberThatADoubleDoesNotHold(String number, String code, String message) {
        Claim claim = with("x/y", "{\"a\":[0.1," + number + "]}", "z", "1");
        Dataset dataset = EMPTY.toBuilder()
                .add(claim.toBuilder().id("first").extensions(Extensions.none()).build())
                .add(claim)
                .build();

        assertRefused(() -> CanonicalJson.of(claim), code, "/x~1y/a/1", message);
        assertRefused(() -> CanonicalJson.of(dataset), code, "/claims/1/x~1y/a/1", message);
        assertRefused(() -> CanonicalJson.digest(dataset), code, "/claims/1/x~1y/a/1", message);
        assertRefused(
                () -> CanonicalJson.of(EMPTY.toBuilder()
                        .extensions(Extensions.none().with("x", number))
                        .build()),
                code,
                "/x",
                message);
    }

    @Test
    void findsANumberInAnAssertionOfALaterVersion() {
        Claim claim = CLAIM.toBuilder()
                .assertion(OtherAssertion.of(
                        AssertionKind.of("forecast"), Extensions.none().with("odds", "[0.5,9007199254740993]")))
                .build();

        assertRefused(
                () -> CanonicalJson.digest(claim),
                "canonical.inexact-number",
                "/assertion/odds/1",
                "number would become 9007199254740992 in canonical form: 9007199254740993");
    }

    @Test
    void pointsIntoTheDocumentAsItIsWritten() {
        Claim faulty = with("x", "9007199254740993", "y", "1");
        Dataset dataset = EMPTY.toBuilder()
                .add(
                        faulty,
                        faulty.toBuilder().id("a").extensions(Extensions.none()).build())
                .build();

        assertThatExceptionOfType(CanonicalFormException.class)
                .isThrownBy(() -> CanonicalJson.of(dataset))
                .satisfies(cause -> assertThat(cause.pointer()).isEqualTo("/claims/0/x"));
    }

    @Test
    void refusesWhatIsNoCharacter() {
        assertRefused(
                () -> CanonicalJson.of(CLAIM.toBuilder().note("a\ufdd0").build()),
                "canonical.noncharacter",
                "/note",
                "text holds what Unicode says is no character: U+FDD0");
    }

    @Test
    void refusesAnExtensionWithTheNameOfAMember() {
        assertRefused(
                () -> CanonicalJson.of(with("id", "1", "x", "2")),
                "json.duplicate-key",
                "",
                "extension has the name of a member of claim: id");
        assertRefused(
                () -> CanonicalJson.of(EMPTY.toBuilder()
                        .add(CLAIM.toBuilder()
                                .assertion(Casualties.killed(Count.builder()
                                        .hedge(Hedge.SOME)
                                        .extensions(Extensions.none().with("number", "1"))
                                        .build()))
                                .build())
                        .build()),
                "json.duplicate-key",
                "/claims/0/assertion/total",
                "extension has the name of a member of count: number");
        assertRefused(
                () -> CanonicalJson.of(EMPTY.toBuilder()
                        .extensions(Extensions.none().with("claims", "[]"))
                        .build()),
                "json.duplicate-key",
                "",
                "extension has the name of a member of the dataset: claims");
    }

    private static Claim with(String name, String json, String otherName, String otherJson) {
        return CLAIM.toBuilder()
                .extensions(Extensions.none().with(name, json).with(otherName, otherJson))
                .build();
    }

    private static void assertRefused(Runnable form, String code, String pointer, String message) {
        assertThatExceptionOfType(CanonicalFormException.class)
                .isThrownBy(form::run)
                .withMessage(message)
                .satisfies(cause -> {
                    assertThat(cause.code()).isEqualTo(code);
                    assertThat(cause.pointer()).isEqualTo(pointer);
                });
    }
}
