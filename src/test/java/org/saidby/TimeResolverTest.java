package org.saidby;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.saidby.ResolvedTimeTest.FALL;
import static org.saidby.ResolvedTimeTest.STRIKE;
import static org.saidby.ResolvedTimeTest.holding;
import static org.saidby.ResolvedTimeTest.operation;
import static org.saidby.ResolvedTimeTest.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.saidby.edtf.Edtf;

class TimeResolverTest {

    private static Claim claim(Assertion assertion) {
        return Claim.that(assertion)
                .about(STRIKE)
                .saidBy(TestValues.MINIMAL_SOURCE, SpeechAct.STATED, When.on("2019-09-27"))
                .id("c")
                .build();
    }

    @Test
    void countsThroughSeveralAnchorsAndClaims() {
        Operation second = operation("second", When.after(STRIKE, Period.ofDays(5)));
        Claim told = claim(Occurrence.on(When.after(second, Period.ofDays(2))));
        Claim untimed = claim(Casualties.killed(Count.exactly(17)));

        assertThat(resolve(When.after(second, Period.ofDays(2)), STRIKE, second).date())
                .contains(Edtf.parse("2019-09-26"));
        ResolvedTime after = resolve(When.after(told, Period.ofDays(1)), STRIKE, second, told);
        assertThat(after.date()).contains(Edtf.parse("2019-09-27"));
        assertThat(after.through()).hasToString("[claim:c, operation:second, operation:strike]");
        assertThat(resolve(When.after(untimed, Period.ofDays(1)), STRIKE, untimed)
                        .date())
                .contains(Edtf.parse("2019-09-20"));
    }

    @Test
    void anActOfSpeakingWasWhenItWasSaid() {
        Claim declined = claim(Response.of(ResponseKind.DECLINED_TO_COMMENT)).toBuilder()
                .about(FALL)
                .build();
        Claim killed = claim(Casualties.killed(Count.exactly(17))).toBuilder()
                .about(FALL)
                .build();

        assertThat(resolve(When.after(declined, Period.ofDays(1)), FALL, declined)
                        .date())
                .contains(Edtf.parse("2019-09-28"));
        assertThat(resolve(When.after(killed, Period.ofDays(1)), FALL, killed).unresolved())
                .hasToString("Optional[operation:fall-of-surt has no date]");
    }

    @Test
    void doesNotGoRoundInCircles() {
        Operation one = operation("one", When.after(Ref.parse("operation:two"), Period.ofDays(1)));
        Operation two = operation("two", When.after(one, Period.ofDays(1)));
        Operation self = operation("self", When.after(Ref.parse("operation:self"), Period.ofDays(1)));

        assertThat(resolve(When.at(one), one, two).unresolved())
                .hasToString("Optional[operation:one is counted from itself]");
        assertThat(resolve(self.when().orElseThrow(), self).unresolved().map(Unresolved::reason))
                .contains(Unresolved.Reason.CIRCULAR);
    }

    @Test
    void countsThroughChainsOfAnyLength() {
        List<Operation> chain = new ArrayList<>(List.of(operation("o0", When.on("2000-01-01"))));
        for (int i = 1; i <= 20_000; i++) {
            chain.add(operation("o" + i, When.after(chain.get(i - 1), Period.ofDays(1))));
        }
        TimeResolver resolver = TimeResolver.in(
                Dataset.builder().id("d").add(chain.toArray(Entity[]::new)).build());

        ResolvedTime last = resolver.resolve(chain.get(20_000).when().orElseThrow());
        assertThat(last.date()).contains(Edtf.parse("2054-10-04"));
        assertThat(last.through()).hasSize(20_000).startsWith(chain.get(19_999).ref());
        assertThat(last.anchorTime().orElseThrow().date()).contains(Edtf.parse("2054-10-03"));
        assertThat(last).isEqualTo(resolver.resolve(last.told()));
    }

    @Test
    void looksAtEachClaimOnceHoweverManyWaysLeadToIt() {
        List<Claim> claims = new ArrayList<>();
        Ref about = FALL.ref();
        for (int i = 0; i < 60; i++) {
            // two ways to each earlier claim: what it is counted from, and what it is about
            claims.add(Claim.that(Occurrence.on(When.after(about, Period.ofDays(1))))
                    .about(about)
                    .saidBy(TestValues.MINIMAL_SOURCE, SpeechAct.STATED)
                    .id("c" + i)
                    .build());
            about = claims.get(i).ref();
        }
        Entity[] held = Stream.concat(Stream.of(FALL), claims.stream()).toArray(Entity[]::new);

        assertThat(resolve(When.after(about, Period.ofDays(1)), held).unresolved())
                .hasToString("Optional[operation:fall-of-surt has no date]");
    }

    @Test
    void canBeAskedAgainAfterALookupThatFailed() {
        AtomicBoolean isDown = new AtomicBoolean(true);
        Operation second = operation("second", When.after(STRIKE, Period.ofDays(5)));
        TimeLookup elsewhere = ref -> {
            if (ref.equals(STRIKE.ref()) && isDown.getAndSet(false)) {
                throw new UncheckedIOException(new IOException("no connection"));
            }
            return TimeLookup.in(holding(STRIKE, second)).timesOf(ref);
        };
        TimeResolver resolver = TimeResolver.of(elsewhere);

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> resolver.resolve(When.at(second)));
        assertThat(resolver.resolve(When.at(second)).date()).contains(Edtf.parse("2019-09-24"));
    }

    @Test
    void aCircleWithAWayOutGivesTheSameWhateverIsAskedForFirst() {
        Ref one = Ref.parse("claim:one");
        Ref two = Ref.parse("claim:two");
        TimeLookup lookup = ref -> Optional.of(
                ref.equals(one)
                        ? List.of(When.after(two, Period.ofDays(5)))
                        : List.of(When.after(one, Period.ofDays(5)), When.on("2019-01-01")));
        TimeResolver resolver = TimeResolver.of(lookup);

        for (Ref asked : List.of(two, one, two, one)) {
            assertThat(resolver.resolve(When.at(asked)))
                    .isEqualTo(When.at(asked).resolve(lookup));
        }
        assertThat(resolver.resolve(When.at(one)).date()).contains(Edtf.parse("2019-01-06"));
    }

    @Test
    void looksUpWhereverItIsTold() {
        TimeLookup diary = ref -> ref.equals(STRIKE.ref())
                ? Optional.of(List.of(When.inWords("then"), When.on("2019-09-19")))
                : Optional.empty();

        assertThat(When.after(STRIKE, Period.ofDays(5)).resolve(diary).date()).contains(Edtf.parse("2019-09-24"));
        assertThat(When.after(FALL, Period.ofDays(5))
                        .resolve(diary)
                        .unresolved()
                        .map(Unresolved::reason))
                .contains(Unresolved.Reason.NOT_HELD);
    }
}
