package org.saidby;

import java.time.DayOfWeek;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import org.saidby.edtf.Edtf;

/**
 * Makes random well-formed values, the same for the same seed.
 *
 * <p>Between them the values use every type, every kind of assertion and every attribute, present and absent; words that no
 * constant has; extensions; texts that break careless readers. Every id points to something that the dataset holds, parts
 * and corrections point backwards, and no chain names a source twice.
 */
public final class TestGenerator {

    private static final List<String> DATES = List.of(
            "2019-09-19",
            "2018-11",
            "2014",
            "2014/..",
            "../2019-09-27",
            "/2004-06",
            "2004-06/",
            "2019-09-19/2019-09-24",
            "1984~/2004-06",
            "2019-09-19?",
            "2019-09~",
            "2019%",
            "201X",
            "2019-XX",
            "2019-09-XX",
            "2001-21",
            "-0044",
            "Y-17000000",
            "2019-09-26T10:00:00Z",
            "2019-09-26T23:30:00+02:00");

    private static final List<String> PIECES = List.of(
            "Murzuq",
            "17",
            "a \"compound\"",
            ", ",
            ";",
            "'",
            "\n",
            "\r\n",
            "\t",
            "\\",
            "/",
            "\u0000",
            "\u001f",
            "\u007f",
            "\u0085",
            "\u2028",
            "\ufeff",
            "\ufffd",
            "\uffff",
            "=cmd|' /C calc'!A0",
            "</script>",
            "&amp;",
            "{}[]",
            "null",
            "%s",
            "\u202eشبوة\u202c",
            "שָׁלוֹם",
            "e\u0301",
            "é",
            "ﬁ",
            "İı",
            "\ud83d\ude80",
            "\ud835\udd18",
            "\udbff\udfff",
            "👨‍👩‍👧");

    private static final List<String> ID_PIECES = List.of(
            "",
            "-strike",
            ".1",
            "/a",
            "~0",
            "#",
            "%20",
            "\"",
            "'",
            ",",
            "\\",
            "é",
            "漢",
            "\ud83d\ude80",
            "{}",
            "=",
            "_");

    private static final List<String> JSON = List.of(
            "null",
            "true",
            "0",
            "-0",
            "1.50",
            "-12.5e+10",
            "1E400",
            "123456789012345678901234567890",
            "\"\"",
            "\"a \\u0041\\/\\n\\ud83d\\ude80 \ud83d\ude80\"",
            "[]",
            "{}",
            "[[[]],{\"\":[1,2]}]",
            "{\"b\":1,\"a\":{\"c\":null}}");

    private final Random random;
    private List<Id<Source>> sources = List.of();
    private List<Id<Document>> documents = List.of();
    private List<Id<Actor>> actors = List.of();
    private List<Id<Location>> locations = List.of();
    private List<Id<Operation>> operations = List.of();
    private List<Id<Claim>> claims = List.of();

    /** Makes a generator; two of the same seed make the same values. */
    public TestGenerator(long seed) {
        random = new Random(seed);
    }

    /** Returns the next dataset, with this many claims. */
    public Dataset dataset(int claims) {
        sources = ids("s", 6 + random.nextInt(4));
        documents = ids("d", 1 + random.nextInt(4));
        actors = ids("a", 2 + random.nextInt(5));
        locations = ids("l", 1 + random.nextInt(5));
        operations = ids("o", 2 + claims / 4 + random.nextInt(3));
        this.claims = new ArrayList<>();
        Dataset.Builder dataset = Dataset.builder()
                .id("dataset-" + random.nextInt(1000))
                .title(maybe(this::text))
                .extensions(extensions());
        sources.forEach(id -> dataset.addSource(source(id)));
        documents.forEach(id -> dataset.addDocument(document(id)));
        for (int i = 0; i < actors.size(); i++) {
            dataset.addActor(actor(i));
        }
        for (int i = 0; i < locations.size(); i++) {
            dataset.addLocation(location(i));
        }
        for (int i = 0; i < operations.size(); i++) {
            dataset.addOperation(operation(i));
        }
        List<Id<Claim>> ids = ids("c", claims);
        for (int i = 0; i < claims; i++) {
            dataset.addClaim(claim(ids.get(i), i));
            this.claims.add(ids.get(i));
        }
        return dataset.build();
    }

    private <T> List<Id<T>> ids(String prefix, int size) {
        List<Id<T>> ids = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            ids.add(Id.of(prefix + i + one(ID_PIECES)));
        }
        return ids;
    }

    private Source source(Id<Source> id) {
        return Source.builder()
                .id(id)
                .name(text())
                .kind(code(SourceKind.known(), SourceKind::of))
                .named(random.nextBoolean())
                .posts(list(this::post))
                .actor(maybe(() -> one(actors)))
                .reliability(maybe(() -> code(Reliability.known(), Reliability::of)))
                .externalIds(externalIds())
                .extensions(extensions())
                .build();
    }

    private Post post() {
        Post.Builder post = Post.builder().when(maybe(this::when)).extensions(extensions());
        boolean titled = random.nextBoolean();
        if (titled) {
            post.title(text());
        }
        if (!titled || random.nextBoolean()) {
            post.organization(Ref.toActor(one(actors)));
        }
        return post.build();
    }

    private Document document(Id<Document> id) {
        return Document.builder()
                .id(id)
                .title(maybe(this::text))
                .publisher(maybe(() -> one(sources)))
                .published(maybe(this::date))
                .address(maybe(() -> "https://example.org/" + random.nextInt(1000) + "?q=%22"))
                .language(maybe(() -> one(List.of("en", "ar-Latn", "zh-Hant-TW"))))
                .digest(maybe(() -> Digest.sha256(text())))
                .archived(maybe(() -> "https://archive.example.org/" + random.nextInt(1000)))
                .externalIds(externalIds())
                .extensions(extensions())
                .build();
    }

    private Actor actor(int i) {
        return Actor.builder()
                .id(actors.get(i))
                .name(text())
                .otherNames(list(this::name))
                .kind(code(ActorKind.known(), ActorKind::of))
                .country(maybe(() -> code(Country.known(), Country::of)))
                .partOf(earlier(actors, i))
                .externalIds(externalIds())
                .extensions(extensions())
                .build();
    }

    private Location location(int i) {
        Location.Builder location = Location.builder()
                .id(locations.get(i))
                .name(text())
                .otherNames(list(this::name))
                .kind(code(LocationKind.known(), LocationKind::of))
                .country(maybe(() -> code(Country.known(), Country::of)))
                .within(earlier(locations, i))
                .externalIds(externalIds())
                .extensions(extensions());
        if (random.nextBoolean()) {
            location.point(point());
            if (random.nextBoolean()) {
                location.uncertaintyMetres(magnitude());
            }
        }
        return location.build();
    }

    private Operation operation(int i) {
        List<Id<Operation>> all = operations;
        // a time or place counted from the operation itself is refused by readers
        operations = new ArrayList<>(all);
        operations.remove(i);
        Operation operation = operation(all, i);
        operations = all;
        return operation;
    }

    private Operation operation(List<Id<Operation>> all, int i) {
        return Operation.builder()
                .id(all.get(i))
                .kind(code(OperationKind.known(), OperationKind::of))
                .label(maybe(this::text))
                .when(maybe(this::when))
                .place(maybe(this::place))
                .participants(list(this::participation))
                .partOf(earlier(all, i))
                .provisional(random.nextBoolean())
                .externalIds(externalIds())
                .extensions(extensions())
                .build();
    }

    private Participation participation() {
        return Participation.builder()
                .actor(one(actors))
                .role(code(Role.known(), Role::of))
                .means(maybe(this::text))
                .extensions(extensions())
                .build();
    }

    private Claim claim(Id<Claim> id, int i) {
        ClaimBuilder claim =
                Claim.that(assertion(i % 9)).id(id).about(subject()).extensions(extensions());
        if (random.nextInt(4) == 0) {
            claim.negated();
        }
        List<Id<Source>> rest = new ArrayList<>(sources);
        int length = 1 + random.nextInt(6);
        for (int link = 0; link < length; link++) {
            claim.relayedBy(link(rest.remove(random.nextInt(rest.size()))));
        }
        maybe(() -> one(documents)).ifPresent(claim::in);
        maybe(this::passage).ifPresent(claim::passage);
        if (random.nextInt(4) == 0) {
            Attribution attribution = Claim.builder()
                    .id("x")
                    .about(subject())
                    .assertion(assertion(0))
                    .relayedBy(link(one(sources)))
                    .build()
                    .attribution();
            claim.attribution(attribution.toBuilder().extensions(extensions()).build());
        }
        maybe(() -> code(Credibility.known(), Credibility::of)).ifPresent(claim::credibility);
        if (!claims.isEmpty() && random.nextInt(4) == 0) {
            claim.supersedes(one(claims));
        }
        if (!claims.isEmpty() && random.nextInt(6) == 0) {
            claim.retracts(one(claims));
        }
        maybe(this::text).ifPresent(claim::note);
        return claim.build();
    }

    private Ref subject() {
        return switch (random.nextInt(claims.isEmpty() ? 8 : 9)) {
            case 0 -> Ref.toActor(one(actors));
            case 1 -> Ref.toLocation(one(locations));
            case 2 -> Ref.toSource(one(sources));
            case 3 -> Ref.toDocument(one(documents));
            case 8 -> Ref.toClaim(one(claims));
            default -> Ref.toOperation(one(operations));
        };
    }

    private Link link(Id<Source> source) {
        return Link.builder()
                .source(source)
                .act(code(SpeechAct.known(), SpeechAct::of))
                .said(maybe(this::when))
                .medium(maybe(() -> code(Medium.known(), Medium::of)))
                .certainty(maybe(() -> code(Certainty.known(), Certainty::of)))
                .extensions(extensions())
                .build();
    }

    private Passage passage() {
        return Passage.builder()
                .locator(maybe(this::text))
                .quotation(maybe(this::text))
                .mode(maybe(() -> code(QuotationMode.known(), QuotationMode::of)))
                .extensions(extensions())
                .build();
    }

    private Assertion assertion(int type) {
        return switch (type) {
            case 0 -> casualties();
            case 1 ->
                Involvement.builder()
                        .actor(one(actors))
                        .role(code(Role.known(), Role::of))
                        .means(maybe(this::text))
                        .when(maybe(this::when))
                        .extensions(extensions())
                        .build();
            case 2 -> {
                boolean kind = random.nextBoolean();
                yield Occurrence.builder()
                        .operationKind(
                                kind
                                        ? Optional.of(code(OperationKind.known(), OperationKind::of))
                                        : Optional.<OperationKind>empty())
                        .when(kind ? maybe(this::when) : Optional.of(when()))
                        .place(maybe(this::place))
                        .words(maybe(this::text))
                        .extensions(extensions())
                        .build();
            }
            case 3 ->
                Presence.builder()
                        .relation(code(PresenceRelation.known(), PresenceRelation::of))
                        .place(place())
                        .count(maybe(this::count))
                        .when(maybe(this::when))
                        .words(maybe(this::text))
                        .extensions(extensions())
                        .build();
            case 4 ->
                Affiliation.builder()
                        .actor(actors.get(0))
                        .group(actors.get(1))
                        .role(maybe(this::text))
                        .when(maybe(this::when))
                        .extensions(extensions())
                        .build();
            case 5 -> tally();
            case 6 ->
                Assessment.builder()
                        .topic(code(AssessmentTopic.known(), AssessmentTopic::of))
                        .paraphrase(text())
                        .when(maybe(this::when))
                        .extensions(extensions())
                        .build();
            case 7 ->
                Response.builder()
                        .response(code(ResponseKind.known(), ResponseKind::of))
                        .paraphrase(maybe(this::text))
                        .when(maybe(this::when))
                        .extensions(extensions())
                        .build();
            default -> OtherAssertion.of(AssertionKind.of("future-" + random.nextInt(3)), extensions());
        };
    }

    private Casualties casualties() {
        boolean total = random.nextBoolean();
        List<CasualtyPart> parts = new ArrayList<>(list(this::part));
        if (!total && parts.isEmpty()) {
            parts.add(part());
        }
        return Casualties.builder()
                .harm(code(Harm.known(), Harm::of))
                .total(total ? Optional.of(count()) : Optional.<Count>empty())
                .label(maybe(this::text))
                .party(maybe(() -> one(actors)))
                .parts(parts)
                .overlapping(random.nextBoolean())
                .when(maybe(this::when))
                .extensions(extensions())
                .build();
    }

    private CasualtyPart part() {
        return CasualtyPart.builder()
                .count(count())
                .label(maybe(this::text))
                .party(maybe(() -> one(actors)))
                .extensions(extensions())
                .build();
    }

    private Tally tally() {
        boolean counted = random.nextBoolean();
        List<Superlative> superlatives = new ArrayList<>(list(this::superlative));
        if (!counted && superlatives.isEmpty()) {
            superlatives.add(superlative());
        }
        return Tally.builder()
                .count(counted ? Optional.of(count()) : Optional.<Count>empty())
                .unit(code(CountingUnit.known(), CountingUnit::of))
                .scope(maybe(this::scope))
                .superlatives(superlatives)
                .when(maybe(this::when))
                .extensions(extensions())
                .build();
    }

    private TallyScope scope() {
        return TallyScope.builder()
                .kinds(list(() -> code(OperationKind.known(), OperationKind::of)))
                .conductors(list(() -> one(actors)))
                .targets(list(() -> one(actors)))
                .locations(list(() -> one(locations)))
                .times(list(this::when))
                .extensions(extensions())
                .build();
    }

    private Superlative superlative() {
        SuperlativeKind kind = code(SuperlativeKind.known(), SuperlativeKind::of);
        Superlative.Builder superlative = Superlative.builder()
                .kind(kind)
                .window(maybe(this::period))
                .within(maybe(this::when))
                .words(maybe(this::text))
                .extensions(extensions());
        if (kind.equals(SuperlativeKind.ORDINAL)) {
            superlative.ordinal(random.nextInt(8) == 0 ? Integer.MAX_VALUE : 1 + random.nextInt(20));
        }
        return superlative.build();
    }

    private Count count() {
        Hedge hedge = one(List.of(Hedge.values()));
        Count.Builder count =
                Count.builder().hedge(hedge).words(maybe(this::text)).extensions(extensions());
        if (hedge == Hedge.BETWEEN) {
            long low = number();
            long high = low + Math.min(number(), Count.MAX - low);
            count.low(low).high(high);
            if (random.nextBoolean()) {
                count.number(low + (high - low) / 2);
            }
        } else if (hedge.takesNumber()) {
            count.number(Math.max(number(), hedge == Hedge.NEARLY || hedge == Hedge.FEWER_THAN ? 1 : 0));
        }
        return count.build();
    }

    private long number() {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt(2);
            case 1 -> Count.MAX - random.nextInt(2);
            case 2 -> random.nextLong() & Count.MAX;
            default -> random.nextInt(1000);
        };
    }

    private When when() {
        return When.builder()
                .date(maybe(this::date))
                .words(maybe(this::text))
                .extent(maybe(() -> code(TimeExtent.known(), TimeExtent::of)))
                .anchor(maybe(this::timeAnchor))
                .extensions(extensions())
                .build();
    }

    private TimeAnchor timeAnchor() {
        TimeAnchor.Builder anchor = TimeAnchor.builder()
                .to(
                        switch (random.nextInt(claims.isEmpty() ? 2 : 3)) {
                            case 0 -> Ref.toOperation(one(operations));
                            case 1 -> Ref.toDocument(one(documents));
                            default -> Ref.toClaim(one(claims));
                        })
                .extensions(extensions());
        if (random.nextInt(4) == 0) {
            return anchor.relation(TimeRelation.AT)
                    .weekday(one(List.of(DayOfWeek.values())))
                    .build();
        }
        return anchor.relation(code(TimeRelation.known(), TimeRelation::of))
                .offset(maybe(this::period))
                .unit(maybe(() -> code(CalendarUnit.known(), CalendarUnit::of)))
                .build();
    }

    private Period period() {
        return Period.of(random.nextInt(3), random.nextInt(14), 1 + random.nextInt(40));
    }

    private Edtf date() {
        return Edtf.parse(one(DATES));
    }

    private Place place() {
        PlaceState state = code(PlaceState.known(), PlaceState::of);
        return Place.builder()
                .state(state)
                .location(state.equals(PlaceState.NAMED) ? Optional.of(one(locations)) : maybe(() -> one(locations)))
                .part(maybe(this::text))
                .anchor(maybe(this::placeAnchor))
                .words(maybe(this::text))
                .extensions(extensions())
                .build();
    }

    private PlaceAnchor placeAnchor() {
        return PlaceAnchor.builder()
                .to(random.nextBoolean() ? Ref.toLocation(one(locations)) : Ref.toOperation(one(operations)))
                .relation(code(PlaceRelation.known(), PlaceRelation::of))
                .distance(maybe(this::distance))
                .bearing(maybe(() -> code(Bearing.known(), Bearing::of)))
                .extensions(extensions())
                .build();
    }

    private Distance distance() {
        return Distance.builder()
                .hedge(Hedge.values()[random.nextInt(Hedge.BETWEEN.ordinal())])
                .number(magnitude())
                .unit(code(LengthUnit.known(), LengthUnit::of))
                .words(maybe(this::text))
                .extensions(extensions())
                .build();
    }

    private Point point() {
        return Point.builder()
                .latitude(
                        random.nextInt(4) == 0 ? one(List.of(-90.0, 0.0, 90.0, 1e-7)) : random.nextDouble() * 180 - 90)
                .longitude(
                        random.nextInt(4) == 0
                                ? one(List.of(-180.0, 0.0, 180.0, Double.MIN_VALUE))
                                : random.nextDouble() * 360 - 180)
                .extensions(extensions())
                .build();
    }

    private double magnitude() {
        return random.nextInt(4) == 0
                ? one(List.of(0.0, 1e300, Double.MIN_VALUE, 0.1 + 0.2))
                : Math.rint(random.nextDouble() * 10_000) / 10;
    }

    private Name name() {
        return Name.builder()
                .text(text())
                .language(maybe(() -> one(List.of("ar", "ar-Latn", "en"))))
                .extensions(extensions())
                .build();
    }

    private List<ExternalId> externalIds() {
        return list(() -> ExternalId.builder()
                .scheme(one(List.of("ucdp-ged", "wikidata", "my ids")))
                .value(text())
                .extensions(extensions())
                .build());
    }

    private Extensions extensions() {
        Extensions extensions = Extensions.none();
        if (random.nextInt(8) == 0) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                extensions = extensions.with("x-" + (random.nextBoolean() ? text() : i), one(JSON));
            }
        }
        return extensions;
    }

    private String text() {
        StringBuilder text = new StringBuilder(one(List.of("a", "17", " led", "שלום", "\ud83d\ude80", "'", "\"q\"")));
        for (int i = random.nextInt(5); i > 0; i--) {
            text.append(one(PIECES));
        }
        return text.toString();
    }

    /** One of the known words, or a word that no constant has. */
    private <C extends Code> C code(List<C> known, Function<String, C> of) {
        return random.nextInt(8) == 0 ? of.apply("future " + random.nextInt(3) + "é") : one(known);
    }

    private <T> Optional<T> earlier(List<T> list, int before) {
        return before > 0 && random.nextBoolean() ? Optional.of(list.get(random.nextInt(before))) : Optional.empty();
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> list(Supplier<T> element) {
        List<T> list = new ArrayList<>();
        while (list.size() < 4 && random.nextInt(3) == 0) {
            list.add(element.get());
        }
        return list;
    }
}
