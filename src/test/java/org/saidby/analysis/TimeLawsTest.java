package org.saidby.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.saidby.Assertion;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Dataset;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Occurrence;
import org.saidby.Place;
import org.saidby.Polarity;
import org.saidby.Presence;
import org.saidby.PresenceRelation;
import org.saidby.Ref;
import org.saidby.Source;
import org.saidby.TimeExtent;
import org.saidby.When;
import org.saidby.edtf.Edtf;

/** What holds of all times that are compared, tried on generated ones. */
class TimeLawsTest {

    private static final Location TOWN = Location.of("town", LocationKind.CITY, "town");
    private static final Dataset WORLD = Dataset.builder().id("world").add(TOWN).build();
    private static final Comparison COMPARISON = Comparison.of(WORLD);
    private static final List<LocalDate> DAYS =
            LocalDate.of(2018, 1, 1).datesUntil(LocalDate.of(2021, 1, 1)).toList();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theReasonDoesNotDependOnWhichComesFirst(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Claim one = claim("one", random);
            Claim other = about(one, "other", random);

            assertThat(reasons(one, other))
                    .as("%s and %s", one, other)
                    .isEqualTo(reasons(other, one))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aTimeAgreesWithItselfAndWithNoneOfOtherDays(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Claim one = claim("one", Occurrence.on(plain(random)), Polarity.POSITIVE);
            Claim other = claim("other", Occurrence.on(plain(random)), Polarity.POSITIVE);

            assertThat(reasons(one, one)).extracting(Reason::verdict).containsExactly(Verdict.AGREE);
            assertThat(reasons(one, other).get(0).verdict() != Verdict.AGREE
                            || days(time(one)).equals(days(time(other))))
                    .as("%s and %s", one, other)
                    .isTrue();
        }
    }

    /** Checked against the days themselves, with the presence as what is denied of them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aDenialContradictsIfAndOnlyIfTheStatementFallsWithinItsDays(long seed) {
        Random random = new Random(seed);
        int contradicted = 0;
        for (int i = 0; i < 2_000; i++) {
            When denied = plain(random);
            When stated = plain(random);
            Claim denial = claim("denial", there(Optional.of(denied)), Polarity.NEGATIVE);
            Claim statement = claim("statement", there(Optional.of(stated)), Polarity.POSITIVE);
            Set<LocalDate> days = days(denied);
            boolean isWithin = days.containsAll(days(stated));
            boolean isDenied =
                    isWithin || isAllDays(stated) && days(stated).stream().anyMatch(days::contains);
            contradicted += isDenied ? 1 : 0;

            assertThat(reasons(denial, statement).get(0).verdict() == Verdict.CONTRADICT)
                    .as("not %s, but %s", denied, stated)
                    .isEqualTo(isDenied);
        }
        assertThat(contradicted).isBetween(100, 1_900);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aDenialOfNoTimeDeniesAllAndAStatementOfNoTimeIsDeniedByThatAlone(long seed) {
        Random random = new Random(seed);
        Claim always = claim("always", there(Optional.empty()), Polarity.NEGATIVE);
        Claim sometime = claim("sometime", there(Optional.empty()), Polarity.POSITIVE);

        assertThat(reasons(always, sometime)).containsExactly(Reason.DENIED);
        for (int i = 0; i < 500; i++) {
            Optional<When> time = Optional.of(any(random));

            assertThat(reasons(always, claim("then", there(time), Polarity.POSITIVE)))
                    .containsExactly(Reason.DENIED);
            assertThat(reasons(sometime, claim("then", there(time), Polarity.NEGATIVE)))
                    .containsExactly(Reason.DENIES_OTHER_TIME);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void momentsAreComparedHoweverTheirOffsetsAreWritten(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            OffsetDateTime one = moment(random);
            OffsetDateTime other = random.nextInt(5) == 0 ? one : moment(random);
            long seconds = Math.abs(one.toEpochSecond() - other.toEpochSecond());
            Reason expected =
                    seconds == 0 ? Reason.SAME_TIME : seconds < 86_400 ? Reason.MOMENTS_CLOSE : Reason.TIMES_APART;

            assertThat(reasons(on("one", moved(one, random)), on("other", moved(other, random))))
                    .as("%s and %s", one, other)
                    .containsExactly(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aMomentContradictsADayIfAndOnlyIfNoClockOfTheWorldShowsIt(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            OffsetDateTime moment = moment(random);
            LocalDate day = LocalDate.of(2019, 9, 1).plusDays(random.nextInt(12));
            boolean isShown = IntStream.rangeClosed(-12, 14)
                    .anyMatch(hours -> moment.withOffsetSameInstant(ZoneOffset.ofHours(hours))
                            .toLocalDate()
                            .equals(day));

            assertThat(reasons(on("moment", moment), on("day", When.on(day))))
                    .containsExactly(isShown ? Reason.OFFSET_UNTOLD : Reason.TIMES_APART);
        }
    }

    private static List<Reason> reasons(Claim one, Claim other) {
        return COMPARISON.between(one, other).stream()
                .map(pair -> pair.judgement().reason())
                .toList();
    }

    private static Claim claim(String id, Random random) {
        Polarity polarity = random.nextInt(3) == 0 ? Polarity.NEGATIVE : Polarity.POSITIVE;
        Optional<When> time = random.nextInt(8) == 0 ? Optional.empty() : Optional.of(any(random));
        Assertion assertion =
                random.nextBoolean() ? there(time) : Occurrence.on(time.orElseGet(() -> When.inWords("at night")));
        return claim(id, assertion, polarity);
    }

    /** A claim of the same kind as another one. */
    private static Claim about(Claim one, String id, Random random) {
        Claim other = claim(id, random);
        while (!other.assertion().kind().equals(one.assertion().kind())) {
            other = claim(id, random);
        }
        return other;
    }

    private static Claim claim(String id, Assertion assertion, Polarity polarity) {
        ClaimBuilder claim = Claim.that(assertion)
                .about(Ref.parse(assertion instanceof Occurrence ? "operation:strike" : "actor:somebody"))
                .saidBy(Source.of("source", org.saidby.SourceKind.OUTLET, "source"))
                .id(id);
        return (polarity == Polarity.NEGATIVE ? claim.negated() : claim).build();
    }

    private static Claim on(String id, OffsetDateTime moment) {
        return on(id, When.on(Edtf.from(moment)));
    }

    private static Claim on(String id, When time) {
        return claim(id, Occurrence.on(time), Polarity.POSITIVE);
    }

    private static Presence there(Optional<When> time) {
        Presence presence = Presence.of(PresenceRelation.AT, Place.named(TOWN));
        return time.map(presence::at).orElse(presence);
    }

    private static When time(Claim claim) {
        return ((Occurrence) claim.assertion()).when().orElseThrow();
    }

    private static OffsetDateTime moment(Random random) {
        return OffsetDateTime.of(
                2019, 9, 1 + random.nextInt(9), random.nextInt(24), random.nextInt(60), 0, 0, ZoneOffset.UTC);
    }

    private static OffsetDateTime moved(OffsetDateTime moment, Random random) {
        return moment.withOffsetSameInstant(ZoneOffset.ofTotalSeconds((random.nextInt(53) - 24) * 1_800));
    }

    /** A time without doubt, of which all days are certain, within the three years that are looked at. */
    private static When plain(Random random) {
        When time = When.on(
                switch (random.nextInt(4)) {
                    case 0 -> Integer.toString(2018 + random.nextInt(3));
                    case 1 -> "2019-" + month(random);
                    case 2 -> "2019-0" + (1 + random.nextInt(4)) + "-10/2019-0" + (5 + random.nextInt(4)) + "-20";
                    default -> day(random);
                });
        return random.nextInt(5) == 0 ? time.allDays() : time;
    }

    private static When any(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> When.on(day(random) + List.of("~", "?", "%").get(random.nextInt(3)));
            case 1 ->
                When.on(day(random) + "T10:00:00" + List.of("", "Z", "+04:30").get(random.nextInt(3)));
            case 2 ->
                When.on(List.of(
                                "2019-XX",
                                "[2018,2020]",
                                "2018/",
                                "2018~/2019-03",
                                "{2019-01,2019-03}",
                                "..2019-05/2019-06")
                        .get(random.nextInt(6)));
            default -> plain(random);
        };
    }

    private static String month(Random random) {
        return String.format("%02d", 1 + random.nextInt(12));
    }

    private static String day(Random random) {
        return "2019-" + month(random) + "-" + (10 + random.nextInt(19));
    }

    private static Set<LocalDate> days(When time) {
        return DAYS.stream()
                .filter(time.date().orElseThrow().possibleDays()::contains)
                .collect(Collectors.toSet());
    }

    private static boolean isAllDays(When time) {
        return time.extent().equals(Optional.of(TimeExtent.ALL_DAYS));
    }
}
