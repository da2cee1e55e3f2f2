package org.saidby.analysis;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Assertion;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.CountingUnit;
import org.saidby.Dataset;
import org.saidby.Id;
import org.saidby.Involvement;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Occurrence;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Place;
import org.saidby.Ref;
import org.saidby.Role;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.Superlative;
import org.saidby.Tally;
import org.saidby.TallyScope;
import org.saidby.When;

/**
 * Claims with something for each analysis: five for each operation, of which some say the same, some hedge, some disagree and some deny;
 * one of fifty corrects another; fifty operations are a series, with a total; one operation of ten is said to be the third of its actor
 * in a week, or has a count of its year.
 */
final class GeneratedClaims {

    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);

    private final Random random = new Random(1);
    private final Location country = Location.of("country", LocationKind.COUNTRY, "a country");
    private final List<Location> towns = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final Dataset.Builder made = Dataset.builder().id("generated");

    private GeneratedClaims() {
        for (int i = 0; i < 100; i++) {
            towns.add(Location.builder()
                    .id("town-" + i)
                    .kind(LocationKind.CITY)
                    .name("town " + i)
                    .within(country)
                    .build());
            actors.add(Actor.of("actor-" + i, ActorKind.ARMED_GROUP, "group " + i));
            sources.add(Source.of("source-" + i, SourceKind.OUTLET, "outlet " + i));
        }
        made.addLocation(country).addAllLocations(towns).addAllActors(actors).addAllSources(sources);
    }

    /** Returns a dataset of so many claims, about a fifth as many operations; always the same. */
    static Dataset of(int claims) {
        GeneratedClaims generated = new GeneratedClaims();
        for (int i = 0; i < claims / 5; i++) {
            generated.addOperation(i);
        }
        return generated.made.build();
    }

    private void addOperation(int number) {
        if (number % 50 == 0) {
            made.addOperation(Operation.builder()
                    .id("series-" + number / 50)
                    .kind(OperationKind.SERIES)
                    .build());
        }
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(4_000));
        Location town = towns.get(random.nextInt(100));
        Operation operation = Operation.builder()
                .id("operation-" + number)
                .kind(OperationKind.AIRSTRIKE)
                .when(When.on(day))
                .place(Place.named(town))
                .participant(actors.get(random.nextInt(100)), Role.CONDUCTED)
                .partOf(Id.<Operation>of("series-" + number / 50))
                .build();
        made.addOperation(operation);
        int killed = 3 + random.nextInt(40);
        for (int j = 0; j < 5; j++) {
            addClaim(operation, number, j, killed, day, town);
        }
    }

    private void addClaim(Operation operation, int number, int place, int killed, LocalDate day, Location town) {
        boolean isTotal = place == 4 && number % 50 == 49;
        boolean isTally = place == 4 && number % 10 == 0;
        Assertion assertion = isTotal
                ? Casualties.killed(Count.atLeast(500))
                : isTally ? tally(operation, day) : assertion(place, killed, day, town);
        ClaimBuilder claim = Claim.that(assertion)
                .about(isTotal ? Ref.parse("operation:series-" + number / 50) : operation.ref())
                .saidBy(
                        sources.get(random.nextInt(100)),
                        SpeechAct.STATED,
                        When.on(day.plusDays(1L + random.nextInt(30))))
                .id("claim-" + number + "-" + place);
        if (place == 2 && random.nextInt(10) == 0) {
            claim = claim.supersedes(Id.<Claim>of("claim-" + number + "-0"));
        }
        made.addClaim((random.nextInt(50) == 0 ? claim.negated() : claim).build());
    }

    private Assertion tally(Operation operation, LocalDate day) {
        TallyScope scope = TallyScope.builder()
                .conductors(List.of(operation.participants().get(0).actor()))
                .times(List.of(When.on(Integer.toString(day.getYear()))))
                .build();
        return random.nextBoolean()
                ? Tally.of(Count.about(90), CountingUnit.STRIKE).toBuilder()
                        .scope(scope)
                        .build()
                : Tally.of(Superlative.nth(3, Period.ofDays(7)), CountingUnit.STRIKE).toBuilder()
                        .scope(scope)
                        .build();
    }

    private Assertion assertion(int place, int killed, LocalDate day, Location town) {
        return switch (place) {
            case 0 -> Casualties.killed(Count.exactly(killed)).labelled("militants");
            case 1 ->
                Casualties.killed(random.nextBoolean() ? Count.exactly(killed) : Count.atLeast(killed + 1))
                        .including(CasualtyPart.of(Count.some(), "civilians"));
            case 2 -> Casualties.killed(random.nextBoolean() ? Count.about(killed) : Count.dozens());
            case 3 ->
                Occurrence.on(When.on(day.plusDays(random.nextInt(2))))
                        .at(random.nextBoolean() ? Place.named(town) : Place.near(town));
            default ->
                random.nextBoolean()
                        ? Involvement.of(actors.get(random.nextInt(100)), Role.CONDUCTED)
                        : Occurrence.on(When.on(day)).at(Place.named(town));
        };
    }
}
