package org.saidby.jmh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.saidby.Actor;
import org.saidby.ActorKind;
import org.saidby.Assertion;
import org.saidby.Casualties;
import org.saidby.CasualtyPart;
import org.saidby.Certainty;
import org.saidby.Claim;
import org.saidby.ClaimBuilder;
import org.saidby.Count;
import org.saidby.Credibility;
import org.saidby.Dataset;
import org.saidby.Document;
import org.saidby.Entity;
import org.saidby.ExternalId;
import org.saidby.Harm;
import org.saidby.Involvement;
import org.saidby.Link;
import org.saidby.Location;
import org.saidby.LocationKind;
import org.saidby.Medium;
import org.saidby.Occurrence;
import org.saidby.Operation;
import org.saidby.OperationKind;
import org.saidby.Passage;
import org.saidby.Place;
import org.saidby.Point;
import org.saidby.QuotationMode;
import org.saidby.Role;
import org.saidby.Source;
import org.saidby.SourceKind;
import org.saidby.SpeechAct;
import org.saidby.When;

/**
 * A dataset as it could have been coded from news: a claim comes to about 720 bytes, ids and words repeat, and few texts
 * have an escape or a letter outside ASCII. The same for the same seed.
 */
public final class SampleData {

    private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
    private static final List<String> TOWNS = List.of(
            "Murzuq", "Sabha", "Surt", "Ghat", "Ubari", "Sabrātah", "Derna", "Benghazi", "Al Jufrah", "Bani Walid");
    private static final List<String> WORDS = List.of(
            "the strike hit two vehicles south of the town early on the day",
            "the command assessed that the raid killed the fighters in the convoy",
            "residents said that the dead were civilians who had fled the fighting",
            "officials declined to say how many people were in the compound",
            "a statement gave the number of those killed and named no one",
            "the ministry said that \"no civilians were harmed\" in the operation",
            "witnesses spoke of several explosions and of a drone over the valley",
            "the group confirmed the death of its commander two days later");
    private static final List<OperationKind> KINDS =
            List.of(OperationKind.AIRSTRIKE, OperationKind.AIRSTRIKE, OperationKind.GROUND_RAID, OperationKind.CLASH);
    private static final List<SpeechAct> ORIGINS =
            List.of(SpeechAct.STATED, SpeechAct.STATED, SpeechAct.ESTIMATED, SpeechAct.ALLEGED, SpeechAct.CONFIRMED);
    private static final List<Medium> MEDIA =
            List.of(Medium.STATEMENT, Medium.INTERVIEW, Medium.BRIEFING, Medium.ARTICLE);

    private final Random random;
    private final List<Source> sources = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Location> locations = new ArrayList<>();
    private final List<Operation> operations = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    private SampleData(long seed) {
        random = new Random(seed);
    }

    /** Returns a dataset with this many claims, and one operation for four of them. */
    public static Dataset dataset(int claims, long seed) {
        SampleData data = new SampleData(seed);
        data.make(claims);
        return Dataset.builder()
                .id("sample")
                .title("A sample for measuring")
                .addAllSources(data.sources)
                .addAllDocuments(data.documents)
                .addAllActors(data.actors)
                .addAllLocations(data.locations)
                .addAllOperations(data.operations)
                .addAllClaims(data.claims)
                .build();
    }

    private void make(int count) {
        for (int i = 0; i < 150; i++) {
            SourceKind kind = i % 3 == 0 ? SourceKind.ORGANIZATION : i % 3 == 1 ? SourceKind.OUTLET : SourceKind.PERSON;
            sources.add(
                    Source.of("source-" + pick(TOWNS).toLowerCase().replace(' ', '-') + "-" + i, kind, "Source " + i));
        }
        for (int i = 0; i < 100; i++) {
            actors.add(
                    Actor.of("actor-" + i, i % 4 == 0 ? ActorKind.STATE_FORCE : ActorKind.ARMED_GROUP, "Group " + i));
        }
        for (int i = 0; i < 120; i++) {
            locations.add(Location.builder()
                    .id("town-" + i)
                    .name(pick(TOWNS) + " " + i)
                    .kind(LocationKind.CITY)
                    .point(Point.ofLatLon(
                            random.nextInt(33_000_000) / 1_000_000.0, random.nextInt(25_000_000) / 1_000_000.0))
                    .build());
        }
        for (int i = 0; i < count / 10 + 1; i++) {
            documents.add(Document.builder()
                    .id("article-" + i)
                    .title("Strikes near " + pick(TOWNS))
                    .publisher(pick(sources))
                    .published(day(4_000).date().orElseThrow())
                    .address("https://news.example.org/2019/09/" + i)
                    .language("en")
                    .build());
        }
        for (int i = 0; i < count; i++) {
            if (i % 4 == 0) {
                operations.add(operation(i / 4));
            }
            claims.add(claim(i, operations.get(i / 4)));
        }
    }

    private Operation operation(int number) {
        Operation.Builder operation = Operation.builder()
                .id("operation-" + number)
                .kind(pick(KINDS))
                .label("Strike near " + pick(TOWNS))
                .when(day(3_900))
                .place(Place.named(pick(locations)))
                .participant(actors.get(random.nextInt(20)), Role.CONDUCTED)
                .participant(actors.get(20 + random.nextInt(80)), Role.TARGETED);
        return chance(3)
                ? operation
                        .addExternalId(ExternalId.of("ucdp", "LIB-" + number))
                        .build()
                : operation.build();
    }

    private Claim claim(int number, Operation operation) {
        ClaimBuilder claim = Claim.that(assertion()).id("claim-" + number).about(operation);
        int links = 1 + random.nextInt(3);
        int first = random.nextInt(sources.size());
        LocalDate said = begun(operation).plusDays(1 + random.nextInt(5));
        for (int i = 0; i < links; i++) {
            claim.relayedBy(link(sources.get((first + i) % sources.size()), i, said.plusDays(i)));
        }
        claim.in(pick(documents)).passage(passage());
        if (chance(4)) {
            claim.credibility(Credibility.PROBABLY_TRUE);
        }
        return chance(6) ? claim.note("Read with the article's correction.").build() : claim.build();
    }

    /** Returns the day on which an operation began, before which nobody speaks of it. */
    private static LocalDate begun(Operation operation) {
        return operation
                .when()
                .flatMap(When::date)
                .flatMap(date -> date.earliest().day())
                .orElseThrow();
    }

    private Link link(Source source, int place, LocalDate day) {
        Link.Builder link = Link.builder().source(source).act(place == 0 ? pick(ORIGINS) : SpeechAct.REPORTED);
        if (place == 0 || chance(2)) {
            link.said(chance(3) ? When.on(day).withWords("on " + day.getDayOfWeek()) : When.on(day))
                    .medium(pick(MEDIA));
        }
        return place == 0 && chance(2) ? link.certainty(Certainty.PROBABLE).build() : link.build();
    }

    private Passage passage() {
        return Passage.builder()
                .locator("paragraph " + (1 + random.nextInt(20)))
                .quotation(pick(WORDS) + ", " + pick(WORDS) + ", " + pick(WORDS))
                .mode(chance(2) ? QuotationMode.DIRECT : QuotationMode.INDIRECT)
                .build();
    }

    private Assertion assertion() {
        switch (random.nextInt(4)) {
            case 0:
                return Involvement.of(pick(actors), Role.CONDUCTED).toBuilder()
                        .means("a drone")
                        .when(day(3_900))
                        .build();
            case 1:
                return Occurrence.builder()
                        .operationKind(pick(KINDS))
                        .place(Place.named(pick(locations)).withWords("near " + pick(TOWNS)))
                        .when(day(3_900))
                        .build();
            default:
                Casualties killed = Casualties.of(chance(3) ? Harm.INJURED : Harm.KILLED, count())
                        .allOf(pick(actors))
                        .labelled("fighters");
                return chance(2) ? killed.including(CasualtyPart.of(Count.exactly(1), "a commander")) : killed;
        }
    }

    private Count count() {
        int number = 3 + random.nextInt(40);
        return switch (random.nextInt(4)) {
            case 0 ->
                Count.atLeast(number).toBuilder().words("at least " + number).build();
            case 1 -> Count.between(number, number + 5);
            default -> Count.exactly(number);
        };
    }

    private When day(int days) {
        return When.on(FIRST_DAY.plusDays(random.nextInt(days)));
    }

    private boolean chance(int oneOf) {
        return random.nextInt(oneOf) == 0;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Returns the mean length of a line that holds a claim, for a look at how true to life the sample is. */
    public static double bytesPerClaim(String lines) {
        return lines.lines()
                .filter(line -> line.startsWith("{\"type\":\"claim\""))
                .mapToInt(String::length)
                .average()
                .orElse(0);
    }

    /** Returns the entities in the order of the format. */
    public static List<Entity> entities(Dataset dataset) {
        return dataset.entities().toList();
    }
}
